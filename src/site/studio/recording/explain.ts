import { ledgerKind } from '../../../checks/rules/ledger/ledger-kind.ts';
import { studioWords as words } from '../../../i18n/clerk/studio.ts';
import { judgeNotices } from '../../../ledger/judge-notice.ts';
import { type HeldLedger, histories } from '../../../ledger/ledger.ts';
import { changesFileSchema } from '../../../model/account.ts';
import type { VersionItem } from '../../../model/version-item.ts';
import { parseYaml } from '../../../notice/facts/frontmatter.ts';
import type { NotDone } from '../../../studio/shown-draft.ts';
import { withItem, withoutLastItem } from '../../../studio/yaml-lines.ts';
import { parseOf } from '../../content/kept/kept-parses.ts';
import { readRegistry } from '../../content/read-content.ts';
import { holdLedger, readLedger } from '../../content/read-ledger.ts';
import { filesOf, idOf } from '../draft-files.ts';
import { type FileChange, readText } from '../journal.ts';

/** What the ledger knows of one notice, to be asked about texts that are not written yet. */
export interface HeldNotice {
  /** Number of its newest version. */
  version: number;
  /** The ledger beside the notice as a text has it, and what would be said of its versions. */
  beside(text: string, items: readonly VersionItem[]): HeldLedger | undefined;
}

/** What the ledger knows of a notice; undefined where none is kept or the notice is not recorded. */
export async function heldNotice(folder: string, file: string): Promise<HeldNotice | undefined> {
  const { ledger } = await readLedger(folder);
  const own = new Set(histories(ledger?.lines ?? []).get(idOf(file)));
  const last = [...own].at(-1);
  if (!ledger || !last) return undefined;
  const { registry } = await readRegistry(folder);
  // Of other notices no record is read.
  const lines = ledger.lines.filter(({ entry }) => entry && own.has(entry));
  const { held } = await holdLedger(folder, { ...ledger, lines }, { notices: [], registry }, false);
  return {
    version: last.version,
    beside: (text, items) => {
      const { notice } = parseOf(file, text);
      if (!notice) return undefined;
      const { official = '', source } = notice;
      const now = { id: notice.id, file, words: official, source: `${source.sha256} ${source.file}` };
      // What the marks are does not matter here: they need no reason.
      return { ...held, notices: [{ ...now, marks: () => last.marks, items }] };
    },
  };
}

/**
 * What has to be said in the file of the versions for a text that comes in place of another: the reason, where the
 * ledger has the words; nothing more where they are again as it has them.
 * @param reason in the words of who changes them; where it is missing and needed, it is asked for
 */
export async function explainWords(
  folder: string,
  file: string,
  { before, after }: { before: string; after: string },
  reason: string | undefined,
): Promise<{ changes: FileChange[] } | NotDone> {
  const [was, now] = [before, after].map((text) => parseOf(file, text).notice);
  // What cannot be read is not published, and asked about once it can.
  if (!now || was?.official === now.official) return { changes: [] };
  const held = await heldNotice(folder, file);
  if (!held) return { changes: [] };
  const { changes: path } = filesOf(file);
  const yaml = readText(folder, path);
  const items = versionsIn(yaml, path);
  const beside = held.beside(after, items);
  const judgement = beside && judgeNotices(beside)[0]?.judgement;
  const written = (text: string | undefined): { changes: FileChange[] } | NotDone =>
    text === undefined
      ? { refused: words.notAppended(path) }
      : { changes: [{ file: path, before: yaml, after: text.trim() === '' ? undefined : text }] };
  const newest = items.at(-1);
  if (judgement?.state === 'unexplained') {
    if (!judgement.kinds.includes('transcription')) return { refused: words.notByHand };
    if (!reason) return { refused: words.whyOther, asksReason: true };
    const item = { version: judgement.version, kind: 'transcription', reason };
    return written(withItem(yaml ?? '', 'versions', item));
  }
  const isOwn = newest?.kind === 'transcription' && newest.version === held.version + 1;
  // The words are again those of the record: there is nothing left to explain.
  if (judgement?.state === 'misfit' && isOwn) return written(withoutLastItem(yaml ?? '', 'versions'));
  if (judgement?.state === 'pending' && isOwn && reason && !newest.reason.includes(reason)) {
    const former = withoutLastItem(yaml ?? '', 'versions');
    const item = { ...newest, reason: `${newest.reason} ${reason}` };
    return written(former === undefined ? undefined : withItem(former, 'versions', item));
  }
  const [fault] = beside ? ledgerKind(beside) : [];
  return fault
    ? { refused: fault.message, ...(fault.hint !== undefined && { hint: fault.hint }) }
    : { changes: [] };
}

/** What a text of the file of changes says of versions. */
export function versionsIn(yaml: string | undefined, file: string): readonly VersionItem[] {
  return parseYaml(yaml ?? '{}', changesFileSchema, file, 1).value?.versions ?? [];
}
