import type { Words } from '../../i18n/locale.ts';
import { withoutMarks } from '../../i18n/official.ts';
import { PASSAGE_KINDS, RECORD_KINDS } from '../../search/index/search-record.ts';
import { FACETS, type Facet, type FacetCounts, type Filters } from '../../search/query/filters.ts';
import { type SearchAddress, writeSearchAddress } from '../../search/query/search-address.ts';
import { element } from '../element.ts';
import { official, said } from '../official-words.ts';
import { sitePath } from '../site-path.ts';

type SearchWords = Words['search'];

const MOST_VALUES = 12;

/** Lists of values with their counts, each a link that narrows the search. */
export function facetLists(words: SearchWords, counts: FacetCounts, address: SearchAddress): HTMLElement[] {
  return FACETS.filter((facet) => counts[facet].length > 0 && !isChosen(facet, address.filters)).map(
    (facet) => {
      const values = counts[facet];
      const items = values
        .slice(0, MOST_VALUES)
        .map(([value, count]) =>
          element('li', {}, [
            element(
              'a',
              { href: sitePath(writeSearchAddress(narrowed(address, facet, value))) },
              said(nameOf(words, facet, value)),
            ),
            ` (${count})`,
          ]),
        );
      const rest = values.length - items.length;
      if (rest > 0) items.push(element('li', {}, [words.moreValues(rest)]));
      return element('section', {}, [
        element('h2', {}, [words.facets[facet]]),
        element('ul', { role: 'list' }, items),
      ]);
    },
  );
}

/** Links that take away one filter each. */
export function chosenFilters(words: SearchWords, address: SearchAddress): HTMLElement[] {
  const { filters } = address;
  const chosen = (Object.keys(filters) as (keyof Filters)[]).flatMap((name): HTMLElement[] => {
    const value = filters[name];
    if (value === undefined) return [];
    const text = labelOf(words, name, value);
    const href = sitePath(writeSearchAddress({ ...address, filters: { ...filters, [name]: undefined } }));
    return [
      element('li', {}, [
        element('a', { href, 'aria-label': words.remove(withoutMarks(text)) }, said(`${text} ✕`)),
      ]),
    ];
  });
  return chosen.length === 0 ? [] : [element('ul', { role: 'list', class: 'chosen' }, chosen)];
}

function labelOf(words: SearchWords, name: keyof Filters, value: string): string {
  if (name === 'from') return `${words.from} ${words.day(value)}`;
  if (name === 'to') return `${words.to} ${words.day(value)}`;
  return nameOf(words, name, value);
}

function nameOf(words: SearchWords, facet: Facet | keyof Filters, value: string): string {
  const kind = RECORD_KINDS.find((known) => known === value);
  if (facet === 'kind' && kind) return words.kinds[kind];
  const passage = PASSAGE_KINDS.find((known) => known === value);
  if (facet === 'passage' && passage) return words.passages[passage];
  return facet === 'year' ? value : official(value);
}

function narrowed(address: SearchAddress, facet: Facet, value: string): SearchAddress {
  const more: Filters =
    facet === 'year'
      ? { from: value, to: value }
      : facet === 'kind'
        ? { kind: RECORD_KINDS.find((kind) => kind === value) }
        : facet === 'passage'
          ? { passage: PASSAGE_KINDS.find((kind) => kind === value) }
          : { [facet]: value };
  return { ...address, filters: { ...address.filters, ...more } };
}

function isChosen(facet: Facet, filters: Filters): boolean {
  return facet === 'year' ? filters.from !== undefined : filters[facet] !== undefined;
}
