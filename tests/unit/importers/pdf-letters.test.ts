import { expect, test } from 'vitest';
import { importNotice } from './importing.ts';
import { pdfFile } from './pdf-file.ts';
import { centred, foot, line } from './pdf-sheet.ts';

/** Head of an official letter, which has no title: what it concerns stands under the number, in a narrow column. */
const letter = (concern: readonly string[]): string =>
  [
    centred('UBND TỈNH MẪU', 60, 250, 780),
    centred('SỞ TƯ PHÁP', 60, 250, 764, '/F3'),
    centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 270, 540, 780, '/F3'),
    centred('Độc lập - Tự do - Hạnh phúc', 270, 540, 764, '/F3'),
    centred('Số: 88/STP-HC', 60, 250, 740),
    line('Mẫu, ngày 18 tháng 3 năm 2042', 330, 740),
    ...concern.map((words, index) => line(words, 60, 722 - 15 * index)),
    line('Kính gửi: Ủy ban nhân dân các xã', 200, 722 - 15 * concern.length - 20),
    line('Sở Tư pháp đề nghị các đơn vị thực hiện các nội dung sau đây:', 113, 620),
    line('1. Rà soát hồ sơ đã tiếp nhận trong năm, báo cáo kết quả.', 113, 600),
    foot(560),
  ].join('');

async function read(orders: string) {
  const { report, mdx } = await importNotice(pdfFile([{ orders }]));
  expect(report.account).toMatchObject({ lost: '', added: '' });
  const subject = report.facts.find(({ fact }) => fact === 'subject')?.value;
  return { subject, body: mdx.slice(mdx.indexOf('\n---\n') + 5).trim() };
}

test.for([
  [['V/v rà soát hồ sơ hộ tịch']],
  [['V/v trình hồ sơ phê chuẩn kết quả', 'Đại hội Đoàn Luật sư tỉnh Mẫu', 'nhiệm kỳ 2042 - 2047']],
  [['Về việc: rà soát quy hoạch', 'Khu du lịch Thử']],
])('what a letter concerns goes on over the lines of its narrow column: %j', async ([concern]) => {
  const { subject, body } = await read(letter(concern ?? []));
  expect(subject).toBe(concern?.join(' '));
  expect(body).toMatch(/^Kính gửi: Ủy ban nhân dân các xã\n/u);
});

test.for([
  { kind: 'a stop', concern: ['V/v rà soát hồ sơ.', 'Bản số 2'] },
  { kind: 'a number', concern: ['V/v rà soát hồ sơ', '1. Bản thứ nhất'] },
])('what a letter concerns ends before $kind', async ({ concern: [own, rest = ''] }) => {
  const { subject, body } = await read(letter([own ?? '', rest]));
  expect(subject).toBe(own);
  expect(body.slice(0, 40)).toContain(rest);
});

test.for([
  { length: 60, isTaken: true },
  { length: 61, isTaken: false },
])('a line of $length letters is part of what a letter concerns: $isTaken', async ({ length, isTaken }) => {
  const wide = 'Luật sư tỉnh Mẫu và các tổ chức hành nghề trên địa bàn'.padEnd(length, 'h');
  const { subject } = await read(letter(['V/v trình hồ sơ đại hội Đoàn', wide]));
  expect(String(subject).endsWith(wide)).toBe(isTaken);
});

test('each of the grounds is a paragraph, though the line of the one before is full', async () => {
  const grounds = [
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2041;',
    'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ',
    'và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2041;',
  ];
  const orders = [
    letter(['V/v rà soát hồ sơ']),
    ...grounds.map((words, index) => line(words, index === 2 ? 85 : 113, 420 - 16 * index)),
    line('Sở Tư pháp thông báo để các đơn vị biết, thực hiện theo quy định.', 113, 372),
  ].join('');
  const { body } = await read(orders.replaceAll(foot(560), '') + foot(340));
  expect(body).toContain(`\n\n${grounds[0]}\n\n${grounds[1]} ${grounds[2]}\n\n`);
});
