import { isFormLine, isTitle, OPENING } from '../forms/head-forms.ts';
import { endsClause, isCapitals, readMarker } from '../forms/numbering.ts';
import { lineText, type SourceLine } from '../source-document.ts';

/** `…, ngày 3`: the day of issue, torn before its month or its year. */
const DATE_START = /(?:^|,\s*)ngày\s*[\d.…_]*(?:\s*tháng\s*[\d.…_]*)?(?:\s*năm)?$/u;
const DATE_REST = /^(?:(?:tháng|năm)\s*[\d.…_]*|\d{1,4})(?:\s+(?:tháng|năm)\s*[\d.…_]*)*$/u;
/** `Số: 88`: the number without its symbol, which stands on a line of its own. */
const NUMBER_START = /^S[ốôồo]\s*[:.]?\s*[\d.…_]*$/iu;
const NUMBER_REST = /^[-/]\s*\p{Lu}/u;
/** `V/v …`: what a letter without a title is about, under its number. */
const CONCERN = /^(?:V\/v|Về việc)\s*:?\s/u;
/** Lines of the narrow column under the number have no more letters. */
const NARROW = 60;
/** Further below nothing belongs to a torn line. */
const REACH = 6;

/**
 * Put together the number, the date and what a letter concerns, where a copied table cell or a narrow column tore them
 * over several lines.
 */
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
        : CONCERN.test(text)
          ? restOfConcern(text, next)
          : [];
    for (const other of rest) taken.add(other);
    const blank = NUMBER_START.test(text) ? '' : ' ';
    return [{ ...line, runs: [...line.runs, ...rest.flatMap(({ runs }) => [{ text: blank }, ...runs])] }];
  });
}

/** Lines that go on with what a letter concerns: as narrow as its first, up to a gap, a stop or another part of the head. */
function restOfConcern(text: string, next: readonly SourceLine[]): SourceLine[] {
  const end = [text, ...next.map(lineText)].findIndex((above, index) => {
    const line = next[index];
    if (!line || line.table || line.isAfterGap || line.isRight || endsClause(above)) return true;
    const words = lineText(line);
    const isOther = isFormLine(words) || isTitle(words) || OPENING.test(words) || isCapitals(words);
    return isOther || words.length > NARROW || readMarker(words) !== undefined;
  });
  return next.slice(0, end);
}
