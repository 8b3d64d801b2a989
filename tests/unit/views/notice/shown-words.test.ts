import { expect, test } from 'vitest';
import { shownWords } from '../../../../src/views/notice/shown-words.ts';

test.each([
  ['raised and lowered digits are shown as such', 'm^{2} và CO_{2}, 10^{35}', 'm² và CO₂, 10³⁵'],
  ['what has no sign of its own is shown in brackets', 'x^{a1} và y_{n}', 'x^(a1) và y_(n)'],
  ['a call of a note is its number', 'chữ[^12] sau', 'chữ[12] sau'],
  ['a printed break is a break, a border of cells a bar', 'một\\nhai\\tba', 'một\nhai | ba'],
  ['both readings of a corrected slip', 'là [=thể=thế] này', 'là thế (nguồn in «thể») này'],
  ['a slip with signs in it', 'là [=a\\=b=a\\]b] này', 'là a]b (nguồn in «a=b») này'],
  ['what is masked is said to be', 'ông [-] ở', 'ông [đã che] ở'],
  [
    'signs of the form itself are letters where they are marked so',
    '\\[-] \\^{2} \\[^1] \\\\',
    '[-] ^{2} [^1] \\',
  ],
])('%s', (_, text, shown) => {
  expect(shownWords(text)).toBe(shown);
});
