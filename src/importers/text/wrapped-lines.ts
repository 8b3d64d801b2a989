import { OPENING } from '../forms/head-forms.ts';
import { endsClause, readMarker } from '../forms/numbering.ts';
import { lineText, type SourceLine, wordsOf } from '../source-document.ts';

/** What a text tells of the width and the margins it was broken at, in letters. */
interface Measure {
  width: number;
  /** All of the text is broken at the width; else only some of it, as where a page's own breaks were kept. */
  isWhole: boolean;
  /** No broken line had room for the word that follows it. */
  isExact: boolean;
  /** So few lines show the width that only those are joined whose words clearly go on. */
  isFew: boolean;
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
  const { isWhole, isFew } = measure;
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
    const firstWord = wordAt(text);
    const isEnded = endsClause(before);
    const isAtMargin = isIndentUsed && indentOf(text) <= (measure.margin ?? -1) + 1;
    const isFull = reachOf(before, firstWord, measure) > leastReach(measure, isIndentUsed || !isEnded);
    // A line at the margin begins nothing where first lines stand further in.
    const isOpening = isEnded && !isAtMargin && (OPENING.test(text.trim()) || announces(before, text));
    const isFirst = !isHanging && isFirstLine(indentOf(text), indentOf(before), measure);
    const isSure = !isFew || !isEnded || isAtMargin;
    if (isFull && !isFirst && !isOpening && isSure) {
      const isGuess = isEnded && !isIndentUsed && /^[\p{Lu}“"]/u.test(firstWord) && !readMarker(text.trim());
      return { ...line, join: 'continues', ...(isGuess && { isGuess }) };
    }
    starts();
    // Breaks that only some lines have say nothing of the lines that are short.
    return isWhole || isFirst ? { ...line, join: 'starts' } : line;
  });
}

/** How far a line would have gone with the next word, as a share of the width. */
function reachOf(before: string, firstWord: string, { width }: Pick<Measure, 'width'>): number {
  return (before.length + 1 + firstWord.length) / width;
}

/** From which reach a line is full: exactly told where all lines are broken by the count of letters. */
function leastReach({ isExact, isWhole }: Measure, isLoose: boolean): number {
  if (isExact) return 1;
  return isWhole && isLoose ? 0.7 : 0.94;
}

/** `… kết luận như sau:` ends its paragraph, however full its line is. */
function announces(before: string, text: string): boolean {
  return /(?:như sau|sau đây|kết luận|như):$/u.test(before) && /^\s*\p{Lu}/u.test(text);
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

/** Fewest broken lines that show the width by themselves, and that show that it is exact. */
const SHOWN = 4;
const EXACT = 6;

function measureOf(lines: readonly SourceLine[], texts: readonly string[]): Measure | undefined {
  const lengths = texts.map(({ length }) => length).toSorted((a, b) => a - b);
  const longest = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  const followers = lines.filter(({ isAfterGap }, index) => index > 0 && !isAfterGap).length;
  if (lines.length < 8 || longest > 160) return undefined;
  const broken = texts.flatMap((text, index) =>
    !endsClause(text) && /^\s*\p{Ll}/u.test(texts[index + 1] ?? '') && !lines[index + 1]?.isAfterGap
      ? [index]
      : [],
  );
  const isWhole = broken.length > 0 && median >= 0.6 * longest && followers > lines.length / 2;
  const widest = Math.max(0, ...broken.map((index) => texts[index]?.length ?? 0));
  // A few lines of one length that words were torn from show a width; lines of any length show none.
  const full = broken.filter((index) => (texts[index]?.length ?? 0) >= 0.88 * widest);
  if (!isWhole && (full.length === 0 || longest > 1.15 * widest)) return undefined;
  const most = Math.max(widest, ...texts.map(({ length }) => (length <= 1.15 * widest ? length : 0)));
  const isExact =
    broken.length >= EXACT &&
    broken.every((index) => reachOf(texts[index] ?? '', wordAt(texts[index + 1]), { width: most }) > 1);
  const margin = mostCommon(full.map((index) => indentOf(texts[index + 1] ?? '')));
  const firstIndent = mostCommon(
    texts
      .filter((text, index) => readMarker(text.trim()) || endsClause(texts[index - 1] ?? ''))
      .map(indentOf)
      .filter((indent) => margin !== undefined && indent >= margin + 2),
  );
  return {
    width: isExact ? most : isWhole ? longest : widest,
    isWhole,
    isExact,
    isFew: !isWhole && full.length < SHOWN,
    ...(margin !== undefined && { margin }),
    ...(firstIndent !== undefined && { firstIndent }),
  };
}

function wordAt(text = ''): string {
  return /\S+/u.exec(text)?.[0] ?? '';
}

function mostCommon(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}
