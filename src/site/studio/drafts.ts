import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { studioWords as words } from '../../i18n/clerk/studio.ts';
import { noticeAddress } from '../../model/addresses/address.ts';
import type { Notice } from '../../model/notice.ts';
import { parseNotice } from '../../notice/parse-notice.ts';
import { act } from '../../studio/act.ts';
import { readDraft, wordsOf } from '../../studio/draft.ts';
import type { MarkAction } from '../../studio/mark-action.ts';
import { readFacts } from '../../studio/set-fact.ts';
import type { NotDone, ShownDraft } from '../../studio/shown-draft.ts';
import { figuresIn } from '../../studio/suggest-figures.ts';
import { oneAtATime } from '../clerk/one-at-a-time.ts';
import { sourceOf } from '../clerk/save-import.ts';
import { kindOf } from '../content/content-files.ts';
import { listNotices } from '../content/read-content.ts';
import { statusesIn } from '../content/read-statuses.ts';
import { filesOf, idOf, stateOf } from './draft-files.ts';
import { type FileChange, Journal, readText } from './journal.ts';
import { explainWords, versionsIn } from './recording/explain.ts';
import { shownFaults } from './shown-faults.ts';

/** All notices of the folder, newest names first, with what they are about. */
export async function listDrafts(
  folder: string,
): Promise<{ file: string; subject: string; number: string }[]> {
  const files = await listNotices(folder);
  return files.toReversed().map((file) => {
    const facts = readFacts(readFileSync(join(folder, file), 'utf8')) ?? {};
    return { file, subject: String(facts['subject'] ?? ''), number: String(facts['number'] ?? '') };
  });
}

/** Whether this is the path of a notice of the folder: no other file is ever read or written by a name from outside. */
export async function isNotice(folder: string, file: string): Promise<boolean> {
  return (await listNotices(folder)).includes(file);
}

export function showDraft(folder: string, file: string): ShownDraft {
  const text = textOf(folder, file);
  const blocks = readDraft(text, file)?.blocks ?? [];
  const source = sourceOf(text)?.file;
  const { statuses, changes } = filesOf(file);
  const { histories } = statusesIn(readText(folder, statuses) ?? '', statuses, idOf(file));
  return {
    file,
    digest: stateOf(folder, file),
    address: noticeAddress(idOf(file)),
    ...(source !== undefined && { source }),
    facts: flat(readFacts(text) ?? {}),
    blocks: blocks.map((block) => {
      const { anchor, reference, kind, marker, spans } = block;
      return { anchor, reference, kind, marker, spans, words: wordsOf(block) };
    }),
    // What waits for review stands among the marks.
    faults: shownFaults(
      parseNotice({ file, text }).diagnostics.filter(({ check }) => check !== 'assignment/unreviewed'),
      file,
      text,
      blocks,
    ),
    figures: figuresIn(blocks),
    recorded: Object.fromEntries(histories.map(({ anchor, entries }) => [anchor, entries])),
    versions: versionsIn(readText(folder, changes), changes),
    canUndo: new Journal(folder, file).canTakeBack,
  };
}

/** What an action needs beside itself. */
interface Acting {
  /** Why the words become others; asked for where the ledger has them. */
  reason?: string;
  /** Whether words that were copied wrongly come nearer to the source. */
  isNearer?: (texts: { before: string; after: string }) => Promise<boolean>;
}

/**
 * Do one action on a notice, if its text is still the one that the action was made on.
 */
export function actOn(
  folder: string,
  file: string,
  digest: string,
  action: MarkAction,
  { reason, isNearer = async () => false }: Acting = {},
): Promise<ShownDraft | NotDone> {
  return change(folder, file, digest, async () => {
    const before = textOf(folder, file);
    const acted = act(before, file, action);
    if ('refused' in acted) return acted;
    const after = acted.text;
    if (action.do === 'mend' && !(await isNearer({ before, after }))) return { refused: words.notTheSource };
    const explained = await explainWords(folder, file, { before, after }, reason);
    return 'refused' in explained ? explained : { changes: [{ file, before, after }, ...explained.changes] };
  });
}

/** Say why the words are other than the ledger has them, where they changed otherwise than in the studio. */
export function explainOn(
  folder: string,
  file: string,
  digest: string,
  reason: string | undefined,
): Promise<ShownDraft | NotDone> {
  return change(folder, file, digest, () =>
    explainWords(folder, file, { before: '', after: textOf(folder, file) }, reason),
  );
}

/** Put back what a crash left of a step on a notice. */
export function settle(folder: string, file: string): Promise<void> {
  return oneAtATime(folder, () => new Journal(folder, file).settle());
}

/** Take the last step back. */
export function undo(folder: string, file: string, digest: string): Promise<ShownDraft | NotDone> {
  return oneAtATime(folder, async () => {
    const journal = new Journal(folder, file);
    await journal.settle();
    if (stateOf(folder, file) !== digest) return stale(folder, file);
    return (await journal.takeBack()) ? showDraft(folder, file) : { refused: words.nothingToUndo };
  });
}

/**
 * Do one step on the files of a notice, if they are still those that it was made on; all of it or nothing.
 * @param edit what becomes of which files, or why not
 */
export function change(
  folder: string,
  file: string,
  digest: string,
  edit: () => Promise<{ changes: FileChange[] } | NotDone>,
): Promise<ShownDraft | NotDone> {
  return oneAtATime(folder, async () => {
    const journal = new Journal(folder, file);
    await journal.settle();
    if (stateOf(folder, file) !== digest) return stale(folder, file);
    const edited = await edit();
    if ('refused' in edited) return edited;
    // Of a link in its place nobody knows where it leads.
    const odd = edited.changes.find((one) => kindOf(folder, one.file) === 'odd');
    if (odd) return { refused: words.oddFile(odd.file) };
    await journal.step(edited.changes);
    return showDraft(folder, file);
  });
}

/** A notice as it stands in its file; undefined while it has faults. */
export function noticeOf(folder: string, file: string): Notice | undefined {
  return parseNotice({ file, text: textOf(folder, file) }).notice;
}

function textOf(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

function stale(folder: string, file: string): NotDone {
  return { refused: words.stale, draft: showDraft(folder, file) };
}

function flat(facts: Readonly<Record<string, unknown>>, under = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([key, value]): [string, string][] => {
      if (Array.isArray(value)) return [[under + key, value.join('; ')]];
      if (typeof value === 'object' && value !== null)
        return Object.entries(flat(value as Record<string, unknown>, `${under}${key}.`));
      return [[under + key, String(value)]];
    }),
  );
}
