import { Paragraph, TextRun } from 'docx';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ImportedNotice } from '../../../../src/importers/import-document.ts';
import { parseBody } from '../../../../src/notice/parse-notice.ts';
import { printedWords } from '../../../../src/site/clerk/printed-words.ts';
import { importBytes, importNotice, MODEL_REGISTRY } from '../importing.ts';
import { paragraph, table, wordFile } from '../word-file.ts';

const GIVEN = { issuer: 'ubnd-tinh-mau', place: 'huyen-thu', issued: '2042-05-05' };

/** An invented notice as a plain text, with these words in its second item. */
const textWith = (words: string): Uint8Array =>
  new TextEncoder().encode(
    `THÔNG BÁO\nKết luận kiểm tra tại xã Ví Dụ\n\nNgày 01/5/2042, Đoàn kiểm tra đã làm việc tại xã Ví Dụ và kết luận như sau:\n\nI. ĐÁNH GIÁ CHUNG\n\n1. Xã đã thực hiện nghiêm túc các nội dung được giao.\n\n2. Khu đất ${words} được giao cho xã quản lý.\n\n3. Đề nghị xã tiếp tục phát huy kết quả đã đạt được.\n`,
  );

const wordWith = (words: string): Promise<Uint8Array> =>
  wordFile([
    paragraph('THÔNG BÁO', { bold: true, centred: true }),
    paragraph('Kết luận kiểm tra tại xã Ví Dụ', { bold: true, centred: true }),
    paragraph('Ngày 01/5/2042, Đoàn kiểm tra đã làm việc tại xã Ví Dụ và kết luận như sau:'),
    paragraph('1. Xã đã thực hiện nghiêm túc các nội dung được giao.'),
    new Paragraph({
      children: [
        new TextRun('2. Khu đất '),
        new TextRun({ text: words, italics: true }),
        new TextRun(' được giao cho xã quản lý.'),
      ],
    }),
    paragraph('3. Đề nghị xã tiếp tục phát huy kết quả đã đạt được.'),
  ]);

/** Words of the second item as the site reads them; nothing an editor should be told stands in the body. */
function secondItem({ mdx }: ImportedNotice): string | undefined {
  expect(parseBody(mdx, '').diagnostics).toEqual([]);
  return printedWords(mdx).blocks.find((text) => text.startsWith('2. Khu đất'));
}

/** Signs of figures, notes, paths and blanks that are printed in official texts. */
const PRINTED = [
  '20*30 m và 10*15 m; hệ số 2*3*4',
  'giá (*) là tạm tính, giá (*) có thuế',
  'giá* và thuế*, giá** và thuế**',
  'trong thư mục C:\\Tep\\(1) và D:\\_luu\\',
  'mã __A__, mã _b_, mã c_d_e',
  'từ ~5 đến ~7 m, 5~7 và 8~9 m, ~~9~~',
  'ghi &copy; và &#169; của R&D',
  '[x]: y, [a](b), ![c], <b>, {d}, <!-- e -->',
  '# 1 ## và `mã` $x$ | y |',
];

test.for(PRINTED)('«%s» is imported from text and from Word with all its letters', async (words) => {
  const expected = `2. Khu đất ${words} được giao cho xã quản lý.`;
  const fromText = await importNotice(textWith(words), MODEL_REGISTRY, GIVEN);
  expect(secondItem(fromText)).toBe(expected);
  expect(fromText.report.account.marks).toBe(0);
  expect(secondItem(await importNotice(await wordWith(words), MODEL_REGISTRY, GIVEN))).toBe(expected);
});

const SIGNS = fc
  .array(
    fc.constantFrom(
      ...'*_~`\\()[]{}<>#|&$:;!+-=/%^"“”.,'.split(''),
      ...['**', '***', '__', '&copy;', '&#58;', 'C:\\', '20', '3,5', 'm', 'đất', 'giá', ' ', ' ', ' '],
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((pieces) => `số ${pieces.join('')} hết`)
  .filter((words) => !/\[\^?\d|\(\d{1,2}\)|\d\s*$/u.test(words));

test('texts full of signs come back letter for letter; only emphasis that was meant becomes markup', async () => {
  await fc.assert(
    fc.asyncProperty(SIGNS, async (words) => {
      const imported = await importBytes(textWith(words), MODEL_REGISTRY, GIVEN);
      if (imported.kind === 'refused') throw new Error(imported.reason);
      const read = secondItem(imported)?.replace(/\s/gu, '');
      const source = `2. Khu đất ${words} được giao cho xã quản lý.`.replace(/\s/gu, '');
      expect(read?.replaceAll('*', '')).toBe(source.replaceAll('*', ''));
      // Every asterisk is either printed or told in the account.
      expect((read?.split('*').length ?? 0) + imported.report.account.marks).toBe(source.split('*').length);
    }),
    { numRuns: 150 },
  );
});

test('a Word file full of signs comes back letter for letter', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(SIGNS, async (words) => {
      const imported = await importBytes(await wordWith(words), MODEL_REGISTRY, GIVEN);
      if (imported.kind === 'refused') throw new Error(imported.reason);
      const expected = `2. Khu đất ${words} được giao cho xã quản lý.`;
      expect(secondItem(imported)?.replace(/\s/gu, '')).toBe(expected.replace(/\s/gu, ''));
    }),
    { numRuns: 100 },
  );
});

test('a table in a footnote of Word comes in as a table of the note, and the clerk is told', async () => {
  const bytes = await wordFile(
    [
      paragraph('THÔNG BÁO', { bold: true, centred: true }),
      paragraph('Kết luận kiểm tra tại xã Ví Dụ', { bold: true, centred: true }),
      paragraph('Ngày 01/5/2042, Đoàn kiểm tra đã làm việc tại xã Ví Dụ và kết luận như sau:'),
      paragraph('1. Xã đã thực hiện nghiêm túc các nội dung được giao[^1].'),
    ],
    {
      footnotes: {
        1: {
          children: [
            paragraph('Chú thích có bảng:'),
            table([
              ['Năm', 'Tỷ lệ | *'],
              ['2042', '55%'],
            ]) as unknown as Paragraph,
            paragraph('Hết.'),
          ],
        },
      },
    },
  );
  const imported = await importNotice(bytes, MODEL_REGISTRY, GIVEN);
  expect(printedWords(imported.mdx).notes.get('1')).toBe('Chú thích có bảng: Năm Tỷ lệ | * 2042 55% Hết.');
  expect(imported.mdx).toContain('\n    | 2042 | 55% |');
  expect(imported.report.remarks.map(({ message }) => message).join(' ')).toContain('Chú thích này có bảng');
});
