import { expect, test } from 'vitest';
import {
  inspectionSchema,
  isoSpells,
  lastInspectionDay,
  printInspectionDays,
} from '../../../src/model/inspection.ts';
import { printedText } from '../../../src/model/printed-notice.ts';

const told = (days: object): [string, string][] =>
  inspectionSchema.safeParse(days).error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];

test.for([
  [{ on: '2042-03-13' }, '13/3/2042', ['2042-03-13'], '2042-03-13'],
  [
    { on: '2042-03-13', until: '2042-03-15' },
    'từ 13/3/2042 đến 15/3/2042',
    ['2042-03-13/2042-03-15'],
    '2042-03-15',
  ],
  [
    { on: '2042-03-13', also: ['2042-03-14', '2042-04-01'] },
    '13/3/2042, 14/3/2042 và 1/4/2042',
    ['2042-03-13', '2042-03-14', '2042-04-01'],
    '2042-04-01',
  ],
  [{}, undefined, [], undefined],
] as const)('%o is printed «%s»', ([days, printed, spells, last]) => {
  expect(told(days)).toEqual([]);
  const given = days as Parameters<typeof isoSpells>[0];
  expect(printInspectionDays(given)).toBe(printed);
  expect(isoSpells(given)).toEqual(spells);
  expect(lastInspectionDay(given)).toBe(last);
});

test('days stand in their order, each once, after the first', () => {
  const without = 'chỉ dùng cùng `on`, là ngày đầu';
  expect(told({ until: '2042-03-14' })).toEqual([['until', without]]);
  expect(told({ also: ['2042-03-14'] })).toEqual([['also', without]]);
  expect(told({ on: '2042-03-13', until: '2042-03-13' })).toEqual([['until', 'phải sau `on` (2042-03-13)']]);
  const unordered = (after: string): string =>
    `phải là các ngày sau ${after}, xếp từ sớm đến muộn, mỗi ngày một lần`;
  expect(told({ on: '2042-03-13', also: ['2042-03-13'] })).toEqual([['also', unordered('2042-03-13')]]);
  expect(told({ on: '2042-03-13', until: '2042-03-15', also: ['2042-03-14'] })).toEqual([
    ['also', unordered('2042-03-15')],
  ]);
  expect(told({ on: '2042-03-13', also: ['2042-03-15', '2042-03-14'] })).toEqual([
    ['also', unordered('2042-03-13')],
  ]);
  // A day that is none is told once.
  expect(told({ on: '2042-03-13', until: '2042-02-30' }).map(([path]) => path)).toEqual(['until']);
});

test('all that is compared with a source is one text, in the order of the print, without anchors', () => {
  const notice = {
    title: 'THÔNG BÁO',
    subject: 'Kết luận',
    blocks: [
      { anchor: 'i', words: 'Một[^1]' },
      { anchor: 'ii', words: 'Hai' },
    ],
    notes: [{ anchor: 'chu-thich-1', words: 'Ba' }],
  };
  expect(printedText(notice)).toBe('doi-chieu/1\nTHÔNG BÁO\nKết luận\n\nMột[^1]\nHai\n\nBa\n');
  expect(printedText({ ...notice, number: '1/TB-UBND' })).toContain('Kết luận\n1/TB-UBND\nMột');
});
