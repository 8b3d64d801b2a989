import { expect, test } from 'vitest';
import { parseBody } from '../fixture.ts';

const unread = (body: string): string[] =>
  parseBody(body)
    .diagnostics.filter(({ check }) => check === 'outline/unread')
    .map(({ message, position }) => `${position?.line} ${/«([^»]+)»/u.exec(message)?.[1]}`);
/** Line of the first block of a body below the fixture's frontmatter. */
const FIRST = 19;

test.for([
  ['①. Vòng tròn.', '①.'],
  ['1, Giao Sở Thử.', '1,'],
  ['a, Giao Sở Thử.', 'a,'],
  ['2; Giao Sở Thử.', '2;'],
  ['1.1Giao Sở Thử.', '1.1'],
  ['1.100. Giao Sở Thử.', '1.100.'],
  ['1°. Giao Sở Thử.', '1°.'],
  ['II ĐÁNH GIÁ', 'II'],
  ['Phụ lục 1: Danh sách hộ', 'Phụ lục 1:'],
  ['Tiểu mục 1. Đánh giá', 'Tiểu mục 1.'],
  ['II.', 'II.'],
  ['1.. Giao Sở Thử.', '1..'],
  ['(I) Giao Sở Thử.', '(I)'],
  ['(1.1) Giao Sở Thử.', '(1.1)'],
  ['[a] Giao Sở Thử.', '[a]'],
  ['1/a) Giao Sở Thử.', '1/a)'],
  ['Mục 1.1. Giao Sở Thử.', 'Mục 1.1.'],
  ['## Mục 1.1. Giao Sở Thử', 'Mục 1.1.'],
] as const)('«%s» is told as a number that was not read', ([line, printed]) => {
  expect(unread(`Mở đầu.\n\n${line}`)).toEqual([`${FIRST + 2} ${printed}`]);
});

test('capitals in a row and a number that comes next without its stop are told', () => {
  expect(unread('A. Đánh giá chung\n\nMột.\n\nB. Kiến nghị\n\nHai.')).toHaveLength(2);
  expect(unread('1. Một.\n\n2 Giao Sở Thử.')).toEqual([`${FIRST + 2} 2`]);
});

test.for([
  '23/4/2042 là ngày họp.',
  '12.000 đồng một hộ.',
  '2042 là năm đầu.',
  '1.250 m² đất.',
  '182/TB-UBND là số của thông báo.',
  '0912.345.678 là số gọi.',
  '8:30 họp.',
  '8 giờ 30 họp.',
  '8.30 Khai mạc.',
  '12 xã đạt chuẩn.',
  '30°C là nhiệt độ.',
  '5% hộ nghèo.',
  '1, 2 và 3 là các bước.',
  'Khoản 2, Điều 5 của Luật Thử.',
  'Phụ lục 1 kèm theo.',
  'Điều 5 của Luật Thử.',
  'V. Mẫu trình bày.',
  'A. Mẫu trình bày.',
  'VI PHẠM HÀNH CHÍNH',
  '3.5 triệu đồng.',
  'v.v. và các việc khác.',
  'TP. Mẫu làm.',
  '+ Việc khác.',
  '- 1, Việc khác.',
])('«%s» raises no alarm', (line) => {
  expect(unread(`Mở đầu.\n\n${line}`)).toEqual([]);
});

test('the advice is right: a stop set with Sic is read, and the print stays', () => {
  const { notice, diagnostics } = parseBody('<Sic source="1,">1.</Sic> Giao Sở Thử.\n\na) Một.');
  expect(diagnostics).toEqual([]);
  expect(notice?.body.blocks.map(({ anchor }) => anchor)).toEqual(['1', '1-a']);
});

test.for([
  ['Phụ lục 1: Danh sách hộ', '## Phụ lục 1: …'],
  ['Tiểu mục 1. Đánh giá', '<Sic source="Tiểu mục 1.">1.</Sic> …'],
  ['①. Vòng tròn', '<Sic source="①.">1.</Sic> …'],
  ['1.1Giao Sở Thử', '1.1. …'],
  ['I,ĐÁNH GIÁ', '<Sic source="I,">I.</Sic> …'],
  ['(II) Giao Sở Thử', '<Sic source="(II)">II.</Sic> …'],
] as const)('the advice for «%s» is «%s», and following it silences the check', ([line, advice]) => {
  const body = `Mở đầu.\n\n${line}`;
  expect(parseBody(body).diagnostics[0]?.hint).toContain(`\`${advice}\``);
  expect(unread(`Mở đầu.\n\n${advice.replace('…', 'Danh sách')}`)).toEqual([]);
});
