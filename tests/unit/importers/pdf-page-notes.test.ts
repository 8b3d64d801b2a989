import { expect, test } from 'vitest';
import { readPdf } from '../../../src/importers/pdf/read-pdf.ts';
import { isRefusal } from '../../../src/importers/source-document.ts';
import { printedWords } from '../../../src/site/clerk/printed-words.ts';
import { importNotice } from './importing.ts';
import { pdfFile } from './pdf-file.ts';
import { foot, head, line, OPENING, widthOf } from './pdf-sheet.ts';

const CALLED = '1. Kết quả thực hiện Kế hoạch năm';
const NOTE = 'Kế hoạch số 09/KH-UBND ngày 22/01/2042 của UBND huyện.';
const body = (called: string): string =>
  [
    head(),
    line(OPENING, 113, 660),
    line(CALLED, 113, 640),
    called,
    line(' như sau:', 120 + widthOf(CALLED), 640),
    ...['Phòng Nội vụ', 'Phòng Tư pháp'].flatMap((words, index) => [
      line(String(index + 1), 95, 620 - 16 * index),
      line(words, 130, 620 - 16 * index),
      line(String(18 - 6 * index), 330, 620 - 16 * index),
      line(String(15 - 5 * index), 430, 620 - 16 * index),
    ]),
    line('2. Giao Văn phòng theo dõi việc thực hiện.', 113, 580),
    foot(550),
  ].join('');
const CALL = line('1', 113.5 + widthOf(CALLED), 645, { size: 8 });
const SHORT_RULE = '85 110 m 230 110 l S\n';

test.for([
  ['smaller type', line(`1 ${NOTE}`, 85, 95, { size: 10 }), ''],
  ['smaller type, glued to its number', line(`1${NOTE}`, 85, 95, { size: 10 }), ''],
  ['a short drawn line over words of the same size', line(`1 ${NOTE}`, 85, 95), SHORT_RULE],
  [
    'a short typed line over words of the same size',
    line(`1 ${NOTE}`, 85, 95),
    line('______________', 85, 112),
  ],
])('a note whose number is not raised is known by %s; rows with numbers are rows', async ([, note, rule]) => {
  const { mdx } = await importNotice(pdfFile([{ orders: body(CALL) + rule + note }]));
  const { notes, blocks } = printedWords(mdx);
  expect([...notes.values()]).toEqual([NOTE]);
  expect(blocks.join('\n')).toContain('Kế hoạch năm như sau:');
  expect(mdx).toContain('| 1 | Phòng Nội vụ | 18 | 15 |\n');
});

test.for([
  ['nothing calls it', body(''), line(`1 ${NOTE}`, 85, 95, { size: 10 }), ''],
  ['its number is not the next', body(CALL), line(`3 ${NOTE}`, 85, 95, { size: 10 }), ''],
])('a line with a number at the foot is no note where %s', async ([, ...orders]) => {
  const { mdx } = await importNotice(pdfFile([{ orders: orders.join('') }]));
  expect(mdx).not.toContain('[^1]');
  expect(mdx).toContain('09/KH-UBND');
});

test('notes go on counting over pages, some raised and some not', async () => {
  const second = [
    line('3. Giao Phòng Nội vụ theo dõi', 113, 780),
    line('2', 113.5 + widthOf('3. Giao Phòng Nội vụ theo dõi'), 785, { size: 8 }),
    line(', báo cáo.', 120 + widthOf('3. Giao Phòng Nội vụ theo dõi'), 780),
    line('2', 85, 99, { size: 6 }),
    line('Theo phân công.', 92, 95, { size: 10 }),
  ].join('');
  const first = body(CALL).replace(foot(550), '');
  const pages = [{ orders: first + line(`1 ${NOTE}`, 85, 95, { size: 10 }) }, { orders: second + foot(740) }];
  const { mdx } = await importNotice(pdfFile(pages));
  expect([...printedWords(mdx).notes.values()]).toEqual([NOTE, 'Theo phân công.']);
});

test.for([
  { length: 29, isSmall: false },
  { length: 31, isSmall: true },
  { length: 290, isSmall: true },
  { length: 305, isSmall: false },
])(
  'a line of $length points over words of full size says that they are notes: $isSmall',
  async ({ length, isSmall }) => {
    const orders = `${body(CALL)}85 110 m ${85 + length} 110 l S\n${line(`1 ${NOTE}`, 85, 95)}`;
    const document = await readPdf(pdfFile([{ orders }]));
    expect(isRefusal(document) ? undefined : document.lines.at(-1)?.isSmall).toBe(isSmall);
  },
);
