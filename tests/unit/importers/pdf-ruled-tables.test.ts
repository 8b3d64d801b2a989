import { expect, test } from 'vitest';
import { importNotice } from './importing.ts';
import { type DrawnPage, pdfFile } from './pdf-file.ts';
import { centred, foot, head, line, OPENING, type Ruling, ruled } from './pdf-sheet.ts';

const INTRO = [line(OPENING, 113, 660), line('1. Kết quả theo bảng sau:', 113, 640)].join('');
const XS = [85, 120, 270, 350, 430, 520];
const YS = [620, 584, 548, 526, 504];

/** Words of a table whose head and one cell take two lines. */
const WORDS = [
  line('TT', 95, 598),
  line('Chỉ tiêu', 170, 598),
  centred('Kế hoạch', 270, 350, 605),
  centred('năm', 270, 350, 590),
  centred('Thực hiện', 350, 430, 605),
  centred('5 tháng', 350, 430, 590),
  line('Tỷ lệ (%)', 450, 598),
  line('1', 100, 562),
  line('Thu ngân sách (triệu', 124, 569),
  line('đồng)', 124, 554),
  line('1.353', 295, 562),
  line('1.250', 375, 562),
  line('92,4', 465, 562),
  line('2', 100, 533),
  line('Trồng rừng mới (ha)', 124, 533),
  line('65', 300, 533),
  line('40', 380, 533),
  line('61,5', 465, 533),
  line('3', 100, 511),
  line('Số hộ thoát nghèo', 124, 511),
  line('37', 300, 511),
  line('12', 380, 511),
].join('');
const TABLE = [
  '| TT | Chỉ tiêu | Kế hoạch năm | Thực hiện 5 tháng | Tỷ lệ (%) |',
  '| --- | --- | --- | --- | --- |',
  '| 1 | Thu ngân sách (triệu đồng) | 1.353 | 1.250 | 92,4 |',
  '| 2 | Trồng rừng mới (ha) | 65 | 40 | 61,5 |',
  '| 3 | Số hộ thoát nghèo | 37 | 12 |  |',
].join('\n');

const REST = line('2. Giao Văn phòng theo dõi việc thực hiện.', 113, 480) + foot(450);

async function bodyOf(pages: readonly DrawnPage[]): Promise<string> {
  const { mdx, report } = await importNotice(pdfFile(pages));
  expect(report.account).toMatchObject({ lost: '', added: '' });
  return mdx.slice(mdx.indexOf('\n---\n') + 5);
}

test.for(['strokes', 'pieces', 'bars', 'boxes', 'dots'] satisfies Ruling[])(
  'cells are what lines part, drawn as %s; their words stay together where they wrap',
  async (ruling) => {
    const body = await bodyOf([{ orders: head() + INTRO + ruled(XS, YS, ruling) + WORDS + REST }]);
    expect(body).toContain(`\n\n${TABLE}\n\n`);
    expect(body).toContain('\n\n2. Giao Văn phòng theo dõi việc thực hiện.\n\n');
  },
);

test('a table without lines at its two sides has its outer columns all the same', async () => {
  const inner = XS.slice(1, -1).map((x) => `${x} 620 m ${x} 504 l S\n`);
  const level = YS.map((y) => `85 ${y} m 520 ${y} l S\n`);
  expect(
    await bodyOf([{ orders: head() + INTRO + inner.join('') + level.join('') + WORDS + REST }]),
  ).toContain(TABLE);
});

test('a table turned with its page is read level', async () => {
  const orders = `q 0 1 -1 0 842 0 cm ${head()}${INTRO}${ruled(XS, YS, 'strokes')}${WORDS}${REST} Q`;
  expect(await bodyOf([{ orders, width: 842 }])).toContain(TABLE);
  expect(await bodyOf([{ orders, width: 842, rotate: 90 }])).toContain(TABLE);
});

