import { studioPageWords as words } from '../../i18n/clerk/studio-page.ts';
import type { ImportedFile } from '../../importers/report/import-outcome.ts';
import type { NotDone, ShownDraft } from '../../studio/shown-draft.ts';
import { ask, bring } from './ask.ts';
import { desk, isRefusal, readChoices, take } from './desk.ts';
import { readList } from './drawing/draw-folder.ts';
import { part, tell } from './page-parts.ts';

/** Answer questions of the import of the open notice. */
export async function answerQuestion(flags: Record<string, string>): Promise<void> {
  if (!desk.draft) return;
  await takeImport(await ask<ImportedFile | NotDone>({ ask: 'answer', file: desk.draft.file, flags }));
}

async function takeImport(answer: ImportedFile | NotDone): Promise<void> {
  if (isRefusal(answer)) return tell(answer.refused);
  const { outcome, refusal, notice, found } = answer;
  const said = refusal ? `${refusal.reason} ${refusal.advice}` : '';
  if (notice === undefined) return tell(`${words.imported[outcome]} ${said}`);
  if (found) {
    desk.questions = found.questions;
    desk.orders = found.orders;
  }
  await Promise.all([readChoices(), readList(notice)]);
  await open(notice);
  tell([words.imported[outcome], said].filter(Boolean).join(' '));
}

/** Open a notice of the folder. */
export async function open(file: string): Promise<void> {
  const isOther = file !== desk.draft?.file;
  if (isOther) desk.current = undefined;
  take(await ask<ShownDraft | NotDone>({ ask: 'show', file }));
  part('ten').focus();
}

/** Bring in files one after the other; the last stays open. */
export async function bringAll(files: Iterable<File>): Promise<void> {
  for (const file of files) {
    tell(words.reading(file.name));
    desk.questions = [];
    await takeImport(await bring(file));
  }
}
