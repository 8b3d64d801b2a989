import { lastAsked } from '../last-asked.ts';
import { isInnerStop } from './inner-stop.ts';
import { readUnitNumber } from './unit-number.ts';

/** Offsets at which the sentences of a text end, the last one its end; figures, orders and citations ask about one in turn. */
const endsOf = lastAsked((text): readonly number[] => [...findEnds(text)]);

function* findEnds(text: string): Generator<number> {
  let start = 0;
  const opening = openingLength(text);
  for (const match of text.matchAll(/[.?!…]+[)”"»]*(?=\s+[(“"«]*\p{Lu}|\s*$)|\n/gu)) {
    const after = match.index + match[0].length;
    const isInner =
      match[0] === '.' && after < text.trimEnd().length && isInnerStop(text.slice(start, after));
    if (isInner || after <= opening) continue;
    yield after;
    start = after;
  }
  if (start < text.length) yield text.length;
}

/** Letters of what opens a paragraph and belongs to no sentence: its number, letter or dash, and the blanks around. */
function openingLength(text: string): number {
  const blanks = /^\s*/u.exec(text)?.[0].length ?? 0;
  const words = text.slice(blanks);
  const dash = /^[-–—+]\s*/u.exec(words)?.[0].length;
  if (dash !== undefined) return blanks + dash;
  const number = readUnitNumber(words);
  return number?.isSure ? blanks + number.length : 0;
}

/**
 * The sentences of a paragraph that hold the words from one offset to another (UTF-16 units). A sentence ends at a full
 * stop, question or exclamation mark followed by a capital letter or the end; a semicolon joins, as Vietnamese
 * official style strings its clauses. The number, letter or dash that opens the paragraph is left out.
 */
export function sentencesAround(paragraph: string, from: number, to: number): string {
  let start = 0;
  for (const end of endsOf(paragraph)) {
    if (end <= from) start = end;
    else if (end >= to) return trim(paragraph.slice(start, end), start);
  }
  return trim(paragraph.slice(start), start);
}

/** The sentence that holds an offset of a paragraph. */
export function sentenceAt(paragraph: string, offset: number): string {
  return sentencesAround(paragraph, offset, offset + 1);
}

/** From where to where each sentence of a paragraph reaches (UTF-16 units), its number or dash and the blanks around left out. */
export function sentenceSpans(paragraph: string): { from: number; to: number }[] {
  let start = openingLength(paragraph);
  return endsOf(paragraph).flatMap((end) => {
    const words = paragraph.slice(start, end);
    const from = start + (words.length - words.trimStart().length);
    const to = start + words.trimEnd().length;
    start = end;
    return to > from ? [{ from, to }] : [];
  });
}

function trim(words: string, start: number): string {
  return start === 0 ? words.slice(openingLength(words)).trim() : words.trim();
}
