import { expect, test } from 'vitest';
import { readPages } from '../../../src/importers/pdf/pages.ts';
import type { Remark, SourceLine } from '../../../src/importers/source-document.ts';
import { buildBlocks } from '../../../src/importers/structure/build-blocks.ts';
import { importNotice } from './importing.ts';
import { pdfFile } from './pdf-file.ts';
import { foot, head, line, OPENING } from './pdf-sheet.ts';

/** Lines along the sides of the sheet that drawing orders make. */
async function rulesOf(orders: string) {
  const [page] = await readPages(pdfFile([{ orders }]));
  return page?.rules ?? [];
}

test.for([
  { kind: 'a level bar 3 points thick', orders: '100 500 200 2.95 re f', count: 1 },
  { kind: 'a level bar thicker than 3 points', orders: '100 500 200 3.05 re f', count: 0 },
  { kind: 'an upright bar 3 points thick', orders: '100 500 2.95 200 re f', count: 1 },
  { kind: 'an upright bar thicker than 3 points', orders: '100 500 3.05 200 re f', count: 0 },
  { kind: 'a bar 2,5 times as long as thick', orders: '100 500 7.55 3 re f', count: 1 },
  { kind: 'a bar a little shorter than that', orders: '100 500 7.45 3 re f', count: 0 },
  { kind: 'a level stroke whose ends differ by 0,8 points', orders: '100 500 m 300 500.75 l S', count: 1 },
  { kind: 'a level stroke whose ends differ by more', orders: '100 500 m 300 500.85 l S', count: 0 },
  { kind: 'an upright stroke whose ends differ by 0,8 points', orders: '100 500 m 100.75 300 l S', count: 1 },
  { kind: 'an upright stroke whose ends differ by more', orders: '100 500 m 100.85 300 l S', count: 0 },
])('$kind is $count line(s) of a table', async ({ orders, count }) => {
  expect(await rulesOf(orders)).toHaveLength(count);
});

test('of a drawing the first 20,000 lines are read', async () => {
  const strokes = (count: number): string =>
    `${Array.from({ length: count }, (_, index) => `100 ${index % 800} m 300 ${index % 800} l`).join('\n')} S\n`;
  expect(await rulesOf(strokes(19_999) + strokes(1))).toHaveLength(20_000);
  expect(await rulesOf(strokes(19_999) + strokes(1) + strokes(1))).toHaveLength(20_000);
});

test.for([
  { share: 0.52, row: '| xã Ví Dụ | 12 |' },
  { share: 0.48, row: '| xã Ví Dụ 12 |  |' },
])('a side drawn to the share of $share leaves the row $row', async ({ share, row }) => {
  const orders = [
    '120 620 m 430 620 l S 120 580 m 430 580 l S 120 540 m 430 540 l S 120 500 m 430 500 l S',
    '120 620 m 120 500 l S 430 620 m 430 500 l S',
    `270 620 m 270 ${580 - 40 * share} l S 270 540 m 270 500 l S `,
    line('Đơn vị', 124, 598) + line('Số hộ', 280, 598),
    line('xã Ví Dụ', 124, 558) + line('12', 280, 558),
    line('xã Thử', 124, 518) + line('8', 280, 518),
  ].join('\n');
  const page = head() + line(OPENING, 113, 660) + line('1. Kết quả theo bảng sau:', 113, 640);
  const { mdx } = await importNotice(pdfFile([{ orders: page + orders + foot(450) }]));
  expect(mdx).toContain(`| Đơn vị | Số hộ |\n| --- | --- |\n${row}\n| xã Thử | 8 |\n`);
});

/** A page with enough words that a seal of several hundred letters is the lesser part of it. */
const LONG = [
  head(),
  line(OPENING, 113, 660),
  ...Array.from({ length: 16 }, (_, index) =>
    line(
      `${index + 1}. Thôn số ${index + 1} đã hoàn thành việc rà soát theo đúng kế hoạch năm.`,
      113,
      640 - 16 * index,
    ),
  ),
  foot(360),
].join('');

test.for([
  { letters: 399, isSeal: true },
  { letters: 400, isSeal: false },
])('a field that says who signed in $letters letters is a seal: $isSeal', async ({ letters, isSeal }) => {
  const count = letters - 'Ngườiký:'.length;
  const rest = Array.from({ length: 8 }, (_, index) =>
    'th'.repeat(50).slice(0, Math.floor((count + index) / 8)),
  );
  const rows = ['Người ký:', ...rest];
  const orders = rows.map((words, index) => line(words, 0, 100 - 12 * index, { size: 8 })).join('');
  const fields = [{ kind: 'Sig' as const, box: [85, 20, 500, 130] as const, orders }];
  const { report } = await importNotice(pdfFile([{ orders: LONG, fields }]));
  expect(report.leftOut.some(({ kind, words }) => kind === 'stamp' && words.includes('Người ký'))).toBe(true);
  expect(report.leftOut.some(({ kind, words }) => kind === 'stamp' && words.includes('thth'))).toBe(isSeal);
});

/** Two printed lines of a page, the first of them full. */
function blocksOf(second: string) {
  const remarks: Remark[] = [];
  const text = (words: string, at: number, join: SourceLine['join']): SourceLine => ({
    place: { page: 1, line: at },
    runs: [{ text: words }],
    ...(join && { join }),
  });
  const lines = [text('Giao Sở Ví Dụ, Phòng Tài chính', 1, 'starts'), text(second, 2, 'continues')];
  return { count: buildBlocks(lines, remarks).length, remarks };
}

test.for(
  `Thực hiện|Tập trung|Tiếp tục|Chủ động|Chủ trì|Phối hợp|Rà soát|Đẩy mạnh|Đẩy nhanh|Chỉ đạo|Giao|Tăng cường|Xây dựng
Tham mưu|Báo cáo|Kiểm tra|Theo dõi|Đôn đốc|Tổ chức|Hướng dẫn|Nâng cao|Quan tâm|Khẩn trương|Yêu cầu|Đề nghị|Bố trí
Hoàn thành|Hoàn thiện|Tuyên truyền|Quản lý|Làm tốt|Thường xuyên|Phát huy|Triển khai|Các|Việc|Về|Đối với`.split(
    /[|\n]/u,
  ),
)('after a full line without stop a dash before «%s» begins an item', (verb) => {
  expect(blocksOf(`- ${verb} việc này theo kế hoạch.`).count).toBe(2);
});

test.for(['Kế hoạch', 'Xã hội', 'Nội vụ', 'Giáo dục', 'Thương binh', 'Tổng hợp', 'Giao thông'])(
  'after a full line without stop a dash before «%s» is within a name, and told',
  (name) => {
    const { count, remarks } = blocksOf(`- ${name} rà soát.`);
    expect(count).toBe(1);
    expect(remarks.map(({ words }) => words)).toEqual([`- ${name} rà soát.`]);
  },
);
