import type { Notice } from '../../model/notice.ts';
import type { Corpus } from '../corpus.ts';
import { oncePerCorpus } from '../once-per-corpus.ts';
import { subjectsOf } from '../subjects/subjects.ts';

/** Two notices on one place. */
export interface NoticePair {
  earlier: Notice;
  later: Notice;
}

/** Earlier notices of the place that a notice is compared with, beside the one just before it. */
const MOST_ANSWERED = 3;

/**
 * The pairs of notices on each place that has two, the newest later notice first, and of each the nearest earlier one first:
 * each notice with the one before it, and with those whose orders it speaks of, the nearest three. So there are at most four
 * for a notice, however many there are on its place.
 */
export const pairsOfPlaces = oncePerCorpus((corpus): ReadonlyMap<string, readonly NoticePair[]> => {
  const found = [...subjectsOf(corpus).noticesByPlace].map(
    ([place, newestFirst]) =>
      [place, newestFirst.flatMap((later, at) => pairsOf(later, newestFirst.slice(at + 1)))] as const,
  );
  return new Map(found.filter(([, pairs]) => pairs.length > 0));
});

/** @param before earlier notices on the same place, the newest first */
function pairsOf(later: Notice, before: readonly Notice[]): NoticePair[] {
  const spokenOf = new Set(later.followUps.map(({ of }) => of.split('#')[0] ?? ''));
  const answered = before.slice(1).filter(({ id }) => spokenOf.has(id));
  return [...before.slice(0, 1), ...answered.slice(0, MOST_ANSWERED)].map((earlier) => ({ earlier, later }));
}

/** Pairs on one page of a place. */
export const PAIRS_ON_A_PAGE = 10;

/** The pairs of a place. */
export function pairsOfPlace(place: string, corpus: Corpus): readonly NoticePair[] {
  return pairsOfPlaces(corpus).get(place) ?? [];
}
