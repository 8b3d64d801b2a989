import { expect, test } from 'vitest';
import { printedWords } from '../../../src/site/clerk/printed-words.ts';
import { importNotice } from './importing.ts';
import { pdfFile } from './pdf-file.ts';
import { centred, head, line, OPENING } from './pdf-sheet.ts';

const BODY = [
  head(),
  line(OPENING, 113, 660),
  line('1. Các thôn đã hoàn thành việc rà soát theo kế hoạch.', 113, 640),
  line('2. Giao Văn phòng theo dõi việc thực hiện thông báo này.', 113, 620),
].join('');
const RECIPIENTS = ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'];
const recipients = (top: number, words: readonly string[] = RECIPIENTS): string =>
  words.map((text, index) => line(text, 85, top - 15 * index)).join('');
const signature = (lines: readonly string[], left = 330, right = 540, top = 590): string =>
  lines
    .map((text, index) =>
      centred(text, left, right, index === lines.length - 1 ? top - 90 : top - 15 * index, '/F3'),
    )
    .join('');

test.for([
  { lines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'PGS.TS. Nông Văn Thử'] },
  { lines: ['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG', 'ThS. Nông Văn Thử'] },
  { lines: ['TUQ. GIÁM ĐỐC', 'TRƯỞNG PHÒNG THAM MƯU', 'Đại tá Nông Văn Thử'] },
  { lines: ['CHÁNH VĂN PHÒNG', 'Nông Văn Thử'] },
])('recipients and the signature beside them come apart: $lines', async ({ lines }) => {
  const { mdx, report } = await importNotice(
    pdfFile([{ orders: BODY + recipients(590) + signature(lines) }]),
  );
  const authority = lines.slice(0, -1).map((words) => `    - ${words}\n`);
  expect(mdx).toContain(`signer:\n  name: Nông Văn Thử\n  authority:\n${authority.join('')}`);
  expect(printedWords(mdx).blocks.slice(-2)).toEqual([RECIPIENTS.join(' '), lines.join(' ')]);
  expect(report.account).toMatchObject({ lost: '', added: '' });
});

test.for([
  ['stands a little lower than the signature', recipients(587)],
  [
    'has a gap within its label',
    line('Nơi nhậ', 85, 590) + line('n:', 131.5, 590) + recipients(575, RECIPIENTS.slice(1)),
  ],
])('a list of recipients that %s is whole', async ([, list]) => {
  const orders = BODY + list + signature(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Nông Văn Thử']);
  const { mdx } = await importNotice(pdfFile([{ orders }]));
  expect(printedWords(mdx).blocks.slice(-2)).toEqual([
    RECIPIENTS.join(' '),
    'TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Nông Văn Thử',
  ]);
});

test.for([
  { how: 'alone', top: 605 },
  { how: 'beside the signature', top: 590 },
])('a label of recipients that a narrow column tore is one, $how', async ({ top }) => {
  const orders =
    BODY +
    recipients(top, ['Nơi', 'nhận:', ...RECIPIENTS.slice(1)]) +
    signature(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Nông Văn Thử']);
  const { mdx, report } = await importNotice(pdfFile([{ orders }]));
  expect(printedWords(mdx).blocks.slice(-2)).toEqual([
    RECIPIENTS.join(' '),
    'TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Nông Văn Thử',
  ]);
  expect(report.account).toMatchObject({ lost: '', added: '' });
});

test('what a seal says between post and name is of the page', async () => {
  const seal = line('Ký bởi: Ủy ban nhân dân huyện Thử', 340, 545, { size: 8 });
  const orders = BODY + recipients(590) + signature(['CHỦ TỊCH', 'Nông Văn Thử']) + seal;
  const { mdx, report } = await importNotice(pdfFile([{ orders }]));
  expect(printedWords(mdx).blocks.at(-1)).toBe('CHỦ TỊCH Nông Văn Thử');
  expect(report.leftOut.map(({ words }) => words)).toEqual(['Ký bởi: Ủy ban nhân dân huyện Thử']);
});

test('two and three signatures side by side keep their own posts and names', async () => {
  const secretary = ['THƯ KÝ', 'Lý Văn Ví'];
  const chair = ['CHỦ TRÌ', 'Nông Văn Thử'];
  const two = signature(secretary, 85, 300) + signature(chair) + recipients(470);
  expect((await importNotice(pdfFile([{ orders: BODY + two }]))).mdx).toContain(
    'signer:\n  name: Nông Văn Thử\n  authority:\n    - CHỦ TRÌ\ncosigners:\n  - name: Lý Văn Ví\n    authority:\n      - THƯ KÝ\n',
  );
  const three = [
    signature(['ĐẠI DIỆN SỞ THỬ', 'GIÁM ĐỐC', 'Lý Văn Ví'], 60, 220),
    signature(['ĐẠI DIỆN SỞ MẪU', 'PHÓ GIÁM ĐỐC', 'Hứa Thị Dụ'], 220, 380),
    signature(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Nông Văn Thử'], 395, 570),
    recipients(470),
  ].join('');
  const { mdx } = await importNotice(pdfFile([{ orders: BODY + three }]));
  expect(printedWords(mdx).blocks.slice(-2)).toEqual([
    RECIPIENTS.join(' '),
    'ĐẠI DIỆN SỞ THỬ GIÁM ĐỐC Lý Văn Ví ĐẠI DIỆN SỞ MẪU PHÓ GIÁM ĐỐC Hứa Thị Dụ TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Nông Văn Thử',
  ]);
});
