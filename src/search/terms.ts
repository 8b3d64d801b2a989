import type { Abbreviation } from './abbreviations.ts';
import { readingsOf } from './abbreviations.ts';
import { wordsOf } from './fold.ts';
import type { SearchRecord } from './search-record.ts';

/**
 * Everything a record can be found by: each word and each two neighbours, as spelt, with the passages that hold them.
 * Neighbours are what makes a phrase come before scattered syllables.
 */
export function termsOf(
  record: SearchRecord,
  abbreviations: readonly Abbreviation[],
): Map<string, number[]> {
  const terms = new Map<string, number[]>();
  const add = (term: string, passage: number): void => {
    const passages = terms.get(term);
    if (!passages) terms.set(term, [passage]);
    else if (passages[passages.length - 1] !== passage) passages.push(passage);
  };
  for (const [number, { text }] of record.passages.entries()) {
    for (const words of readingsOf(wordsOf(text), abbreviations)) {
      let before: string | undefined;
      for (const { exact } of words) {
        add(exact, number);
        if (before !== undefined) add(`${before} ${exact}`, number);
        before = exact;
      }
    }
  }
  return terms;
}
