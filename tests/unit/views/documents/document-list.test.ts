import { expect, test } from 'vitest';
import { PAGE_ROUTES } from '../../../../src/corpus/addresses/routes.ts';
import type { Corpus } from '../../../../src/corpus/corpus.ts';
import { vietnamese } from '../../../../src/i18n/vi/index.ts';
import { documentFacetPage, documentListPage } from '../../../../src/views/documents/document-list.ts';
import { documentOf, inventedCorpus } from '../../corpus/corpus-fixture.ts';

const facetPages = (corpus: Corpus) =>
  PAGE_ROUTES.documentFacets
    .routes(corpus)
    .map(({ params }) => documentFacetPage(vietnamese, corpus, params));

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
  const rows = documentListPage(vietnamese, corpusOf(1)).rows;
  expect(rows).toContainEqual({
    href: '/van-ban/ubnd-tinh-mau-qd-1-2041/',
    name: 'Quyết định số 1/QĐ-UBND',
    title: 'Về việc mẫu',
    facts: ['2/1/2041', 'UBND tỉnh Mẫu', '1 chỗ dẫn trong 1 thông báo'],
  });
});

test('facets and their counts stand on the page of all documents and on no other', () => {
  const corpus = corpusOf(250);
  const first = documentListPage(vietnamese, corpus);
  const total = corpus.documents.size;
  expect(first.filter?.count).toBe(total);
  expect(first.filter?.facets.map(({ facet }) => facet)).toEqual(['loai', 'co-quan', 'nam', 'tinh-trang']);
  for (const { values } of first.filter?.facets ?? [])
    expect(values.reduce((sum, { count }) => sum + (count ?? 0), 0)).toBe(total);
  const others = facetPages(corpus);
  expect(others.length).toBeGreaterThan(4);
  expect(others.filter((view) => 'filter' in view)).toEqual([]);
});

test('every value of a facet has its pages, and the titles of all pages differ', () => {
  const corpus = corpusOf(250);
  const views = [documentListPage(vietnamese, corpus), ...facetPages(corpus)];
  const titles = views.map(({ title, titleEnd }) => title + titleEnd);
  expect(new Set(titles).size).toBe(titles.length);
  expect(views.every((view) => view.rows.length > 0 && view.rows.length <= 150)).toBe(true);
  expect(structuredClone(views)).toEqual(views);
});

test('the page of all documents shows the newest and leads to the years; a long year leads to stretches of it that hold each once', () => {
  const corpus = corpusOf(250);
  const all = documentListPage(vietnamese, corpus);
  expect(all.rows).toHaveLength(100);
  expect(all.parts).toEqual({
    intro: 'Dưới đây là 100 văn bản mới nhất. Tất cả, theo năm ban hành:',
    links: [{ text: '2041', href: '/van-ban/nam/2041/', count: 250 }],
  });
  const [first, ...parts] = facetPages(corpus).filter(({ title }) => title.endsWith(': 2041'));
  expect(first?.rows).toHaveLength(20);
  expect(first?.parts?.links).toEqual([
    { href: '/van-ban/nam/2041/2041-01-02/', text: 'Ban hành ngày 2 tháng 1 năm 2041, mới nhất', count: 50 },
    {
      href: '/van-ban/nam/2041/2041-01-02-phan-2/',
      text: 'Ban hành ngày 2 tháng 1 năm 2041, phần 2',
      count: 100,
    },
    {
      href: '/van-ban/nam/2041/2041-01-02-phan-1/',
      text: 'Ban hành ngày 2 tháng 1 năm 2041, phần 1',
      count: 100,
    },
  ]);
  const names = parts.flatMap(({ rows }) => rows.map(({ name }) => name));
  expect(names).toHaveLength(250);
  expect(new Set(names).size).toBe(250);
  expect(parts[1]?.titleEnd).toBe(', ban hành ngày 2 tháng 1 năm 2041, phần 2');
});

test('documents of which no day is known come last, those that were cited last first', () => {
  const corpus = inventedCorpus(
    [
      { slug: 'cu', issued: '2041-05-01', body: 'Theo Luật Mẫu số 1/2041/QH99.' },
      { slug: 'moi', issued: '2042-05-01', body: 'Theo Luật Mẫu số 2/2041/QH99.' },
    ],
    [documentOf('biet', { issued: '2030' }), documentOf('a', {}), documentOf('b', {})],
  );
  const names = documentListPage(vietnamese, corpus).rows.map(({ href }) => href);
  expect(names).toEqual([
    '/van-ban/biet/',
    '/van-ban/qh99-2-2041/',
    '/van-ban/qh99-1-2041/',
    '/van-ban/a/',
    '/van-ban/b/',
  ]);
});
