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
  const pieces = [
    ...starts
      .slice(-WORDS_AROUND)
      .toReversed()
      .map((start) => paragraph.slice(start, end)),
    ...ends.slice(0, WORDS_AROUND).map((last) => paragraph.slice(at, last)),
  ];
  return pieces.find((piece) => {
    const wider = readPrintedValue(piece);
    return wider !== undefined && isAnother(wider, alone);
  });
}

function isAnother(wider: PrintedValue, alone: PrintedValue): boolean {
  return (['value', 'upTo', 'outOf', 'bound', 'isChange'] as const).some(
    (part) => wider[part] !== alone[part],
  );
}
