import { PASSAGE_KINDS, type SearchRecord } from './search-record.ts';
import type { FacetColumn, FacetTable } from './search-table.ts';

const COLUMNS = ['place', 'agency', 'topic', 'person'] as const;

/** What the records can be narrowed by, in the order of their numbers. */
export function facetTableOf(records: readonly Omit<SearchRecord, 'title' | 'url'>[]): FacetTable {
  const column = (name: (typeof COLUMNS)[number]): FacetColumn => {
    const values = [...new Set(records.flatMap(({ facets }) => facets[name] ?? []))].sort();
    const positions = new Map(values.map((value, position) => [value, position]));
    const of = records.map(({ facets }) => (facets[name] ?? []).map((value) => positions.get(value) ?? 0));
    return { values, of };
  };
  return {
    kind: records.map(({ kind }) => kind),
    passages: records.map(({ passages }) =>
      passages.reduce((bits, { kind }) => bits | (1 << PASSAGE_KINDS.indexOf(kind)), 0),
    ),
    day: records.map(({ day = '' }) => day),
    place: column('place'),
    agency: column('agency'),
    topic: column('topic'),
    person: column('person'),
  };
}
