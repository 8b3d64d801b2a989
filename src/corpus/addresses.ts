import {
  agencyAddress,
  documentEntryAddress,
  embedAddress,
  indicatorAddress,
  noticeAddress,
  noticeYearAddress,
  PAGES,
  placeAddress,
  topicAddress,
} from '../model/address.ts';
import type { Notice } from '../model/notice.ts';
import type { Corpus } from './corpus.ts';

/** Anchors of a notice's page that others may link to; an editor's own marks go when they are mended. */
function anchorsOf(notice: Notice): string[] {
  return [
    ...notice.blocks,
    ...notice.footnotes,
    ...notice.metrics,
    ...notice.assignments,
    ...notice.citations,
    ...notice.charts,
  ].map(({ anchor }) => anchor);
}

/** Every address of the site, page by page, with the anchors that are promised to last. */
export function addressesOf(corpus: Corpus): Map<string, string[]> {
  const { notices, documents, registry } = corpus;
  const years = new Set(notices.map(({ year }) => year));
  const pages = new Map<string, string[]>(Object.values(PAGES).map((path) => [path, []]));
  for (const year of years) pages.set(noticeYearAddress(year), []);
  for (const notice of notices) {
    pages.set(noticeAddress(notice.id), anchorsOf(notice));
    // Newspapers embed figures by these.
    for (const { anchor } of notice.charts) pages.set(embedAddress(notice.id, anchor), []);
  }
  for (const id of documents.keys()) pages.set(documentEntryAddress(id), []);
  const measured = new Set(notices.flatMap(({ metrics }) => metrics.map(({ indicator }) => indicator)));
  for (const slug of registry.indicators.keys())
    if (measured.has(slug)) pages.set(indicatorAddress(slug), []);
  for (const slug of registry.agencies.keys()) pages.set(agencyAddress(slug), []);
  for (const slug of registry.places.keys()) pages.set(placeAddress(slug), []);
  for (const slug of registry.topics.keys()) pages.set(topicAddress(slug), []);
  return pages;
}
