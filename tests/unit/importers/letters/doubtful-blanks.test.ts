import { expect, test } from 'vitest';
import { doubtfulBlanks } from '../../../../src/importers/letters/doubtful-blanks.ts';
import { printReport } from '../../../../src/importers/report/print-report.ts';
import { importBytes, importNotice } from '../importing.ts';

test.for([
  ['Nghịquyếtsố30-NQ/TUcủaBanThườngvụ', ['Nghịquyếtsố', 'TUcủaBanThườngvụ']],
  ['THÔNGBÁO của UBNDtỉnh', ['THÔNGBÁO', 'UBNDtỉnh']],
  ['I . Đ Á N H G I Á CHUNG', ['Đ Á N H G I Á']],
] as const)('«%s» holds words run together or come apart', ([text, words]) => {
  expect(doubtfulBlanks(text)).toEqual(words);
});

test.for([
  'Nghiêng, quyết số 30-NQ/TU của UBND tỉnh, HĐND huyện; điểm a, b, c và d',
  'xã Ea H’Leo, Cư M’gar, Krông Nô, dân tộc Êđê, Xơđăng, Mơnông; sông Sêrêpôk',
  'Ngân hàng Agribank, Vietcombank; hệ thống iOffice, VNeID, eOffice, camera, container',
])('«%s» holds none: names and foreign words have no two tones', (text) => {
  expect(doubtfulBlanks(text)).toEqual([]);
});

const notice = (lines: readonly string[]): Uint8Array =>
  new TextEncoder().encode(
    [
      'THÔNG BÁO',
      'Kết luận kiểm tra tại xã Ví Dụ',
      '',
      'Ngày 01/6/2042, Đoàn kiểm tra tại xã Ví Dụ đã làm việc với lãnh đạo xã và các đơn vị liên quan, kết luận như sau:',
      '',
      ...lines,
    ].join('\n'),
  );

test('a line whose blanks are lost is a question with its place, and the account does not say that all is well', async () => {
  const { report } = await importNotice(
    notice([
      '1. Xã đã ban hành kế hoạch, phân công nhiệm vụ, tổ chức thực hiện kịp thời, đúng quy định của pháp luật.',
      '',
      '2. Nghịquyếtsố 30-NQ/TU đã được quán triệt đến từng thôn.',
    ]),
  );
  expect(report.remarks).toContainEqual({
    place: { line: 8 },
    message: expect.stringContaining('dấu cách'),
    words: 'Nghịquyếtsố',
  });
  const told = printReport(report);
  expect(told).toContain('dòng 8: Có thể đã mất dấu cách');
  expect(told).toContain('chưa chắc về dấu cách ở 1 chỗ');
  expect(told).not.toContain('Khớp');
});

test('a text without its blanks is refused with the first place and what to do', async () => {
  const result = await importBytes(
    notice(['1. Nghịquyếtsố30-NQ/TUcủaBanThườngvụTỉnhủyvềpháttriểnkinhtế-xãhộinhanhvàbềnvững.']),
  );
  expect(result).toMatchObject({
    kind: 'refused',
    reason: expect.stringMatching(/^Mất dấu cách .* dòng 6: «Nghịquyếtsố»/u),
    advice: expect.stringContaining('gõ lại các dấu cách'),
  });
});
