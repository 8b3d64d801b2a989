const SENTENCES = new Intl.Segmenter('vi', { granularity: 'sentence' });

/** The sentence of a text that holds an offset (UTF-16 units), as Unicode UAX #29 divides it; the last one past the end. */
export function sentenceAt(text: string, offset: number): string {
  const inside = Math.max(0, Math.min(offset, text.length - 1));
  return SENTENCES.segment(text).containing(inside)?.segment.trim() ?? '';
}
