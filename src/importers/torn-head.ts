import { lineText, type SourceLine } from './source-document.ts';

/** `…, ngày 3`: the day of issue, torn before its month or its year. */
const DATE_START = /(?:^|,\s*)ngày\s*[\d.…_]*(?:\s*tháng\s*[\d.…_]*)?(?:\s*năm)?$/u;
const DATE_REST = /^(?:(?:tháng|năm)\s*[\d.…_]*|\d{1,4})(?:\s+(?:tháng|năm)\s*[\d.…_]*)*$/u;
/** `Số: 88`: the number without its symbol, which stands on a line of its own. */
const NUMBER_START = /^Số\s*[:.]?\s*[\d.…_]*$/iu;
const NUMBER_REST = /^[-/]\s*\p{Lu}/u;
/** Further below nothing belongs to a torn line. */
const REACH = 6;

/** Put together the number and the date that a copied table cell or a narrow column tore over several lines. */
export function joinTornHead(lines: readonly SourceLine[]): SourceLine[] {
  const taken = new Set<SourceLine>();
  return lines.flatMap((line, index) => {
    if (taken.has(line)) return [];
    const text = lineText(line);
    const next = lines
      .slice(index + 1, index + 1 + REACH)
      .filter((other) => !other.furniture && !taken.has(other));
    const rest = NUMBER_START.test(text)
      ? next.filter((other) => NUMBER_REST.test(lineText(other))).slice(0, 1)
      : DATE_START.test(text)
        ? next.slice(0, next.findIndex((other) => !DATE_REST.test(lineText(other))) >>> 0)
        : [];
    for (const other of rest) taken.add(other);
    const blank = NUMBER_START.test(text) ? '' : ' ';
    return [{ ...line, runs: [...line.runs, ...rest.flatMap(({ runs }) => [{ text: blank }, ...runs])] }];
  });
}
