import type { Cell, Row } from './collection.ts';

/** What a spreadsheet would take for a formula, behind any number of our own marks (OWASP, "CSV Injection"). */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * Put `'` before words that a spreadsheet would run as a formula; the programs show them as text then. Words that
 * begin with such a mark already get one more, so that {@link undefuse} can take back exactly ours.
 */
export function defuse(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Take back the mark of {@link defuse}. */
export function undefuse(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

/** One cell as text: nothing for an unknown fact, list members joined by `; `. */
function print(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return defuse(cell);
  if (Array.isArray(cell)) return defuse(cell.join('; '));
  return String(cell);
}

function quote(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table in CSV (RFC 4180: CRLF, quotes doubled), UTF-8 with a byte order mark so that Excel reads Vietnamese, made
 * line by line so that a large table is never doubled in memory.
 */
export function* csvLines(columns: readonly string[], rows: Iterable<Row>): Generator<string> {
  yield `\uFEFF${columns.map(quote).join(',')}\r\n`;
  for (const row of rows) yield `${columns.map((column) => quote(print(row[column] ?? null))).join(',')}\r\n`;
}
