/** More spellings than this are not tried: each costs a look-up. */
const MOST = 8;

/**
 * Other spellings of a query to try when it finds nothing. The index folds tone marks but not `đ`, so `dat dai`
 * misses `đất đai`; each word that starts with `d` is tried with `đ`, in every combination up to a bound.
 */
export function expandQuery(query: string): string[] {
  const words = query.normalize('NFC').trim().split(/\s+/);
  let spellings: string[][] = [[]];
  for (const word of words) {
    const variants = /^d/i.test(word) ? [word, word.replace(/^d/, 'đ').replace(/^D/, 'Đ')] : [word];
    spellings = spellings
      .flatMap((before) => variants.map((variant) => [...before, variant]))
      .slice(0, MOST * 2);
  }
  const all = spellings.map((spelling) => spelling.join(' '));
  const every = words.map((word) => word.replace(/^d/, 'đ').replace(/^D/, 'Đ')).join(' ');
  return [...new Set([every, ...all])].filter((spelling) => spelling !== query).slice(0, MOST);
}
