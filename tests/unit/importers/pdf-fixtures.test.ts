import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printReport } from '../../../src/importers/report/print-report.ts';
import { importNotice } from './importing.ts';
import { imported } from './outline.ts';

/** Printed by LibreOffice from one text: letters drawn together, set apart, narrowed, and in a face without Times' widths. */
const FILES = ['libreoffice-khit', 'libreoffice-gian', 'libreoffice-ep', 'libreoffice-dejavu'];

test.for(FILES)('%s.pdf gives the words of its text, headings set apart among them', async (name) => {
  const { facts, words } = await imported(`${name}.pdf`);
  expect(facts).toContain(
    'subject: Kết luận của Chủ tịch UBND huyện tại cuộc họp về giải ngân vốn đầu tư công\nnumber: 12/TB-UBND\nissued: "2042-04-09"\n',
  );
  expect(words.blocks.slice(0, 6)).toEqual([
    'Ngày 05/4/2042, tại trụ sở, đồng chí Nguyễn Văn Mẫu, Chủ tịch UBND huyện đã chủ trì cuộc họp về tiến độ giải ngân vốn đầu tư công. Sau khi nghe báo cáo, đồng chí Chủ tịch UBND huyện kết luận như sau:',
    'I. ĐÁNH GIÁ CHUNG',
    'Kết quả giải ngân đến hết tháng 3 đạt 42,6% kế hoạch, tăng 1.250 triệu đồng so với cùng kỳ năm trước; các xã đã chủ động phối hợp chặt chẽ, triển khai thực hiện nghiêm túc, kịp thời, đúng quy định của pháp luật.',
    'II. NHIỆM VỤ',
    '1. Giao Phòng Tài chính - Kế hoạch chủ trì, phối hợp với Ủy ban nhân dân các xã Thử, Ví Dụ rà soát, bổ sung kế hoạch giai đoạn 2041-2045, báo cáo trước ngày 30/6/2042.',
    '2. Văn phòng theo dõi, đôn đốc việc thực hiện Thông báo này./.',
  ]);
  expect([...words.notes.values()]).toEqual([
    'Nghị quyết số 30-NQ/TU của Ban Thường vụ Tỉnh ủy về phát triển kinh tế - xã hội nhanh và bền vững.',
  ]);
});

test('a PDF of several fonts, whose blanks all stand, is told to balance', async () => {
  const { report } = await importNotice(readFileSync('tests/fixtures/import/libreoffice-gian.pdf'));
  expect(printReport(report)).toContain('Khớp.');
  expect(report.syllables).toBe(1);
});
