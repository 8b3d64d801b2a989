import type { Corpus } from '../../../corpus/corpus.ts';
import { oncePerCorpus } from '../../../corpus/once-per-corpus.ts';
import type { Dated } from '../../../model/registry/dated-name.ts';
import { namesOn, wholeDay } from '../../../model/registry/names-borne.ts';
import { sha256 } from '../sha256.ts';

/** Digests of the vocabularies of agencies, places, topics and indicators. */
export interface VocabularyDigests {
  /** Of all that they say. */
  all: string;
  /** The same with the names that agencies and places bore on a day: a name given later does not change it. */
  on(day: string): string;
}

/** The digests of a corpus, each made once. */
export const vocabularyDigests = oncePerCorpus(
  ({ registry }: Pick<Corpus, 'registry'>): VocabularyDigests => {
    const { agencies, places, topics, indicators } = registry;
    const others = [topics, indicators].map((entries) => [...entries]);
    const dated = [...agencies.values(), ...places.values()];
    const changes = [...new Set(dated.flatMap(changesOf))].sort();
    const made = new Map<string, string>();
    const on = (day: string): string => {
      const names = namesOn(day, registry);
      const then = (entries: ReadonlyMap<string, Dated>, nameOf: (slug: string) => string) =>
        [...entries].map(([slug, entry]) => [slug, { ...entry, name: nameOf(slug), names: undefined }]);
      return digestOf([then(agencies, names.agency), then(places, names.place), ...others]);
    };
    return {
      all: digestOf([[...agencies], [...places], ...others]),
      on: (given) => {
        const day = wholeDay(given);
        // Between two changes of a name all days are alike.
        const first = changes.findIndex((change) => change > day);
        const period = changes.includes(day) ? day : `<${first}`;
        const known = made.get(period) ?? on(day);
        made.set(period, known);
        return known;
      },
    };
  },
);

/** The days on which a name begins or ends. */
function changesOf({ names = [] }: Dated): string[] {
  return names.flatMap(({ from, until }) => [from ?? [], until ?? []].flat());
}

function digestOf(value: unknown): string {
  return sha256(JSON.stringify(value));
}
