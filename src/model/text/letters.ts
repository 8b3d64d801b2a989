import { normalisePrint } from './normalise-print.ts';

/** Vowels whose tone mark the older spelling puts on the first (`hòa`, `thúy`) and the newer on the second (`hoà`, `thuý`). */
const PAIRS = ['oa', 'oe', 'uy', 'Oa', 'Oe', 'Uy', 'OA', 'OE', 'UY'];
const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** Two letters with the mark on the second, and the same with the mark on the first. */
const ONE_PLACE = new Map(
  PAIRS.flatMap(([first = '', second = '']) =>
    TONES.map((tone): [string, string] => [
      first + (second + tone).normalize('NFC'),
      (first + tone).normalize('NFC') + second,
    ]),
  ),
);
// Only at the end of a syllable do the two spellings differ; in `quý` the u belongs to the consonant. Browsers of 2022
// and before cannot look behind.
const MARKED_PAIR = new RegExp(`(^|[^qQ])(${[...ONE_PLACE.keys()].join('|')})(?![\\p{L}\\p{M}])`, 'gu');

/** Second letters of the pairs: most words have none, and need no closer look. */
const TONED = /[àáãảạèéẽẻẹỳýỹỷỵÀÁÃẢẠÈÉẼẺẸỲÝỸỶỴ]/;

/**
 * Put the tone mark of `hoà`, `hoè`, `thuý` where `hòa`, `hòe`, `thúy` have it: the same word in two spellings that
 * are both in use. Keeps the number of letters. The letters must be composed (NFC).
 */
export function withOneTonePlace(letters: string): string {
  if (!TONED.test(letters)) return letters;
  return letters.replace(
    MARKED_PAIR,
    (_, before: string, pair: string) => before + (ONE_PLACE.get(pair) ?? pair),
  );
}

/** What is printed or typed for the apostrophe of `Cư M'Rang`. */
const APOSTROPHE = "'’‘ʼʹ′´`＇";
const APOSTROPHES = new RegExp(`[${APOSTROPHE}]`, 'gu');

/**
 * What two prints of one name have in common and no two names share: composed letters, one tone place, one `Đ`, one
 * apostrophe, dash and blank, no capitals, nothing that nobody sees. Other marks and letters stay: `Tân Hòa` is `TÂN HOÀ`
 * but never `Tân Hóa`. For comparing only; what is shown is always the print.
 */
export function nameKey(name: string): string {
  return withOneTonePlace(normalisePrint(name).letters.toLowerCase())
    .replace(APOSTROPHES, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Letters without marks and capitals, every `đ` as `d`: for finding and for addresses, never for telling names apart. */
export function foldLetters(letters: string): string {
  return letters.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[đðɖ]/gu, 'd');
}

/** What nobody sees inside a word: soft hyphens, blanks and joiners without width, byte order marks. */
const UNSEEN = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';
const ALL_UNSEEN = new RegExp(`[${UNSEEN}]`, 'gu');
/** Letters, digits, and the signs that are a unit in one letter (`㎡`). */
const LETTERS = '\\p{L}\\p{M}\\p{N}\\u3371-\\u33df';
const THOUSANDS = '[1-9]\\d{0,2}(?:(?:\\.\\d{3})+|(?:[ \\u00a0\\u2009\\u202f]\\d{3})+)';
const WHOLE_NUMBER = new RegExp(`^${THOUSANDS}$`, 'u');

/**
 * Words as printed, for `matchAll`: runs of letters and digits with the apostrophes and unseen letters inside them
 * (`M'Rang`), and whole numbers with the dots or blanks between their thousands (`12.000.000`, `12 000 000`). In a
 * number such as `1,250.000` what follows the comma is no number of its own: see {@link isInsideNumber}.
 */
export const PRINTED_WORD = new RegExp(
  `${THOUSANDS}(?!\\d|\\.\\d)|[${LETTERS}]+(?:(?:[${UNSEEN}]+|[${APOSTROPHE}](?=\\p{L}))[${LETTERS}]+)*`,
  'gu',
);

/** Whether digits at a position go on a number that begins before it. */
export function isInsideNumber(text: string, position: number): boolean {
  return /\d[.,]$/.test(text.slice(Math.max(0, position - 2), position));
}

/** Whether a sign may stand inside a word without being a letter of it. */
export function isInsideWord(sign: string): boolean {
  return APOSTROPHE.includes(sign) || withoutUnseen(sign) === '';
}

/** The letters that are seen. */
export function withoutUnseen(letters: string): string {
  return letters.replace(ALL_UNSEEN, '');
}

/** One word as printed, its letters in one form: composed, no capitals, one `đ`, one apostrophe, one tone place. */
export function onePrint(word: string): string {
  const letters = withoutUnseen(word).normalize('NFC').toLowerCase();
  return withOneTonePlace(letters.replace(/[ðɖ]/gu, 'đ').replace(APOSTROPHES, "'"));
}

const I_OF = new Map([...'yýỳỷỹỵ'].map((y, at): [string, string] => [y, [...'iíìỉĩị'][at] ?? y]));
/** What most words are, and has no other spelling: letters without `y` and without `k` at the end. */
const ONE_SPELLING = /^[a-xzàáâãèéêìíòóôõùúăđĩũơưạ-ự]*[a-jl-xzàáâãèéêìíòóôõùúăđĩũơưạ-ự]$/;
/** Ends of a syllable before which `quy` is also written `qui`; in `quyết` the y stands alone. */
const AFTER_QUY = /^(?:nh?|t|ch|p)$/;
const BEFORE_Y = /^(qu|[bcdđghklmnprstvx]+)([yýỳỷỹỵ])(.*)$/u;

/**
 * What the spellings of one word have in common: `kỹ` and `kĩ`, `quý` and `quí`, `m²` and `m2`, `M'Rang` and `Mrang`,
 * `1.250` and `1250`, `04` and `4`, `Đắk` and `Đắc`. Its marks stay. For finding only, never for telling names apart
 * or for addresses.
 * @param print a word as {@link onePrint} gives it
 */
export function oneSpelling(print: string): string {
  if (ONE_SPELLING.test(print)) return print;
  if (WHOLE_NUMBER.test(print)) return print.replace(/\D/gu, '');
  const compatible = print.normalize('NFKC').toLowerCase();
  const letters = /^[\p{L}\p{M}\p{N}']+$/u.test(compatible) ? compatible : print;
  return (
    letters
      .replace(/'/gu, '')
      .replace(/^0+(?=\d)/u, '')
      // Two letters for one sound: after consonants at the end, and in `quý`, `quỳnh`, `quýt`.
      .replace(BEFORE_Y, (word, before: string, y: string, rest: string) =>
        rest === '' || (before === 'qu' && AFTER_QUY.test(rest)) ? before + (I_OF.get(y) ?? y) + rest : word,
      )
      // Only names of other languages end in `k`, and they are also written with `c`.
      .replace(/([aeiouăâêôơưy\p{M}áàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữự])k$/u, '$1c')
  );
}
