import type { ExplainedKind, VersionItem } from '../model/version-item.ts';
import { hexOf, utf8 } from './bytes.ts';
import type { Entry, EntryKind } from './entry.ts';
import {
  type HeldLedger,
  histories,
  maskedVersions,
  type NoticeNow,
  recordFile,
  versionName,
} from './ledger.ts';
import { isRedactionOf, REDACTED } from './masked-record.ts';
import { type RecordHead, wordsOfRecord } from './record.ts';

/** What became other since the last version. */
interface Changed {
  words: boolean;
  source: boolean;
}

/** What a notice is to the ledger. */
type Judgement =
  /** As it was recorded. */
  | { state: 'same' }
  /** To be recorded; `last` is its newest entry, `masks` the versions that were masked for it. */
  | {
      state: 'pending';
      kind: EntryKind;
      version: number;
      item?: VersionItem;
      last?: Entry;
      masks?: readonly string[];
    }
  /** Other than recorded, and nobody said why: one of these kinds would say so. */
  | { state: 'unexplained'; version: number; changed: Changed; last: Entry; kinds: readonly ExplainedKind[] }
  /** Explained by an item that does not fit. */
  | { state: 'misfit'; item: VersionItem; why: Misfit; kinds: readonly ExplainedKind[] };

/**
 * Why an item does not fit: its number, its kind for what changed, an act that is missing or unknown, its former id, no
 * record that was masked before or words that changed beside those that were taken out.
 */
export type Misfit = 'version' | 'kind' | 'no-act' | 'unknown-act' | 'from' | 'masks';

/** Kinds by what changed: words and source, words alone, source alone, neither. */
const KINDS = {
  both: ['correction', 'transcription', 'redacted'],
  words: ['transcription', 'redacted'],
  source: ['source'],
  neither: ['replaced', 'withdrawn', 'restored', 'moved'],
  /** Of a record that is masked nothing else can be told. */
  masked: ['redacted'],
  removed: ['removed'],
} as const satisfies Record<string, readonly ExplainedKind[]>;

/** Kinds by which the agency acted, and not the site. */
const BY_ACT: ReadonlySet<ExplainedKind> = new Set(['correction', 'replaced', 'withdrawn', 'restored']);

/** Kinds that take words out of what was published. */
const MASKING: ReadonlySet<ExplainedKind> = new Set(['redacted', 'removed']);

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

/** Ids of notices whose words, facts or source the ledger does not have as they are. */
export function draftsOf(held: HeldLedger): string[] {
  return judgeNotices(held).flatMap(({ notice, judgement }) => {
    const isAsRecorded =
      judgement.state === 'same' || (judgement.state === 'pending' && judgement.kind === 'marks');
    return isAsRecorded || notice.isRemoved ? [] : [notice.id];
  });
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
  const kept = held.records.get(recordFile(last));
  const record = kept?.read;
  if (!record) return undefined;
  if (notice.isRemoved && last.kind === 'removed') return { state: 'same' };
  const changed = {
    words: record.words !== notice.words,
    source: record.head['tep-goc'] !== notice.source,
  };
  const kinds = notice.isRemoved
    ? KINDS.removed
    : kept.blocks === undefined
      ? kindsFor(changed)
      : KINDS.masked;
  if (item) {
    const masks = newlyMasked(own ?? [], held);
    const isMasked =
      item.kind === 'removed' ? isAllMasked(own ?? [], held) : isRedacted(record, last, notice, held);
    const isMaskedRight = !MASKING.has(item.kind) || (masks.length > 0 && isMasked);
    const why = misfitOf(item, kinds, own === undefined, held, ids) ?? (isMaskedRight ? undefined : 'masks');
    return why
      ? { state: 'misfit', item, why, kinds }
      : {
          state: 'pending',
          kind: item.kind,
          version,
          item,
          last,
          ...(MASKING.has(item.kind) && { masks }),
        };
  }
  if (changed.words || changed.source) return { state: 'unexplained', version, changed, last, kinds };
  if (notice.marks(record.head.muoi ?? '') !== last.marks)
    return { state: 'pending', kind: 'marks', version: last.version, last };
  return { state: 'same' };
}

/** Versions of a notice that are masked and of which no line says so yet. */
function newlyMasked(own: readonly Entry[], { records, ledger }: HeldLedger): string[] {
  const said = maskedVersions(ledger.lines);
  const versions = own.filter(({ kind }) => kind !== 'marks');
  return versions
    .filter((entry) => records.get(recordFile(entry))?.blocks !== undefined)
    .map(versionName)
    .filter((name) => !said.has(name));
}

/** Whether no word of any version is left. */
function isAllMasked(own: readonly Entry[], { readRecord }: HeldLedger): boolean {
  return own.every((entry) =>
    (readRecord(recordFile(entry))?.lines ?? []).every(({ words }) => words === REDACTED),
  );
}

/** Whether a notice is what its last version was, but for words that were taken out. */
function isRedacted(
  { head }: { head: RecordHead },
  last: Entry,
  { file, words }: NoticeNow,
  { readRecord, readNow, sha256 }: HeldLedger,
): boolean {
  const lines = readNow(file);
  const isSameFacts = hexOf(sha256(utf8(wordsOfRecord({ head, lines })))) === words;
  return isSameFacts && isRedactionOf(readRecord(recordFile(last))?.lines ?? [], lines);
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
