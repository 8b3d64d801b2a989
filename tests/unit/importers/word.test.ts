import { readFileSync } from 'node:fs';
import { Paragraph, TextRun } from 'docx';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { contentFolder, readRegistry } from '../../../src/site/content/read-content.ts';
import { importBytes, importNotice, MODEL_REGISTRY, modelOf, structureOf } from './importing.ts';
import { LEGAL_NUMBERING, paragraph, table, wordFile, wordParagraphs } from './word-file.ts';

const HEAD = [
  table([
    ['UBND TỈNH MẪU\nVĂN PHÒNG', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'],
    ['Số: 12/TB-UBND', 'Mẫu, ngày 9 tháng 4 năm 2042'],
  ]),
  paragraph('THÔNG BÁO', { bold: true, centred: true }),
  paragraph('Kết luận của đồng chí Nguyễn Văn Mẫu, Chủ tịch UBND tỉnh', { bold: true, centred: true }),
  paragraph('tại cuộc họp về đất đai', { bold: true, centred: true }),
];
const FOOT = [table([['Nơi nhận:\n- Như trên;\n- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Thị Thử']])];
const text = (lines: readonly string[]): Paragraph[] => lines.map((line) => paragraph(line));
const wordsOf = async (children: Parameters<typeof wordFile>[0], extra = {}) =>
  modelOf(
    await importNotice(await wordFile(children, extra), MODEL_REGISTRY, {
      issuer: 'ubnd-tinh-mau',
      place: 'huyen-thu',
    }),
  );
const BODY = [
  'Ngày 5/4/2042, tại cuộc họp ở huyện Thử, các đơn vị đã báo cáo. Sau khi nghe, kết luận như sau:',
];

test('the published notice as a Word file with real footnotes gives the same model as its text', async () => {
  const { registry } = await readRegistry(contentFolder());
  const given = { issuer: 'ubnd-tinh-lang-son' };
  const fromText = await importNotice(
    readFileSync('content/sources/2024/000_b47614d5102acb89.txt'),
    registry,
    given,
  );
  const notice = modelOf(fromText);
  const { children, footnotes } = wordParagraphs(notice, fromText.mdx);
  const fromWord = await importNotice(await wordFile(children, { footnotes }), registry, given);
  expect(structureOf(modelOf(fromWord))).toEqual(structureOf(notice));
});

test('layout tables of head and foot become facts, recipients and signature', async () => {
  const notice = await wordsOf([
    ...HEAD,
    ...text(BODY),
    ...text(['1. Giao Sở Tài chính thực hiện.']),
    ...FOOT,
  ]);
  expect(notice).toMatchObject({
    number: '12/TB-UBND',
    issued: '2042-04-09',
    subject: 'Kết luận của đồng chí Nguyễn Văn Mẫu, Chủ tịch UBND tỉnh tại cuộc họp về đất đai',
    concludedBy: { name: 'Nguyễn Văn Mẫu', position: 'Chủ tịch UBND tỉnh' },
    signer: { name: 'Trần Thị Thử', authority: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'] },
    inspection: { on: '2042-04-05' },
  });
  expect(notice.body.blocks.find(({ anchor }) => anchor === 'noi-nhan')?.text).toContain('Như trên;');
});

test('automatic numbers of Word are written as Word prints them', async () => {
  const at = (words: string, level: number): Paragraph =>
    new Paragraph({
      children: [new TextRun({ text: words, bold: true })],
      numbering: { reference: 'luat', level },
    });
  const notice = await wordsOf(
    [
      ...HEAD,
      ...text(BODY),
      at('ĐÁNH GIÁ CHUNG', 0),
      at('Về thu', 1),
      at('Về chi', 1),
      at('Chi thường xuyên', 2),
      at('Điểm thứ nhất', 3),
      at('Điểm thứ hai', 3),
      at('Chi đầu tư', 2),
      at('NHIỆM VỤ', 0),
      at('Về thu', 1),
      ...text(['Nội dung.']),
      ...FOOT,
    ],
    { numbering: LEGAL_NUMBERING },
  );
  const headings = notice.body.blocks.filter(({ isHeading }) => isHeading);
  expect(headings.map(({ text: words }) => words)).toEqual([
    'I. ĐÁNH GIÁ CHUNG',
    '1. Về thu',
    '2. Về chi',
    '2.1. Chi thường xuyên',
    'a) Điểm thứ nhất',
    'b) Điểm thứ hai',
    '2.2. Chi đầu tư',
    'II. NHIỆM VỤ',
    '1. Về thu',
  ]);
});

test('a table of figures stays a table; superscripts of units stay superscripts', async () => {
  const area = new Paragraph({
    children: [
      new TextRun('Diện tích 12 m'),
      new TextRun({ text: '2', superScript: true }),
      new TextRun(' đất.'),
    ],
  });
  const imported = await importNotice(
    await wordFile([
      ...HEAD,
      ...text(BODY),
      area,
      table([
        ['Chỉ tiêu', 'Đạt'],
        ['Thu ngân sách\nnăm 2042', '42,6%'],
      ]),
      ...FOOT,
    ]),
  );
  expect(imported.mdx).toContain(
    '| Chỉ tiêu | Đạt |\n| --- | --- |\n| Thu ngân sách<br />năm 2042 | 42,6% |',
  );
  expect(imported.mdx).toContain('12 m<sup>2</sup> đất.');
});

/** Change the main part of a Word file. */
async function edited(
  children: Parameters<typeof wordFile>[0],
  change: (xml: string) => string,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await wordFile(children));
  zip.file('word/document.xml', change((await zip.file('word/document.xml')?.async('string')) ?? ''));
  return zip.generateAsync({ type: 'uint8array' });
}

test('changes that wait to be accepted are refused with what to do', async () => {
  const bytes = await edited([...HEAD, ...text(BODY)], (xml) =>
    xml.replace(
      '<w:r><w:t xml:space="preserve">Ngày 5/4',
      '<w:ins w:id="9" w:author="a"><w:r><w:t>mới </w:t></w:r></w:ins>$&',
    ),
  );
  const result = await importBytes(bytes);
  expect(result).toMatchObject({ kind: 'refused', reason: expect.stringContaining('Track Changes') });
});

test('a text box is read once and told', async () => {
  const box =
    '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing><wps:txbx xmlns:wps="x"><w:txbxContent><w:p><w:r><w:t>Chữ trong hộp.</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent><w:p><w:r><w:t>Chữ trong hộp.</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>';
  const bytes = await edited([...HEAD, ...text(BODY), ...text(['Đoạn cuối.'])], (xml) =>
    xml.replace('<w:r><w:t xml:space="preserve">Đoạn cuối', `${box}$&`),
  );
  const imported = await importNotice(bytes);
  expect(imported.mdx.split('Chữ trong hộp.')).toHaveLength(2);
  expect(imported.report.remarks.map(({ message }) => message).join()).toContain('text box');
});

test('fonts of old encodings are converted', async () => {
  const old = new Paragraph({
    children: [new TextRun({ text: 'Giao Së Tµi chÝnh thùc hiÖn.', font: '.VnTime' })],
  });
  const imported = await importNotice(await wordFile([...HEAD, ...text(BODY), old]));
  expect(imported.mdx).toContain('Giao Sở Tài chính thực hiện.');
  expect(imported.report.remarks.map(({ message }) => message).join()).toContain('TCVN3');
});

test('a file that is no Word file is refused', async () => {
  const bytes = (await wordFile(text(BODY))).slice(0, 900);
  expect(await importBytes(bytes)).toMatchObject({
    kind: 'refused',
    reason: 'Tệp Word bị hỏng hoặc không phải .docx.',
  });
});

test('an annex in the middle of the page ends the foot; its remark in brackets is one paragraph', async () => {
  const file = await wordFile([
    paragraph('THÔNG BÁO', { bold: true, centred: true }),
    paragraph('Kết luận kiểm tra tại xã Ví Dụ', { bold: true, centred: true }),
    paragraph('Ngày 01/6/2042, Đoàn kiểm tra kết luận: xã thực hiện đúng quy định./.'),
    table([['Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.', 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNông Thị Thử']]),
    paragraph('\tPhụ lục', { bold: true }),
    paragraph('DANH MỤC DỰ ÁN', { bold: true, centred: true }),
    paragraph('(Kèm theo Thông báo số 12/TB-UBND của', { italics: true }),
    paragraph('UBND huyện Thử)', { italics: true, centred: true }),
  ]);
  const { mdx } = await importNotice(file);
  expect(mdx.split('</Signature>\n\n')[1]).toBe(
    '## Phụ lục DANH MỤC DỰ ÁN\n\n*(Kèm theo Thông báo số 12/TB-UBND của UBND huyện Thử)*\n',
  );
});
