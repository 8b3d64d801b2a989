import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPdf } from '../../../src/importers/pdf/read-pdf.ts';
import { isRefusal, lineText } from '../../../src/importers/source-document.ts';
import { importBytes } from './importing.ts';
import { type DrawnPage, hex, pdfFile, timesWidth } from './pdf-file.ts';

async function linesOf(pages: readonly DrawnPage[]): Promise<string[]> {
  const document = await readPdf(pdfFile(pages));
  if (isRefusal(document)) throw new Error(document.reason);
  return document.lines.filter(({ furniture }) => !furniture).map(lineText);
}

/** How a program sets a line. Lengths are shares of the size. */
interface Hand {
  /** Written into the text, written but taken back to no width, or left out. */
  blanks: 'written' | 'without width' | 'left out';
  /** Between letters, beyond the font's widths. */
  tracking: number;
  /** How tracking is written: once for all (`Tc`), or between the letters of a string (`TJ`). */
  trackedBy: 'Tc' | 'TJ';
  /** Between words, beyond tracking. */
  wordGap: number;
  /** Each word is placed by itself, or the line is one string. */
  isPlaced: boolean;
  /** Letters with marks come from another font, in strings of their own. */
  isOfTwoFonts: boolean;
  /** The line is drawn twice, the second time a little to the right. */
  isStruckTwice: boolean;
  /** Letters stand closer or wider by up to so much, as rounded places and pairs of letters make them. */
  kerning: number;
  /** By how much a letter is drawn under the arm of a T. */
  underT: number;
}

const SIZE = 13;

/** Drawing orders for a line at a height. */
function draw(line: string, y: number, hand: Hand): string {
  const once = hand.isPlaced ? placed(line, 60, y, hand) : strung(line, 60, y, hand);
  const again = hand.isPlaced ? placed(line, 60.3, y, hand) : strung(line, 60.3, y, hand);
  return hand.isStruckTwice ? once + again : once;
}

const kern = (letter: string, index: number, { kerning, underT }: Hand): number =>
  kerning * Math.sin(7 * index) - (letter === 'T' ? underT : 0);

/** One string for the line, its letters moved by the numbers between them. */
function strung(line: string, x: number, y: number, hand: Hand): string {
  const move = (share: number): string => (share === 0 ? '' : ` ${(-1000 * share).toFixed(2)} `);
  const inString = hand.trackedBy === 'TJ' ? hand.tracking : 0;
  const charSpacing = hand.trackedBy === 'Tc' ? hand.tracking * SIZE : 0;
  // A blank takes tracking as any letter does.
  const parts = [...line].map((letter, index) => {
    if (letter !== ' ') return { letter, tail: inString + kern(letter, index, hand) };
    if (hand.blanks === 'written') return { letter, tail: inString + hand.wordGap - 0.25 };
    if (hand.blanks === 'without width') return { letter, tail: -0.25 - charSpacing / SIZE };
    return { letter: '', tail: hand.wordGap };
  });
  const strings: string[] = [];
  let font = '';
  for (const { letter, tail } of parts) {
    const wanted = hand.isOfTwoFonts && /[^\p{ASCII}]/u.test(letter) ? '/F2' : '/F1';
    if (wanted !== font && letter !== '') strings.push(`${font && '] TJ '}${wanted} ${SIZE} Tf [`);
    if (letter !== '') font = wanted;
    strings.push(`${letter && hex(letter)}${move(tail)}`);
  }
  return `BT ${charSpacing.toFixed(3)} Tc 1 0 0 1 ${x} ${y} Tm ${strings.join('')}] TJ ET\n`;
}

/** Each word placed by itself, as print drivers do. */
function placed(line: string, left: number, y: number, hand: Hand): string {
  let x = left;
  const words = line.split(' ').map((word, index, all) => {
    const orders = strung(word, x, y, hand).replace(
      '] TJ ET',
      `${index < all.length - 1 && hand.blanks !== 'left out' ? hex(' ') : ''}] TJ ET`,
    );
    for (const [at, letter] of [...word].entries())
      x += (timesWidth(letter) + hand.tracking + kern(letter, at, hand)) * SIZE;
    x += (hand.blanks === 'without width' ? 0 : hand.wordGap) * SIZE;
    return orders;
  });
  return words.join('');
}

const LINES = [
  'Nghị quyết số 30-NQ/TU của Ban Thường vụ Tỉnh ủy về phát triển kinh tế',
  'Kết quả giải ngân đạt 42,6% kế hoạch, tăng 1.250 triệu đồng so với cùng kỳ.',
  'Tuy nhiên, theo Quyết định số 236/QĐ-TTg và “Toàn dân đoàn kết”, lưu KG-VX (NNK)',
  'I. ĐÁNH GIÁ CHUNG VỀ TÌNH HÌNH THỰC HIỆN',
  '- Giao Ủy ban nhân dân huyện Thử chủ trì, phối hợp với Sở Ví Dụ;',
  'a) Rà soát, bổ sung quy hoạch giai đoạn 2041-2045 (kèm theo Phụ lục II);',
  'THÔNG BÁO',
  'Nơi nhận:',
];

