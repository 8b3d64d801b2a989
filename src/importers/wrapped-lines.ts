import { OPENING } from './head-forms.ts';
import { endsClause, readMarker } from './numbering.ts';
import { lineText, type SourceLine, wordsOf } from './source-document.ts';

/** What a text tells of the width and the margins it was broken at, in letters. */
interface Measure {
  width: number;
  /** All of the text is broken at the width; else only some of it, as where a page's own breaks were kept. */
  isWhole: boolean;
  /** Left margin of lines that go on, where paragraphs are indented. */
  margin?: number;
  /** Where the first line of a paragraph starts. */
  firstIndent?: number;
}

/** A number, or the word before one, that stands alone although its words follow: `Điều⏎1. …`, `I.⏎MỤC TIÊU`. */
const TORN_MARK =
  /^(?:(?:Điều|Chương|Mục|Phần|ĐIỀU|CHƯƠNG|MỤC|PHẦN)|(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*)\.|(?:\d{1,2}|[a-zđ])\)|[-–+•])$/u;

/** Put numbers that a page's own breaks tore off back before their words. */
export function joinTornMarks(lines: readonly SourceLine[]): SourceLine[] {
  const joined: SourceLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const isTorn = last !== undefined && !line.isAfterGap && TORN_MARK.test(lineText(last));
    const isWord = isTorn && /\p{L}$/u.test(lineText(last));
    const goesOn = isWord ? /^(?:\d|[IVX]+\b)/u.test(lineText(line)) : /^\p{L}/u.test(lineText(line));
    if (isTorn && goesOn)
      joined[joined.length - 1] = { ...last, runs: [...last.runs, { text: ' ' }, ...line.runs] };
    else joined.push(line);
  }
  return joined;
}

/**
 * In a text broken at a fixed width, a line goes on where the next word would not have fitted. Texts that keep a
 * paragraph on one line are left alone.
 */
export function joinWrapped(lines: readonly SourceLine[]): SourceLine[] {
  const texts = lines.map(({ runs }) => wordsOf(runs).trimEnd());
  const measure = measureOf(lines, texts);
  if (!measure) return [...lines];
  const { width, isWhole } = measure;
  const isIndentUsed = isIndentedText(texts);
  let hang: number | undefined;
  return lines.map((line, index): SourceLine => {
    const text = texts[index] ?? '';
    const before = texts[index - 1];
    const isHanging = hang !== undefined && Math.abs(indentOf(text) - hang) <= 1;
    const starts = (): void => {
      const marker = readMarker(text.trim());
      hang = marker && indentOf(text) + marker.length;
    };
    if (before === undefined || line.isAfterGap) {
      starts();
      return line;
    }
    const firstWord = /\S+/.exec(text)?.[0] ?? '';
    const reach = (before.length + 1 + firstWord.length) / width;
    const isEnded = endsClause(before);
    const isLoose = isWhole && (isIndentUsed || !isEnded);
    const isFull = isLoose ? reach > 0.7 : reach > 0.94;
    const isOpening = isEnded && OPENING.test(text.trim());
    const isFirst = !isHanging && isFirstLine(indentOf(text), indentOf(before), measure);
    if (isFull && !isFirst && !isOpening) {
      const isGuess = isEnded && !isIndentUsed && /^[\p{Lu}“"]/u.test(firstWord) && !readMarker(text.trim());
      return { ...line, join: 'continues', ...(isGuess && { isGuess }) };
    }
    starts();
    // Breaks that only some lines have say nothing of the lines that are short.
    return isWhole || isFirst ? { ...line, join: 'starts' } : line;
  });
}

/** Letters before the first word; a tab is as wide as editors show it. */
function indentOf(text: string): number {
  return (/^\s*/u.exec(text)?.[0] ?? '').replaceAll('\t', ' '.repeat(8)).length;
}

function isIndentedText(texts: readonly string[]): boolean {
  return texts.filter((text, index) => indentOf(text) >= indentOf(texts[index - 1] ?? text) + 2).length >= 3;
}

/** A first line stands further in than the line above, or where first lines stand in this text. */
function isFirstLine(indent: number, above: number, { margin, firstIndent }: Measure): boolean {
  if (indent >= above + 2) return true;
  if (margin === undefined || firstIndent === undefined) return false;
  return indent >= margin + 2 && Math.abs(indent - firstIndent) <= 1;
}

function measureOf(lines: readonly SourceLine[], texts: readonly string[]): Measure | undefined {
  const lengths = texts.map(({ length }) => length).toSorted((a, b) => a - b);
  const longest = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  const followers = lines.filter(({ isAfterGap }, index) => index > 0 && !isAfterGap).length;
  if (lines.length < 8 || longest > 160) return undefined;
  const isWhole = median >= 0.6 * longest && followers > lines.length / 2;
  const broken = texts.flatMap((text, index) =>
    !endsClause(text) && /^\s*\p{Ll}/u.test(texts[index + 1] ?? '') && !lines[index + 1]?.isAfterGap
      ? [index]
      : [],
  );
  const width = isWhole ? longest : Math.max(0, ...broken.map((index) => texts[index]?.length ?? 0));
  // A few lines of one length that words were torn from show a width; lines of any length show none.
  const full = broken.filter((index) => (texts[index]?.length ?? 0) >= 0.88 * width);
  if (!isWhole && (full.length < 4 || longest > 1.15 * width)) return undefined;
  const margin = mostCommon(full.map((index) => indentOf(texts[index + 1] ?? '')));
  const firstIndent = mostCommon(
    texts
      .filter((text, index) => readMarker(text.trim()) || endsClause(texts[index - 1] ?? ''))
      .map(indentOf)
      .filter((indent) => margin !== undefined && indent >= margin + 2),
  );
  return {
    width,
    isWhole,
    ...(margin !== undefined && { margin }),
    ...(firstIndent !== undefined && { firstIndent }),
  };
}

function mostCommon(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}
