import { isInsideWord } from '../../model/text/letters.ts';
import type { Abbreviations } from '../query/abbreviations.ts';
import { type Spelling, spell } from '../query/fold.ts';

/**
 * Tells which words of a query a text may hold, bit 0 for the first: all that it holds, and seldom more. It looks for
 * their letters only, many times quicker than reading every word of the text, which a phone would feel.
 */
export type WordSieve = (text: string) => number;

/** A sieve for the words of a query; abbreviations count as what they stand for, and the other way round. */
export function wordSieve(words: readonly Spelling[], { inFull, inShort }: Abbreviations): WordSieve {
  const bitsOf = (spellings: readonly Spelling[]): number =>
    words.reduce(
      (bits, { folded }, at) =>
        spellings.some((other) => other.folded === folded) ? bits | (1 << at) : bits,
      0,
    );
  const typed = words.map((word) => ({ bits: bitsOf([word]), needed: [word.folded] }));
  const readings = [inFull, inShort].flatMap((rules) =>
    [...rules.values()]
      .flat()
      .map(({ pattern, put }) => ({ bits: bitsOf(put), needed: pattern.map(({ folded }) => folded) })),
  );
  const tests = [...typed, ...readings.filter(({ bits }) => bits !== 0)];
  const all = typed.reduce((bits, test) => bits | test.bits, 0);
  return (text) => {
    const plain = plainLetters(text);
    if (plain === undefined) return all;
    let held = 0;
    for (const { bits, needed } of tests)
      if ((bits & ~held) !== 0 && needed.every((word) => mayStand(word, plain))) held |= bits;
    return held;
  };
}

/** Whether a word stands in plain letters, in any of its spellings. */
function mayStand(word: string, plain: string): boolean {
  if (!/^[a-z0-9]+$/.test(word)) return true;
  return spellings(word).some((spelling) => stands(spelling, plain));
}

/** The letters a folded word may be printed in: `ki` also as `ky`, `dac` as `dak`, `1250` as `1 250`, `nam` in `vietnam`. */
function spellings(word: string): string[] {
  const withK = [word, word.replace(/([aeiouy])c$/, '$1k')];
  const withY = withK.flatMap((letters) => [letters, letters.replace(/^(qu|[^aeiou]+(?=i$))i/, '$1y')]);
  const withBlanks = /^\d{4,}$/.test(word) ? [word.replace(/\B(?=(?:\d{3})+$)/g, ' ')] : [];
  const whole = word === 'viet' || word === 'nam' ? ['vietnam'] : [];
  return [...new Set([...withY, ...withBlanks, ...whole])];
}

/** Whether letters stand between blanks; a figure and its unit, a road and its number are printed as one word too. */
function stands(word: string, plain: string): boolean {
  const isEdge = (inside: string, outside: string): boolean =>
    outside === ' ' || isDigit(inside) !== isDigit(outside);
  for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (!isEdge(plain[end - 1] ?? '', plain[end] ?? '')) continue;
    let from = at;
    // A number is found however many zeros lead it.
    if (/^\d/.test(word)) while (plain[from - 1] === '0') from--;
    if (isEdge(plain[at] ?? '', plain[from - 1] ?? '')) return true;
  }
  return false;
}

const isDigit = (letter: string): boolean => letter >= '0' && letter <= '9';

const BLANK = 0x20;
/** Stands for a letter or digit that is none of `a`–`z`, `0`–`9`, even without marks. */
const OTHER = 1;
const UNKNOWN = 0;
/** Latin letters, general punctuation, raised and lowered digits lie below. */
const CODES = 0x20a0;
let plainCodes: Uint8Array | undefined;

/** What each character is without marks: a letter or digit, a blank for what divides words, or not told here. */
function plainCodesOf(): Uint8Array {
  if (plainCodes) return plainCodes;
  plainCodes = new Uint8Array(CODES);
  for (let code = 0; code < CODES; code++) {
    const print = String.fromCharCode(code);
    const folded = spell(print).folded;
    if (isInsideWord(print)) plainCodes[code] = UNKNOWN;
    else if (/[ªº]|[^\p{L}\p{M}\p{N}]/u.test(print)) plainCodes[code] = BLANK;
    else if (/^[a-z0-9]$/.test(folded)) plainCodes[code] = folded.charCodeAt(0);
    else if (/^[\p{L}\p{N}]$/u.test(folded) && !/\p{M}/u.test(print)) plainCodes[code] = OTHER;
  }
  return plainCodes;
}

const decoder = new TextDecoder();

/** A text in plain letters with a blank around each word; undefined where that needs a closer look. */
function plainLetters(text: string): string | undefined {
  const codes = plainCodesOf();
  const plain = new Uint8Array(text.length + 2);
  plain[0] = BLANK;
  for (let at = 0; at < text.length; at++) {
    const code = codes[text.charCodeAt(at)] ?? UNKNOWN;
    if (code === UNKNOWN) return undefined;
    plain[at + 1] = code;
  }
  plain[text.length + 1] = BLANK;
  return decoder.decode(plain);
}
