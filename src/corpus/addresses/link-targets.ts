import {
  agencyAddress,
  documentEntryAddress,
  noticeAddress,
  placeAddress,
} from '../../model/addresses/address.ts';
import { followRedirects } from '../../model/addresses/published-addresses.ts';
import type { Notice } from '../../model/notice.ts';
import type { Corpus } from '../corpus.ts';
import { correctionsOf } from '../history/corrections.ts';
import { movedPages } from './moved.ts';
import { firstPagesOfKind, PAGE_ROUTES, type PageKind } from './routes.ts';

/** Anchors of a page that can be linked to; `undefined` where it is not known which it has. */
export type AnchorsOfPages = ReadonlyMap<string, ReadonlySet<string> | undefined>;

/** What a link within the site may lead to. */
export interface LinkTargets {
  pages: AnchorsOfPages;
  /** Paths of files that are made from the content. */
  files: ReadonlySet<string>;
}

/** What only leads on is looked at apart; to find whose name stands in many places a check would read all texts for it. */
const UNASKED: readonly PageKind[] = ['moved', 'subjectMentions'];
/** Anchors of every page. */
const OF_ALL = ['noi-dung', 'cac-trang'];
/** Anchors of every notice's page beside those of its text. */
const OF_NOTICES = [...OF_ALL, 'thong-bao', 'thong-tin', 'muc-luc', 'doi-chieu', 'tai-ve', 'cac-phien-ban'];
/** Anchors of the pages of agencies and places. */
const OF_SUBJECTS = new Set([...OF_ALL, 'nhiem-vu', 'thong-bao', 'nhac-den', 'so-lieu']);
/** Pages of cited documents have no place of their own. */
const OF_DOCUMENTS = new Set(OF_ALL);

/**
 * Every page that the content makes, with its anchors, former ones too, and every file beside the pages.
 * @param files addresses of all files
 * @param anchorsOf anchors of pages that the corpus does not make, by path
 */
export function linkTargets(corpus: Corpus, files: Iterable<string>, anchorsOf: AnchorsOfPages): LinkTargets {
  const pages = new Map<string, ReadonlySet<string> | undefined>();
  const kinds = (Object.keys(PAGE_ROUTES) as PageKind[]).filter((kind) => !UNASKED.includes(kind));
  for (const path of kinds.flatMap((kind) => firstPagesOfKind(kind, corpus)))
    pages.set(path, anchorsOf.get(path));
  for (const notice of corpus.notices) pages.set(noticeAddress(notice.id), anchorsOfNotice(notice, corpus));
  for (const slug of corpus.registry.agencies.keys()) pages.set(agencyAddress(slug), OF_SUBJECTS);
  for (const slug of corpus.registry.places.keys()) pages.set(placeAddress(slug), OF_SUBJECTS);
  for (const id of corpus.documents.keys()) pages.set(documentEntryAddress(id), OF_DOCUMENTS);
  // A page that only leads on takes the anchor along.
  for (const [from, to] of movedPages(corpus)) {
    const page = followRedirects(to, corpus.published.redirects).split('#')[0] ?? to;
    if (pages.has(page)) pages.set(from, pages.get(page));
  }
  return { pages, files: new Set(files) };
}

function anchorsOfNotice(notice: Notice, corpus: Corpus): Set<string> {
  const { metrics, assignments, followUps, citations, charts } = notice;
  const { blocks, footnotes, noteCalls, editorialMarks } = notice.body;
  const former = corpus.moved.anchors.get(noticeAddress(notice.id));
  const own = [
    blocks,
    footnotes,
    metrics,
    assignments,
    followUps,
    citations,
    charts,
    noteCalls,
    editorialMarks,
  ].flatMap((marked: readonly { anchor: string }[]) => marked.map(({ anchor }) => anchor));
  const cited = (corpus.citationsOf.get(notice.id) ?? []).filter(
    ({ document }) => corpus.documents.get(document)?.held !== notice.id,
  );
  return new Set([
    ...OF_NOTICES,
    ...own,
    ...[...(former?.values() ?? [])].flat(),
    ...editorialMarks.filter(({ kind }) => kind === 'note').map(({ anchor }) => `ghi-chu-${anchor}`),
    ...(correctionsOf(corpus, notice).length > 0 ? ['dinh-chinh'] : []),
    ...(footnotes.length > 0 ? ['chu-thich'] : []),
    ...(notice.bodyFacts.editorialMarks > 0 ? ['ghi-chu-bien-tap'] : []),
    ...(assignments.length > 0 ? ['nhiem-vu-va-thoi-han'] : []),
    ...(corpus.documentsHeldAs.has(notice.id) ? ['duoc-dan-boi'] : []),
    ...(cited.length > 0 ? ['van-ban-duoc-dan'] : []),
  ]);
}
