import type { Corpus } from '../corpus/corpus.ts';
import { issuerName } from '../corpus/document-facets.ts';
import { documentAddress } from '../corpus/page-links.ts';
import { documentName } from '../model/document-name.ts';
import type { Notice } from '../model/notice.ts';
import type { Registry } from '../model/registry.ts';
import { noticeRecord } from './notice-record.ts';
import type { RecordKind, SearchRecord } from './search-record.ts';

/** One function a kind of page beside the notices; each gives the records of all its pages. */
const MAKERS: readonly ((corpus: Corpus) => SearchRecord[])[] = [
  documentRecords,
  ({ registry }) => namedRecords('agency', '/co-quan/', registry.agencies),
  ({ registry }) => namedRecords('place', '/dia-ban/', registry.places),
  ({ registry }) => namedRecords('topic', '/linh-vuc/', registry.topics),
  indicatorRecords,
];

/** The notices by the year they are published under, the first year first: a year is what an index can take over. */
export function noticesByYear({ notices }: Corpus): [year: string, notices: Notice[]][] {
  const years = Map.groupBy(notices, ({ id }) => id.split('/')[0] ?? '');
  return [...years].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Records of notices, oldest first. */
export function noticeRecords(notices: readonly Notice[], registry: Registry): SearchRecord[] {
  return notices
    .map((notice) => noticeRecord(notice, registry))
    .sort((a, b) => ((a.day ?? '') < (b.day ?? '') || (a.day === b.day && a.url < b.url) ? -1 : 1));
}

/** Records of every page that is not a notice. */
export function otherRecords(corpus: Corpus): SearchRecord[] {
  return MAKERS.flatMap((make) => make(corpus));
}

function recordOf(
  kind: RecordKind,
  url: string,
  title: string,
  more: Partial<SearchRecord> = {},
): SearchRecord {
  const text = title.normalize('NFC');
  return {
    url,
    kind,
    title,
    facets: {},
    passages: [{ anchor: '', kind: 'title', reference: '', text }],
    ...more,
  };
}

/** Cited documents; one that this site publishes is found as the notice it is. */
function documentRecords(corpus: Corpus): SearchRecord[] {
  return [...corpus.documents.values()]
    .filter(({ held }) => held === undefined)
    .map((document) => {
      const issuer = issuerName(document, corpus);
      const title = [documentName(document), document.title].filter(Boolean).join(': ');
      return recordOf('document', documentAddress(document), title, {
        ...(document.issued !== undefined && { day: document.issued }),
        facets: issuer === undefined ? {} : { agency: [issuer] },
      });
    });
}

function namedRecords(
  kind: RecordKind,
  path: string,
  entries: ReadonlyMap<string, { name: string }>,
): SearchRecord[] {
  return [...entries].map(([slug, { name }]) => recordOf(kind, `${path}${slug}/`, name));
}

/** Indicators of which notices give figures. */
function indicatorRecords({ notices, registry }: Corpus): SearchRecord[] {
  const used = new Set(notices.flatMap(({ metrics }) => metrics.map(({ indicator }) => indicator)));
  return [...used].flatMap((slug) => {
    const indicator = registry.indicators.get(slug);
    return indicator ? [recordOf('indicator', `/so-lieu/${slug}/`, indicator.name)] : [];
  });
}
