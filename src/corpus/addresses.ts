import type { Notice } from '../model/notice.ts';
import type { Corpus } from './corpus.ts';

/** Pages that are there whatever the content. */
const FIXED = ['/', '/thong-bao/', '/van-ban/', '/tim-kiem/', '/du-lieu/', '/gioi-thieu/', '/tro-giup/'];

/** Anchors of a notice's page that others may link to; an editor's own marks go when they are mended. */
function anchorsOf(notice: Notice): string[] {
  return [
    ...notice.blocks,
    ...notice.footnotes,
    ...notice.metrics,
    ...notice.citations,
    ...notice.charts,
  ].map(({ anchor }) => anchor);
}

/** Every address of the site, page by page, with the anchors that are promised to last. */
export function addressesOf({ notices, documents }: Corpus): Map<string, string[]> {
  const years = new Set(notices.map(({ year }) => year));
  const pages = new Map<string, string[]>(FIXED.map((path) => [path, []]));
  for (const year of years) pages.set(`/thong-bao/${year}/`, []);
  for (const notice of notices) pages.set(`/thong-bao/${notice.id}/`, anchorsOf(notice));
  for (const id of documents.keys()) pages.set(`/van-ban/${id}/`, []);
  return pages;
}