test('a cell over several columns holds its words once, and the clerk is told', async () => {
  const orders = [
    ...[620, 584, 548, 526].map((y) => `85 ${y} m 430 ${y} l S`),
    ...[85, 430].map((x) => `${x} 620 m ${x} 526 l S`),
    '270 620 m 270 526 l S 350 584 m 350 526 l S ',
    line('Đơn vị', 150, 598),
    centred('Kết quả năm', 270, 430, 598),
    line('xã Ví Dụ', 100, 562),
    line('12', 300, 562),
    line('15', 380, 562),
    line('xã Thử', 100, 533),
    line('8', 300, 533),
    line('9', 380, 533),
  ].join('\n');
  const { mdx, report } = await importNotice(pdfFile([{ orders: head() + INTRO + orders + REST }]));
  expect(mdx).toContain(
    '| Đơn vị | Kết quả năm |  |\n| --- | --- | --- |\n| xã Ví Dụ | 12 | 15 |\n| xã Thử | 8 | 9 |\n',
  );
  expect(report.remarks.map(({ message }) => message)).toContain(
    'Bảng có ô gộp: ô bị gộp để trống. So lại với nguồn.',
  );
});

test('a list within a cell keeps its lines, a dash within a name does not part one', async () => {
  const words = [
    line('Phòng Tài chính', 124, 605),
    line('- Kế hoạch', 124, 590),
    line('- Thu đúng;', 280, 605),
    line('- Chi đủ.', 280, 590),
    line('Phòng Nội vụ', 124, 562),
    line('Thi đua.', 280, 569),
    line('Khen thưởng.', 280, 554),
  ].join('');
  const orders = ruled([120, 270, 430], [620, 584, 548], 'strokes') + words;
  const body = await bodyOf([{ orders: head() + INTRO + orders + REST }]);
  expect(body).toContain('| Phòng Tài chính - Kế hoạch | - Thu đúng;<br />- Chi đủ. |');
  expect(body).toContain('| Phòng Nội vụ | Thi đua.<br />Khen thưởng. |');
});

test.for([
  ['a frame around the page', '40 40 515 762 re S 40 500 m 555 500 l S\n'],
  ['lines under words of the head', '130 758 m 180 758 l S 340 758 m 470 758 l S\n'],
  ['a frame around the head of the sheet', ruled([60, 260, 550], [795, 757, 735], 'strokes')],
  ['lines of the colour of the paper', `1 1 1 RG ${ruled(XS, YS, 'strokes')} 0 0 0 RG `],
])('%s makes no table', async ([, rules]) => {
  const body = await bodyOf([
    { orders: `${head()}${rules}${INTRO}${line('2. Giao Văn phòng theo dõi.', 113, 600)}${foot(560)}` },
  ]);
  expect(body).not.toContain('|');
  expect(body).toContain('\n\n1. Kết quả theo bảng sau:\n\n');
});

test('days, document numbers and numbers of things in cells do not make a table the frame of a head', async () => {
  const cells = ['Số hộ nghèo', 'Thời hạn', '12', 'ngày 15/6/2042', '45/KH-UBND', '20/6/2042'];
  const words = cells
    .map((text, index) => line(text, index % 2 === 0 ? 124 : 280, 590 - 20 * Math.floor(index / 2)))
    .join('');
  const orders = ruled([120, 270, 430], [604, 584, 564, 544], 'strokes') + words;
  expect(await bodyOf([{ orders: head() + INTRO + orders + REST }])).toContain(
    '| Số hộ nghèo | Thời hạn |\n| --- | --- |\n| 12 | ngày 15/6/2042 |\n| 45/KH-UBND | 20/6/2042 |\n',
  );
});

test.for([
  { gap: 2.5, isOne: true },
  { gap: 3.5, isOne: false },
])('lines that miss each other by $gap points part one table: $isOne', async ({ gap, isOne }) => {
  const [top, , , , bottom] = YS;
  const down = XS.map((x) => `${x} ${(top ?? 0) - gap} m ${x} ${(bottom ?? 0) + gap} l S\n`).join('');
  const across = [620, 504].map((y) => `85 ${y} m 520 ${y} l S\n`).join('');
  const inner = XS.slice(1).flatMap((x, index) =>
    [584, 548, 526].map((y) => `${(XS[index] ?? 0) + gap} ${y} m ${x - gap} ${y} l S\n`),
  );
  const body = await bodyOf([{ orders: head() + INTRO + down + across + inner.join('') + WORDS + REST }]);
  expect(body.includes(TABLE)).toBe(isOne);
});

