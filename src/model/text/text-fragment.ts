/** Words at each end that tell a passage from others; more make long addresses, fewer meet others. */
const WORDS_AT_END = 6;

/**
 * Text directive of an address (https://wicg.github.io/scroll-to-text-fragment/) for a passage: `:~:text=from,to`. Browsers take
 * the first place that fits, in whatever case; so as many words begin it as nowhere stand earlier, and a passage of few words is
 * named whole, with what stands before it: the contents of a page have its headings too.
 * @param runs words of the passage between signs that are no part of it, as calls of notes are; an end is within one run
 * @param before the same of what stands right before it
 * @param earlier all words of the page before it
 * @returns empty where the passage has no words
 */
export function textFragment(runs: readonly string[], before: readonly string[] = [], earlier = ''): string {
  const worded = runs.map(wordsOf).filter((words) => words.length > 0);
  const [first, last] = [worded[0], worded.at(-1)];
  if (!first || !last) return '';
  const isWhole = worded.length === 1 && first.length <= 2 * WORDS_AT_END;
  const folded = folds(wordsOf(earlier));
  const isNew = (words: readonly string[]): boolean => !folded.includes(folds(words));
  const most = worded.length === 1 ? first.length - WORDS_AT_END : first.length;
  let count = Math.min(WORDS_AT_END, first.length);
  while (!isWhole && count < most && !isNew(first.slice(0, count))) count++;
  const start = isWhole ? first : first.slice(0, count);
  const prefix = isNew(start) ? [] : wordsOf(before.at(-1) ?? '').slice(-WORDS_AT_END);
  return directive(isWhole ? [start] : [start, last.slice(-WORDS_AT_END)], prefix);
}

function folds(words: readonly string[]): string {
  return words.join(' ').toLowerCase();
}

function wordsOf(run: string): string[] {
  return run.split(/\s+/).filter((word) => word !== '');
}

function directive(ends: readonly (readonly string[])[], prefix: readonly string[] = []): string {
  const parts = ends.map(encoded);
  if (prefix.length > 0) parts.unshift(`${encoded(prefix)}-`);
  return `:~:text=${parts.join(',')}`;
}

/** Words in an address. A hyphen has a meaning there; commas and ampersands too, and these are encoded anyway. */
function encoded(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}
