import { expect, test } from 'vitest';
import { noticeRecord } from '../../../../src/search/index/notice-record.ts';
import { openSearch } from '../../../../src/search/search-engine.ts';
import { inventedCorpus } from '../../corpus/corpus-fixture.ts';
import { memorySource } from '../fixture.ts';

const { notices, registry } = inventedCorpus([
  {
    body: [
      'Vốn <Sic source="hổ trợ">hỗ trợ</Sic> kỹ thuật; h<Sic source="ô">ồ</Sic> chứa <Sic source="nươc sach">nước sạch</Sic>.',
      'Chú thích[^1] và đoạn.',
      '[^1]: Theo <Sic source="xố liệu">số liệu</Sic> mẫu.',
    ].join('\n\n'),
  },
]);
const engine = openSearch(memorySource(notices.map((notice) => noticeRecord(notice, registry))).source);

test.for([
  ['"hổ trợ"', 'hỗ trợ'],
  ['"hỗ trợ"', 'hỗ trợ'],
  ['hổ trợ', 'hỗ trợ'],
  ['"vốn hổ trợ kỹ thuật"', 'Vốn hỗ trợ kỹ thuật'],
  ['"hô chứa"', 'hồ chứa'],
  ['"hồ chứa"', 'hồ chứa'],
  ['"nươc sach"', 'nước sạch'],
  ['"xố liệu"', 'số liệu'],
])(
  '%s is found where the source or the corrected text has it, and «%s» is marked',
  async ([query = '', shown]) => {
    const outcome = await engine.search(query);
    const [result] = await outcome.more(5);
    const [{ passage, ranges } = { passage: undefined, ranges: [] }] = result?.passages ?? [];
    expect(ranges.map(({ start, end }) => passage?.text.slice(start, end)).join(' ')).toBe(shown);
    expect(outcome.total).toBe(1);
  },
);

test('a record holds the words of the source beside the text, each where it stands', () => {
  const [notice] = notices;
  const slips = notice
    ? noticeRecord(notice, registry).passages.flatMap(({ text, slips = [] }) =>
        slips.map(({ start, end, source }) => [text.slice(start, end), source]),
      )
    : [];
  expect(slips).toEqual([
    ['hỗ trợ', 'hổ trợ'],
    ['ồ', 'ô'],
    ['nước sạch', 'nươc sach'],
    ['số liệu', 'xố liệu'],
  ]);
});
