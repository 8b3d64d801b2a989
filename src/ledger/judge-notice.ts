import type { ExplainedKind, VersionItem } from '../model/version-item.ts';
import type { Entry, EntryKind } from './entry.ts';
import { type HeldLedger, histories, type NoticeNow, recordFile } from './ledger.ts';

/** What became other since the last version. */
interface Changed {
  words: boolean;
  source: boolean;
}

/** What a notice is to the ledger. */
type Judgement =
  /** As it was recorded. */
  | { state: 'same' }
  /** To be recorded; `last` is its newest entry. */
  | { state: 'pending'; kind: EntryKind; version: number; item?: VersionItem; last?: Entry }
  /** Other than recorded, and nobody said why: one of these kinds would say so. */
  | { state: 'unexplained'; version: number; changed: Changed; last: Entry; kinds: readonly ExplainedKind[] }
  /** Explained by an item that does not fit. */
  | { state: 'misfit'; item: VersionItem; why: Misfit; kinds: readonly ExplainedKind[] };

/** Why an item does not fit: its number, its kind for what changed, an act that is missing or unknown, its former id. */
export type Misfit = 'version' | 'kind' | 'no-act' | 'unknown-act' | 'from';

/** Kinds by what changed: words and source, words alone, source alone, neither. */
const KINDS = {
  both: ['correction', 'transcription'],
  words: ['transcription'],
  source: ['source'],
  neither: ['replaced', 'withdrawn', 'restored', 'moved'],
} as const satisfies Record<string, readonly ExplainedKind[]>;

/** Kinds by which the agency acted, and not the site. */
const BY_ACT: ReadonlySet<ExplainedKind> = new Set(['correction', 'replaced', 'withdrawn', 'restored']);

/** A notice and what it is to the ledger. */
interface Judged {
  notice: NoticeNow;
  judgement: Judgement;
}

/** Several rules ask, and each answer costs the reading of a notice. */
const judged = new WeakMap<HeldLedger, readonly Judged[]>();

/** What each notice is to the ledger, in the order of ids; a version whose record is missing or broken is not judged. */
export function judgeNotices(held: HeldLedger): readonly Judged[] {
  const known = judged.get(held);
  if (known) return known;
  const all = histories(held.ledger.lines);
  const ids = new Set(held.notices.map(({ id }) => id));
  const found = held.notices
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((notice): Judged[] => {
      const judgement = judge(notice, all, held, ids);
      return judgement ? [{ notice, judgement }] : [];
    });
  judged.set(held, found);
  return found;
}

function judge(
  notice: NoticeNow,
  all: ReadonlyMap<string, readonly Entry[]>,
  held: HeldLedger,
  ids: ReadonlySet<string>,
): Judgement | undefined {
  const own = all.get(notice.id);
  const move = own ? undefined : notice.items.find(({ kind }) => kind === 'moved');
  const last = (own ?? all.get(move?.from ?? ''))?.at(-1);
  if (move && !last) return { state: 'misfit', item: move, why: 'from', kinds: [] };
  const version = (last?.version ?? 0) + 1;
  const item = notice.items.find((one) => one.version === version);
  // Nothing comes before a first version that it could explain, and no version is left out.
  const idle = notice.items.find((one) => one.version > version || !last);
  if (idle) return { state: 'misfit', item: idle, why: 'version', kinds: [] };
  if (!last) return { state: 'pending', kind: 'first', version };
  const record = held.records.get(recordFile(last))?.read;
  if (!record) return undefined;
  const changed = {
    words: record.words !== notice.words,
    source: record.head['tep-goc'] !== notice.source,
  };
  const kinds = kindsFor(changed);
  if (item) {
    const why = misfitOf(item, kinds, own === undefined, held, ids);
    return why
      ? { state: 'misfit', item, why, kinds }
      : { state: 'pending', kind: item.kind, version, item, last };
  }
  if (changed.words || changed.source) return { state: 'unexplained', version, changed, last, kinds };
  if (notice.marks(record.head.muoi ?? '') !== last.marks)
    return { state: 'pending', kind: 'marks', version: last.version, last };
  return { state: 'same' };
}

function kindsFor({ words, source }: Changed): readonly ExplainedKind[] {
  if (words) return source ? KINDS.both : KINDS.words;
  return source ? KINDS.source : KINDS.neither;
}

function misfitOf(
  { kind, act, from }: VersionItem,
  kinds: readonly ExplainedKind[],
  isNewId: boolean,
  { isDocument }: HeldLedger,
  ids: ReadonlySet<string>,
): Misfit | undefined {
  if (!kinds.includes(kind)) return 'kind';
  // A notice that is still there did not move.
  if ((kind === 'moved') !== isNewId || (kind === 'moved') !== (from !== undefined)) return 'from';
  if (from !== undefined && ids.has(from)) return 'from';
  if (BY_ACT.has(kind) && act === undefined) return 'no-act';
  if (act !== undefined && !isDocument(act)) return 'unknown-act';
  return undefined;
}
