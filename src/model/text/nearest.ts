/** Levenshtein distance, the least number of single-letter changes between two words; `limit` where it is no less. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const changed = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const cost = Math.min(changed, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
      current.push(cost);
      if (cost < least) least = cost;
    }
    // No row below can hold less than the least of this one.
    if (least >= limit) return limit;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** With more changes than this, two long words are not alike; it also bounds the work among thousands of slugs. */
const MOST_CHANGES = 8;
/** A word longer than this is like no slug. */
const LONGEST = 200;

/** The valid value most like the one written, for "có phải bạn muốn viết …"; none when nothing is close. */
export function nearest(written: string, valid: Iterable<string>): string | undefined {
  const letters = written.toLowerCase().slice(0, LONGEST);
  let best: string | undefined;
  let least = Math.min(Math.max(2, Math.floor(letters.length / 2)), MOST_CHANGES) + 1;
  for (const candidate of valid) {
    const far = distance(letters, candidate.toLowerCase(), least);
    if (far < least) {
      least = far;
      best = candidate;
    }
  }
  return best;
}
