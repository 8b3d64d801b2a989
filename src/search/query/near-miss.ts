/** Words one change away: a letter wrong, missing, too many, or two letters in each other's place. */
export function isOneChangeAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

const LONGEST_JOINED = 40;

/**
 * The known words that a run without blanks is made of, fewest first and commonest among equals: `giaingan` is
 * `giai ngan`. Nothing when it cannot be cut into known words.
 */
export function splitJoined(run: string, counts: ReadonlyMap<string, number>): string[] | undefined {
  if (run.length > LONGEST_JOINED) return undefined;
  interface Cut {
    words: string[];
    score: number;
  }
  const best: (Cut | undefined)[] = [{ words: [], score: 0 }];
  for (let end = 1; end <= run.length; end++) {
    for (let start = Math.max(0, end - 8); start < end; start++) {
      const before = best[start];
      const word = run.slice(start, end);
      const count = counts.get(word);
      // A single letter is a word too rarely to be guessed.
      if (!before || count === undefined || (word.length === 1 && !/\d/.test(word))) continue;
      const words = [...before.words, word];
      const score = before.score + Math.log(1 + count) - 20;
      const current = best[end];
      if (!current || score > current.score) best[end] = { words, score };
    }
  }
  const words = best[run.length]?.words;
  return words && words.length > 1 ? words : undefined;
}