const hands: fc.Arbitrary<Hand> = fc
  .record({
    blanks: fc.constantFrom<Hand['blanks']>('written', 'without width', 'left out'),
    tracking: fc.double({ min: -0.08, max: 0.5, noNaN: true }),
    trackedBy: fc.constantFrom<Hand['trackedBy']>('Tc', 'TJ'),
    wordGap: fc.double({ min: 0.14, max: 0.8, noNaN: true }),
    isPlaced: fc.boolean(),
    isOfTwoFonts: fc.boolean(),
    isStruckTwice: fc.boolean(),
    kerning: fc.double({ min: 0, max: 0.045, noNaN: true }),
    underT: fc.constantFrom(0, 0.07, 0.13),
  })
  .filter(({ tracking, isStruckTwice }) => !isStruckTwice || tracking > -0.03)
  // A gap that nobody could see as a blank needs a written one: the limit is half the font's blank.
  .filter(({ blanks, wordGap, kerning }) => blanks !== 'left out' || wordGap - 2 * kerning >= 0.14);

test('whatever way a program sets a line, tight or wide, its words are the words', async () => {
  await fc.assert(
    fc.asyncProperty(hands, async (hand) => {
      const orders = LINES.map((line, index) => draw(line, 780 - 24 * index, hand)).join('');
      expect(await linesOf([{ orders, width: 1200 }])).toEqual(LINES);
    }),
    { numRuns: 150, seed: 12 },
  );
});

const WRITTEN: Hand = {
  blanks: 'written',
  tracking: 0,
  trackedBy: 'TJ',
  wordGap: 0.25,
  isPlaced: false,
  isOfTwoFonts: false,
  isStruckTwice: false,
  kerning: 0,
  underT: 0,
};
const LEFT_OUT: Hand = { ...WRITTEN, blanks: 'left out', isPlaced: true };
const BODY = LINES.slice(0, 5).map((line, index) => draw(line, 780 - 24 * index, WRITTEN));

/** The lines printed under five lines of body. */
async function under(...orders: readonly string[]): Promise<string[]> {
  const lines = await linesOf([{ orders: [...BODY, ...orders].join('') }]);
  return lines.slice(5);
}

const widthOf = (text: string, size = SIZE): number =>
  [...text].reduce((sum, letter) => sum + timesWidth(letter) * size, 0);

test('a raised note mark neither gets a blank nor loses the one after it, whenever it is drawn', async () => {
  const x = 60 + widthOf('theo quy định');
  const mark = `BT /F1 8 Tf ${x} 605 Td ${hex('12')} Tj ET\n`;
  const rest = (text: string): string => `BT /F1 13 Tf ${x + widthOf('12', 8)} 600 Td ${hex(text)} Tj ET\n`;
  const start = `BT /F1 13 Tf 60 600 Td ${hex('theo quy định')} Tj ET\n`;
  expect(await under(start, mark, rest(' và diện tích'))).toEqual(['theo quy định12 và diện tích']);
  expect(await under(start, rest(' và diện tích'), mark)).toEqual(['theo quy định12 và diện tích']);
  expect(await under(start, rest(', giai đoạn'), mark)).toEqual(['theo quy định12, giai đoạn']);
  expect(await under(`BT /F1 13 Tf 60 600 Td ${hex('theo quy định ')} Tj ET\n`, mark)).toEqual([
    'theo quy định12',
  ]);
});

test('one word of a line set apart stays one word', async () => {
  const apart = { ...WRITTEN, tracking: 0.3 };
  const words = 'tỉnh đã ra ';
  const x = 60 + widthOf(words);
  const spaced = strung('THÔNG BÁO', x, 600, apart);
  const after = x + widthOf('THÔNG BÁO') + 8 * 0.3 * SIZE;
  const rest = strung(' và gửi các sở', after + 0.3 * SIZE, 600, WRITTEN);
  expect(await under(strung(words, 60, 600, WRITTEN), spaced, rest)).toEqual([
    'tỉnh đã ra THÔNG BÁO và gửi các sở',
  ]);
});

test('figures in narrow columns are not taken for letters set apart', async () => {
  const cells = ['TT', '1', '2', '3', '4', '5'];
  const row = cells.map((cell, index) => strung(cell, 60 + 18 * index, 600, WRITTEN)).join('');
  expect(await under(row)).toEqual(['TT 1 2 3 4 5']);
});

