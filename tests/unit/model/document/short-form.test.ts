import { expect, test } from 'vitest';
import { findDocumentMentions } from '../../../../src/model/document/document-mention.ts';
import { canShorten, findShortForms } from '../../../../src/model/document/short-form.ts';

/** What of a text calls one of the documents that another text gives in full. */
const shortened = (full: string, text: string): string[] =>
  findShortForms(text)
    .filter((form) => findDocumentMentions(full).some((mention) => canShorten(form, mention, full)))
    .map(({ start, end }) => text.slice(start, end));

const FULL =
  'Nghị quyết số 57-NQ/TW, Quyết định số 1719/QĐ-TTg, Kế hoạch số 5/KH-UBND, Quyết định số 05/QĐ-UBND, Luật Đất đai số 31/2040/QH15, Kết luận số 182/TB-UBND, Công văn số 99/UBND-KT, Kế hoạch số 2041/KH-UBND, Quyết định số 1.234/QĐ-UBND';

test.for<[string, string[]]>([
  [
    'thực hiện Nghị quyết 57, Nghị quyết số 57 và Quyết định 1719;',
    ['Nghị quyết 57', 'Nghị quyết số 57', 'Quyết định 1719'],
  ],
  ['Nghị quyết 57', ['Nghị quyết 57']],
  ['THEO NGHỊ QUYẾT 57.', ['NGHỊ QUYẾT 57']],
  ['theo nghị quyết 57 (đợt 2)', []],
  ['NQ 57 và QĐ số 1719', ['NQ 57', 'QĐ số 1719']],
  ['Quyết định số 5 ngày 1/2/2042', ['Quyết định số 5']],
  ['Luật Đất đai năm 2040, Luật Đất đai 2040', ['Luật Đất đai năm 2040', 'Luật Đất đai 2040']],
  ['Thông báo 182; Kết luận 182; Thông báo số 182', ['Thông báo 182', 'Kết luận 182', 'Thông báo số 182']],
  ['Công văn 99, Văn bản số 99', ['Công văn 99', 'Văn bản số 99']],
  ['Quyết định 1234 về', ['Quyết định 1234']],
  ['Nghị quyết 57 quy định, Nghị quyết 57 của Bộ Chính trị', ['Nghị quyết 57', 'Nghị quyết 57']],
  ['Nghị quyết 57'.normalize('NFD'), ['Nghị quyết 57'.normalize('NFD')]],
])('«%s» calls %s', ([text, expected]) => {
  expect(shortened(FULL, text)).toEqual(expected);
});

test.for([
  'Nghị quyết 5 nội dung, Quyết định 5 việc, Kế hoạch 5 tháng',
  'Kế hoạch 5 năm 2041 - 2045',
  'Kế hoạch 2041, Kế hoạch 2041;',
  'Kế hoạch 5 tỷ đồng, Kế hoạch 5%, Kế hoạch 5,5 tỷ, Kế hoạch 5.000 m²',
  'Nghị quyết 58, Quyết định 57, Chỉ thị 57',
  'Nghị quyết 57/NQ-CP, Nghị quyết 57-NQ/TU, Nghị quyết 57a',
  'Luật Đất đai năm 2041, Luật Nhà ở năm 2040, Luật Đất đai, Luật Đất đại năm 2040',
  'Sở Kế hoạch 5, Phòng Kế hoạch số 5',
  'Nghị quyết lần thứ 57, 57 nghị quyết',
  'ct 5, kl 182, TB5',
  'Công văn 1719, Văn bản số 57',
])('«%s» calls none', (text) => {
  expect(shortened(FULL, text)).toEqual([]);
});

test('a law’s title is that before its number, with or without its year', () => {
  for (const full of [
    'Luật Đất đai năm 2040 (số 31/2040/QH15)',
    'Luật Đất đai (Luật số 31/2040/QH15)',
    'LUẬT ĐẤT ĐAI SỐ 31/2040/QH15',
  ])
    expect(shortened(full, 'theo Luật Đất đai năm 2040').length).toBe(
      full.startsWith('Luật Đất đai (') ? 0 : 1,
    );
});

test('a law whose number has no year is that of its date', () => {
  const full = 'Luật Đất đai số 31/QH15 ngày 1/2/2040';
  expect(shortened(full, 'theo Luật Đất đai năm 2040')).toEqual(['Luật Đất đai năm 2040']);
  expect(shortened(full, 'theo Luật Đất đai năm 2041')).toEqual([]);
});

test('what is said of a short form is read with it: its day, of a quarter the year alone, its agency', () => {
  const said = (text: string) => findShortForms(text).map(({ date, issuer }) => [date, issuer]);
  expect(said('theo Quyết định số 5 ngày 1/2/2042 của UBND tỉnh Mẫu')).toEqual([
    ['2042-02-01', 'UBND tỉnh Mẫu'],
  ]);
  expect(said('theo Kế hoạch số 5 quý I/2042')).toEqual([['2042', undefined]]);
  expect(said('theo Nghị quyết 57')).toEqual([[undefined, undefined]]);
});

test('short forms are told in the order of the text', () => {
  const text = 'Luật Đất đai năm 2040, Nghị quyết 57, Luật Nhà ở năm 2041';
  expect(findShortForms(text).map(({ typeWord }) => typeWord)).toEqual(['Luật', 'Nghị quyết', 'Luật']);
});

test('a long text without end is read to its end', () => {
  for (const piece of ['Nghị quyết ', 'Nghị quyết 5 ', 'Luật A ', 'số 5 ', 'Luật Đất đai năm 2040 '])
    expect(Array.isArray(findShortForms(piece.repeat(40_000)))).toBe(true);
});
