import { PAGES } from '../../model/addresses/address.ts';
import { PASSAGE_KINDS, RECORD_KINDS } from '../index/search-record.ts';
import type { Filters, SortOrder } from './filters.ts';
import { cleanQuery } from './parse-query.ts';

/** A search as its address says it, so that it can be sent to a colleague. */
export interface SearchAddress {
  query: string;
  filters: Filters;
  sort: SortOrder;
  /** Search for the very letters typed, corrected or not. */
  isLiteral: boolean;
  /** Search the sister sites too. */
  isEverywhere?: boolean;
}

const NAMES = {
  from: 'tu',
  to: 'den',
  kind: 'loai',
  passage: 'phan',
  place: 'dia-ban',
  agency: 'co-quan',
  topic: 'linh-vuc',
  person: 'nguoi',
} as const;
const EVERYWHERE = 'trang-ban';
const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Read the part of an address after `?`; what is not understood is left out. */
export function readSearchAddress(search: string): SearchAddress {
  const parameters = new URLSearchParams(search);
  const value = (name: keyof typeof NAMES): string | undefined =>
    cleanQuery(parameters.get(NAMES[name]) ?? '') || undefined;
  const day = (name: 'from' | 'to'): string | undefined => {
    const text = value(name);
    return text !== undefined && DAY.test(text) ? text : undefined;
  };
  const found: Filters = {
    kind: RECORD_KINDS.find((kind) => kind === value('kind')),
    passage: PASSAGE_KINDS.find((kind) => kind === value('passage')),
    from: day('from'),
    to: day('to'),
    place: value('place'),
    agency: value('agency'),
    topic: value('topic'),
    person: value('person'),
  };
  return {
    query: cleanQuery(parameters.get('q') ?? ''),
    filters: found,
    sort: parameters.get('sap-xep') === 'ngay' ? 'date' : 'relevance',
    isLiteral: parameters.has('dung-chu'),
    isEverywhere: parameters.get('o') === EVERYWHERE,
  };
}

/** Whether a search asks for nothing: neither words nor filters. */
export function asksNothing({ query, filters }: SearchAddress): boolean {
  return query === '' && Object.values(filters).every((value) => value === undefined);
}

/** Write an address that {@link readSearchAddress} reads back. */
export function writeSearchAddress({ query, filters, sort, isLiteral, isEverywhere }: SearchAddress): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const [name, parameter] of Object.entries(NAMES)) {
    const value = filters[name as keyof typeof NAMES];
    if (value !== undefined) parameters.set(parameter, value);
  }
  if (sort === 'date') parameters.set('sap-xep', 'ngay');
  if (isLiteral) parameters.set('dung-chu', '1');
  if (isEverywhere) parameters.set('o', EVERYWHERE);
  return `${PAGES.search}?${parameters}`;
}
