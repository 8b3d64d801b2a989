import { PASSAGE_KINDS, type PassageKind, type RecordKind } from '../index/search-record.ts';
import type { FacetTable } from '../index/search-table.ts';

/** How a reader narrows a search; absent means everything. */
export interface Filters {
  kind?: RecordKind | undefined;
  passage?: PassageKind | undefined;
  /** First and last day, `2024-04-23`, or a part of one from its left: `2024`. */
  from?: string | undefined;
  to?: string | undefined;
  place?: string | undefined;
  agency?: string | undefined;
  topic?: string | undefined;
  person?: string | undefined;
}

/** The best first, or the newest. */
export type SortOrder = 'relevance' | 'date';

const COLUMNS = ['place', 'agency', 'topic', 'person'] as const;
/** Names of the facets, in the order readers see them. */
export const FACETS = ['kind', 'passage', 'year', 'place', 'agency', 'topic', 'person'] as const;
export type Facet = (typeof FACETS)[number];

/** For each facet its values with the number of pages found, the most first. */
export type FacetCounts = Record<Facet, [string, number][]>;

/** Whether anything is narrowed at all. */
export function hasFilters(filters: Filters): boolean {
  return Object.values(filters).some((value) => value !== undefined);
}

/** A test of one record against the filters. */
export function acceptor(table: FacetTable, filters: Filters): (record: number) => boolean {
  const wanted = COLUMNS.flatMap((name) => {
    const value = filters[name];
    return value === undefined ? [] : [{ of: table[name].of, position: table[name].values.indexOf(value) }];
  });
  const bit = filters.passage === undefined ? 0 : 1 << PASSAGE_KINDS.indexOf(filters.passage);
  const { from = '', to = '' } = filters;
  return (record) => {
    const day = table.day[record] ?? '';
    return (
      (filters.kind === undefined || table.kind[record] === filters.kind) &&
      (bit === 0 || ((table.passages[record] ?? 0) & bit) !== 0) &&
      (from === '' || (day !== '' && day >= from)) &&
      (to === '' || (day !== '' && day.slice(0, to.length) <= to)) &&
      wanted.every(({ of, position }) => of[record]?.includes(position))
    );
  };
}

/** Count the pages found by each value of each facet. */
export function countFacets(table: FacetTable, records: readonly number[]): FacetCounts {
  const counted = (values: (record: number) => Iterable<string>): [string, number][] => {
    const counts = new Map<string, number>();
    for (const record of records)
      for (const value of values(record)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  };
  const column = (name: (typeof COLUMNS)[number]): [string, number][] =>
    counted((record) => (table[name].of[record] ?? []).map((position) => table[name].values[position] ?? ''));
  return {
    kind: counted((record) => [table.kind[record] ?? 'notice']),
    passage: counted((record) =>
      PASSAGE_KINDS.filter((_, position) => (table.passages[record] ?? 0) & (1 << position)),
    ),
    year: counted((record) => [(table.day[record] ?? '').slice(0, 4)].filter(Boolean)).sort((a, b) =>
      a[0] < b[0] ? 1 : -1,
    ),
    place: column('place'),
    agency: column('agency'),
    topic: column('topic'),
    person: column('person'),
  };
}
