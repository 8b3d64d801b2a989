import { type EmphasisPair, pairEmphasis } from '../../model/text/emphasis.ts';
import { type Run, type SourceLine, splitRuns, wordsOf } from '../source-document.ts';

/** Runs without the Markdown signs that were typed in them, and those signs. */
export interface Unmarked {
  runs: Run[];
  marks: string[];
}

/** Emphasis that a plain text writes with asterisks becomes the look of its words; other asterisks stay letters. */
export function readTypedEmphasis(runs: readonly Run[]): Unmarked {
  const words = wordsOf(runs);
  const pairs = pairEmphasis(words, (at) => words[at - 1] !== '\\' || words[at] !== '*');
  if (pairs.length === 0) return { runs: [...runs], marks: [] };
  // Each letter's look changes where a pair encloses it; the pairs' own asterisks go.
  const cuts = pairs.flatMap(({ open, close, length }) => [open, open + length, close, close + length]);
  const read: Run[] = [];
  let rest: readonly Run[] = runs;
  let at = 0;
  for (const cut of [...new Set(cuts), words.length].toSorted((a, b) => a - b)) {
    const [piece, after] = splitRuns(rest, cut - at);
    rest = after;
    if (!pairs.some((pair) => isSignOf(pair, at))) {
      const around = pairs.filter(({ open, close }) => open < at && at < close);
      const look: Partial<Run> = {
        ...(around.some(({ length }) => length === 2) && { isBold: true }),
        ...(around.some(({ length }) => length === 1) && { isItalic: true }),
      };
      read.push(...piece.map((run) => ({ ...run, ...look })));
    }
    at = cut;
  }
  const marks = pairs.flatMap(({ length }) => ['*'.repeat(length), '*'.repeat(length)]);
  return { runs: [...read, ...rest], marks };
}

function isSignOf({ open, close, length }: EmphasisPair, at: number): boolean {
  return (at >= open && at < open + length) || (at >= close && at < close + length);
}

/** `## I. …` and `**THÔNG BÁO**` of a Markdown file: signs of a whole line are no words. */
export function readTypedLine(line: SourceLine): { line: SourceLine; marks: string[] } {
  const sign = /^\s*(#{1,6})\s+(?=\S)/u.exec(wordsOf(line.runs));
  const runs = sign ? splitRuns(line.runs, sign[0].length)[1] : line.runs;
  const marks = sign?.[1] ? [sign[1]] : [];
  if (!/^(\*{1,3})[^\s*][^*]*\1$/u.test(wordsOf(runs).trim())) return { line: { ...line, runs }, marks };
  const read = readTypedEmphasis(runs);
  return { line: { ...line, runs: read.runs }, marks: [...marks, ...read.marks] };
}
