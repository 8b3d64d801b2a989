/** A word as spelt: a syllable, a number or an abbreviation. */
export interface Spelling {
  /** In one canonical form: NFC, lower case, tone mark in its new place. */
  exact: string;
  /** The same without marks, `đ` as `d`, no leading zeros. */
  folded: string;
}

/** A word and where it stands in the text it was read from, in UTF-16 units. */
export interface Word extends Spelling {
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const MARKS = /\p{M}/gu;

/** Tone marks as old spelling places them (`hoà`, `hoè`, `thuý`) and where the new one does (`hòa`, `hòe`, `thúy`). */
const OLD_PLACES = new Map(
  ['o|a', 'o|e', 'u|y'].flatMap((pair) =>
    ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone): [string, string] => {
      const [first = '', second = ''] = pair.split('|');
      return [first + (second + tone).normalize('NFC'), (first + tone).normalize('NFC') + second];
    }),
  ),
);

/** Spellings that readers type as one word. */
export const JOINED = new Map([['vietnam', ['viet', 'nam'].map((part) => ({ exact: part, folded: part }))]]);

/** Spellings of the words read before; a print of several words has one spelling for each. */
const known = new Map<string, readonly Spelling[]>();
const MOST_KNOWN = 200_000;

/** Canonical spelling of one word, and its form without marks. */
export function spell(word: string): Spelling {
  let exact = word.normalize('NFC').toLowerCase();
  const ending = exact.slice(-2);
  // In `quý` the u belongs to the consonant: the mark stays on the y.
  if (!/^qu.$/u.test(exact)) exact = exact.slice(0, -2) + (OLD_PLACES.get(ending) ?? ending);
  const folded = foldLetters(exact).replace(/^0+(?=\d)/, '');
  return { exact, folded };
}

/** The words of one print: one, or none where only marks are left, or those typed as one. */
function wordsIn(print: string): readonly Spelling[] {
  const before = known.get(print);
  if (before) return before;
  const spelling = spell(print);
  const words = JOINED.get(spelling.folded) ?? (spelling.folded === '' ? [] : [spelling]);
  if (known.size > MOST_KNOWN) known.clear();
  known.set(print, words);
  return words;
}

/** Letters without marks and capitals, `đ` as `d`. */
export function foldLetters(letters: string): string {
  return letters.toLowerCase().normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd');
}

/** Words of a text in order. Offsets are those of the text as given, which should be NFC. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const [print] = match;
    const start = match.index;
    const end = start + print.length;
    for (const { exact, folded } of wordsIn(print)) words.push({ exact, folded, start, end });
  }
  return words;
}

/** Words of a text in order, without their places: for the index, which reads every word of every notice. */
export function spellingsOf(text: string): Spelling[] {
  const spellings: Spelling[] = [];
  for (const print of text.match(WORD) ?? []) for (const word of wordsIn(print)) spellings.push(word);
  return spellings;
}
