import { importWords as words } from '../../i18n/clerk/import.ts';
import { fold, type Remark, type Run, type SourceLine, wordsOf } from '../source-document.ts';

type Row = Run[][];

/**
 * A table that somebody cut by hand where a page ends repeats its head, within itself or as a table of its own right
 * under it. The head is said once, the parts are one table, and the clerk is told.
 */
export function joinCutTables(lines: readonly SourceLine[]): { lines: SourceLine[]; remarks: Remark[] } {
  const joined: SourceLine[] = [];
  const heads: SourceLine[] = [];
  const remarks: Remark[] = [];
  const leaveOut = (rows: readonly Row[], { place }: SourceLine): void => {
    const text = fold(rows.flat().map(wordsOf).join(' '));
    heads.push({ place, runs: [{ text }], furniture: 'page-header' });
    remarks.push({ place, message: words.unsure.repeatedHead, words: text });
  };
  for (const line of lines) {
    const above = joined.at(-1);
    if (!line.table) {
      joined.push(line);
      continue;
    }
    const { hasSpans } = line.table;
    const rows = withoutRepeats(line.table.rows, (head) => leaveOut(head, line));
    const same = above?.table ? sameHead(above.table.rows, rows) : 0;
    if (!above?.table || same === 0) {
      joined.push({ ...line, table: { rows, hasSpans } });
      continue;
    }
    leaveOut(rows.slice(0, same), line);
    const whole = [...above.table.rows, ...rows.slice(same)];
    joined[joined.length - 1] = {
      ...above,
      table: { rows: whole, hasSpans: above.table.hasSpans || hasSpans },
    };
  }
  return { lines: [...joined, ...heads], remarks };
}

function withoutRepeats(rows: readonly Row[], hear: (head: readonly Row[]) => void): Row[] {
  const kept: Row[] = [];
  for (let at = 0; at < rows.length; at++) {
    const same = at === 0 ? 0 : Math.min(sameHead(rows, rows.slice(at)), at);
    if (same > 0) hear(rows.slice(at, at + same));
    else kept.push(rows[at] ?? []);
    if (same > 0) at += same - 1;
  }
  return kept;
}

/** How many rows at the top of a table stand at the top of another too, if the first is a head. */
function sameHead(rows: readonly Row[], others: readonly Row[]): number {
  const [first = []] = rows;
  if (!isHead(first) || first.length !== others[0]?.length) return 0;
  const differs = rows.findIndex((row, index) => keyOf(row) !== keyOf(others[index] ?? []));
  return differs < 0 ? Math.min(rows.length, others.length) : differs;
}

/** A head names at least two columns, holds no figure alone and calls no note. */
function isHead(row: Row): boolean {
  const cells = row.map((cell) => fold(wordsOf(cell))).filter(Boolean);
  const isWords = cells.every((cell) => !/^[\d.,%]+$/u.test(cell));
  return cells.length >= 2 && isWords && !row.flat().some(({ note }) => note !== undefined);
}

function keyOf(row: Row): string {
  return JSON.stringify(row.map((cell) => fold(wordsOf(cell))));
}
