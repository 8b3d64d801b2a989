import { expect, test } from 'vitest';
import { findDocumentMentions } from '../../../../src/model/document/document-mention.ts';

const first = (text: string) => findDocumentMentions(text)[0];

test('of two dates around the agency the one at the number is the document’s', () => {
  const text = 'Quyết định số 12/QĐ-UBND ngày 5/3/2042 của UBND tỉnh Mẫu ngày 6/3/2042';
  expect(first(text)).toMatchObject({ date: { iso: '2042-03-05' }, issuer: 'UBND tỉnh Mẫu' });
});

test.for([
  'Quyết định số 12/QĐ-UBND; ngày 5/3/2042 họp',
  'Quyết định số 12/QĐ-UBND, năm 2042',
  'Quyết định số 12/QĐ-UBND (năm 2042)',
])('a date behind a semicolon, or a year behind a comma, belongs to what comes next: «%s»', (text) => {
  expect(first(text)).toMatchObject({ printed: '12/QĐ-UBND' });
  expect(first(text)?.date).toBeUndefined();
});

test('an agency stands behind the bracket of a date, not behind the bracket of the whole mention', () => {
  expect(first('Quyết định số 12/QĐ-UBND (ngày 5/3/2042) của UBND tỉnh Mẫu')?.issuer).toBe('UBND tỉnh Mẫu');
  expect(first('(Quyết định số 12/QĐ-UBND ngày 5/3/2042) của UBND tỉnh Mẫu')?.issuer).toBeUndefined();
});

test('a day in words leaves no day blank', () => {
  const mention = first('Quyết định số 12/QĐ-UBND ngày mùng năm tháng 3 năm 2042');
  expect(mention).toMatchObject({ date: { iso: '2042-03-05' } });
  expect(mention?.doubtfulDate).toBeUndefined();
});

test.for([
  ['ngày …/12/2041', 'no-day', '2041-12'],
  ['ngày …/1/2041', 'no-day', '2041-01'],
  ['ngày …/13/2041', 'no-day', '2041'],
  ['ngày …/0/2041', 'no-day', '2041'],
  ['ngày 12/3/12041', 'odd', undefined],
  ['ngày năm tháng 13 năm 2041', 'odd', '2041'],
  ['ngày 31 tháng hai năm 2041', 'odd', '2041'],
  ['tháng 0/2041', 'not-in-calendar', '2041'],
  ['ngày 05/13/2041', 'not-in-calendar', '2041'],
])('of «%s» (%s) no more is certain than %s', ([printed = '', fault, iso]) => {
  expect(first(`Quyết định số 12/QĐ-UBND ${printed} họp`)?.doubtfulDate).toEqual({
    printed,
    fault,
    ...(iso && { iso }),
  });
});

test('words without a figure or a blank are no date', () => {
  expect(first('Quyết định số 12/QĐ-UBND ngày rằm tháng giêng')?.doubtfulDate).toBeUndefined();
});

test.for([
  ['Quyết định ngày 5/3/2042 của UBND tỉnh Mẫu, số 27/QĐ-UBND', '2042-03-05', 'UBND tỉnh Mẫu'],
  ['Quyết định ngày 5/3/2042 của UBND tỉnh Mẫu,\n số 27/QĐ-UBND', '2042-03-05', 'UBND tỉnh Mẫu'],
  ['Quyết định ngày 5/3/2042 của UBND tỉnh Mẫu số 27/QĐ-UBND ngày 6/3/2042', '2042-03-06', 'UBND tỉnh Mẫu'],
  ['Quyết định ngày 5/3/2042 số 27/QĐ-UBND ngày 31/2/2042', undefined, undefined],
  ['Quyết định ngày 5/3/2042 và số 27/QĐ-UBND', undefined, undefined],
  ['Quyết định của UBND tỉnh Mẫu số 27/QĐ-UBND của UBND tỉnh Ví', undefined, 'UBND tỉnh Ví'],
  ['Quyết định của UBND tỉnh Mẫu mới ra số 27/QĐ-UBND', undefined, undefined],
  ['Quyết định của HĐND tỉnh Mẫu số 27/QĐ-UBND', undefined, undefined],
] as const)(
  'what fills the room between type and number is the document’s, unless more is said behind: «%s»',
  ([text, date, issuer]) => {
    expect(first(text)?.date?.iso).toBe(date);
    expect(first(text)?.issuer).toBe(issuer);
  },
);
