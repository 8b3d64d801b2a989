import { type Run, type SourceLine, splitRuns, wordsOf } from './source-document.ts';

/** Runs without the Markdown signs that were typed in them, and those signs. */
export interface Unmarked {
  runs: Run[];
  marks: string[];
}

const EMPHASIS = /(?<![*\\])(\*{1,3})(?=[^\s*])([^*]*[^\s*])\1(?!\*)/gu;

/** Emphasis that a plain text writes with asterisks becomes the look of its words; a lone asterisk stays a letter. */
export function readTypedEmphasis(runs: readonly Run[]): Unmarked {
  const read: Run[] = [];
  const marks: string[] = [];
  let rest: readonly Run[] = runs;
  let taken = 0;
  const take = (until: number): Run[] => {
    const [before, after] = splitRuns(rest, until - taken);
    rest = after;
    taken = until;
    return before;
  };
  const words = wordsOf(runs);
  for (const { 0: all, 1: mark = '', index } of words.matchAll(EMPHASIS)) {
    const end = index + all.length;
    const look: Partial<Run> = {
      ...(mark.length >= 2 && { isBold: true }),
      ...(mark.length !== 2 && { isItalic: true }),
    };
    read.push(...take(index));
    take(index + mark.length);
    read.push(...take(end - mark.length).map((run) => ({ ...run, ...look })));
    take(end);
    marks.push(mark, mark);
  }
  return { runs: [...read, ...rest], marks };
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
