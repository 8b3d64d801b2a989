import { type DrawnPage, hex, pdfFile, timesWidth } from './pdf-file.ts';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Of an A4 sheet, in points. */
const [LEFT, TOP, FOOT, WIDTH, INDENT] = [85, 770, 70, 455, 36];

/** A line of a page: its words, its size, how far it is indented and whether it is spread over the whole width. */
interface SetLine {
  words: string;
  size: number;
  indent: number;
  isFull: boolean;
}

const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + timesWidth(letter) * size, 0);

/** Break a paragraph into lines, the first of them indented. */
function broken(text: string, size: number): SetLine[] {
  const lines: SetLine[] = [];
  let words = '';
  for (const word of text.trim().split(/\s+/u)) {
    const indent = lines.length === 0 ? INDENT : 0;
    if (words !== '' && widthOf(`${words} ${word}`, size) > WIDTH - indent) {
      lines.push({ words, size, indent, isFull: true });
      words = word;
    } else words = words === '' ? word : `${words} ${word}`;
  }
  lines.push({ words, size, indent: lines.length === 0 ? INDENT : 0, isFull: false });
  return lines;
}

/** Orders that draw a line at a height; raised digits small and raised. */
function drawn({ words, size, indent, isFull }: SetLine, y: number): string {
  const blanks = words.split(' ').length - 1;
  const gap = isFull && blanks > 0 ? (WIDTH - indent - widthOf(words, size)) / blanks : 0;
  const parts = words.match(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+|[^⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu) ?? [];
  const orders = parts.map((part) => {
    const isRaised = RAISED.includes(part.charAt(0));
    const letters = isRaised ? [...part].map((digit) => String(RAISED.indexOf(digit))).join('') : part;
    const strings = letters
      .split(' ')
      .map(hex)
      .join(` ${-Math.round(250 + (1000 * gap) / size)} `);
    return isRaised
      ? `/F1 ${(size * 0.65).toFixed(2)} Tf ${(size * 0.35).toFixed(2)} Ts [${strings}] TJ 0 Ts`
      : `/F1 ${size} Tf [${strings}] TJ`;
  });
  return `BT 1 0 0 1 ${LEFT + indent} ${y.toFixed(2)} Tm ${orders.join(' ')} ET\n`;
}

/**
 * A plain text set as an office prints it: a paragraph for each line, justified and indented, pages numbered above and
 * broken within paragraphs, notes small at the foot of the page that calls them.
 */
export function typeset(text: string): Uint8Array {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const isNote = (line: string): boolean => /^[⁰¹²³⁴⁵⁶⁷⁸⁹]/u.test(line);
  const notes = new Map(
    lines.filter(isNote).map((line) => [/^[⁰¹²³⁴⁵⁶⁷⁸⁹]+/u.exec(line)?.[0] ?? '', broken(line, 10)] as const),
  );
  const pages: DrawnPage[] = [];
  let orders = '';
  let y = TOP;
  let atFoot: SetLine[] = [];
  const close = (): void => {
    for (const [index, line] of atFoot.entries())
      orders += drawn(line, FOOT + 12 * (atFoot.length - 1 - index));
    pages.push({ orders });
    atFoot = [];
    const number = String(pages.length + 1);
    orders = `BT /F1 13 Tf 1 0 0 1 ${297 - 3 * number.length} 805 Tm ${hex(number)} Tj ET\n`;
    y = TOP;
  };
  for (const paragraph of lines.filter((line) => !isNote(line)).map((line) => broken(line, 13))) {
    y -= 4;
    for (const line of paragraph) {
      const called = [...line.words.matchAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu)].flatMap(([mark]) => notes.get(mark) ?? []);
      if (y - 17 < FOOT + 12 * (atFoot.length + called.length) + 12) close();
      y -= 17;
      orders += drawn(line, y);
      atFoot.push(...called);
    }
  }
  close();
  return pdfFile(pages);
}
