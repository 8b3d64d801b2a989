import type { Notice } from '../../model/notice.ts';
import type { Corpus } from '../corpus.ts';
import { type Version, versionsOf } from './versions.ts';

/** Something that the ledger tells of a notice beside its first version. */
export interface Change extends Version {
  /** Id of the notice now, under which its page is; that of a notice that was taken off too. */
  notice: string;
}

/** All changes, the newest first: those of one day in the order of the ledger, read backwards. */
export function changesOf(corpus: Corpus): readonly Change[] {
  const { ledger } = corpus;
  if (!ledger) return [];
  const known = changes.get(ledger);
  if (known) return known;
  const ids = [...corpus.notices, ...(corpus.removed ?? [])].map(({ id }) => id);
  const byText = new Map(
    ids.flatMap((notice) =>
      versionsOf({ id: notice }, corpus).map((version): [string, Change] => [
        keyOf(version),
        { ...version, notice },
      ]),
    ),
  );
  const all = ledger.lines
    .flatMap(({ entry }) => {
      const change =
        entry && entry.kind !== 'marks' ? byText.get(keyOf({ ...entry, id: entry.notice })) : undefined;
      return change && change.kind !== 'first' ? [change] : [];
    })
    .toReversed();
  changes.set(ledger, all);
  return all;
}

const changes = new WeakMap<object, readonly Change[]>();

function keyOf({ id, version }: Pick<Version, 'id' | 'version'>): string {
  return `${id}.${version}`;
}

/** Parameters of the pages of the versions of a notice; one that has a single version has none. */
export function versionParameters(
  notice: Pick<Notice, 'id'>,
  corpus: Pick<Corpus, 'ledger'>,
): (string | undefined)[] {
  const numbers = versionsOf(notice, corpus).map(({ version }) => version);
  if (numbers.length < 2) return [];
  const pairs = numbers.flatMap((newer, at) => numbers.slice(0, at).map((older) => `${older}-${newer}`));
  return [undefined, ...numbers.map(String), ...pairs];
}