test('a gap that a printer left within a syllable is no blank, where the line writes its blanks', async () => {
  const words = 'Nơi nhậ';
  const torn = strung(words, 60, 600, WRITTEN) + strung('n:', 60 + widthOf(words) + 3, 600, WRITTEN);
  expect(await under(torn)).toEqual(['Nơi nhận:']);
});

test('a blank of the file that stands elsewhere on the page parts no word', async () => {
  const words = 'Nơi nhậ';
  const stray = `BT /F1 13 Tf 60 300 Td ${hex(' ')} Tj ET\n`;
  const line = strung(words, 60, 600, WRITTEN) + stray + strung('n:', 60 + widthOf(words), 600, WRITTEN);
  expect(await under(line)).toEqual(['Nơi nhận:']);
});

test('words placed on either side of a wide gap are told apart as columns', async () => {
  const document = await readPdf(
    pdfFile([
      {
        orders: [...BODY, strung('Nơi nhận:', 60, 600, LEFT_OUT), strung('CHỦ TỊCH', 350, 600, WRITTEN)].join(
          '',
        ),
      },
    ]),
  );
  if (isRefusal(document)) throw new Error(document.reason);
  expect(document.lines[5]?.runs.map(({ text }) => text).join('')).toBe('Nơi nhận:\tCHỦ TỊCH');
});

test('letters drawn twice are read once, and are bold', async () => {
  const document = await readPdf(
    pdfFile([{ orders: BODY.join('') + draw('THÔNG BÁO', 600, { ...WRITTEN, isStruckTwice: true }) }]),
  );
  if (isRefusal(document)) throw new Error(document.reason);
  expect(document.lines[5]?.runs.filter(({ text }) => text !== ' ')).toEqual([
    { text: 'THÔNG', isBold: true },
    { text: 'BÁO', isBold: true },
  ]);
  expect(document.letters).not.toContain('TTHH');
});

test.for([
  ['turned when it is shown', { rotate: 90, turn: '0 1 -1 0 595 0' }],
  ['drawn sideways', { rotate: 0, turn: '0 1 -1 0 595 0' }],
] as const)('a page %s is text, not a stamp', async ([, { rotate, turn }]) => {
  const lines = LINES.map((line, index) => draw(line, 560 - 24 * index, WRITTEN)).join('');
  expect(await linesOf([{ orders: `q ${turn} cm ${lines} Q`, rotate }])).toEqual(LINES);
});

test('letters that one font lacks have the look of the letters around them', async () => {
  const orders = `BT /F3 13 Tf 60 600 Td ${hex('V')} Tj /F2 13 Tf ${hex('ề')} Tj /F3 13 Tf ${hex(' quy ho')} Tj /F2 13 Tf ${hex('ạ')} Tj /F3 13 Tf ${hex('ch')} Tj ET\n`;
  const document = await readPdf(pdfFile([{ orders: BODY.join('') + orders }]));
  if (isRefusal(document)) throw new Error(document.reason);
  expect(document.lines[5]?.runs.filter(({ text }) => text !== ' ')).toEqual([
    { text: 'Về', isBold: true },
    { text: 'quy', isBold: true },
    { text: 'hoạch', isBold: true },
  ]);
});

const NOTICE = [
  'THÔNG BÁO',
  'Kết luận kiểm tra tại xã Ví Dụ',
  'Ngày 01/6/2042, Đoàn kiểm tra tại xã Ví Dụ kết luận như sau:',
  '1. Xã đã ban hành kế hoạch, phân công nhiệm vụ, tổ chức thực hiện kịp thời.',
  '2. Yêu cầu Ủy ban nhân dân xã hoàn thành việc rà soát trước ngày 30/6/2042.',
];
const noticeOfTwoFonts = (change: (line: string) => string): Uint8Array => {
  const hand = { ...WRITTEN, isOfTwoFonts: true };
  return pdfFile([
    { orders: NOTICE.map((line, index) => draw(change(line), 780 - 24 * index, hand)).join('') },
  ]);
};

test('a sound PDF whose letters come from several fonts is imported', async () => {
  expect(await importBytes(noticeOfTwoFonts((line) => line))).toMatchObject({
    kind: 'notice',
    mdx: expect.stringContaining(
      '1. Xã đã ban hành kế hoạch, phân công nhiệm vụ, tổ chức thực hiện kịp thời.',
    ),
  });
});

test('a PDF of several fonts whose letters are scrambled is still refused', async () => {
  const scramble = (line: string): string => line.replace(/[ạếểệồộờớ]/gu, 'ẽq').replace(/[àáã]/gu, 'ẫw');
  expect(await importBytes(noticeOfTwoFonts(scramble))).toMatchObject({
    kind: 'refused',
    reason: expect.stringContaining('xáo trộn'),
  });
});
