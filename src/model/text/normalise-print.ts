/** A text made uniform for recognition, with the way back to the letters it was made from. */
export interface NormalisedPrint {
  /** Composed letters, one kind of blank, dash, slash and Đ; line ends kept as `\n`. */
  letters: string;
  /** Offset in the given text (UTF-16) of an offset in `letters`, the end included. */
  offsetOf(index: number): number;
}

/** What stands for one of our letters in real documents: the Icelandic and African Đ, blanks, dashes and slashes of fonts. */
const SAME = new Map<string, string>([
  ...pairs('ÐƉ', 'Đ'),
  ...pairs('ðɖ', 'đ'),
  ...pairs(
    '\t\v\f\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
    ' ',
  ),
  ...pairs('\r\u0085\u2028\u2029', '\n'),
  // PDF readers give many a printed hyphen as U+00AD, the soft one.
  ...pairs('\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d', '-'),
  // Cyrillic capitals that a keyboard or a scan puts for Latin ones.
  ...'АВЕКМНОРСТХІ'.split('').map((letter, at): [string, string] => [letter, 'ABEKMHOPCTXI'.charAt(at)]),
  ...pairs('\u2044\u2215\uff0f', '/'),
  // Digits and stops as wide as a Chinese letter; those of other places here stand above.
  // Roman numbers that are one letter each: Ⅳ, ⅳ.
  ...romans(0x2160, 'I II III IV V VI VII VIII IX X XI XII'),
  ...romans(0x2170, 'i ii iii iv v vi vii viii ix x xi xii'),
  ...wide('().:0123456789'),
  ...pairs('\u200b\u200c\u200d\u2060\ufeff', ''),
]);

const REPLACED = new RegExp(`[${[...SAME.keys()].join('')}]`, 'u');
/** Nothing but line ends, ASCII, composed Vietnamese letters and quotation marks: what nearly every paragraph is. */
const UNIFORM =
  /^[\n\x20-\x7e\xa1-\xac\xae-\xcf\xd1-\xef\xf1-\u0188\u018a-\u0255\u1ea0-\u1ef9\u2018-\u201d\u2026]*$/;
// Four marks are more than any Vietnamese letter bears; the bound keeps a flood of marks linear.
const PIECE = /\r\n|\P{M}\p{M}{1,4}|./gsu;

/** Make a text uniform (NFC, one dash, one blank, one Đ) and remember where each letter came from. */
export function normalisePrint(text: string): NormalisedPrint {
  if (UNIFORM.test(text) || !(REPLACED.test(text) || /\p{M}/u.test(text)))
    return { letters: text, offsetOf: (index) => index };
  const letters: string[] = [];
  const offsets: number[] = [];
  let length = 0;
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    const made = piece === '\r\n' ? '\n' : (SAME.get(piece) ?? piece.normalize('NFC'));
    letters.push(made);
    for (let unit = 0; unit < made.length; unit++) {
      offsets[length++] = index + Math.min(unit, piece.length - 1);
    }
  }
  return { letters: letters.join(''), offsetOf: (index) => offsets[index] ?? text.length };
}

function romans(first: number, numbers: string): [string, string][] {
  return numbers.split(' ').map((number, at) => [String.fromCharCode(first + at), number]);
}

/** The forms U+FF01 to U+FF5E of ASCII letters. */
function wide(letters: string): [string, string][] {
  return [...letters].map((letter) => [String.fromCharCode(letter.charCodeAt(0) + 0xfee0), letter]);
}

function pairs(from: string, to: string): [string, string][] {
  return [...from].map((letter) => [letter, to]);
}
