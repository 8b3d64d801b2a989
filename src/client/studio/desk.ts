import { studioPageWords as words } from '../../i18n/clerk/studio-page.ts';
import type { Question, SuggestedOrder } from '../../importers/report/import-outcome.ts';
import type { MarkAction } from '../../studio/mark-action.ts';
import type { RecordAction } from '../../studio/record-action.ts';
import type { Choices, NotDone, ShownDraft } from '../../studio/shown-draft.ts';
import { ask } from './ask.ts';
import { askReason } from './ask-reason.ts';
import type { Chosen } from './choose-words.ts';
import { drawLists } from './mark-form.ts';
import { tell } from './page-parts.ts';

/** What lies on the desk: the notice that is open, and what is known of it. */
export const desk: {
  draft?: ShownDraft;
  choices?: Choices;
  questions: readonly Question[];
  /** Orders that the import of the open notice suggested, with whom the text names. */
  orders: readonly SuggestedOrder[];
  chosen?: Chosen | undefined;
  /** Where the mark begins on which keys act. */
  current?: number | undefined;
} = { questions: [], orders: [] };

const drawers: ((draft: ShownDraft) => void)[] = [];

/** Draw a part of the page whenever a notice is shown. */
export function whenShown(draw: (draft: ShownDraft) => void): void {
  drawers.push(draw);
}

export function isRefusal(answer: object): answer is NotDone {
  return 'refused' in answer;
}

/**
 * Show a notice, or say why not; of what another browser did meanwhile the newest is shown.
 * @returns why it was not done
 */
export function take(answer: ShownDraft | NotDone): string | undefined {
  const why = isRefusal(answer) ? [answer.refused, answer.hint].filter(Boolean).join(' ') : undefined;
  const shown = isRefusal(answer) ? answer.draft : answer;
  if (shown) {
    desk.draft = shown;
    desk.chosen = undefined;
    for (const draw of drawers) draw(shown);
  }
  tell(why ?? words.done);
  return why;
}

/** Do something to the words of the open notice. @returns why it was not done */
export function act(action: MarkAction): Promise<string | undefined> {
  return askOfDraft({ ask: 'act', action });
}

/** Record something beside them. @returns why it was not done */
export function record(action: RecordAction): Promise<string | undefined> {
  return askOfDraft({ ask: 'record', action });
}

/**
 * Ask for what is done on the text that is shown; where the ledger has the words, the reason is asked for first.
 * @returns why it was not done
 */
export async function askOfDraft(question: object): Promise<string | undefined> {
  if (!desk.draft) return undefined;
  const { file, digest } = desk.draft;
  const answer = await ask<ShownDraft | NotDone>({ ...question, file, digest });
  if (!isRefusal(answer) || !answer.asksReason) return take(answer);
  const reason = await askReason(answer.refused);
  if (reason === undefined) return take(answer);
  return take(await ask<ShownDraft | NotDone>({ ...question, file, digest, reason }));
}

/** Read anew what forms choose from. */
export async function readChoices(): Promise<void> {
  const answer = await ask<Choices>({ ask: 'choices' });
  if (!('lists' in answer)) return;
  desk.choices = answer;
  drawLists(answer);
}
