import type { Corpus } from '../../corpus/corpus.ts';
import { documentAddress, indicatorAddress, noticeAddress, PAGES } from '../../model/addresses/address.ts';
import { citeNotice } from '../../model/document/citation-form.ts';
import { documentName } from '../../model/document/document-name.ts';
import { type Dated, presentName } from '../../model/registry/dated-name.ts';
import type { Suggestion } from '../query/suggestions.ts';
import { indicatorsOf } from './corpus-records.ts';
import type { RecordKind } from './search-record.ts';

/** Most of a kind that are suggested: the list is read whole by whoever enters a search box. */
const MOST_DOCUMENTS = 300;
const MOST_NOTICES = 150;

/** What the search boxes suggest: documents most cited, agencies, places, topics, indicators, then the newest notices. */
export function corpusSuggestions(corpus: Corpus): Suggestion[] {
  const { notices, registry, documents, citedIn } = corpus;
  const named = (kind: RecordKind, path: string, entries: ReadonlyMap<string, Dated>): Suggestion[] =>
    [...entries].map(([slug, entry]) => ({ kind, label: presentName(entry), url: `${path}${slug}/` }));
  const cited = [...documents.values()]
    .toSorted((a, b) => (citedIn.get(b.id)?.length ?? 0) - (citedIn.get(a.id)?.length ?? 0))
    .slice(0, MOST_DOCUMENTS)
    .map(
      (document): Suggestion => ({
        kind: 'document',
        label: documentName(document),
        url: documentAddress(document),
      }),
    );
  const indicators = indicatorsOf(corpus).map(
    ([slug, { name }]): Suggestion => ({ kind: 'indicator', label: name, url: indicatorAddress(slug) }),
  );
  const newest = notices.slice(0, MOST_NOTICES).map(
    (notice): Suggestion => ({
      kind: 'notice',
      label: citeNotice(notice),
      url: noticeAddress(notice.id),
    }),
  );
  return [
    ...cited,
    ...named('agency', PAGES.agencies, registry.agencies),
    ...named('place', PAGES.places, registry.places),
    ...named('topic', PAGES.topics, registry.topics),
    ...indicators,
    ...newest,
  ];
}
