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
  ...'АВЕКМНОРСТХ'.split('').map((letter, at): [string, string] => [letter, 'ABEKMHOPCTX'.charAt(at)]),
  ...pairs('\u2044\u2215\uff0f', '/'),
  ...pairs('\u200b\u200c\u200d\u2060\ufeff', ''),
]);

const REPLACED = new RegExp(`[${[...SAME.keys()].join('')}]`, 'u');
// Four marks are more than any Vietnamese letter bears; the bound keeps a flood of marks linear.
const PIECE = /\r\n|\P{M}\p{M}{1,4}|./gsu;

/** Make a text uniform (NFC, one dash, one blank, one Đ) and remember where each letter came from. */
export function normalisePrint(text: string): NormalisedPrint {
  if (!REPLACED.test(text) && !/\p{M}/u.test(text)) return { letters: text, offsetOf: (index) => index };
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

function pairs(from: string, to: string): [string, string][] {
  return [...from].map((letter) => [letter, to]);
}
