import { slugOf } from '../../model/addresses/slug.ts';
import type { Catalogued, CataloguePart } from '../../model/catalogue.ts';

/** Parts of 200 KB that one question reads; whoever narrows it by a facet needs fewer. */
const MOST_PARTS = 10;

/** The field of the form that holds words; every other is a facet. */
const WORDS = 'q';

/** The parts to read for a choice, newest first, and whether others may hold more. */
export function partsFor(
  parts: readonly CataloguePart[],
  choice: URLSearchParams,
): { read: readonly CataloguePart[]; isAll: boolean } {
  const holding = parts.filter(({ facets }) =>
    [...choice].every(([field, value]) => field === WORDS || facets[field]?.includes(value)),
  );
  return { read: holding.slice(0, MOST_PARTS), isAll: holding.length <= MOST_PARTS };
}

/**
 * The entries that fit a choice, newest first, those of unknown day last.
 * @param wordsOf what a reader's words are looked for in
 * @param dayOf the day that the list is ordered by
 */
export function fitting<Entry extends Catalogued>(
  entries: readonly Entry[],
  choice: URLSearchParams,
  wordsOf: (entry: Entry) => string,
  dayOf: (entry: Entry) => string,
): Entry[] {
  return entries
    .filter((entry) =>
      [...choice].every(([field, value]) =>
        field === WORDS
          ? slugOf(wordsOf(entry)).includes(slugOf(value))
          : [entry.facets[field] ?? []].flat().includes(value),
      ),
    )
    .toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)));
}
