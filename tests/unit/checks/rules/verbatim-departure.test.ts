import { expect, test } from 'vitest';
import { verbatimDeparture } from '../../../../src/checks/rules/verbatim-departure.ts';
import type { Diagnostic } from '../../../../src/model/diagnostic.ts';
import { FRONTMATTER, parseBody } from '../../notice/fixture.ts';

const BODY = [
  '## I. ĐÁNH GIÁ',
  'Huyện đạt **một phần** kết quả[^a], còn hai việc\nchưa xong trong năm.',
  'Đoạn khác cũng có hai việc.',
  '[^a]: Chú thích đầu.',
  '[^b]: Gồm ba xã (a.b).',
].join('\n\n');
const MDX = `${FRONTMATTER}\n${BODY.replace('Đoạn khác', 'Đoạn khác[^b]')}\n`;
const { notice } = parseBody(BODY.replace('Đoạn khác', 'Đoạn khác[^b]'));
if (!notice) throw new Error('the invented notice does not parse');
const [, first = '', second = ''] = notice.body.blocks.map(({ anchor }) => anchor);
const [firstNote = '', note = ''] = notice.body.footnotes.map(({ anchor }) => anchor);

type Departure = Parameters<typeof verbatimDeparture>[2][number];
const said = (given: Partial<Departure>): Diagnostic => {
  const [fault, ...rest] = verbatimDeparture(notice, MDX, [
    { at: first, source: '', ours: '', after: '', ...given },
  ]);
  expect(rest).toEqual([]);
  if (!fault) throw new Error('nothing is said');
  return fault;
};
/** The words of the notice's file at the place that a fault tells. */
const wordsAt = ({ position }: Diagnostic, length: number): string => {
  const line = MDX.split('\n')[(position?.line ?? 0) - 1] ?? '';
  return line.slice((position?.column ?? 0) - 1).slice(0, length);
};

test('a departure is an error in the notice’s file, and nothing departs where nothing was found', () => {
  expect(said({ source: 'đạt', ours: 'được' })).toMatchObject({
    check: 'verbatim/departure',
    severity: 'error',
    file: 'notices/2042/thu.mdx',
  });
  expect(verbatimDeparture(notice, MDX, [])).toEqual([]);
});

test.each<[string, Partial<Departure>, string]>([
  ['other words', { source: 'đạt', ours: 'được' }, `Nguồn ghi «đạt», ở đây là «được» ở \`#${first}\`.`],
  [
    'words too few',
    { source: 'đạt', after: 'Huyện' },
    `Thiếu chữ «đạt» của nguồn ở \`#${first}\`, sau «Huyện».`,
  ],
  [
    'words too many',
    { ours: 'đạt', after: 'Huyện' },
    `Thừa chữ «đạt» ở \`#${first}\`, sau «Huyện»: ở đó nguồn không có.`,
  ],
  [
    'words elsewhere',
    { source: 'đạt', movedTo: second },
    `Chữ «đạt» của nguồn ở \`#${first}\` đã bị chuyển sang \`#${second}\`.`,
  ],
  [
    'letters without a place',
    { at: '', source: 'ẵ', ours: 'x' },
    'Có chữ không khớp với nguồn: thiếu «ẵ», thừa «x».',
  ],
  ['a fact', { at: 'subject', source: 'A', ours: 'B' }, 'Nguồn ghi «A», ở đây là «B» ở `subject`.'],
  [
    'a line of the source',
    { source: 'A', ours: 'B', place: { line: 7 } },
    `Nguồn ghi «A», ở đây là «B» ở \`#${first}\`. (tệp nguồn: dòng 7)`,
  ],
  [
    'a line of a page',
    { source: 'A', ours: 'B', place: { page: 2, line: 7 } },
    `Nguồn ghi «A», ở đây là «B» ở \`#${first}\`. (tệp nguồn: trang 2, dòng 7)`,
  ],
])('%s are told in words of their own', (_, given, message) => {
  expect(said(given).message).toBe(message);
});

test('of a long stretch the first twelve and the last eight words are told', () => {
  const words = (count: number): string => Array.from({ length: count }, (_, at) => `c${at + 1}`).join(' ');
  expect(said({ source: words(24) }).message).toContain(`«${words(24)}»`);
  expect(said({ source: words(25) }).message).toContain(
    '«c1 c2 c3 c4 c5 c6 c7 c8 c9 c10 c11 c12 … c18 c19 c20 c21 c22 c23 c24 c25»',
  );
});

test('the hint is the line that would explain the departure, quotes and all', () => {
  expect(said({ at: first, source: 'một "hai"', ours: 'ba' }).hint).toContain(
    `changes/2042/thu.yaml, mục departures: \`- { at: "${first}", source: "một \\"hai\\"", ours: "ba", why: "lý do" }\``,
  );
});

test.each<[string, Partial<Departure>, string]>([
  ['words of ours where they stand', { source: 'ba việc', ours: 'hai việc', after: 'còn' }, 'hai việc'],
  ['words too few behind those before them', { source: 'x', after: 'hai việc' }, '\nchưa'],
  ['words across marks of Markdown', { source: 'x', ours: 'phần kết' }, 'phần** kết'],
  ['words behind the call of a note', { source: 'x', ours: ', còn', after: 'kết quả' }, ', còn hai'],
  ['words of another paragraph that has the same', { at: second, ours: 'hai việc' }, 'hai việc.'],
  ['words of a note', { at: note, source: 'x', ours: 'ba xã (a.b)' }, 'ba xã (a.b).'],
  ['more words than are looked for', { source: 'x', ours: 'hai việc chưa làm gì' }, 'hai việc'],
  ['words that go on in the next paragraph', { source: 'x', ours: 'năm. Đoạn khác' }, 'năm.'],
  ['words that only the next paragraph has at the beginning of their own', { ours: 'khác cũng' }, 'Huyện'],
  ['words that only the next note has in their own', { at: firstNote, ours: 'ba xã' }, '[^a]: Chú'],
  ['words behind words that are no longer there', { ours: 'hai việc', after: 'mất còn' }, 'hai việc'],
  ['a fact in its line', { at: 'issuer', source: 'x', ours: 'ubnd-tinh' }, 'ubnd-tinh-mau'],
  ['a fact of other words at the beginning of its line', { at: 'issuer', source: 'x', ours: 'ẵ' }, 'issuer:'],
  ['words that are nowhere at the beginning of their paragraph', { source: 'x', ours: 'mất' }, 'Huyện'],
])('%s are placed', (_, given, words) => {
  const fault = said(given);
  if (words.startsWith('\n')) {
    expect(wordsAt(fault, 9)).toBe('');
    expect(MDX.split('\n')[fault.position?.line ?? 0]).toMatch(/^chưa/u);
  } else expect(wordsAt(fault, words.length)).toBe(words);
});

test('what has neither a place nor words is told at the beginning of the file', () => {
  expect(said({ at: '', source: 'ẵ' }).position).toEqual({ line: 1, column: 1 });
});
