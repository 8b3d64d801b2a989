import { paginate, rowBytes } from '../../exports/tables/json-pages.ts';
import type { Catalogued, CataloguePart } from '../../model/catalogue.ts';

/** All that a list has, in parts that a phone reads in a moment, and what each part may hold. */
export interface Catalogue<Entry> {
  /** Newest year first, an unknown year last. */
  parts: readonly CataloguePart[];
  /** The entries of each part, by its name. */
  entries: ReadonlyMap<string, readonly Entry[]>;
}

/**
 * Divide what a list has by its facet `nam`, and within a year by where it is placed, so that whoever asks for a year or
 * for what is placed together reads few parts, and a new entry makes few anew. No part is over 200 KB.
 * @param placeOf what entries are ordered by within a year
 */
export function divideCatalogue<Entry extends Catalogued>(
  all: readonly Entry[],
  placeOf: (entry: Entry) => string,
): Catalogue<Entry> {
  const years = [...Map.groupBy(all, ({ facets }) => valuesOf(facets['nam'])[0] ?? '')].toSorted(
    ([a], [b]) => Number(/\D/.test(a)) - Number(/\D/.test(b)) || (a < b ? 1 : -1),
  );
  const divided = years.flatMap(([year, ofYear]) => {
    const ordered = ofYear.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
    return paginate(ordered.map(rowBytes)).map(({ number, start, end }) => ({
      name: `${year}-${number}`,
      entries: ordered.slice(start, end),
    }));
  });
  return {
    parts: divided.map(({ name, entries }) => ({
      name,
      count: entries.length,
      facets: Object.fromEntries(
        Object.keys(entries[0]?.facets ?? {}).map((facet) => [
          facet,
          [...new Set(entries.flatMap(({ facets }) => valuesOf(facets[facet])))],
        ]),
      ),
    })),
    entries: new Map(divided.map(({ name, entries }) => [name, entries])),
  };
}

function valuesOf(value: string | readonly string[] | undefined): readonly string[] {
  return [value ?? []].flat();
}
