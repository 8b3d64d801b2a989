import type { Range } from './match-words.ts';

/** A piece of an excerpt, marked or not. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

const BEFORE = 60;
const LENGTH = 260;

/**
 * The part of a text around its marked words, cut between words, as pieces to print.
 * @param focus what it must show, an offset in the text
 */
export function excerptOf(text: string, ranges: readonly Range[], focus: number): Piece[] {
  const from = focus <= BEFORE + 20 ? 0 : boundary(text, focus - BEFORE);
  const to = from + LENGTH >= text.length - 20 ? text.length : boundary(text, from + LENGTH);
  const pieces: Piece[] = [];
  const push = (start: number, end: number, isMarked: boolean): void => {
    if (end > start) pieces.push({ text: text.slice(start, end), isMarked });
  };
  if (from > 0) pieces.push({ text: '… ', isMarked: false });
  let at = from;
  for (const { start, end } of ranges) {
    if (start < at || start >= to) continue;
    push(at, start, false);
    push(start, Math.min(end, to), true);
    at = Math.min(end, to);
  }
  push(at, to, false);
  if (to < text.length) pieces.push({ text: ' …', isMarked: false });
  return pieces;
}

/** Start of the word at or after a position; the position itself where no blank follows soon. */
function boundary(text: string, position: number): number {
  const blank = text.indexOf(' ', position);
  return blank < 0 || blank > position + 20 ? position : blank + 1;
}
