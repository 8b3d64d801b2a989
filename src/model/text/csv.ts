/** What a cell holds: words, a number, a list, or nothing where a fact is unknown. */
export type CsvCell = string | number | boolean | null | undefined | readonly string[];

/** The beginning of a cell that a spreadsheet runs: a sign, in full width too, behind blanks too (OWASP, "CSV Injection"). */
const [FIRST, OUR_FIRST] = ['', "'"].map(
  (mark) => new RegExp(`^${mark}(?='*[^\\S\\t\\r\\n]*[=+\\-@＝＋－＠]|'*[\\t\\r\\n])`, 'u'),
) as [RegExp, RegExp];
/** The same where a program that takes `;`, a tab or a line's end for the end of a cell would begin the next one. */
const [INNER, OUR_INNER] = ['', "'"].map(
  (mark) => new RegExp(`([;\\t\\r\\n])${mark}(?='*[=+\\-@＝＋－＠])`, 'gu'),
) as [RegExp, RegExp];

/**
 * Put `'` before words that a spreadsheet would run as a formula; the programs show them as text then. Words that
 * begin with such a mark already get one more, so that {@link undefuse} can take back exactly ours.
 */
export function defuse(text: string): string {
  return text.replace(INNER, "$1'").replace(FIRST, "'");
}

/** Take back the marks of {@link defuse}. */
export function undefuse(text: string): string {
  return text.replace(OUR_FIRST, '').replace(OUR_INNER, '$1');
}

/** One cell as text: nothing for an unknown fact, list members joined by `; `. */
function print(cell: CsvCell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return defuse(cell);
  if (typeof cell === 'object') return defuse(cell.join('; '));
  return String(cell);
}

/** Quoted are cells that any program might break: at a comma, a semicolon or a tab, or by cutting blanks off. */
function quote(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * The first line of a table in CSV (RFC 4180: CRLF, quotes doubled), UTF-8 with a byte order mark so that Excel reads
 * Vietnamese.
 */
export function csvHead(columns: readonly string[]): string {
  return `\uFEFF${columns.map(quote).join(',')}\r\n`;
}

/** A further line of a table in CSV. */
export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map((cell) => quote(print(cell))).join(',')}\r\n`;
}

/** A table in CSV, made line by line so that a large table is never doubled in memory. */
export function* csvLines(
  columns: readonly string[],
  lines: Iterable<readonly CsvCell[]>,
): Generator<string> {
  yield csvHead(columns);
  for (const line of lines) yield csvLine(line);
}

/** Cells of a table in CSV as {@link csvLines} writes it, its first line too; the marks of {@link defuse} are taken back. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text
    .replace(/^\uFEFF/u, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    row.push(undefuse(quoted?.replaceAll('""', '"') ?? plain));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
