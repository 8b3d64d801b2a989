import type { Chance } from './random.ts';

/**
 * Ranks by Zipf's law, as what is cited, named or asked for follows it: the first is met twice as often as the second,
 * three times as often as the third.
 * @param size how many there are
 * @returns a function that draws one rank, from 0
 */
export function zipfRanks(size: number): (chance: Chance) => number {
  const sums: number[] = [];
  for (let rank = 0; rank < size; rank++) sums.push((sums[rank - 1] ?? 0) + 1 / (rank + 1));
  return (chance) => {
    const drawn = chance.next() * (sums.at(-1) ?? 0);
    let [low, high] = [0, size - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > drawn) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
