import { type FurnitureKind, fold, lineText, type SourceLine } from '../source-document.ts';

const RULE = /^[\s_\-–—=*.·~…⁎─━]{3,}$|^[*_|]$/u;
const NUMBER_LINE = /^(?:[-–—]\s*)?(?:trang\s+)?(\d{1,3})(?:\s*[/|]\s*\d{1,3})?(?:\s*[-–—])?$/iu;
const STAMP =
  /^(?:(?:Người ký|Ký bởi|Được ký bởi|Thời gian ký|Ngày ký|Signed by|Signing time|Signature Not Verified|Chữ ký số)\s*[:.]?|Email\s*:|Cơ quan\s*:.*(?:Tỉnh|Thành phố|VN))/iu;

/**
 * Mark the lines that belong to the page and not to the document: page numbers, repeated page headers, drawn rules,
 * stamps of digital signatures. They stay in the list, so that the account can name each.
 */
export function markFurniture(lines: readonly SourceLine[]): SourceLine[] {
  const repeated = repeatedHeaders(lines);
  let page = 0;
  return lines.map((line, index) => {
    // A line of dots that calls a note is a form to fill in.
    if (line.furniture || line.table || line.runs.some(({ note }) => note !== undefined)) return line;
    const text = lineText(line);
    const number = NUMBER_LINE.exec(text)?.[1];
    if (number !== undefined && isPageNumber(Number(number), page, lines, index)) {
      page = Number(number);
      return { ...line, furniture: 'page-number' };
    }
    const kind = furnitureOf(text, repeated);
    return kind ? { ...line, furniture: kind } : line;
  });
}

/** Whether the line only draws: dashes, asterisks, a bar. */
export function isRule(text: string): boolean {
  return RULE.test(text);
}

/** Whether the line is what a digital signature shows of itself: who signed, and when. */
export function isStamp(text: string): boolean {
  return STAMP.test(text);
}

function furnitureOf(text: string, repeated: ReadonlySet<string>): FurnitureKind | undefined {
  if (text === '') return 'invisible';
  if (isRule(text)) return 'rule';
  if (isStamp(text)) return 'stamp';
  return repeated.has(text) ? 'page-header' : undefined;
}

/** `2/3`: which page of how many. */
function isCounted(text: string): boolean {
  const [, page, total] = /^(?:trang\s+)?(\d{1,3})\s*\/\s*(\d{1,3})$/iu.exec(text) ?? [];
  return page !== undefined && Number(page) <= Number(total);
}

/** The document's own number alone on a line is printed at the foot of its pages. */
export function markOwnNumber(lines: readonly SourceLine[], number: string | undefined): SourceLine[] {
  return lines.map((line) =>
    !line.furniture && !line.table && lineText(line) === number
      ? { ...line, furniture: 'page-header' }
      : line,
  );
}

/** Page numbers rise; a number alone between lines of text is one only where it is the next or near it. */
function isPageNumber(number: number, before: number, lines: readonly SourceLine[], index: number): boolean {
  if (index === 0) return number === 1;
  const isAlone = lines[index]?.isAfterGap || lines[index]?.place.page !== lines[index - 1]?.place.page;
  const atEnd = index === lines.length - 1;
  const line = lines[index];
  const isOfTotal = line !== undefined && isCounted(lineText(line));
  return (
    number > before &&
    number <= before + 3 &&
    (isOfTotal ||
      isAlone === true ||
      atEnd ||
      lines[index + 1]?.isAfterGap === true ||
      lines[index]?.align === 'center')
  );
}

/** Lines that stand first or last on three pages or more, word for word. */
function repeatedHeaders(lines: readonly SourceLine[]): ReadonlySet<string> {
  const seen = new Map<string, Set<number>>();
  lines.forEach((line, index) => {
    const { page } = line.place;
    if (page === undefined) return;
    const isEdge = lines[index - 1]?.place.page !== page || lines[index + 1]?.place.page !== page;
    const text = fold(lineText(line));
    if (!isEdge || text.length > 120) return;
    seen.set(text, (seen.get(text) ?? new Set()).add(page));
  });
  return new Set([...seen].filter(([, pages]) => pages.size >= 3).map(([text]) => text));
}
