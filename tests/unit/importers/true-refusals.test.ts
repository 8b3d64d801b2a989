import { expect, test } from 'vitest';
import { importBytes } from './importing.ts';
import { paragraph, table, wordFile } from './word-file.ts';

const HEAD = table([
  [
    'UBND TỈNH MẪU\nSố: 12/KH-UBND',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nMẫu, ngày 9 tháng 4 năm 2042',
  ],
]);
const FOOT = table([['Nơi nhận:\n- Như trên;\n- Lưu: VT.', 'CHỦ TỊCH\nTrần Văn Mẫu']]);

async function refusalOf(children: Parameters<typeof wordFile>[0]) {
  const result = await importBytes(await wordFile(children));
  return result.kind === 'refused' ? `${result.reason} ${result.advice}` : 'came in';
}

test('a head and a foot with no text between are refused for the missing text', async () => {
  const told = await refusalOf([HEAD, paragraph('KẾ HOẠCH'), paragraph('Về việc rà soát đất đai'), FOOT]);
  expect(told).toContain('không có nội dung');
});

test('one paragraph between head and foot is a text', async () => {
  const text = 'Văn phòng gửi kế hoạch rà soát đất đai để các xã thực hiện.';
  expect(await refusalOf([HEAD, paragraph('KẾ HOẠCH'), paragraph(text), FOOT])).toBe('came in');
});

const UNMARKED = [
  'BO MAU',
  'Ha Mau, ngay 9 thang 3 nam 2042',
  'Kinh gui: Bo Xay dung.',
  'Phuc dap cong van cua Bo Xay dung ve viec cu dai dien tham gia Hoi dong tham dinh du an duong sat, Bo Mau cu ba can bo.',
  'De nghi Bo Xay dung tong hop.',
];

test('a letter typed without Vietnamese marks is refused for that, and not for a broken font', async () => {
  const told = await refusalOf(UNMARKED.map((line) => paragraph(line)));
  expect(told).toContain('không dấu');
  expect(told).not.toContain('phông');
});

test('a text in another language is not said to be Vietnamese without marks', async () => {
  const told = await refusalOf([
    paragraph(
      'The committee decided that every department should report its progress before the end of the month.',
    ),
    paragraph(
      'Furthermore, the chairman reminded all members that their attendance would be required at the next meeting.',
    ),
  ]);
  expect(told).toContain('không phải tiếng Việt');
  expect(told).not.toContain('không dấu');
});

test('a form whose prompts nobody filled in is refused by the names of the prompts', async () => {
  const told = await refusalOf([
    table([['UBND TỈNH MẪU\nSố: {{so_ky_hieu}}', 'Mẫu, {{ngay_thang}}']]),
    paragraph('{{noi_dung}}'),
    table([['Nơi nhận:\n{{noi_nhan}}', 'CHỦ TỊCH\n{{nguoi_ky}}']]),
  ]);
  expect(told).toContain('{{so_ky_hieu}}, {{ngay_thang}}, {{noi_dung}}');
  expect(told).toContain('chưa điền');
});

test('a paragraph that is raised or lowered as a whole is published on the line, and stops no file', async () => {
  const result = await importBytes(
    await wordFile([
      HEAD,
      paragraph('KẾ HOẠCH'),
      paragraph('Các xã rà soát 12 m'),
      paragraph('(theo bản đồ)', { superScript: true }),
      paragraph('(theo sổ)', { subScript: true }),
      paragraph('Sở Tài chính theo dõi.'),
      FOOT,
    ]),
  );
  expect(result).toMatchObject({
    kind: 'notice',
    mdx: expect.stringContaining('\n\n(theo bản đồ)\n\n(theo sổ)\n\n'),
  });
});
