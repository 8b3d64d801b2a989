import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { printedWords } from '../../../../src/site/clerk/printed-words.ts';
import { importBytes, importNotice } from '../importing.ts';
import { timesWidth } from '../pdf-file.ts';
import { MEANT } from '../typist.ts';

const HEAD = [
  'ỦY BAN NHÂN DÂN',
  'HUYỆN THỬ',
  'Số: 145/TB-UBND',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Thử, ngày 20 tháng 5 năm 2042',
  '',
  'THÔNG BÁO',
  'Kết luận về kết quả rà soát',
  '',
];
const FOOT = [
  '',
  'Nơi nhận:',
  '- Như trên;',
  '- Lưu: VT.',
  '',
  'TM. ỦY BAN NHÂN DÂN',
  'CHỦ TỊCH',
  'Nông Thị Thử',
];

/** Paragraphs as they are meant, of the published notice and of invented ones that other tests hold. */
const meant: string[][] = [[...MEANT.blocks].map((block) => block.replace(/[¹²³]/gu, ''))];
beforeAll(async () => {
  const names = ['huyen-uy', 'ket-luan-thanh-tra', 'phien-hop', 'dieu', 'van-phong-chinh-phu', 'khong-dau'];
  const files = [
    'content/sources/2024/000_b47614d5102acb89.txt',
    ...names.map((name) => `tests/fixtures/import/${name}.txt`),
  ];
  for (const file of files) {
    const { mdx } = await importNotice(readFileSync(file));
    meant.push(printedWords(mdx.split('<Recipients>')[0] ?? '').blocks);
  }
});

/** Break a paragraph where its next word does not fit. */
function broken(text: string, first: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(' ')) {
    const longer = line.trim() === '' ? line + word : `${line} ${word}`;
    if (line.trim() !== '' && !fits(longer)) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

const points = (line: string): number => [...line].reduce((sum, letter) => sum + 14 * timesWidth(letter), 0);
const WIDTHS: readonly (readonly [string, (line: string) => boolean])[] = [
  ...[60, 66, 74, 86, 100].map((most) => [`${most} letters`, (line: string) => line.length <= most] as const),
  ...[400, 470].map((most) => [`${most} points`, (line: string) => points(line) <= most] as const),
];
const STYLES = {
  'nothing between paragraphs': '',
  'first lines indented': '     ',
  'first lines after a tab': '\t',
  gaps: '',
};

test.for(Object.entries(STYLES))(
  'text broken at a width has 98 of 100 paragraphs whole again, with %s',
  { timeout: 60_000 },
  async ([style, first]) => {
    let [all, right] = [0, 0];
    for (const [, fits] of WIDTHS) {
      for (const blocks of meant) {
        const body = blocks.flatMap((block) => [
          ...broken(block, first, fits),
          ...(style === 'gaps' ? [''] : []),
        ]);
        const text = [...HEAD, ...body, ...FOOT].join('\n');
        const result = await importBytes(new TextEncoder().encode(text));
        const read = result.kind === 'notice' ? printedWords(result.mdx).blocks : [];
        all += blocks.length;
        right += blocks.filter((block) => read.includes(block)).length;
      }
    }
    expect(right / all).toBeGreaterThanOrEqual(0.98);
  },
);

/** What the body of a short text becomes, whose lines are given. */
async function blocksOf(lines: readonly string[]): Promise<string[]> {
  const text = [...HEAD, ...lines, ...FOOT].join('\n');
  return printedWords((await importNotice(new TextEncoder().encode(text))).mdx).blocks.slice(0, -2);
}

test('in a short text a line goes on where the word after it had no room, and only there', async () => {
  const lines = [
    'Ngày 23/10/2042, UBND tỉnh tổ chức phiên họp thường kỳ. Sau khi nghe',
    'báo cáo, Chủ tịch UBND tỉnh kết luận:',
    '1. Kết quả đạt được: tốc độ tăng trưởng chín tháng đầu năm ước đạt',
    '7,25%, đứng thứ 12 cả nước.',
    '2. Hạn chế: giải ngân các tháng đầu năm còn thấp.',
    'Các sở tập trung thực hiện.',
  ];
  expect(await blocksOf(lines)).toEqual([
    `${lines[0]} ${lines[1]}`,
    `${lines[2]} ${lines[3]}`,
    lines[4],
    lines[5],
  ]);
});

test('at the margin of an indented text no line is a new paragraph, though it opens as one', async () => {
  const lines = [
    '     Ngày 12/6/2042, đồng chí Bí thư làm việc với Đảng ủy xã về',
    'công tác xây dựng Đảng và chính quyền xã Ví Dụ trong năm nay.',
    'Sau khi nghe báo cáo, đồng chí Bí thư Huyện ủy kết luận như sau:',
    '     1. Kết quả đạt được',
    '     Đảng ủy xã đã lãnh đạo hoàn thành các chỉ tiêu được giao.',
    '     2. Rà soát quy chế làm việc của Đảng ủy xã theo quy định mới',
    'của Trung ương.',
    '     3. Báo cáo trước ngày 30/6.',
  ];
  expect((await blocksOf(lines)).slice(0, 2)).toEqual([
    lines.slice(0, 3).join(' ').trim(),
    '1. Kết quả đạt được',
  ]);
});

test('a full line of a heading does not swallow the first item under it, but a name torn at its dash is whole', async () => {
  const lines = [
    'Ngày 12/6/2042, Chủ tịch UBND huyện làm việc với các phòng về việc thực',
    'hiện dự toán. Sau khi nghe báo cáo, Chủ tịch UBND huyện kết luận như sau:',
    'c) Công tác cải cách hành chính, tiếp công dân, quốc phòng và tôn giáo',
    '- Thực hiện tốt công tác cải cách hành chính, tiếp công dân của huyện;',
    '- Kịp thời giải quyết đơn thư, báo cáo UBND huyện qua Phòng Tài chính',
    '- Kế hoạch trước ngày 15 hằng tháng.',
  ];
  expect((await blocksOf(lines)).slice(1)).toEqual([lines[2], lines[3], `${lines[4]} ${lines[5]}`]);
});

test.for([
  { length: 3, isWhole: true },
  { length: 7, isWhole: true },
  { length: 8, isWhole: false },
])(
  'a line with room for $length letters more, before a word of 7, has its paragraph whole: $isWhole',
  async (how) => {
    const line = (words: string): string => words.padEnd(70, 'a');
    const full = Array.from({ length: 8 }, (_, index) => [
      line(`Đoạn ${index} x`),
      'và những phần còn lại.',
    ]).flat();
    const room = `${line('Đoạn cuối').slice(0, 69 - how.length)}.`;
    const read = await blocksOf([...full, room, 'Nguyễnn làm.']);
    expect(read.includes(`${room} Nguyễnn làm.`)).toBe(how.isWhole);
  },
);

test('a text whose paragraphs are lines of their own, some ending without a stop, is left as it is', async () => {
  const lines = [
    'Chủ tịch UBND huyện kết luận như sau:',
    'Điều 1. Đối tượng áp dụng',
    'Quy chế này áp dụng đối với đại biểu.',
    'Điều 2. Chuẩn bị kỳ họp',
    'Tài liệu gửi trước 05 ngày.',
    'Điều 3. Giám sát chuyên đề',
    'Mỗi năm không quá 02 chuyên đề.',
  ];
  expect(await blocksOf(lines)).toEqual(lines);
});
