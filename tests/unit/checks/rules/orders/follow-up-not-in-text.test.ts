import { expect, test } from 'vitest';
import { followUpNotInText } from '../../../../../src/checks/rules/orders/follow-up-not-in-text.ts';
import { FRONTMATTER, parseBody } from '../../../notice/fixture.ts';

/** What is missing of a mark with these attributes in a paragraph. */
function missing(attributes: string, words: string, after = ''): string[] {
  const { notice, diagnostics } = parseBody(
    `<FollowUp of="2041/thu#i-d1-nv-lam" ${attributes}>${words}</FollowUp>${after}.`,
    FRONTMATTER.replace('issuer:', 'number: 9/TB-UBND\nissuer:'),
  );
  if (!notice) throw new Error(JSON.stringify(diagnostics));
  return followUpNotInText(notice).map(({ message }) => /`(.*?)`/u.exec(message)?.[1] ?? '');
}
const done = (on: string, words: string, after?: string): string[] =>
  missing(`state="hoan-thanh" on="${on}"`, words, after);

test.each([
  'Đã xong ngày 5/3/2042',
  'Đã xong ngày 05/03/2042',
  'Đã xong ngày 5-3-2042',
  'Đã xong ngày 5 tháng 3 năm 2042',
  'Đã xong ngày 05 tháng 03',
  'Đã xong hôm 5/3',
])('a day is in the text however it is printed: %s', (words) => {
  expect(done('2042-03-05', words)).toEqual([]);
});

test('a day of the same paragraph is at hand outside of the mark too', () => {
  expect(done('2042-03-05', 'Việc ấy đã xong', ' từ 5/3/2042')).toEqual([]);
});

test.each([
  'Đã xong ngày 6/3/2042',
  'Đã xong ngày 5/4/2042',
  'Đã xong ngày 5/3/2041',
  'Đã xong ngày 15/3/2042',
  'Đã xong trong tháng 3/2042',
  'Đã xong',
])('another day, or none, is remarked: %s', (words) => {
  expect(done('2042-03-05', words)).toEqual(['on="2042-03-05"']);
});

test('what says no day asks for none', () => {
  expect(missing('state="hoan-thanh"', 'Đã xong')).toEqual([]);
});

test('a decision stands in the text, or is the notice itself', () => {
  const extended = (decision: string): string[] =>
    missing(`state="gia-han" due="2043-01-01" decision="${decision}"`, 'Lùi theo Quyết định số 7/QĐ-UBND');
  expect(extended('7/QĐ-UBND')).toEqual([]);
  expect(extended('9/TB-UBND')).toEqual([]);
  expect(extended('8/QĐ-UBND')).toEqual(['decision="8/QĐ-UBND"']);
});

test('a mark in a footnote is held against the footnote', () => {
  const { notice } = parseBody(
    'Đã nêu[^1].\n\n[^1]: <FollowUp of="2041/thu#i-d1-nv-lam" state="hoan-thanh" on="2042-03-05">Xong 5/3/2042</FollowUp>.',
  );
  expect(notice?.followUps).toHaveLength(1);
  expect(notice && followUpNotInText(notice)).toEqual([]);
});
