import { expect, test } from 'vitest';
import { readPages } from '../../../src/importers/pdf/pages.ts';
import { printedWords } from '../../../src/site/clerk/printed-words.ts';
import { importNotice } from './importing.ts';
import { pdfFile } from './pdf-file.ts';
import { centred, foot, head, line, OPENING } from './pdf-sheet.ts';

const ITEM = '1. Các thôn đã hoàn thành việc rà soát theo kế hoạch.';
const BODY = [
  line(OPENING, 113, 660),
  line(ITEM, 113, 640),
  line('2. Giao Văn phòng theo dõi việc thực hiện.', 113, 620),
  foot(590),
].join('');

test('words outside the sheet, and words drawn without ink, are left out and told', async () => {
  const orders = `${head()}${line('Chữ ngoài lề', 700, 400)}3 Tr ${line('Chữ vô hình', 113, 400)}0 Tr ${BODY}`;
  const { mdx, report } = await importNotice(pdfFile([{ orders }]));
  expect(printedWords(mdx).blocks.join(' ')).not.toMatch(/ngoài lề|vô hình/u);
  expect(report.leftOut).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'outside', words: 'Chữ ngoài lề' }),
      expect.objectContaining({ kind: 'unpainted', words: 'Chữ vô hình' }),
    ]),
  );
  expect(report.remarks.map(({ words }) => words)).toEqual(
    expect.arrayContaining(['Chữ ngoài lề', 'Chữ vô hình']),
  );
  expect(report.account).toMatchObject({ lost: '', added: '' });
});

const WHITE = '1 1 1 rg';
const SECRET = line('Chữ thử mẫu', 113, 400);
test.for([
  { kind: 'hidden', how: 'in a layer that is off', orders: `/OC /Off BDC ${SECRET}EMC ` },
  {
    kind: 'hidden',
    how: 'in a part of such a layer',
    orders: `/OC /Off BDC /Span BMC EMC /Span BMC ${SECRET}EMC EMC `,
  },
  { kind: 'pale', how: 'white on white', orders: `q ${WHITE} ${SECRET}Q ` },
  { kind: 'pale', how: 'nearly white', orders: `q 0.99 g ${SECRET}Q ` },
  { kind: 'pale', how: 'white with a white outline', orders: `q ${WHITE} 1 1 1 RG 2 Tr ${SECRET}Q ` },
  { kind: 'pale', how: 'white beside a dark shape', orders: `q 100 200 300 100 re f ${WHITE} ${SECRET}Q ` },
  {
    kind: 'pale',
    how: 'white where a shape of a layer that is off would be dark',
    orders: `/OC /Off BDC 100 380 300 40 re f EMC q ${WHITE} ${SECRET}Q `,
  },
])('words $how are left out and told', async ({ kind, orders }) => {
  const { mdx, report } = await importNotice(pdfFile([{ orders: `${head()}${orders}${BODY}` }]));
  expect(printedWords(mdx).blocks.join(' ')).not.toContain('thử mẫu');
  expect(report.leftOut).toContainEqual(expect.objectContaining({ kind, words: 'Chữ thử mẫu' }));
  expect(report.remarks.map(({ words }) => words)).toContain('Chữ thử mẫu');
  expect(report.account).toMatchObject({ lost: '', added: '' });
});

test.for([
  { how: 'in a layer that is on', orders: `/OC /On BDC ${SECRET}EMC ` },
  { how: 'after a layer that is off', orders: `/OC /Off BDC EMC ${SECRET}` },
  { how: 'white on a dark shape', orders: `q 100 380 300 40 re f ${WHITE} ${SECRET}Q ` },
  {
    how: 'white on a dark shape of a moved page',
    orders: `q 1 0 0 1 0 200 cm 100 180 300 40 re f Q q ${WHITE} ${SECRET}Q `,
  },
  { how: 'white with a dark outline', orders: `q ${WHITE} 2 Tr ${SECRET}Q ` },
  { how: 'pale but not white', orders: `q 0.9 g ${SECRET}Q ` },
])('words $how are published', async ({ orders }) => {
  const { mdx } = await importNotice(pdfFile([{ orders: `${head()}${orders}${BODY}` }]));
  expect(printedWords(mdx).blocks.join(' ')).toContain('Chữ thử mẫu');
});

test('the text of a scan, which is drawn without ink, is read', async () => {
  const { mdx } = await importNotice(pdfFile([{ orders: `3 Tr ${head()}${BODY}` }]));
  expect(printedWords(mdx).blocks).toContain(ITEM);
});

