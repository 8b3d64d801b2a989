import { lineText, type SourceLine, wordsOf } from '../source-document.ts';

/** A line that may be a note: its number, and the letters of its mark. */
const START = /^(\s*\((\d{1,2})\)\s*)(?=[\p{L}\p{N}“"])/u;

const AFTER_WORD =
  '(?<=[\\p{L}\\p{N}%”"](?<!(?:khoản|điểm|mục|cột|dòng|phần|nhóm|bước|loại|ý|số|biểu|mẫu))(?:\\s(?=\\(\\d{1,2}\\)(?:[.,;:]|\\s*$)))?)';
/** A broken line may bring a call down to the start of the next, with the sign that follows it. */
const BROUGHT_DOWN = '(?<=^\\s*)(?=\\(\\d{1,2}\\)(?:[,;]|[.:]?\\s*$))';

/**
 * A call such as `(1)`: it follows a word at once, or stands after a blank where the clause ends. A list within a
 * sentence (`gồm: (1) …; (2) …`) has words after it, and `điểm (1)` names a list.
 */
export const ROUND_CALL = new RegExp(
  `(?:${AFTER_WORD}|${BROUGHT_DOWN})(\\((\\d{1,2})\\))(?![\\p{L}\\p{N}])`,
  'giu',
);

/**
 * Lines that start notes marked in round brackets. A list in round brackets looks the same, so a run of such lines is
 * taken only where the text has called each of its numbers before, in order, and no colon announces it.
 */
export function roundNoteStarts(lines: readonly SourceLine[]): ReadonlyMap<SourceLine, RegExpExecArray> {
  const starts = new Map<SourceLine, RegExpExecArray>();
  const called = new Set<number>();
  let run: { line: SourceLine; match: RegExpExecArray; isCalled: boolean }[] = [];
  let isAnnounced = false;
  let before = '';
  const close = (): void => {
    const first = Number(run[0]?.match[2]);
    const isOrdered = run.every(({ match }, index) => Number(match[2]) === first + index);
    if (!isAnnounced && isOrdered && first === starts.size + 1 && run.every(({ isCalled }) => isCalled))
      for (const { line, match } of run) starts.set(line, match);
    run = [];
  };
  for (const line of lines) {
    if (line.furniture || line.table) continue;
    const words = wordsOf(line.runs);
    const match = START.exec(words);
    const number = Number(match?.[2]);
    if (match) {
      if (run.length === 0) isAnnounced = /[:;]$/u.test(before);
      if (number === 1 && run.length > 0) {
        close();
        isAnnounced = false;
      }
      run.push({ line, match, isCalled: called.has(number) });
    } else if (line.isAfterGap || /^(?:\p{Lu}|\d|[-–+])/u.test(lineText(line))) close();
    for (const { 2: mark } of words.matchAll(ROUND_CALL)) called.add(Number(mark));
    before = lineText(line);
  }
  close();
  return starts;
}
