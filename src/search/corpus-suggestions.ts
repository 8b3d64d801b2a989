import type { Corpus } from '../corpus/corpus.ts';
import { documentAddress } from '../corpus/page-links.ts';
import { citeNotice } from '../model/citation-form.ts';
import { documentName } from '../model/document-name.ts';
import type { RecordKind } from './search-record.ts';
import type { Suggestion } from './suggestions.ts';

/** Most of a kind that are suggested: the list is read whole by whoever enters a search box. */
const MOST_DOCUMENTS = 300;
const MOST_NOTICES = 150;

/** What the search boxes suggest: documents most cited, agencies, places, topics, then the newest notices. */
export function corpusSuggestions({ notices, registry, documents, citedIn }: Corpus): Suggestion[] {
  const named = (
    kind: RecordKind,
    path: string,
    entries: ReadonlyMap<string, { name: string }>,
  ): Suggestion[] => [...entries].map(([slug, { name }]) => ({ kind, label: name, url: `${path}${slug}/` }));
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
  const newest = notices.slice(0, MOST_NOTICES).map(
    (notice): Suggestion => ({
      kind: 'notice',
      label: citeNotice(notice),
      url: `/thong-bao/${notice.id}/`,
    }),
  );
  return [
    ...cited,
    ...named('agency', '/co-quan/', registry.agencies),
    ...named('place', '/dia-ban/', registry.places),
    ...named('topic', '/linh-vuc/', registry.topics),
    ...newest,
  ];
}
