import type { Notice } from '../model/notice.ts';
import type { Corpus } from './corpus.ts';

/** Pages that are there whatever the content. */
const FIXED = [
  '/',
  '/thong-bao/',
  '/van-ban/',
  '/nhiem-vu/',
  '/co-quan/',
  '/dia-ban/',
  '/linh-vuc/',
  '/tim-kiem/',
  '/du-lieu/',
  '/gioi-thieu/',
  '/tro-giup/',
];

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
export function addressesOf({ notices, documents, registry }: Corpus): Map<string, string[]> {
  const years = new Set(notices.map(({ year }) => year));
  const pages = new Map<string, string[]>(FIXED.map((path) => [path, []]));
  for (const year of years) pages.set(`/thong-bao/${year}/`, []);
  for (const notice of notices) pages.set(`/thong-bao/${notice.id}/`, anchorsOf(notice));
  for (const id of documents.keys()) pages.set(`/van-ban/${id}/`, []);
  for (const slug of registry.agencies.keys()) pages.set(`/co-quan/${slug}/`, []);
  for (const slug of registry.places.keys()) pages.set(`/dia-ban/${slug}/`, []);
  for (const slug of registry.topics.keys()) pages.set(`/linh-vuc/${slug}/`, []);
  return pages;
}
