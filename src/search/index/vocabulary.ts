import { foldLetters, oneSpelling } from '../../model/text/letters.ts';
import { weightOf } from '../results/evidence.ts';

/** Single words of all records, with how many hold each. */
export interface Vocabulary {
  recordCount: number;
  /** By word, in whichever spelling. */
  words: ReadonlyMap<string, number>;
  /** By folded word: the records of all its spellings, at most all records. */
  folded: ReadonlyMap<string, number>;
  /** By the letters as printed, without marks: what a correction may show. */
  plain: ReadonlyMap<string, number>;
  /** Whether a folded word stands anywhere, or in the glossary: what is known is never taken for a slip. */
  isKnown(folded: string): boolean;
  /** How much a folded word says: a rare one more. */
  weigh(folded: string): number;
}

/**
 * Make the vocabulary ready for look-ups.
 * @param entries words as printed, their letters in one form, with the records that hold each
 * @param glossary folded words of the glossary, known even where no record holds them
 */
export function vocabularyOf(
  entries: readonly (readonly [string, number])[],
  recordCount: number,
  glossary: ReadonlySet<string> = new Set(),
): Vocabulary {
  const words = new Map<string, number>();
  const folded = new Map<string, number>();
  const plain = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string, count: number): void => {
    counts.set(key, Math.min(recordCount, (counts.get(key) ?? 0) + count));
  };
  for (const [print, count] of entries) {
    const word = oneSpelling(print);
    const key = foldLetters(word);
    add(words, word, count);
    add(folded, key, count);
    add(plain, word === print ? key : foldLetters(print), count);
  }
  return {
    recordCount,
    words,
    folded,
    plain,
    isKnown: (word) => folded.has(word) || glossary.has(word),
    weigh: (word) => weightOf(folded.get(word) ?? 1, recordCount),
  };
}
