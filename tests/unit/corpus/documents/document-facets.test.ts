import { expect, test } from 'vitest';
import { documentFacet, documentsInOrder } from '../../../../src/corpus/documents/document-facets.ts';
import { documentSummaries } from '../../../../src/corpus/documents/document-summaries.ts';
import { documentOf, inventedCorpus } from '../corpus-fixture.ts';

const words = { yearUnknown: 'Chưa rõ năm', issuerUnknown: 'Chưa rõ', held: 'Có', notHeld: 'Chưa có' };
const values = (corpus: ReturnType<typeof inventedCorpus>, facet: 'co-quan' | 'nam') =>
  documentFacet(facet, corpus, words).map(({ value, label, documents }) => [value, label, documents.length]);

test('agencies whose names fold alike have lists of their own; one agency in two prints has one', () => {
  const corpus = inventedCorpus([
    {
      body: [
        'UBND xã Tân Hòa',
        'UBND xã Tân Hóa',
        'UBND xã Tân Hoà',
        'Ủy ban nhân dân xã Tân Hóa',
        'Chủ tịch UBND xã Tân Hòa',
      ]
        .map((agency, index) => `Theo Quyết định số ${index + 1}/QĐ-UBND ngày 1/2/2041 của ${agency}.`)
        .join('\n\n'),
    },
  ]);
  expect(
    values(corpus, 'co-quan')
      .map(([value, , count]) => [value, count])
      .toSorted(),
  ).toEqual([
    ['ubnd-xa-tan-hoa', 3],
    ['ubnd-xa-tan-hoa-2', 2],
  ]);
});

test('a registered agency keeps the plain address of its list', () => {
  const corpus = inventedCorpus([
    {
      body: 'Theo Quyết định số 1/QĐ-UBND ngày 1/2/2041 của UBND tỉnh Vĩ, Quyết định số 2/QĐ-UBND ngày 1/2/2041 của UBND tỉnh Ví.',
    },
  ]);
  expect(values(corpus, 'co-quan')).toEqual(
    expect.arrayContaining([
      ['ubnd-tinh-vi', 'UBND tỉnh Ví', 1],
      ['ubnd-tinh-vi-2', 'UBND tỉnh Vĩ', 1],
    ]),
  );
});

test('years are listed newest first, agencies by name, what is not known last', () => {
  const corpus = inventedCorpus([
    {
      body: 'Theo GM số 9/GM-UBND; Quyết định số 1/QĐ-UBND ngày 1/2/2040 của UBND tỉnh Ví; Quyết định số 2/QĐ-UBND ngày 1/2/2041 của UBND tỉnh Mẫu; Quyết định số 3/QĐ-UBND ngày 1/2/2039 của UBND tỉnh Zê.',
    },
  ]);
  expect(values(corpus, 'nam').map(([value]) => value)).toEqual(['2041', '2040', '2039', 'chua-ro']);
  expect(values(corpus, 'co-quan').map(([value]) => value)).toEqual([
    'ubnd-tinh-mau',
    'ubnd-tinh-vi',
    'ubnd-tinh-ze',
    'chua-ro',
  ]);
});

test('documents stand newest first, those of a day by key, those of no day last', () => {
  const entry = (id: string, issued?: string) =>
    documentOf(id, { number: '1/QĐ-X', ...(issued && { issued }) });
  const corpus = inventedCorpus(
    [],
    [entry('b', '2041-01-01'), entry('c'), entry('a', '2041-01-01'), entry('d', '2042-01-01')],
  );
  expect(documentsInOrder(corpus).map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c']);
});

test('a summary counts places and notices apart, and gives a title only beside a number', () => {
  const named = documentOf('de-an-thu', { type: 'Đề án', title: 'Đề án thử' });
  const numbered = documentOf('ubnd-tinh-mau-qd-5-2041', {
    number: '5/QĐ-UBND',
    issuer: 'ubnd-tinh-mau',
    issued: '2041-02-01',
    title: 'về thử',
  });
  const body =
    'Theo <Cite doc="de-an-thu">Đề án thử</Cite>, Quyết định số 5/QĐ-UBND ngày 01/02/2041 của UBND tỉnh, Quyết định số 5/QĐ-UBND của UBND tỉnh.';
  const corpus = inventedCorpus(
    [
      { slug: 'a', body },
      { slug: 'b', body: 'Theo Quyết định số 5/QĐ-UBND ngày 01/02/2041 của UBND tỉnh.' },
    ],
    [named, numbered],
  );
  expect(documentSummaries(corpus)).toMatchObject([
    { id: 'ubnd-tinh-mau-qd-5-2041', title: 'về thử', issuer: 'UBND tỉnh Mẫu', citations: 3, notices: 2 },
    {
      id: 'de-an-thu',
      name: 'Đề án thử',
      citations: 1,
      notices: 1,
      facets: { 'co-quan': 'chua-ro', nam: 'chua-ro' },
    },
  ]);
  expect(documentSummaries(corpus)[1]).not.toHaveProperty('title');
});
