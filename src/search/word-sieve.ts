import type { Abbreviations } from './abbreviations.ts';
import { foldLetters, JOINED, type Spelling } from './fold.ts';

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

/** Whether a word stands in plain letters, alone or in a spelling that is typed as one word. */
function mayStand(word: string, plain: string): boolean {
  if (!/^[a-z0-9]+$/.test(word)) return true;
  if (stands(word, plain)) return true;
  for (const [whole, parts] of JOINED)
    if (parts.some(({ folded }) => folded === word) && stands(whole, plain)) return true;
  return false;
}

function stands(word: string, plain: string): boolean {
  for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
    if (plain[at + word.length] !== ' ') continue;
    let from = at;
    // A number is found however many zeros lead it.
    if (/^\d/.test(word)) while (plain[from - 1] === '0') from--;
    if (plain[from - 1] === ' ') return true;
  }
  return false;
}

const BLANK = 0x20;
/** Stands for a letter or digit that is none of `a`–`z`, `0`–`9`, even without marks. */
const OTHER = 1;
const UNKNOWN = 0;
/** Latin letters and general punctuation lie below. */
const CODES = 0x2070;
let plainCodes: Uint8Array | undefined;

/** What each character is without marks: a letter or digit, a blank for what divides words, or not told here. */
function plainCodesOf(): Uint8Array {
  if (plainCodes) return plainCodes;
  plainCodes = new Uint8Array(CODES);
  for (let code = 0; code < CODES; code++) {
    const print = String.fromCharCode(code);
    const folded = foldLetters(print);
    if (/^[a-z0-9]$/.test(folded)) plainCodes[code] = folded.charCodeAt(0);
    else if (!/[\p{L}\p{M}\p{N}]/u.test(print)) plainCodes[code] = BLANK;
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
