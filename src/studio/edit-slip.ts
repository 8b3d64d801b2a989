import { studioWords as words } from '../i18n/clerk/studio.ts';
import { escapeInline } from '../importers/mdx/escape-mdx.ts';
import { type DraftBlock, type DraftSpan, NOTE_CALL, wordsOf } from './draft.ts';
import type { MarkAction } from './mark-action.ts';
import { type Proposal, shownBlock, shownSpan } from './proposal.ts';
import { trimmed } from './tag-places.ts';
import { printTag } from './written-tag.ts';

/** Show other letters for a slip of the source, which keeps its own in the mark. */
export function mendSlip(
  text: string,
  blocks: readonly DraftBlock[],
  { shown, ...where }: Extract<MarkAction, { do: 'slip' }>,
): Proposal[] | { refused: string } {
  return otherLetters(text, blocks, where, shown, (printed) => ({
    written: `${printTag('Sic', { source: printed })}${escapeInline(shown)}</Sic>`,
    attributes: { source: printed },
  }));
}

/** Write other letters for those that we copied wrongly: the only action after which the paper is told to have others. */
export function mendCopy(
  text: string,
  blocks: readonly DraftBlock[],
  { printed, ...where }: Extract<MarkAction, { do: 'mend' }>,
): Proposal[] | { refused: string } {
  return otherLetters(text, blocks, where, printed, () => ({ written: escapeInline(printed) }));
}

function otherLetters(
  text: string,
  blocks: readonly DraftBlock[],
  { anchor, from, to }: { anchor: string; from: number; to: number },
  letters: string,
  write: (before: string) => { written: string; attributes?: Record<string, string> },
): Proposal[] | { refused: string } {
  const block = blocks.find((one) => one.anchor === anchor);
  if (!block) return { refused: words.noBlock(anchor) };
  const stretch = trimmed(block, { from, to });
  const before = wordsOf(block).slice(stretch.from, stretch.to);
  const [first, last] = [block.letters[stretch.from], block.letters[stretch.to - 1]];
  if (before === '' || letters.trim() !== letters) return { refused: words.noPlace.empty };
  if (before === letters) return { refused: words.sameLetters };
  const isPlain =
    first?.start !== undefined &&
    last?.end !== undefined &&
    !/[\n\t]/.test(before) &&
    !before.includes(NOTE_CALL) &&
    !block.spans.some((span) => isTouched(span, stretch));
  if (!isPlain) return { refused: words.slipNotPlain };
  const { written, attributes } = write(before);
  const span = attributes && {
    ...{ name: 'Sic', attributes, from: stretch.from },
    to: stretch.from + letters.length,
  };
  return [
    {
      text: text.slice(0, first.start) + written + text.slice(last.end),
      blocks: replaced(blocks, block, stretch, letters, [], span ? [span] : []),
    },
  ];
}

/** Put the printed letters of a slip back in place of the shown ones; undefined where no slip is marked. */
export function takeSlipOff(text: string, blocks: readonly DraftBlock[], at: number): Proposal[] | undefined {
  const isSlip = ({ start, name }: DraftSpan): boolean => start === at && name === 'Sic';
  const block = blocks.find(({ spans }) => spans.some(isSlip));
  const span = block?.spans.find(isSlip);
  if (!block || !span) return undefined;
  const printed = span.attributes['source'] ?? '';
  return [
    {
      text: text.slice(0, span.start) + escapeInline(printed) + text.slice(span.end),
      blocks: replaced(blocks, block, span, printed, [span], []),
    },
  ];
}

/** Whether a span begins, ends or stands within the letters; one that holds them all does not. */
function isTouched(span: DraftSpan, { from, to }: { from: number; to: number }): boolean {
  const isApart = span.to <= from || span.from >= to;
  const isAround = span.from <= from && span.to >= to && span.name !== 'Sic';
  return !isApart && !isAround;
}

function replaced(
  blocks: readonly DraftBlock[],
  changed: DraftBlock,
  { from, to }: { from: number; to: number },
  letters: string,
  gone: readonly DraftSpan[],
  come: Proposal['blocks'][number]['spans'],
): Proposal['blocks'] {
  const more = letters.length - (to - from);
  return blocks.map((block) => {
    const shown = shownBlock(block);
    if (block !== changed) return shown;
    const moved = block.spans
      .filter((span) => !gone.includes(span))
      .map((span) => ({
        ...span,
        from: span.from >= to ? span.from + more : span.from,
        to: span.to >= to ? span.to + more : span.to,
      }));
    const changedWords = shown.words.slice(0, from) + letters + shown.words.slice(to);
    return { ...shown, words: changedWords, spans: [...moved, ...come].map(shownSpan) };
  });
}
