import {
  foldLetters,
  isInsideNumber,
  onePrint,
  oneSpelling,
  PRINTED_WORD,
} from '../../model/text/letters.ts';

/** A word as spelt: a syllable, a number or an abbreviation. */
export interface Spelling {
  /** As printed, in one form: NFC, lower case, tone mark in one place. */
  exact: string;
  /** The word in whichever spelling: `ki` and `ky`, `m²` and `m2`; with its marks. */
  word: string;
  /** The same without marks, `đ` as `d`. */
  folded: string;
  /** The words that it may also be read as: `M'Rang` as `M Rang`, `12 000` as two numbers. */
  parts?: readonly Spelling[];
}

/** A word and where it stands in the text it was read from, in UTF-16 units. */
export interface Word extends Spelling {
  start: number;
  end: number;
}

/** Spellings that readers type as one word. */
const JOINED = new Map([['vietnam', ['viet', 'nam'].map((part) => spell(part))]]);
/** Figures with their unit, and roads with their number: printed with and without a blank, so they are two words. */
const GLUED =
  /^(?:(\d+)((?:[kcdm]?m|ha)[²³23]?|k?g|tấn|tạ|tỷ|tỉ|triệu|nghìn|đồng|đ|[km]wh?|hộ|con|cây)|(ql|đt|tl|đh|hl|đx)(\d+\p{L}?))$/u;

/** Spellings of the words read before; a print of several words has one spelling for each. */
const known = new Map<string, readonly Spelling[]>();
const MOST_KNOWN = 200_000;

/** Canonical spelling of one word, and its form without marks. */
export function spell(print: string): Spelling {
  const exact = onePrint(print);
  const word = oneSpelling(exact);
  return { exact, word, folded: foldLetters(word) };
}

/** How alike two spellings of the same letters are: one print, one word spelt otherwise, or other marks. */
export function likeness(one: Spelling, other: Spelling): 'print' | 'word' | 'letters' {
  return one.exact === other.exact ? 'print' : one.word === other.word ? 'word' : 'letters';
}

/** Whether two spellings are one but for marks: `ki` as `kĩ` is printed, not as `kỹ` is. */
export function isOneSpelling(one: Spelling, other: Spelling): boolean {
  return one.exact === other.exact || foldLetters(one.exact) === foldLetters(other.exact);
}

/** The words of one print: one, or none where only marks are left, or those typed as one. */
function wordsIn(print: string): readonly Spelling[] {
  const before = known.get(print);
  if (before) return before;
  const words = newWords(print);
  if (known.size > MOST_KNOWN) known.clear();
  known.set(print, words);
  return words;
}

function newWords(print: string): readonly Spelling[] {
  const spelling = spell(print);
  if (spelling.folded === '') return [];
  const joined = JOINED.get(spelling.folded);
  if (joined) return joined;
  const [, figure, unit, road, number] = GLUED.exec(spelling.exact) ?? [];
  if (figure && unit) return [spell(figure), spell(unit)];
  if (road && number) return [spell(road), spell(number)];
  const parts = print.split(PARTING).filter((part) => part !== '');
  if (parts.length < 2) return [spelling];
  const isHyphened = print.includes('\u00ad') && parts.some(isAbbreviation);
  if (isHyphened || /[ªº]/u.test(print)) return parts.map(spell);
  return [{ ...spelling, parts: parts.map(spell) }];
}

/** What parts a print that is read as one word: not the dots of a number, which is no other. */
const PARTING = /[^\p{L}\p{M}\p{N}.]+|[ªºʼʹ]+/u;

/** Whether letters are none of a syllable: a soft hyphen beside them is one of fonts and stands for a real one (`QĐ-TTg`). */
function isAbbreviation(part: string): boolean {
  return /^\p{Lu}+$/u.test(part) && !/[aeiouy]/.test(foldLetters(part));
}

/** The prints of a text in order, each with its place. */
function* printsOf(text: string): Generator<[print: string, start: number]> {
  for (const { 0: print, index } of text.matchAll(PRINTED_WORD)) {
    const isNumber = print.length > 3 && /^\d+[.\s]/u.test(print);
    if (!isNumber || !isInsideNumber(text, index)) yield [print, index];
    else for (const { 0: digits, index: at } of print.matchAll(/\d+/g)) yield [digits, index + at];
  }
}

/** Words of a text in order. Offsets are those of the text as given, which should be NFC. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const [print, start] of printsOf(text))
    for (const spelling of wordsIn(print)) words.push({ ...spelling, start, end: start + print.length });
  return words;
}

/** Words of a text in order, without their places: for the index, which reads every word of every notice. */
export function spellingsOf(text: string): Spelling[] {
  const spellings: Spelling[] = [];
  for (const [print] of printsOf(text)) for (const word of wordsIn(print)) spellings.push(word);
  return spellings;
}
