import type { PassageKind, RecordKind } from '../../search/index/search-record.ts';
import type { Facet, SortOrder } from '../../search/query/filters.ts';
import { counted, printCount } from './count.ts';
import { printDay } from './days.ts';

const KINDS: Readonly<Record<RecordKind, string>> = {
  notice: 'Notice',
  document: 'Cited document',
  indicator: 'Indicator',
  agency: 'Agency',
  place: 'Place',
  topic: 'Topic',
};

const PASSAGES: Readonly<Record<PassageKind, string>> = {
  title: 'Subject',
  paragraph: 'Paragraph',
  footnote: 'Footnote',
  table: 'Table',
  metric: 'Figure',
  assignment: 'Order',
};

const FACETS: Readonly<Record<Facet, string>> = {
  kind: 'Kind of page',
  passage: 'Part of the text',
  year: 'Year',
  place: 'Place',
  agency: 'Agency',
  topic: 'Topic',
  person: 'Concluded by',
};

const SORTS: Readonly<Record<SortOrder, string>> = { relevance: 'Best match', date: 'Newest' };

/** Words of the search page and of the search box on every page. */
export const searchWords = {
  kinds: KINDS,
  passages: PASSAGES,
  facets: FACETS,
  sorts: SORTS,
  sort: 'Order',
  follow: 'Save this search to follow it',
  number: (number: string): string => `No. ${number}`,
  numberUnknown: 'Number unknown',
  day: printDay,
  issued: (day: string): string => `issued on ${printDay(day)}`,
  inspected: (day: string): string => `inspected on ${printDay(day)}`,
  /** Words that a page found does not hold. */
  missing: (typed: readonly string[]): string => `without: ${typed.join(', ')}`,
  asking: (typed: string): string => `Words that only ask were left out: “${typed}”.`,
  unquoted: (query: string): string => `Search without the exact phrase: ${query}`,
  asks: 'What can be asked',
  label: 'Search the notices, in Vietnamese',
  headerLabel: 'Search the whole site, in Vietnamese',
  button: 'Search',
  noscript: 'The search needs JavaScript. Without it, see the list of all notices:',
  working: 'Searching…',
  failed:
    'The search index could not be loaded. Check your connection and try again, or see the list of all notices.',
  some: (count: number, query: string): string =>
    query === '' ? `${counted(count, 'result')}.` : `${counted(count, 'result')} for “${query}”.`,
  atMost: (count: number, query: string): string =>
    `At most ${counted(count, 'result')} for “${query}”: not all pages were read.`,
  noneYet: (count: number, query: string): string =>
    `No result for “${query}” in the pages read so far; ${counted(count, 'page')} may still have some.`,
  none: (query: string): string => `No result for “${query}”.`,
  pagesOnly:
    'The full index cannot be read by this browser or over this line: the notices and pages below were found by name, number, agency, place and heading. Cited documents can be looked for in the list of documents.',
  tips: [
    'The notices are in Vietnamese: use Vietnamese words; tone marks may be left out.',
    'Try fewer words, or take the quotes away.',
    'Take filters away.',
  ],
  allNotices: 'See the list of all notices',
  corrected: (typed: string): string => `“${typed}” is nowhere. Did you mean`,
  inSource: (words: string): string => ` (the source has: “${words}”)`,
  literal: (typed: string): string => `Search exactly what was typed: “${typed}”`,
  scattered: 'These words stand together nowhere; below are places that have each of them.',
  more: 'More results',
  filters: 'Filter results',
  filtersWorking: 'Counting…',
  from: 'From',
  to: 'To',
  applyDates: 'Filter by date',
  remove: (name: string): string => `Take the filter away: ${name}`,
  removeAll: 'Take all filters away',
  moreValues: (count: number): string => `and ${printCount(count)} more`,
  suggestions: 'Suggestions',
  suggestionCount: (count: number): string =>
    count === 0 ? 'No suggestions.' : `${counted(count, 'suggestion')}. Choose with the arrow keys.`,
  searchFor: (query: string): string => `Search the full text for “${query}”`,
  openSearch: 'Search the notices of conclusions of public authorities',
} as const;
