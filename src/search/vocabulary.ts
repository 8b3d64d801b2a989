import { weightOf } from './evidence.ts';
import { spell } from './fold.ts';

/** Single words of all records, with how many hold each. */
export interface Vocabulary {
  recordCount: number;
  /** By spelling. */
  exact: ReadonlyMap<string, number>;
  /** By folded word: the records of all its spellings, at most all records. */
  folded: ReadonlyMap<string, number>;
  /** How much a folded word says: a rare one more. */
  weigh(folded: string): number;
}

/** Make the vocabulary ready for look-ups. */
export function vocabularyOf(
  entries: readonly (readonly [string, number])[],
  recordCount: number,
): Vocabulary {
  const folded = new Map<string, number>();
  for (const [exact, count] of entries) {
    const { folded: key } = spell(exact);
    folded.set(key, Math.min(recordCount, (folded.get(key) ?? 0) + count));
  }
  return {
    recordCount,
    exact: new Map(entries),
    folded,
    weigh: (word) => weightOf(folded.get(word) ?? 1, recordCount),
  };
}
