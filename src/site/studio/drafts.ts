import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { studioWords as words } from '../../i18n/clerk/studio.ts';
import { noticeAddress, sourceAddress } from '../../model/addresses/address.ts';
import { parseNotice } from '../../notice/parse-notice.ts';
import { act } from '../../studio/act.ts';
import { readDraft, wordsOf } from '../../studio/draft.ts';
import type { MarkAction } from '../../studio/mark-action.ts';
import { readFacts } from '../../studio/set-fact.ts';
import type { NotDone, ShownDraft } from '../../studio/shown-draft.ts';
import { oneAtATime } from '../clerk/one-at-a-time.ts';
import { sourceOf } from '../clerk/save-import.ts';
import { listNotices } from '../content/read-content.ts';
import { sha256 } from '../content/sha256.ts';
import { writeWhole } from '../content/write-whole.ts';
import { Journal } from './journal.ts';

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

export function showDraft(
  folder: string,
  file: string,
  text = readFileSync(join(folder, file), 'utf8'),
): ShownDraft {
  const blocks = readDraft(text, file)?.blocks ?? [];
  const source = sourceOf(text)?.file;
  return {
    file,
    digest: sha256(text),
    address: noticeAddress(file.slice('notices/'.length, -'.mdx'.length)),
    ...(source !== undefined && { source: sourceAddress(source) }),
    facts: flat(readFacts(text) ?? {}),
    blocks: blocks.map((block) => {
      const { anchor, reference, kind, marker, spans } = block;
      return { anchor, reference, kind, marker, spans, words: wordsOf(block) };
    }),
    // What waits for review stands among the marks.
    faults: parseNotice({ file, text })
      .diagnostics.filter(({ check }) => check !== 'assignment/unreviewed')
      .map(({ check, severity, message, hint, position }) => ({
        ...{ check, severity, message },
        ...(hint !== undefined && { hint }),
        ...(position && { position }),
      })),
    canUndo: new Journal(folder, file).back(text) !== undefined,
  };
}

/** Do one action on a notice, if its text is still the one that the action was made on. */
export function actOn(
  folder: string,
  file: string,
  digest: string,
  action: MarkAction,
): Promise<ShownDraft | NotDone> {
  return change(folder, file, digest, (text) => act(text, file, action));
}

/** Take the last step back. */
export function undo(folder: string, file: string, digest: string): Promise<ShownDraft | NotDone> {
  return oneAtATime(folder, async () => {
    const text = readFileSync(join(folder, file), 'utf8');
    if (sha256(text) !== digest) return stale(folder, file);
    const before = new Journal(folder, file).back(text);
    if (before === undefined) return { refused: words.nothingToUndo };
    await writeWhole(join(folder, file), before);
    return showDraft(folder, file, before);
  });
}

function change(
  folder: string,
  file: string,
  digest: string,
  edit: (text: string) => { text: string } | { refused: string; hint?: string },
): Promise<ShownDraft | NotDone> {
  return oneAtATime(folder, async () => {
    const text = readFileSync(join(folder, file), 'utf8');
    if (sha256(text) !== digest) return stale(folder, file);
    const edited = edit(text);
    if ('refused' in edited) return edited;
    await new Journal(folder, file).add(text, edited.text);
    await writeWhole(join(folder, file), edited.text);
    return showDraft(folder, file, edited.text);
  });
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
