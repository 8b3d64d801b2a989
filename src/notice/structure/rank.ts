/** Kinds of numbering, highest first; `point2` is `1.1`, `point3` is `1.1.1`, `sub2` is `a.1`. */
export type Rank = (typeof RANKS)[number] | `point${number}` | `sub${number}`;

const RANKS = [
  'annex',
  'part-word',
  'chapter',
  'section-word',
  'article',
  'capital',
  'part',
  'item',
  'letter',
  'bracket',
  'round',
  'round-letter',
  'roman',
  'round-roman',
] as const;

/** Order of a rank: the less, the higher it stands. */
export function orderOf(rank: Rank): number {
  const ranks: readonly string[] = RANKS;
  if (rank.startsWith('point')) return ranks.indexOf('item') + 0.5;
  return rank.startsWith('sub') ? ranks.indexOf('letter') + 0.5 : ranks.indexOf(rank);
}
