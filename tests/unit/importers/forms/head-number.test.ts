import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHeadNumber } from '../../../../src/importers/forms/head-number.ts';

test.for([
  'Số: 45/TB-UBND',
  'Số 45/TB-UBND',
  'Số: 45 /TB- UBND',
  'So: 45/TB-UBND',
  'Sô: 45/TB-UBND',
  'SỐ: 45/TB-UBND',
  'S ố: 45/TB-UBND',
  'Số:45/TB –UBND',
  'Số: 45/TB\u2011UBND',
  'Số:\u00a045\u2009/\u00a0TB\u2014UBND',
  'Số: 45/TB-UBND.',
  'Số; 45/TB-UBND;',
  'Số, ký hiệu: 45/TB-UBND',
])('«%s» is number 45/TB-UBND', (text) => {
  expect(readHeadNumber(text)?.number).toBe('45/TB-UBND');
});

test.for([
  ['Số 45-TB/HU', '45-TB/HU'],
  ['Số: 45/2042/TB-UBND', '45/2042/TB-UBND'],
  ['Số: 45a/TB-UBND', '45a/TB-UBND'],
  ['Số: 12/TB-KH&ĐT', '12/TB-KH&ĐT'],
  ['Số: 45/tb-ubnd', '45/tb-ubnd'],
  ['Số: 45/TB UBND', '45/TB UBND'],
] as const)('«%s» is number %s', ([text, number]) => {
  expect(readHeadNumber(text)?.number).toBe(number);
});

test.for([
  'Số:      /TB-UBND',
  'Số: …/TB-UBND',
  'Số: ......',
  'Số:',
  'Số: ___/TB-UBND',
  'Số: .../TB-...',
  'Số      /TB-UBND',
  'Số:      -TB/HU',
  'Số: xx/TB-UBND',
  'Số: [...]/TB-UBND',
  'Số:      /2042/TB-UBND',
  'Số: 45',
])('«%s» has room for a number, and none is made up', (text) => {
  expect(readHeadNumber(text)).toMatchObject({ hasColon: text.includes(':') });
  expect(readHeadNumber(text)?.number).toBeUndefined();
});

test.for([
  'Sở',
  'SỞ',
  'Sở Tài chính',
  'Sơ kết 6 tháng',
  'Số liệu chưa đúng',
  'Số hộ nghèo: 45',
  'Số 1',
  'số 45',
  '45/TB-UBND',
  `Số: 45/TB-UBND${'-A'.repeat(33)}`,
])('«%s» is no line of a number', (text) => {
  expect(readHeadNumber(text)).toBeUndefined();
});

test('a line is read up to 79 letters, and not beyond', () => {
  const line = (length: number): string => `Số: 45/TB-${'U'.repeat(length - 10)}`;
  expect(readHeadNumber(line(79))?.number).toBeDefined();
  expect(readHeadNumber(line(80))).toBeUndefined();
});

test('blanks and dashes of the form never count', () => {
  const blank = fc.stringMatching(/^[ \u00a0\u2009]{0,3}$/);
  const dash = fc.constantFrom('-', '–', '—', '\u2010', '\u2011');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), blank, blank, dash, (number, one, two, sign) => {
      const printed = `Số:${one}${number}${two}/${one}TB${two}${sign}${one}UBND`;
      expect(readHeadNumber(printed)?.number).toBe(`${number}/TB-UBND`);
    }),
    { numRuns: 200 },
  );
});
