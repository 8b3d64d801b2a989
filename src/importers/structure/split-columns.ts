import { type SourceLine, splitRuns, wordsOf } from '../source-document.ts';

/** A border; the room left for a number or a day to be written in is none. */
const GAP = /(?<!(?:Số|Số ?:|ngày|tháng|năm)\s*)(?:\t|\s{3,})/u;
/** A line that starts this far in stands in the right column. */
const FAR = 24;

/**
 * Cut a line of the head or the foot into what stands left and right: `UBND TỈNH … CỘNG HÒA …` on one printed line.
 * White space of three blanks or a tab is the border.
 */
export function splitColumns(line: SourceLine): SourceLine[] {
  if (line.table) return tableParagraphs(line);
  const words = wordsOf(line.runs);
  const start = words.search(/\S/);
  if (start < 0) return [line];
  const gap = GAP.exec(words.slice(start).trimEnd());
  const isFar = line.isRight === true || start >= FAR || words.slice(0, start).includes('\t');
  if (!gap) return [isFar ? { ...line, isRight: true } : line];
  const [left, right] = splitRuns(line.runs, start + gap.index);
  const column = line.column ?? 0;
  const head = { ...line, runs: left, column, ...(isFar && { isRight: true }) };
  return [head, ...splitColumns({ ...line, runs: trimStart(right), column: column + 1, isRight: true })];
}

function trimStart(runs: readonly Run[]): Run[] {
  const blank = wordsOf(runs).search(/\S/);
  return splitRuns(runs, Math.max(0, blank))[1];
}

type Run = SourceLine['runs'][number];

/** A table used for layout, as the lines of its columns: left column first, row by row. */
function tableParagraphs(line: SourceLine): SourceLine[] {
  const { table, ...rest } = line;
  return (table?.rows ?? []).flatMap((row) =>
    row.flatMap((cell, column) =>
      linesOfCell(cell).map((runs) => ({ ...rest, runs, column, ...(column > 0 && { isRight: true }) })),
    ),
  );
}

/** Paragraphs of a cell: its runs are separated by line breaks. */
function linesOfCell(cell: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of cell) {
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (text !== '' || run.note !== undefined) lines.at(-1)?.push({ ...run, text });
    }
  }
  return lines.filter((runs) => wordsOf(runs).trim() !== '');
}
