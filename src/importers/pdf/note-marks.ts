import type { Run } from '../source-document.ts';
import { readSuperscript } from '../text/read-text.ts';
import { type PagePart, smallPrintFrom } from './page-parts.ts';
import type { Row } from './rows.ts';
import type { DrawnRule } from './rules.ts';
import { type Piece, piecesText } from './words.ts';

/** A page with the place where its notes begin: the number of its first part that is small print. */
export interface NotedPage {
  parts: PagePart[];
  small: number;
}

/** The line over notes is drawn from the left margin, so long at least and at most this share of the sheet. */
const SHORTEST = 30;
const LONGEST = 0.5;

/**
 * Find where the notes of each page begin, by their smaller type or by the short line over them, and raise the numbers
 * before them that are not raised: a number is one where the text calls it, raised, and the note before has the last one.
 */
export function findNotesOfPages(
  pages: readonly { parts: PagePart[]; rules: readonly DrawnRule[]; width: number }[],
  bodySize: number,
): NotedPage[] {
  const noted = pages.map(({ parts, rules, width }) => {
    const small = smallPrintFrom(parts, bodySize);
    const called = calledIn(parts.slice(0, small));
    return { parts: [...parts], small: belowRule(parts, rules, width, bodySize, called) ?? small };
  });
  const called = new Set(noted.flatMap(({ parts, small }) => [...calledIn(parts.slice(0, small))]));
  let last = 0;
  for (const { parts, small } of noted) {
    for (let index = small; index < parts.length; index++) {
      const part = parts[index];
      if (!part || !('row' in part)) continue;
      const [first] = part.row.pieces;
      const raised = first?.script === 'super' ? readSuperscript(first.text) : undefined;
      const plain = first && raised === undefined ? plainNumber(part.row) : undefined;
      if (raised === last + 1) last = raised;
      else if (first && plain === last + 1 && called.has(plain)) {
        last = plain;
        parts[index] = { row: withRaisedMark(part.row, first, String(plain).length) };
      }
    }
  }
  return noted;
}

/** Numbers that raised marks of the text call. */
function calledIn(parts: readonly PagePart[]): Set<number> {
  const marks = parts.flatMap((part): readonly { text: string; script?: Run['script'] | undefined }[] => {
    if ('row' in part) return part.row.pieces;
    return 'table' in part ? part.table.rows.flat(2) : [];
  });
  return new Set(
    marks.flatMap(({ text, script }) => {
      const number = script === 'super' || /^[⁰¹²³⁴⁵⁶⁷⁸⁹]+$/u.test(text) ? readSuperscript(text) : undefined;
      return number === undefined ? [] : [number];
    }),
  );
}

/** The first part under a short line, drawn or typed, if a note that the page calls begins there. */
function belowRule(
  parts: readonly PagePart[],
  rules: readonly DrawnRule[],
  width: number,
  bodySize: number,
  called: ReadonlySet<number>,
): number | undefined {
  const isNote = (index: number): boolean => {
    const part = parts[index];
    const number = part && 'row' in part ? plainNumber(part.row) : undefined;
    return number !== undefined && called.has(number) && parts.slice(index).every(isNoLarger(bodySize));
  };
  const typed = parts.findLastIndex(
    (part) => 'row' in part && /^_{5,}$/u.test(piecesText(part.row.pieces).trim()),
  );
  if (typed >= 0 && isNote(typed + 1)) return typed + 1;
  const short = rules.filter(
    ({ isLevel, from, to }) => isLevel && to - from >= SHORTEST && to - from <= LONGEST * width,
  );
  for (const { at } of short) {
    const below = parts.findIndex((part) => 'row' in part && part.row.y > at);
    if (below > 0 && isNote(below)) return below;
  }
  return undefined;
}

function isNoLarger(bodySize: number): (part: PagePart) => boolean {
  return (part) => 'row' in part && part.row.size <= 1.03 * bodySize;
}

/** A number at the start of a printed line, with words after it and no stop. */
function plainNumber(row: Row): number | undefined {
  const match = /^\s*(\d{1,3})\s*(?=["“(]?\p{L})/u.exec(piecesText(row.pieces));
  return match ? Number(match[1]) : undefined;
}

function withRaisedMark(row: Row, first: Piece, length: number): Row {
  const mark: Piece = { ...first, text: first.text.slice(0, length), script: 'super' };
  const rest = first.text.slice(length);
  const pieces = [mark, ...(rest === '' ? [] : [{ ...first, text: rest, isSpaced: false }])];
  return { ...row, pieces: [...pieces, ...row.pieces.slice(1)] };
}
