import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { PAGE_ROUTES as routes } from '../../../src/corpus/addresses/routes.ts';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import { mentionsOfNames } from '../../../src/corpus/subjects/name-mentions.ts';
import { feedsOf } from '../../../src/exports/feeds/feeds.ts';
import { noticeExport } from '../../../src/exports/notice/notice-export.ts';
import { noticeJson } from '../../../src/exports/notice/notice-json.ts';
import { COLLECTIONS } from '../../../src/exports/tables/collections.ts';
import { vietnamese } from '../../../src/i18n/vi/index.ts';
import { pageWords } from '../../../src/search/results/page-words.ts';
import { checkContent } from '../../../src/site/content/check-content.ts';
import { readNoticeText } from '../../../src/site/content/read-content.ts';
import { searchParts } from '../../../src/site/search/search-parts.ts';
import { documentCatalogue } from '../../../src/views/documents/document-catalogue.ts';
import { documentFacetPage } from '../../../src/views/documents/document-list.ts';
import { documentView } from '../../../src/views/documents/document-view.ts';
import { indicatorPage } from '../../../src/views/figures/indicator-page.ts';
import { noticeListPage } from '../../../src/views/lists/notice-list.ts';
import { noticeDrawnFrom, noticeView } from '../../../src/views/notice/notice-view.ts';
import { orderIndex } from '../../../src/views/orders/order-index.ts';
import { agencyDrawnFrom } from '../../../src/views/subjects/agency-page.ts';
import { placeDrawnFrom } from '../../../src/views/subjects/place-page.ts';
import { topicPage } from '../../../src/views/subjects/topic-page.ts';
import { writeSyntheticContent } from '../../synthetic/write-synthetic-content.ts';

const SITE = 'https://example.org';
const root = mkdtempSync(join(tmpdir(), 'than-bai-'));
const content = join(root, 'content');
const surroundings = { glossary: new Map(), site: SITE, asOf: undefined };

beforeAll(async () => {
  await writeSyntheticContent(content, 30);
});
beforeEach(() => {
  vi.stubEnv('CACHE_DIR', join(root, 'cache'));
});
afterAll(() => rmSync(root, { recursive: true }));

/** Bodies that stand in the cache: each that is gone and asked for is put there again. */
const bodies = (): string[] =>
  readdirSync(join(root, 'cache'), { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith('.body.json'))
    .map(({ parentPath, name }) => join(parentPath, name));

/** The content as an earlier run left it in the cache, and how many bodies something asks for. */
async function read(): Promise<{ corpus: Corpus; asked: (what: () => unknown) => number }> {
  const { corpus: earlier } = await checkContent(content);
  mentionsOfNames(earlier, 1);
  for (const path of bodies()) rmSync(path);
  const { corpus } = await checkContent(content);
  return {
    corpus,
    asked: (what) => {
      for (const path of bodies()) rmSync(path);
      what();
      return bodies().length;
    },
  };
}

test('no body is read for the corpus, its rules, the lists, the tables and the keys of all pages', async () => {
  const { corpus, asked } = await read();
  expect(bodies()).toEqual([]);
  expect(corpus.notices.length).toBe(30);
  const lists = (): unknown[] => [
    routes.agencies.routes(corpus).map(({ params }) => agencyDrawnFrom(vietnamese, corpus, params)),
    routes.places.routes(corpus).map(({ params }) => placeDrawnFrom(vietnamese, corpus, params)),
    routes.topics.routes(corpus).map(({ params }) => topicPage(vietnamese, corpus, params, undefined)),
    routes.indicators.routes(corpus).map(({ params }) => indicatorPage(vietnamese, corpus, params)),
    routes.documents.routes(corpus).map(({ params }) => documentView(vietnamese, corpus, params)),
    routes.noticeList.routes(corpus).map(({ params }) => noticeListPage(vietnamese, corpus, params)),
    routes.documentFacets.routes(corpus).map(({ params }) => documentFacetPage(vietnamese, corpus, params)),
    orderIndex(vietnamese, corpus, undefined),
    documentCatalogue(corpus),
    COLLECTIONS.map(({ groups }) => groups(corpus, SITE).map(({ rows }) => rows())),
    (['agency', 'place', 'topic'] as const).map((kind) => [...feedsOf(kind, corpus)]),
    pageWords(corpus, []),
    searchParts(corpus),
    corpus.notices.map((notice) => [noticeDrawnFrom(notice, corpus, ''), noticeExport(notice, corpus, SITE)]),
  ];
  expect(asked(lists)).toBe(0);
});

test('a notice whose page and files are made is the only one whose body is read, and its records are read once', async () => {
  const { corpus, asked } = await read();
  const [notice] = corpus.notices;
  if (!notice) throw new Error('no notice');
  const text = readNoticeText(content, notice.file);
  expect(asked(() => noticeView(notice, text, corpus, surroundings))).toBe(1);
  expect(asked(() => noticeJson(noticeExport(notice, corpus, SITE)))).toBe(0);
});