/** Two pages with a table over their border, as programs print one: the head again, a row cut. */
function overPages(second: { head: boolean; cut: boolean; shift?: number }): DrawnPage[] {
  const { shift = 0 } = second;
  const xs = [85, 120, 350, 450];
  const heading = (y: number): string => line('TT', 95, y) + line('Đơn vị', 200, y) + line('Số hộ', 380, y);
  const row = (y: number, cells: readonly string[]): string =>
    cells.map((words, index) => line(words, (xs[index] ?? 0) + 5, y)).join('');
  const first =
    head() +
    INTRO +
    ruled(xs, [620, 600, 580, 560], 'strokes') +
    heading(606) +
    row(586, ['1', 'xã Ví Dụ', '12']) +
    row(566, ['2', 'Trung tâm Dịch vụ nông nghiệp', '8']);
  const top = second.head ? heading(786) : '';
  const ys = second.head ? [800, 780, 760, 740] : [780, 760, 740];
  const rows =
    (second.cut ? row(766, ['', 'huyện Thử', '']) : row(766, ['3', 'xã Mẫu', '7'])) +
    row(746, ['4', 'xã Thử', '9']);
  return [
    { orders: first },
    {
      orders:
        line('2', 300, 815) +
        ruled(
          xs.map((x) => x + shift),
          ys,
          'strokes',
        ) +
        top +
        rows +
        line('2. Giao Văn phòng theo dõi việc thực hiện.', 113, 700) +
        foot(670),
    },
  ];
}
const FIRST = ['| TT | Đơn vị | Số hộ |', '| --- | --- | --- |', '| 1 | xã Ví Dụ | 12 |'];

test('a table over two pages is one, its repeated head is of the page', async () => {
  const { mdx, report } = await importNotice(pdfFile(overPages({ head: true, cut: false })));
  expect(mdx).toContain(
    [
      ...FIRST,
      '| 2 | Trung tâm Dịch vụ nông nghiệp | 8 |',
      '| 3 | xã Mẫu | 7 |',
      '| 4 | xã Thử | 9 |\n',
    ].join('\n'),
  );
  expect(mdx.match(/\| TT \|/gu)).toHaveLength(1);
  expect(report.leftOut).toContainEqual(
    expect.objectContaining({ kind: 'page-header', words: 'TT Đơn vị Số hộ' }),
  );
});

test.for([true, false])('a row that the page cut is one row (head repeated: %s)', async (hasHead) => {
  const body = await bodyOf(overPages({ head: hasHead, cut: true }));
  expect(body).toContain(
    [...FIRST, '| 2 | Trung tâm Dịch vụ nông nghiệp huyện Thử | 8 |', '| 4 | xã Thử | 9 |\n'].join('\n'),
  );
});

test.for([
  [3, 1],
  [6, 2],
])('columns that stand %d points off on the next page are of %d table(s)', async ([shift = 0, tables]) => {
  const body = await bodyOf(overPages({ head: true, cut: false, shift }));
  expect(body.match(/\| TT \|/gu)).toHaveLength(tables ?? 0);
});

test.for([0, 1, 2])(
  'a table told by its white space goes on after its repeated head with %d rows',
  async (count) => {
    const xs = [95, 130, 330, 430];
    const row = (y: number, cells: readonly string[]): string =>
      cells.map((words, index) => line(words, xs[index] ?? 0, y)).join('');
    const HEAD = ['TT', 'Đơn vị', 'Kế hoạch', 'Thực hiện'];
    const rows = Array.from({ length: 5 + count }, (_, index) => [`${index + 1}`, 'xã Ví Dụ', '12', '15']);
    const first = [HEAD, ...rows.slice(0, 5)].map((cells, index) => row(620 - 16 * index, cells)).join('');
    const second = [HEAD, ...rows.slice(5)].map((cells, index) => row(780 - 16 * index, cells)).join('');
    const rest = line('2. Giao Văn phòng theo dõi việc thực hiện.', 113, 700) + foot(670);
    const body = await bodyOf([{ orders: head() + INTRO + first }, { orders: second + rest }]);
    expect(body.match(/\| TT \|/gu)).toHaveLength(1);
    expect(body.match(/^\| \d \|/gmu)).toHaveLength(rows.length);
    expect(body).not.toContain('TT Đơn vị');
  },
);
