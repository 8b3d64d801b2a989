import { isVietnameseSyllable } from '../letters/vietnamese-syllable.ts';
import type { Run } from '../source-document.ts';
import type { Blank, Letter } from './glyphs.ts';

/** A letter of a printed line, raised or lowered or neither. */
export type LineLetter = Letter & { script?: Run['script'] };

/** Letters of one word and one look. */
export interface Piece {
  text: string;
  x: number;
  width: number;
  size: number;
  isBold: boolean;
  isItalic: boolean;
  script?: Run['script'];
  /** A blank stands before it, written by the file or told from the gap. */
  isSpaced: boolean;
}

/** The gap between a letter and the next one of its line. */
interface Gap {
  /** What is between them beyond the width of the font's letters, in points. */
  width: number;
  /** The file writes a blank there. */
  isWritten: boolean;
  /** Two letters of one size: their gap shows how far apart the letters of a word stand. */
  isInWord: boolean;
  space: number;
  size: number;
}

/** A gap of this share of the font's blank, beyond how far the letters stand apart, is a blank. */
const BLANK = 0.5;
/** How narrow, and how wide, a blank can be at which the gaps of a line are parted in two kinds. */
const NARROWEST = 0.2;
const WIDEST = 0.8;
/** Gaps that differ by less, as a share of the size, are even. */
const EVEN = 0.15;
/** So many gaps within words show how far apart letters stand. */
const SHOWN = 6;
/** Fewest gaps without a written blank that are a line of words, not one word. */
const LINE = 12;

/**
 * The words of a printed line, from its letters from left to right. A blank is where the file writes one, however
 * narrow it came out, or where the gap is wider than those within words: so letters set apart stay one word, and a
 * line without any blank, only placed word by word, is parted as it looks.
 */
export function piecesOf(line: readonly LineLetter[]): Piece[] {
  const letters = withLookOfNeighbours(line);
  const gaps = letters.slice(1).map((letter, index) => gapBetween(letters[index] as LineLetter, letter));
  const isSpaced = blanksAt(gaps);
  mendTornSyllables(letters, gaps, isSpaced);
  const pieces: Piece[] = [];
  letters.forEach((letter, index) => {
    const before = letters[index - 1];
    const last = pieces.at(-1);
    const isSpacedHere = index > 0 && isSpaced[index - 1] === true;
    if (last && before && !isSpacedHere && isSameLook(before, letter)) {
      last.text += letter.text;
      last.width = Math.max(last.width, letter.x + letter.width - last.x);
      return;
    }
    const { text, x, width, size, isBold, isItalic, script } = letter;
    pieces.push({
      text,
      x,
      width,
      size,
      isBold,
      isItalic,
      ...(script && { script }),
      isSpaced: isSpacedHere,
    });
  });
  return pieces;
}

/** The words of a line as they read. */
export function piecesText(pieces: readonly Piece[]): string {
  return pieces.map(({ text, isSpaced }) => (isSpaced ? ` ${text}` : text)).join('');
}

function isSameLook(a: LineLetter, b: LineLetter): boolean {
  return (
    a.isBold === b.isBold &&
    a.isItalic === b.isItalic &&
    a.script === b.script &&
    Math.abs(a.size - b.size) < 0.01
  );
}

/**
 * A letter that the font of its line lacks is drawn in another, often without that one's bold or italic: between letters
 * of one look it has that look too.
 */
function withLookOfNeighbours(letters: readonly LineLetter[]): LineLetter[] {
  const counts = new Map<string, number>();
  for (const { family } of letters) counts.set(family, (counts.get(family) ?? 0) + 1);
  const [main] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  const isOwn = ({ family, isBold, isItalic }: LineLetter): boolean => family === main || isBold || isItalic;
  return letters.map((letter, index) => {
    if (isOwn(letter)) return letter;
    const before = letters.slice(0, index).findLast(isOwn);
    const after = letters.slice(index + 1).find(isOwn);
    const [one = after, other = one] = [before, after];
    if (!one || !other) return letter;
    return {
      ...letter,
      isBold: one.isBold && other.isBold,
      isItalic: one.isItalic && other.isItalic,
    };
  });
}

function gapBetween(a: LineLetter, b: LineLetter): Gap {
  const width = b.x - (a.x + a.width + a.tracking);
  const host = a.size >= b.size ? a : b;
  const isOneSize = Math.abs(a.size - b.size) <= 0.05 * host.size && a.script === b.script;
  return {
    width,
    // A raised mark set into the blank that ends a string stands at its word.
    isWritten: isBlankWritten(a, b) && !(b.script && !a.script && width < NARROWEST * host.space),
    isInWord: isOneSize && /\p{L}$/u.test(a.text) && /^\p{L}/u.test(b.text) && width < host.size,
    space: host.space,
    size: host.size,
  };
}

