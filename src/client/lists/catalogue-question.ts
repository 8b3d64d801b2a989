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
  const asked = [...choice].filter(([field]) => field !== WORDS);
  const words = choice.getAll(WORDS).map(slugOf);
  return entries
    .filter(
      (entry) =>
        asked.every(([field, value]) => [entry.facets[field] ?? []].flat().includes(value)) &&
        words.every((word) => lettersOf(entry, wordsOf).includes(word)),
    )
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
}

/** Letters of entries asked for before: a reader asks again with each letter typed. */
const letters = new WeakMap<Catalogued, string>();

function lettersOf<Entry extends Catalogued>(entry: Entry, wordsOf: (entry: Entry) => string): string {
  const known = letters.get(entry) ?? slugOf(wordsOf(entry));
  letters.set(entry, known);
  return known;
}
