import type { Spelling } from '../query/fold.ts';

/** Enough that a query is mistaken for one of ten thousand short names once in a hundred thousand. */
const DIGESTS = 2 ** 31 - 1;

/** A number that other names seldom have: the names themselves would cost each reader ten times as much. */
export function shortNameDigest(words: readonly Spelling[]): number {
  let digest = 0;
  for (const { folded } of words)
    for (const letter of `${folded} `) digest = (digest * 31 + (letter.codePointAt(0) ?? 0)) % DIGESTS;
  return digest;
}
