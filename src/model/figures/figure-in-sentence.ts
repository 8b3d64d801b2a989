import { type PrintedValue, readPrintedValue } from './printed-value.ts';

/** Words before and after a figure that may still belong to it: "không dưới", "trở lên", "200 triệu đồng". */
const WORDS_AROUND = 3;

/**
 * A figure as its paragraph has it in full, where the words given are only a part of it that means another value: "42,6%"
 * of "trên 42,6%", "1 tỷ" of "1 tỷ 200 triệu đồng", "5%" of "giảm 5%". `undefined` where they are whole.
 * @param at where the figure stands in the paragraph, in UTF-16 units
 */
export function widerFigure(printed: string, paragraph: string, at: number): string | undefined {
  const alone = readPrintedValue(printed);
  if (!alone || !paragraph.startsWith(printed, at)) return undefined;
  const end = at + printed.length;
  const starts = [...paragraph.slice(0, at).matchAll(/(?<![^\s(«"])[^\s(«"]/gu)].map(({ index }) => index);
  const ends = [...paragraph.slice(end).matchAll(/[^\s.,;:)»"](?![^\s.,;:)»"])/gu)].map(
    ({ 0: letter, index }) => end + index + letter.length,
  );
  const before = starts.slice(-WORDS_AROUND).map((start) => paragraph.slice(start, end));
  const after = ends.slice(0, WORDS_AROUND).map((last) => paragraph.slice(at, last));
  return fullest(before.toReversed(), alone) ?? fullest(after, alone);
}

/**
 * Of pieces, the shortest first, the one that means what the longest does that means another value: "không dưới 42,6%" and
 * not "dưới 42,6%", "10% đến 15%" without the "từ" before it.
 */
function fullest(pieces: readonly string[], alone: PrintedValue): string | undefined {
  const others = pieces.flatMap((piece) => {
    const value = readPrintedValue(piece);
    return value && isAnother(value, alone) ? [{ piece, value }] : [];
  });
  const longest = others.at(-1);
  return longest && others.find(({ value }) => !isAnother(value, longest.value))?.piece;
}

function isAnother(wider: PrintedValue, alone: PrintedValue): boolean {
  return (['value', 'upTo', 'outOf', 'bound', 'isChange'] as const).some(
    (part) => wider[part] !== alone[part],
  );
}