test.for([
  ['to the right', 0.4, 0],
  ['to the right and down', 0.5, -0.5],
  ['in the same place', 0, 0],
  ['four times', 0.2, 0.1],
])(
  'words drawn twice for boldness, again %s, are published once and counted twice',
  async ([how, dx, dy]) => {
    const times = how === 'four times' ? 4 : 2;
    const title = Array.from({ length: times }, (_, again) =>
      [
        centred('THÔNG BÁO', 85 + 2 * again * Number(dx), 540, 710 + again * Number(dy)),
        centred('Kết luận về kết quả rà soát', 85 + 2 * again * Number(dx), 540, 694 + again * Number(dy)),
        line('I. ĐÁNH GIÁ CHUNG', 113 + again * Number(dx), 664 + again * Number(dy)),
      ].join(''),
    ).join('');
    const orders = head().split('\n').slice(0, 6).join('\n');
    const { mdx, report } = await importNotice(
      pdfFile([{ orders: `${orders}\n${title}${line(ITEM, 113, 640)}${foot(600)}` }]),
    );
    expect(mdx).toContain('title: THÔNG BÁO\nsubject: Kết luận về kết quả rà soát\n');
    expect(mdx).toContain('\n\n## I. ĐÁNH GIÁ CHUNG\n\n');
    expect(report.account.furniture).toBe((times - 1) * 'THÔNGBÁOKếtluậnvềkếtquảràsoátI.ĐÁNHGIÁCHUNG'.length);
    expect(report.account).toMatchObject({ lost: '', added: '' });
  },
);

test.for([
  [90, 842],
  [89.9, 842],
  [180, 595],
  [-90, 842],
])('a page whose words are turned by %d degrees is read as any other', async ([degrees = 0, width = 0]) => {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [x, y] = degrees > 100 ? [595, 842] : degrees > 0 ? [842, 0] : [0, 595];
  const turned = `q ${cos.toFixed(5)} ${sin.toFixed(5)} ${(-sin).toFixed(5)} ${cos.toFixed(5)} ${x} ${y} cm ${head()}${BODY} Q`;
  const { mdx } = await importNotice(pdfFile([{ orders: turned, width }]));
  expect(mdx).toContain('number: 45/TB-UBND\nissued: "2042-03-18"\n');
  expect(printedWords(mdx).blocks.slice(0, 2)).toEqual([OPENING, ITEM]);
});

test('text up the side of a level page is published after it and told; a few letters, or words askew, are a seal', async () => {
  const long = 'Biểu này do Phòng Tài chính lập theo số liệu của các xã trong huyện đến hết tháng 02';
  const side = (words: string, angle: string): string =>
    line(words, 0, 0).replace('1 0 0 1 0 0 Tm', `${angle} 570 100 Tm`);
  const text = await importNotice(pdfFile([{ orders: head() + BODY + side(long, '0 1 -1 0') }]));
  expect(printedWords(text.mdx).blocks.at(-1)).toBe(long);
  expect(text.report.remarks.map(({ words }) => words)).toContain(long);
  for (const [words, angle] of [
    ['BẢN SAO', '0 1 -1 0'],
    [long, '0.7 0.7 -0.7 0.7'],
  ] as const) {
    const seal = await importNotice(
      pdfFile([{ orders: head() + BODY + side(words, angle).replace('570', '90') }]),
    );
    expect(seal.report.leftOut).toContainEqual(expect.objectContaining({ kind: 'stamp' }));
  }
});

test('every glyph that pdf.js lists is in the account, drawn once or twice, in sight or not', async () => {
  const orders = `${head()}${head()}${line('Ngoài lề', 700, 400)}3 Tr ${line('Vô hình', 113, 400)}0 Tr ${BODY}`;
  const strings = [...orders.matchAll(/<([0-9a-f]+)>/gu)].flatMap(
    ([, codes = '']) => codes.match(/.{4}/gu) ?? [],
  );
  const drawn = strings
    .map((code) => String.fromCharCode(Number.parseInt(code, 16)))
    .filter((letter) => letter !== ' ');
  const [page] = await readPages(pdfFile([{ orders }]));
  const told = [...(page?.letters ?? []), ...(page?.unseen ?? []).flatMap(({ letters }) => letters)];
  expect(told.map(({ text }) => text).toSorted()).toEqual(drawn.toSorted());
  const { report } = await importNotice(pdfFile([{ orders }]));
  expect(report.account.source).toBe(drawn.length);
});
