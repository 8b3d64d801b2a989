const SENTENCES = new Intl.Segmenter('vi', { granularity: 'sentence' });

/** The sentence of a text that holds an offset (UTF-16 units), as Unicode UAX #29 divides it; the last one past the end. */
export function sentenceAt(text: string, offset: number): string {
  const inside = Math.max(0, Math.min(offset, text.length - 1));
  return SENTENCES.segment(text).containing(inside)?.segment.trim() ?? '';
}

/** What opens a paragraph and belongs to no sentence; a number is one to itself, as UAX #29 has it. */
const OPENING = /^(?:[-+]|[a-zđ]\))\s*/;

/** The sentences of a paragraph that hold the words from one offset to another (UTF-16 units), without its dash or letter. */
export function sentencesAround(paragraph: string, from: number, to: number): string {
  const segments = SENTENCES.segment(paragraph);
  const first = segments.containing(from);
  const last = segments.containing(Math.max(from, to - 1));
  if (!first || !last) return '';
  return paragraph
    .slice(first.index, last.index + last.segment.length)
    .trim()
    .replace(OPENING, '');
}
