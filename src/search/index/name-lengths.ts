import { LEVEL_WORD } from '../../model/registry/place.ts';
import { type Abbreviations, readingOf, replacementsOf } from '../query/abbreviations.ts';
import { type Spelling, wordsOf } from '../query/fold.ts';
import type { RecordKind, SearchRecord } from './search-record.ts';
import type { NameLengths } from './search-table.ts';
import { shortNameDigest } from './short-name-digest.ts';

/** Pages that are about what their name says, and have nothing else to be found by. */
const NAMED: readonly RecordKind[] = ['agency', 'place', 'topic', 'indicator'];
/** A short form that more names share is none of theirs: `UBND` names no agency where there are many. */
const MOST_ALIKE = 3;

type Named = Pick<SearchRecord, 'kind' | 'passages'>;

/**
 * How many words the names of agencies, places, topics and indicators have, each name they bore, as printed and with
 * their abbreviations read in full or full forms as abbreviations; and what they are called for short.
 * @param records the first records of the index, in order
 */
export function nameLengthsOf(records: readonly Named[], abbreviations: Abbreviations): NameLengths {
  const isNamed = ({ kind }: Named): boolean => NAMED.includes(kind);
  const first = Math.max(0, records.findIndex(isNamed));
  const places = new Set(records.flatMap((record) => (record.kind === 'place' ? namesOf(record) : [])));
  const named = records.slice(first).map((record) => ({
    names: isNamed(record) ? namesOf(record).flatMap(readingsOf) : [],
    short: namesOf(record)
      .flatMap((name) => shortNamesOf(record.kind, name, places))
      .flatMap(readingsOf)
      .map(shortNameDigest),
  }));
  const alike = Map.groupBy(
    named.flatMap(({ short }) => [...new Set(short)]),
    (digest) => digest,
  );
  return {
    first,
    lengths: named.map(({ names }) => [...new Set(names.map(({ length }) => length))]),
    short: named.map(({ short }) =>
      [...new Set(short)].filter((digest) => (alike.get(digest)?.length ?? 0) <= MOST_ALIKE),
    ),
  };

  function readingsOf(name: string): Spelling[][] {
    const words = wordsOf(name);
    return [words, ...replacementsOf(words, abbreviations).map((replaced) => readingOf(words, replaced))];
  }
}

function namesOf({ passages }: Named): string[] {
  return passages.map(({ text }) => text);
}

/** `Sở Y tế` and `Sở Y tế tỉnh` for `Sở Y tế tỉnh Mẫu`, `Thử` for `huyện Thử`. */
function shortNamesOf(kind: RecordKind, name: string, places: ReadonlySet<string>): string[] {
  if (kind === 'place') return LEVEL_WORD.test(name) ? [name.replace(LEVEL_WORD, '')] : [];
  const words = kind === 'agency' ? name.split(' ') : [];
  const at = words.findIndex((_, from) => from > 0 && places.has(words.slice(from).join(' ')));
  if (at < 0) return [];
  const [level = ''] = LEVEL_WORD.exec(words.slice(at).join(' ')) ?? [];
  const office = words.slice(0, at).join(' ');
  return level === '' ? [office] : [office, `${office} ${level.trim()}`];
}