/** A blank of the file belongs between two letters if it is written between them, and stands there on the page too. */
function isBlankWritten(a: LineLetter, b: LineLetter): boolean {
  const reach = Math.max(a.size, b.size);
  const isNear = ({ y }: Blank): boolean => Math.min(Math.abs(y - a.y), Math.abs(y - b.y)) <= 0.7 * reach;
  if (b.turn === a.turn + 1)
    return b.blanksBefore.some((blank) => isNear(blank) && blank.x >= a.x && blank.x <= b.x + b.width);
  // Other letters of the file come between, such as a note's mark drawn last: then the place decides.
  return [...a.blanksAfter, ...b.blanksBefore].some(
    (blank) =>
      isNear(blank) && blank.x >= a.x + 0.5 * a.width && blank.x <= b.x + Math.min(0.25 * b.width, b.space),
  );
}

/** For each gap of a line whether it is a blank. */
function blanksAt(gaps: readonly Gap[]): boolean[] {
  const blanks = gaps.map(({ isWritten }) => isWritten);
  for (let first = 0; first < gaps.length; first++) {
    if (isBreak(gaps[first])) {
      blanks[first] = true;
      continue;
    }
    let end = first;
    while (end < gaps.length && !isBreak(gaps[end])) end++;
    const stretch = gaps.slice(first, end);
    const apart = lettersApart(stretch) ?? lettersApartNear(gaps, first, end) ?? 0;
    const least = leastBlank(stretch.map(({ width, space }) => (width - apart) / space));
    stretch.forEach(({ width, space }, index) => {
      blanks[first + index] = (width - apart) / space > least;
    });
    first = end - 1;
  }
  return blanks;
}

/** Where no word goes on: a blank of the file, or white space as between columns. */
function isBreak(gap: Gap | undefined): boolean {
  return gap !== undefined && (gap.isWritten || gap.width >= 1.5 * gap.size);
}

/**
 * How far apart the letters of words stand in a stretch. In a line placed word by word most gaps are within words; where
 * all gaps of a short one are even, it is one word; one whose gaps differ, as pairs of letters do, does not show it.
 */
function lettersApart(gaps: readonly Gap[]): number | undefined {
  const inWords = gaps.filter(({ isInWord }) => isInWord);
  if (inWords.length >= SHOWN) return quantile(inWords, 1 / 3);
  const widths = gaps.map(({ width }) => width);
  const widest = Math.max(...widths);
  const isEven = widest - Math.min(...widths) <= EVEN * (inWords[0]?.size ?? 0);
  return isEven && gaps.length > 1 ? widest : undefined;
}

/** The same by the six gaps within words that stand nearest to a stretch. */
function lettersApartNear(gaps: readonly Gap[], first: number, end: number): number | undefined {
  const middle = (first + end - 1) / 2;
  const near = gaps
    .map((gap, index) => ({ gap, distance: Math.abs(index - middle) }))
    .filter(({ gap }) => gap.isInWord && !gap.isWritten)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, SHOWN)
    .map(({ gap }) => gap);
  return near.length > 1 ? quantile(near, 1 / 2) : undefined;
}

function quantile(gaps: readonly Gap[], share: number): number | undefined {
  return gaps.map(({ width }) => width).toSorted((a, b) => a - b)[Math.floor((gaps.length - 1) * share)];
}

/**
 * The least gap of a stretch that is a blank, in blanks of the font. Where a line without written blanks has two kinds
 * of gaps, it lies between them (the parting of least variance, Otsu 1979), so that a tightly set line keeps its words.
 */
function leastBlank(gaps: readonly number[]): number {
  if (gaps.length < LINE) return BLANK;
  const sorted = gaps.map((gap) => Math.min(Math.max(gap, -1), 1)).toSorted((a, b) => a - b);
  let best = { spread: 0, least: BLANK };
  let sumBelow = 0;
  const total = sorted.reduce((sum, gap) => sum + gap, 0);
  for (let below = 1; below < sorted.length; below++) {
    const [left = 0, right = 0] = sorted.slice(below - 1, below + 1);
    sumBelow += left;
    const above = sorted.length - below;
    const difference = (total - sumBelow) / above - sumBelow / below;
    const spread = below * above * difference * difference;
    const least = (left + right) / 2;
    if (spread > best.spread && difference >= 0.3) best = { spread, least };
  }
  return Math.min(Math.max(best.least, NARROWEST), WIDEST);
}

/** A gap that parts a syllable, where the file writes the blanks of the line, is no blank: printers leave such gaps. */
function mendTornSyllables(letters: readonly LineLetter[], gaps: readonly Gap[], isSpaced: boolean[]): void {
  if (!gaps.some(({ isWritten }) => isWritten)) return;
  gaps.forEach(({ isWritten, isInWord }, index) => {
    if (isSpaced[index] !== true || isWritten || !isInWord) return;
    let from = index;
    while (from > 0 && isSpaced[from - 1] !== true) from--;
    let to = index + 1;
    while (to < letters.length - 1 && isSpaced[to] !== true) to++;
    const read = (first: number, last: number): string =>
      letters
        .slice(first, last + 1)
        .map(({ text }) => text)
        .join('')
        .normalize('NFC')
        .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
    const [left, right] = [read(from, index), read(index + 1, to)];
    if (isVietnameseSyllable(left + right) && !(isVietnameseSyllable(left) && isVietnameseSyllable(right)))
      isSpaced[index] = false;
  });
}
