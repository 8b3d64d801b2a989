import { studioWords as words } from '../i18n/clerk/studio.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Draft, type DraftBlock, readDraft } from './draft.ts';
import { changeMark, markWords, moveMark, takeMarkOff } from './edit-marks.ts';
import { mendCopy, mendSlip } from './edit-slip.ts';
import type { MarkAction } from './mark-action.ts';
import { type Proposal, type ShownBlock, shownBlock } from './proposal.ts';
import { setFact } from './set-fact.ts';

/** The text after an action, or why it was not done, in words for who did it. */
export type Acted = { text: string } | { refused: string; hint?: string };

/**
 * Do one action on the text of a notice. Afterwards the text is read again: the words that the paper has (but those that we had copied wrongly), all marks but
 * the one meant, emphasis, links and numbering must be what they were, and no new error may stand in it; else nothing is
 * done.
 */
export function act(text: string, file: string, action: MarkAction): Acted {
  if (action.do === 'fact') return setFact(text, action);
  const before = readDraft(text, file);
  if (!before) return { refused: words.unreadable };
  const proposals = propose(text, before.blocks, action);
  if ('refused' in proposals) return proposals;
  let why: Acted = { refused: words.changesWords };
  for (const proposal of proposals) {
    const after = readDraft(proposal.text, file);
    if (!after || !isPrintedAlike(before, after, action)) continue;
    if (comparable(after.blocks.map(shownBlock)) !== comparable(proposal.blocks)) continue;
    const fault = newError(before.errors, after.errors);
    if (!fault) return { text: proposal.text };
    why = { refused: fault.message, ...(fault.hint !== undefined && { hint: fault.hint }) };
  }
  return why;
}

function propose(
  text: string,
  blocks: readonly DraftBlock[],
  action: Exclude<MarkAction, { do: 'fact' }>,
): Proposal[] | { refused: string } {
  switch (action.do) {
    case 'mark':
      return markWords(text, blocks, action);
    case 'change':
      return changeMark(text, blocks, action);
    case 'move':
      return moveMark(text, blocks, action);
    case 'unmark':
      return takeMarkOff(text, blocks, action);
    case 'slip':
      return mendSlip(text, blocks, action);
    case 'mend':
      return mendCopy(text, blocks, action);
  }
}

/** Whether every line is as the paper has it, but for the one whose letters we had copied wrongly. */
function isPrintedAlike(before: Draft, after: Draft, action: MarkAction): boolean {
  const mended = action.do === 'mend' ? action.anchor : undefined;
  const lines = ({ printed }: Draft) => [...printed].filter(([anchor]) => anchor !== mended);
  return JSON.stringify(lines(before)) === JSON.stringify(lines(after));
}

/** The blocks as one text, spans around the same words in one order, whichever stands outside. */
function comparable(blocks: readonly ShownBlock[]): string {
  return JSON.stringify(
    blocks.map((block) => ({ ...block, spans: block.spans.map((span) => JSON.stringify(span)).toSorted() })),
  );
}

/** The first error that was not there before, wherever it stands now. */
function newError(before: readonly Diagnostic[], after: readonly Diagnostic[]): Diagnostic | undefined {
  const left = before.map(({ check, message }) => `${check} ${message}`);
  return after.find(({ check, message }) => {
    const known = left.indexOf(`${check} ${message}`);
    if (known < 0) return true;
    left.splice(known, 1);
    return false;
  });
}
