import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SearchRecord } from '../../../src/search/index/search-record.ts';
import type { Filters } from '../../../src/search/query/filters.ts';
import { openSearch, type SearchOutcome } from '../../../src/search/search-engine.ts';
import { memorySource, record } from './fixture.ts';

const RECORDS: SearchRecord[] = [
  record('du', ['Công tác giải phóng mặt bằng chậm.']),
  record('tat', ['Công tác GPMB chậm.']),
  record('roi', ['Họ giải phóng. Quân phóng mặt nạ. Trải mặt bằng phẳng.']),
  ...Array.from({ length: 40 }, (_, at) => record(`tat-${at}`, ['Việc GPMB của dự án.'])),
  record('dau', ['Giai phòng mắt bang.']),
];

/** All titles a reader is shown who asks for more as long as more is offered. */
async function readAll(outcome: SearchOutcome): Promise<string[]> {
  const titles: string[] = [];
  for (let page = 0; page < 50; page++) {
    titles.push(...(await outcome.more(5)).map(({ record: { title } }) => title));
    await outcome.readOn(100);
    if (!outcome.hasMore) return titles;
  }
  throw new Error('more without end');
}

test('a quoted phrase counts the pages that show it, and offers no more where there are none', async () => {
  const outcome = await openSearch(memorySource(RECORDS).source).search('"giải phóng mặt bằng"');
  expect(outcome.isAtMost).toBe(true);
  expect(await readAll(outcome)).toEqual(['du']);
  expect(outcome.total).toBe(1);
  expect(outcome.isAtMost).toBe(false);
});

test('a phrase whose neighbours stand nowhere together counts none', async () => {
  const outcome = await openSearch(memorySource(RECORDS).source).search('"công tác mặt bằng"');
  expect(outcome.total).toBe(0);
  expect(outcome.hasMore).toBe(false);
});

test('what a kind of passage rules out is not counted either', async () => {
  const records = [record('chu', ['Nước sạch.'], {}), record('thich', ['Đường tránh.'], {})].map(
    (one): SearchRecord => ({
      ...one,
      passages: [
        ...one.passages,
        {
          anchor: 'n1',
          kind: 'footnote',
          reference: '',
          text: one.title === 'chu' ? 'Theo nước sạch' : 'Khác, nước',
        },
      ],
    }),
  );
  const outcome = await openSearch(memorySource(records).source).search('sạch', { passage: 'footnote' });
  expect(await readAll(outcome)).toEqual(['chu']);
  expect(outcome.total).toBe(1);
});

test('whatever is asked, as many pages are shown as are counted, none twice', async () => {
  const words = ['giải', 'phóng', 'mặt', 'bằng', 'GPMB', 'công tác', 'chậm', 'của dự án', 'bang'];
  const typed = fc
    .tuple(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }), fc.boolean())
    .map(([some, isQuoted]) => (isQuoted ? `"${some.join(' ')}"` : some.join(' ')));
  const narrowed = fc.constantFrom<Filters>({}, { passage: 'paragraph' }, { passage: 'title' });
  await fc.assert(
    fc.asyncProperty(
      typed,
      narrowed,
      fc.constantFrom('relevance' as const, 'date' as const),
      async (query, filters, sort) => {
        const outcome = await openSearch(memorySource(RECORDS).source).search(query, filters, sort);
        const titles = await readAll(outcome);
        expect(outcome.total).toBe(titles.length);
        expect(new Set(titles).size).toBe(titles.length);
        const { kind } = await outcome.facets();
        expect(kind).toEqual(titles.length === 0 ? [] : [['notice', titles.length]]);
      },
    ),
    { numRuns: 60 },
  );
});

test('two readings at once read no page twice', async () => {
  const outcome = await openSearch(memorySource(RECORDS).source).search('GPMB');
  const both = await Promise.all([outcome.more(5), outcome.more(5)]);
  expect(new Set(both.flat().map(({ record: { title } }) => title)).size).toBe(10);
});

test.for([
  '"mặt bằng"',
  '“mặt bằng”',
  '„mặt bằng“',
  '«mặt bằng»',
  '‘mặt bằng’',
  "'mặt bằng'",
  '"mặt bằng',
  'mặt bằng"',
])('%s is understood', async (query) => {
  const outcome = await openSearch(memorySource(RECORDS.slice(0, 3)).source).search(query);
  expect((await outcome.more(1))[0]?.record.title).toMatch(/^(?:du|roi)$/);
});
