import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inventedCorpus } from './corpus-fixture.ts';

const NOTICES = [
  { slug: 'a', issued: '2042-05-02', body: 'Chữ.' },
  { slug: 'b', issued: '2042-05-02', body: 'Chữ.' },
  { slug: 'c', issued: '2042-05-03', body: 'Chữ.' },
  { slug: 'd', issued: '2042-05-01', body: 'Chữ.' },
];

test('notices stand newest first and by address within a day, in whatever order they were read', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(NOTICES, { minLength: NOTICES.length }), (notices) => {
      expect(inventedCorpus(notices).notices.map(({ slug }) => slug)).toEqual(['c', 'a', 'b', 'd']);
    }),
    { numRuns: 20 },
  );
});

test('a citation is said to stand in its paragraph or its note', () => {
  const corpus = inventedCorpus([
    {
      body: '## I. PHẦN\n\nTheo Nghị định số 1/2040/NĐ-CP[^1].\n\n[^1]: Theo Nghị định số 2/2040/NĐ-CP.',
    },
  ]);
  const [notice] = corpus.notices;
  expect(notice?.citations.map(({ reference }) => reference)).toEqual(['đoạn 1 phần I', 'chú thích 1']);
});
