import { expect, test } from 'vitest';
import type { Notice } from '../../../src/model/notice.ts';
import { noticeYearPages } from '../../../src/site/notice-year-pages.ts';
import { inventedCorpus } from '../corpus/corpus-fixture.ts';

test('a year of six hundred notices is read in pages of a hundred, each notice once', () => {
  const corpus = inventedCorpus([{ body: 'Chữ.' }]);
  const [one] = corpus.notices;
  if (!one) throw new Error('no notice');
  const notices: Notice[] = Array.from({ length: 601 }, (_, index) => ({ ...one, id: `2042/tb-${index}` }));
  const older: Notice = { ...one, id: '2041/tb', year: '2041' };
  const pages = noticeYearPages({ ...corpus, notices: [...notices, older] });
  expect(pages.map(({ params: { year, page } }) => `${year} ${page}`)).toEqual([
    ...['1', '2', '3', '4', '5', '6', '7'].map((page) => `2042 ${page}`),
    '2041 1',
  ]);
  const listed = pages.flatMap(({ props: { list } }) => list.items.map(({ id }) => id));
  expect(new Set(listed).size).toBe(602);
  expect(listed).toHaveLength(602);
});
