import type { Notice } from '../model/notice.ts';
import type { Corpus } from './corpus.ts';

/** Pages that are there whatever the content. */
const FIXED = [
  '/',
  '/thong-bao/',
  '/van-ban/',
  '/so-lieu/',
  '/nhiem-vu/',
  '/co-quan/',
  '/dia-ban/',
  '/linh-vuc/',
  '/tim-kiem/',
  '/du-lieu/',
  '/gioi-thieu/',
  '/tro-giup/',
  '/huong-dan/',
  '/huong-dan/loi/',
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

/** Address of one chart of a notice alone, for the frames of other sites. */
export function embedAddress({ id }: Pick<Notice, 'id'>, chart: string): string {
  return `/thong-bao/${id}/nhung/${chart}/`;
}

/** Every address of the site, page by page, with the anchors that are promised to last. */
export function addressesOf(corpus: Corpus): Map<string, string[]> {
  const { notices, documents, registry } = corpus;
  const years = new Set(notices.map(({ year }) => year));
  const pages = new Map<string, string[]>(FIXED.map((path) => [path, []]));
  for (const year of years) pages.set(`/thong-bao/${year}/`, []);
  for (const notice of notices) {
    pages.set(`/thong-bao/${notice.id}/`, anchorsOf(notice));
    // Newspapers embed figures by these.
    for (const { anchor } of notice.charts) pages.set(embedAddress(notice, anchor), []);
  }
  for (const id of documents.keys()) pages.set(`/van-ban/${id}/`, []);
  const measured = new Set(notices.flatMap(({ metrics }) => metrics.map(({ indicator }) => indicator)));
  for (const slug of registry.indicators.keys()) if (measured.has(slug)) pages.set(`/so-lieu/${slug}/`, []);
  for (const slug of registry.agencies.keys()) pages.set(`/co-quan/${slug}/`, []);
  for (const slug of registry.places.keys()) pages.set(`/dia-ban/${slug}/`, []);
  for (const slug of registry.topics.keys()) pages.set(`/linh-vuc/${slug}/`, []);
  return pages;
}
