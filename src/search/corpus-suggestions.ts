import type { Corpus } from '../corpus/corpus.ts';
import { citeNotice } from '../model/citation-form.ts';
import type { Filters } from './filters.ts';
import { writeSearchAddress } from './search-address.ts';
import type { Suggestion } from './suggestions.ts';

/** Newest notices that are suggested: the list is read whole by whoever enters a search box. */
const MOST_NOTICES = 150;

/** What the search boxes suggest: agencies and places that notices are about, then the newest notices. */
export function corpusSuggestions({ notices, registry }: Corpus): Suggestion[] {
  const search = (filters: Filters): string =>
    writeSearchAddress({ query: '', filters, sort: 'date', isLiteral: false });
  const used = <T>(values: readonly T[]): T[] => [...new Set(values)];
  const agencies = used(notices.map(({ issuer }) => issuer)).flatMap((slug): Suggestion[] => {
    const name = registry.agencies.get(slug)?.name;
    return name ? [{ kind: 'agency', label: name, url: search({ agency: name }) }] : [];
  });
  const places = used(notices.map(({ inspection }) => inspection.place)).flatMap((slug): Suggestion[] => {
    const name = registry.places.get(slug)?.name;
    return name ? [{ kind: 'place', label: name, url: search({ place: name }) }] : [];
  });
  const newest = notices.slice(0, MOST_NOTICES).map(
    (notice): Suggestion => ({
      kind: 'notice',
      label: citeNotice(notice),
      url: `/thong-bao/${notice.id}/`,
    }),
  );
  return [...agencies, ...places, ...newest];
}
