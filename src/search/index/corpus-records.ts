import type { Corpus } from '../../corpus/corpus.ts';
import { issuerName } from '../../corpus/documents/document-facets.ts';
import { documentAddress, indicatorAddress, PAGES } from '../../model/addresses/address.ts';
import { documentName } from '../../model/document/document-name.ts';
import type { HappeningKind } from '../../model/happening.ts';
import type { Notice } from '../../model/notice.ts';
import { type Dated, namesOf, presentName } from '../../model/registry/dated-name.ts';
import type { Indicator } from '../../model/registry/indicator.ts';
import { noticeRecord, type RecordedNotice, type RecordNames } from './notice-record.ts';
import type { Passage, RecordKind, SearchRecord } from './search-record.ts';

/** One function a kind of page that is about what it is called; each gives the records of all its pages. */
const NAMED: readonly ((corpus: Corpus) => SearchRecord[])[] = [
  ({ registry }) => namedRecords('agency', PAGES.agencies, registry.agencies),
  ({ registry }) => namedRecords('place', PAGES.places, registry.places),
  ({ registry }) => namedRecords('topic', PAGES.topics, registry.topics),
  indicatorRecords,
];

/** The notices by the year they are published under, the first year first: a year is what an index can take over. */
export function noticesByYear({ notices }: Corpus): [year: string, notices: Notice[]][] {
  const years = Map.groupBy(notices, ({ id }) => id.split('/')[0] ?? '');
  return [...years].sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * Records of notices, oldest first.
 * @param happenedTo what happened to each since it was published
 */
export function noticeRecords(
  notices: readonly RecordedNotice[],
  registry: RecordNames,
  happenedTo: (notice: RecordedNotice) => readonly HappeningKind[] = () => [],
): SearchRecord[] {
  return notices.map((notice) => noticeRecord(notice, registry, happenedTo(notice))).sort(byDay);
}

/** By day, what has none first, and by address within a day. */
function byDay(a: SearchRecord, b: SearchRecord): number {
  return (a.day ?? '') < (b.day ?? '') || (a.day === b.day && a.url < b.url) ? -1 : 1;
}

/** Records of every page that is not a notice: documents come first. */
export function otherRecords(corpus: Corpus): SearchRecord[] {
  return [...documentRecords(corpus), ...namedPages(corpus)];
}

/** Records of agencies, places, topics and indicators. */
export function namedPages(corpus: Corpus): SearchRecord[] {
  return NAMED.flatMap((make) => make(corpus));
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

/** Cited documents, oldest first as notices are; one that this site publishes is found as the notice it is. */
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
    })
    .sort(byDay);
}

/** Pages that are about what they are called, found by each name that it bore. */
function namedRecords(kind: RecordKind, path: string, entries: ReadonlyMap<string, Dated>): SearchRecord[] {
  return [...entries].map(([slug, entry]) => {
    const title = presentName(entry);
    const page = recordOf(kind, `${path}${slug}/`, title);
    const others = [...new Set(namesOf(entry))].filter((name) => name !== title);
    const earlier = others.map(
      (name): Passage => ({
        anchor: '',
        kind: 'title',
        reference: 'tên khác',
        text: name.normalize('NFC'),
      }),
    );
    return { ...page, passages: [...page.passages, ...earlier] };
  });
}

/** Indicators of which notices give figures: only they have a page. */
export function indicatorsOf({ notices, registry }: Corpus): [slug: string, indicator: Indicator][] {
  const used = new Set(notices.flatMap(({ metrics }) => metrics.map(({ indicator }) => indicator)));
  return [...registry.indicators].filter(([slug]) => used.has(slug));
}

function indicatorRecords(corpus: Corpus): SearchRecord[] {
  return indicatorsOf(corpus).map(([slug, { name }]) => recordOf('indicator', indicatorAddress(slug), name));
}
