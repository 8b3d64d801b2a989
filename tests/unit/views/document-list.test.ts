import { expect, test } from 'vitest';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import { PAGE_ROUTES } from '../../../src/corpus/routes.ts';
import { documentFacetPage, documentListPage } from '../../../src/views/document-list.ts';
import { documentOf, inventedCorpus } from '../corpus/corpus-fixture.ts';

const listPages = (corpus: Corpus) =>
  PAGE_ROUTES.documentList.routes(corpus).map(({ params }) => documentListPage(corpus, params));
const facetPages = (corpus: Corpus) =>
  PAGE_ROUTES.documentFacets.routes(corpus).map(({ params }) => documentFacetPage(corpus, params));

/** So many documents of 2041, one of them cited. */
const corpusOf = (count: number) =>
  inventedCorpus(
    [{ issuer: 'ubnd-tinh-mau', body: 'Theo Quyết định số 1/QĐ-UBND ngày 02/01/2041 của UBND tỉnh Mẫu.' }],
    Array.from({ length: count }, (_, index) =>
      documentOf(`ubnd-tinh-mau-qd-${index + 1}-2041`, {
        number: `${index + 1}/QĐ-UBND`,
        issuer: 'ubnd-tinh-mau',
        issued: '2041-01-02',
        ...(index === 0 && { title: 'Về việc mẫu' }),
      }),
    ),
  );

test('a row of a document says what is known of it and how often it is cited', () => {
  const rows = listPages(corpusOf(1)).flatMap(({ rows: its }) => its);
  expect(rows).toContainEqual({
    href: '/van-ban/ubnd-tinh-mau-qd-1-2041/',
    name: 'Quyết định số 1/QĐ-UBND',
    title: 'Về việc mẫu',
    facts: ['2/1/2041', 'UBND tỉnh Mẫu', '1 chỗ dẫn trong 1 thông báo'],
  });
});

test('facets and their counts stand on the first page of all documents and on no other', () => {
  const corpus = corpusOf(250);
  const [first, ...later] = listPages(corpus);
  const total = corpus.documents.size;
  expect(first?.filter?.count).toBe(total);
  expect(first?.filter?.facets.map(({ facet }) => facet)).toEqual(['loai', 'co-quan', 'nam', 'tinh-trang']);
  for (const { values } of first?.filter?.facets ?? [])
    expect(values.reduce((sum, { count }) => sum + (count ?? 0), 0)).toBe(total);
  const others = [...later, ...facetPages(corpus)];
  expect(others.length).toBeGreaterThan(4);
  expect(others.filter((view) => 'filter' in view)).toEqual([]);
});

test('every value of a facet has its pages, and the titles of all pages differ', () => {
  const corpus = corpusOf(250);
  const views = [...listPages(corpus), ...facetPages(corpus)];
  const titles = views.map(({ title, titleEnd }) => title + titleEnd);
  expect(new Set(titles).size).toBe(titles.length);
  expect(views.every((view) => view.rows.length > 0 && view.rows.length <= 100)).toBe(true);
  expect(structuredClone(views)).toEqual(views);
});
