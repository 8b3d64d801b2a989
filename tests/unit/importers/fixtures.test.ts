import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printedWords } from '../../../src/site/clerk/printed-words.ts';
import { encodeLegacy } from './encode-legacy.ts';
import { importNotice, MODEL_REGISTRY, needed } from './importing.ts';
import { imported, readFixture } from './outline.ts';

test('a head and a foot in two columns, broken lines, a page number in the text', async () => {
  const { facts, outline, slug, report } = await imported('cuoc-hop-hai-cot.txt');
  expect(facts).toContain('number: 45/TB-VP');
  expect(facts).toContain('issued: "2042-04-09"');
  expect(facts).toContain('"on": "2042-04-05"');
  expect(facts).toContain('name: Nguyễn Văn Mẫu\n  position: Phó Chủ tịch UBND tỉnh');
  expect(facts).toContain(
    'subject: Kết luận của Phó Chủ tịch UBND tỉnh Nguyễn Văn Mẫu tại cuộc họp về tiến độ dự án đường Thử - Ví Dụ',
  );
  expect(slug).toBe('45-tb-vp-van-phong-ubnd-tinh-mau');
  expect(outline).toEqual([
    'Chiều ngày 05/4/2042, tại trụ sở UBND tỉnh,…',
    'Sau khi nghe báo cáo và ý kiến của các đại…',
    '1. Đánh giá cao sự chuẩn bị của Sở Xây dựng…',
    '## 2. Về nhiệm vụ thời gian tới',
    'a) Giao Sở Xây dựng chủ trì, phối hợp với U…',
    'b) Giao Sở Tài chính tham mưu bố trí vốn, b…',
    '<Closing>',
    'Văn phòng UBND tỉnh thông báo để các đơn vị…',
    '</Closing>',
    '<Recipients>',
    'Nơi nhận:',
    '- Chủ tịch UBND tỉnh (b/c);',
    '- Các Sở: Tài chính, Xây dựng;',
    '- UBND huyện Thử;',
    '- Lưu: VT, TH.',
    '</Recipients>',
    '<Signature>',
    'KT. CHÁNH VĂN PHÒNG',
    'PHÓ CHÁNH VĂN PHÒNG',
    'Trần Thị Thử',
    '</Signature>',
  ]);
  expect(report.leftOut.map(({ words }) => words)).toContain('2');
});

test('a decision in articles', async () => {
  const { facts, outline } = await imported('dieu.txt');
  expect(facts).toContain('title: QUYẾT ĐỊNH');
  expect(facts).toContain('number: 67/2042/QĐ-UBND');
  expect(facts).toContain('subject: Về việc ban hành Quy định quản lý chợ trên địa bàn tỉnh Mẫu');
  expect(facts).toContain('issuer: ubnd-tinh-mau');
  expect(outline.filter((line) => line.startsWith('#'))).toEqual([
    '## CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH MẪU',
    '## QUYẾT ĐỊNH:',
    '### Điều 1. Phạm vi điều chỉnh',
    '### Điều 2. Hiệu lực thi hành',
  ]);
  expect(outline).toContain('2. Quyết định này không áp dụng đối với:');
  expect(outline).toContain('b) Chợ biên giới.');
  expect(outline).toContain('Điều 3. Chánh Văn phòng UBND tỉnh, Giám đốc…');
});

test('a Party document', async () => {
  const { facts, outline } = await imported('van-ban-dang.txt');
  expect(facts).toContain('number: 30-TB/TU');
  expect(facts).toContain('issuer: tinh-uy-mau');
  expect(facts).toContain('- T/M BAN THƯỜNG VỤ\n    - PHÓ BÍ THƯ');
  expect(outline.slice(1, 5)).toEqual([
    '1- Cơ bản thống nhất với báo cáo của Ban cá…',
    '2- Giao Đảng ủy Ủy ban nhân dân tỉnh lãnh đ…',
    '2.1- Rà soát các chỉ tiêu chưa đạt.',
    '2.2- Báo cáo Ban Thường vụ Tỉnh ủy trước ng…',
  ]);
});

test('headings in capitals, a blank number and a blank day are never filled in', async () => {
  const { facts, outline, report } = await imported('chu-hoa-thieu-so.txt');
  expect(facts).not.toMatch(/^(?:number|issued):/mu);
  expect(facts).toContain('issuer: ubnd-tinh-mau');
  expect(facts).toContain('name: Nguyễn Văn Mẫu\n  position: Chủ tịch UBND tỉnh');
  expect(facts).toContain('place: huyen-thu');
  expect(report.questions).toContainEqual(
    expect.objectContaining({
      about: 'number',
      message: expect.stringContaining('Chỗ ghi số để trống'),
      answers: [{ flags: [['--number', '…/TB-UBND']] }],
    }),
  );
  expect(outline.slice(1, 8)).toEqual([
    '## ĐÁNH GIÁ CHUNG',
    'Huyện đã chủ động triển khai các phương án.',
    '## TỒN TẠI, HẠN CHẾ',
    'Một số hồ chứa chưa được kiểm định, chưa có…',
    '## NHIỆM VỤ THỜI GIAN TỚI',
    '+ Rà soát toàn bộ các hồ chứa.',
    '+ Bảo đảm vật tư theo phương châm 4 tại chỗ.',
  ]);
});

test('two signatures are both printed and declared, and the clerk is told', async () => {
  const { facts, words, report } = await imported('hai-chu-ky.txt');
  expect(facts).toContain('signer:\n  name: Nguyễn Văn Mẫu\n  authority:\n    - TM. UBND HUYỆN THỬ\n');
  expect(facts).toContain('cosigners:\n  - name: Trần Thị Thử\n    authority:\n      - TM. UBND XÃ VÍ DỤ\n');
  expect(words.blocks.at(-1)).toContain('TM. UBND XÃ VÍ DỤ');
  expect(words.blocks.at(-1)).toContain('Trần Thị Thử');
  expect(report.remarks.map(({ message }) => message).join()).toContain('2 chữ ký');
});

test('an annex under the signature stays in the text', async () => {
  const { outline } = await imported('phu-luc.txt');
  expect(outline.slice(outline.indexOf('</Signature>') + 1)).toEqual([
    '## PHỤ LỤC KẾT QUẢ GIẢI NGÂN',
    '(Kèm theo Thông báo số 99/TB-UBND ngày 20/8…',
    'Huyện Thử: 17,04%.',
    'Huyện Ví Dụ: 55,1%.',
  ]);
});

test('repeated page headers and page numbers go, hyphens at line ends join, km² is no note', async () => {
  const { words, report } = await imported('so-trang.txt');
  expect(words.blocks[0]).toContain('phát triển KT-XH và giai đoạn 2041-2045. Sau khi');
  expect(words.blocks[1]).toContain('120 km² tăng 10%');
  expect(words.blocks[2]).toBe(
    '2. Giao UBND xã phấn đấu đạt 19/19 tiêu chí. Các Sở, ngành hỗ trợ xã theo chức năng, nhiệm vụ.',
  );
  expect(report.leftOut.map(({ kind }) => kind)).toEqual([
    'page-header',
    'page-header',
    'page-number',
    'page-header',
    'page-number',
    'page-header',
    'page-number',
  ]);
});

test('headings that run on into text are paragraphs; đ) follows d)', async () => {
  const { outline } = await imported('tieu-de-lien.txt');
  expect(outline.slice(1, -5)).toEqual([
    '## I. Kết quả đạt được',
    '1. Về kinh tế: thu ngân sách đạt 103% dự to…',
    '2. Về văn hóa: tổ chức tốt lễ hội đầu năm.',
    '## II. Nhiệm vụ, giải pháp',
    '### 1. Lĩnh vực kinh tế',
    '#### 1.1 Thu ngân sách',
    'a) Tăng thu từ đất.',
    'b) Chống thất thu.',
    'c) Quản lý nợ thuế.',
    'd) Công khai số liệu.',
    'đ) Kiểm tra định kỳ.',
    'e) Báo cáo hằng quý.',
    '#### 1.2 Chi ngân sách',
    '- Tiết kiệm 10% chi thường xuyên.',
    '-Cắt giảm hội nghị.',
    '### 2. Lĩnh vực xã hội',
    'Thực hiện tốt các chính sách.',
  ]);
});

test('columns that an extraction glued into one line are parted again', async () => {
  const { facts, outline } = await imported('cung-dong.txt');
  expect(facts).toContain('number: 12/TB-STC');
  expect(facts).toContain('issued: "2042-04-09"');
  expect(facts).toContain('name: Trần Thị Thử\n  position: Giám đốc Sở Tài chính');
  expect(facts).toContain('issuer: so-tai-chinh-tinh-mau');
  expect(facts).toContain('- KT. GIÁM ĐỐC\n    - PHÓ GIÁM ĐỐC');
  expect(outline).toContain('Trên đây là thông báo kết luận của Giám đốc…');
  expect(outline.filter((line) => line.startsWith('- '))).toEqual(['- Các phòng;', '- Lưu: VT.']);
});

test('notes marked by plain digits are found, and the paragraph goes on across them', async () => {
  const { words } = await imported('chu-thich-chu-so.txt');
  expect(words.calls).toEqual(['1', '2']);
  expect([...words.notes.values()]).toEqual(['Tổng thu đạt 42,6% dự toán.', 'Tổng chi đạt 22,93% dự toán']);
  expect(words.blocks[1]).toContain('Đơn vị đã công khai số liệu theo quy định.');
});

test('a note that only the head calls stays in the text, letter for letter, and the clerk is told', async () => {
  const text = `THÔNG BÁO
Kết luận kiểm tra tại xã Ví Dụ¹

Ngày 01/6/2042, Đoàn kiểm tra tại xã Ví Dụ kết luận: diện tích 120 ha đúng quy định².

¹ Theo kế hoạch.

² Quy định hiện hành.`;
  const { mdx, report } = await importNotice(new TextEncoder().encode(text));
  expect(mdx).toContain('đúng quy định[^2].');
  expect(mdx).not.toContain('[^1]');
  expect(printedWords(mdx).blocks[0]).toBe('¹ Theo kế hoạch.');
  expect(report.remarks).toContainEqual(
    expect.objectContaining({ place: { line: 6 }, words: 'Theo kế hoạch.' }),
  );
});

test('m² and m³ are units even where notes 2 and 3 exist', async () => {
  const text = `THÔNG BÁO
Kết luận kiểm tra tại xã Ví Dụ

Ngày 01/6/2042, Đoàn kiểm tra tại xã Ví Dụ¹ kết luận: diện tích 120 m², thể tích 30 m³ đúng quy định², rừng 5 km² đã giao³.

¹ Theo kế hoạch.

² Quy định hiện hành.

³ Giao năm 2041.`;
  const { mdx } = await importNotice(new TextEncoder().encode(text));
  expect(mdx).toContain(
    'tại xã Ví Dụ[^1] kết luận: diện tích 120 m², thể tích 30 m³ đúng quy định[^2], rừng 5 km² đã giao[^3].',
  );
});

test('a Markdown file keeps its notes and emphasis, and signs that Markdown would take stay letters', async () => {
  const { facts, mdx, words } = await imported('chu-thich-ngoac.md');
  expect(facts).toContain('subject: Kết luận kiểm tra tại xã Ví Dụ\n');
  expect(words.calls).toEqual(['1', '2']);
  expect(mdx).toContain('- Xã làm *tốt* công tác thu[^2].');
  expect(words.blocks.at(-1)).toBe('- Giá trị a*b_c < 5 {x} và 3 * 4 là ký hiệu.');
});

test('chapters, sections and articles nest', async () => {
  const { outline } = await imported('chuong-muc.txt');
  expect(outline.filter((line) => line.startsWith('#'))).toEqual([
    '## Chương I QUY ĐỊNH CHUNG',
    '### Điều 1. Đối tượng áp dụng',
    '## Chương II NHIỆM VỤ',
    '### Mục 1 KỲ HỌP',
    '#### Điều 2. Chuẩn bị kỳ họp',
    '### Mục 2 GIÁM SÁT',
    '#### Điều 3. Giám sát chuyên đề',
  ]);
});

test('an official letter has a subject but no title, and the title is asked for', async () => {
  const { facts, outline, report } = await imported('cong-van.txt');
  expect(facts).toContain('number: 3722/STC-NS');
  expect(facts).toContain('subject: V/v thực hiện kết luận tại cuộc họp ngày 08/4/2042');
  expect(needed(report)).toContain('title');
  expect(outline[0]).toBe('Kính gửi: Ủy ban nhân dân các huyện');
});

test('a text without head and foot still becomes a notice, and all it lacks is listed', async () => {
  const { report, words } = await imported('khong-dau.txt');
  expect(needed(report)).toEqual(['issuer', 'signer']);
  expect(report.questions.map(({ message }) => message)).toContainEqual(
    expect.stringContaining('Không thấy tên người kết luận'),
  );
  expect(words.blocks).toHaveLength(3);
});

const STYLES: readonly {
  name: string;
  facts: readonly string[];
  headings: readonly string[];
  last: string;
}[] = [
  {
    name: 'van-phong-chinh-phu.txt',
    facts: [
      'number: 145/TB-VPCP',
      'position: Phó Thủ tướng Chính phủ',
      '"on": "2042-04-01"',
      '- KT. BỘ TRƯỞNG, CHỦ NHIỆM',
    ],
    headings: ['## I. Về tình hình chung', '## II. Một số nhiệm vụ, giải pháp trọng tâm…'],
    last: '- Lưu: VT, CN (3)',
  },
  {
    name: 'so-hai-cot.txt',
    facts: [
      'name: Trần Thị Thử\n  position: Giám đốc Sở',
      '"on": "2042-02-28"',
      '- TL. GIÁM ĐỐC\n    - CHÁNH VĂN PHÒNG',
    ],
    headings: ['## 1. Văn phòng Sở', '## 3. Thanh tra Sở'],
    last: '- Lưu: VT, VP.',
  },
  {
    name: 'huyen-uy.txt',
    facts: [
      'number: 112-TB/VPHU',
      'name: Nguyễn Văn Mẫu\n  position: Bí thư Huyện ủy',
      '- T/L BAN THƯỜNG VỤ',
    ],
    headings: ['## I- ĐÁNH GIÁ CHUNG', '### 1- Kết quả đạt được', '### 2- Hạn chế', '## II- NHIỆM VỤ'],
    last: '- Lưu VPHU.',
  },
  {
    name: 'ket-luan-thanh-tra.txt',
    facts: [
      'title: KẾT LUẬN THANH TRA',
      'number: 05/KL-TTr',
      'programme: Quyết định số 15/QĐ-TTr ngày 02/5/2042',
    ],
    headings: [
      '## A. ĐẶC ĐIỂM TÌNH HÌNH',
      '## B. KẾT QUẢ THANH TRA',
      '### I. THU NGÂN SÁCH',
      '#### 1. Thu phí, lệ phí',
      '#### 2. Thu từ đất',
      '### II. CHI NGÂN SÁCH',
      '## C. KIẾN NGHỊ',
    ],
    last: '- Lưu: TTr.',
  },
  {
    name: 'ban-chi-dao.txt',
    facts: [
      'number: 12/TB-BCĐ',
      '- PHÓ CHỦ TỊCH UBND TỈNH',
      'position: Phó Chủ tịch UBND tỉnh, Phó Trưởng ban Thường trực Ban Chỉ đạo',
    ],
    headings: [
      '## I. ĐÁNH GIÁ CHUNG',
      '## II. NHIỆM VỤ',
      '### 1. Sở Nông nghiệp và PTNT',
      '### 2. UBND các huyện, thành phố',
      '## DANH SÁCH CÁC XÃ',
    ],
    last: '- Lưu: VT, NN.',
  },
  {
    name: 'phien-hop.txt',
    facts: [
      'number: 120/TB-UBND',
      'issuer: ubnd-tinh-mau',
      'name: Trần Thị Thử\n  position: Chủ tịch UBND tỉnh',
    ],
    headings: ['## 1. Về tình hình kinh tế - xã hội', '## 2. Về nhiệm vụ quý IV'],
    last: '- Lưu: VT, TH (05b).',
  },
  {
    name: 'cot-hep.txt',
    facts: ['number: 120/2003/QĐ-UB', 'issued: "2042-07-17"', '- TM. ỦY BAN NHÂN DÂN THÀNH PHỐ'],
    headings: ['## ỦY BAN NHÂN DÂN THÀNH PHỐ MẪU', '## QUYẾT ĐỊNH', '### Điều 1.', '### Điều 2.'],
    last: '',
  },
];

test.for(STYLES)(
  '$name: facts, headings and recipients as the office printed them',
  async ({ name, ...expected }) => {
    const { facts, outline } = await imported(name);
    for (const fact of expected.facts) expect(facts).toContain(fact);
    expect(outline.filter((line) => line.startsWith('#'))).toEqual(expected.headings);
    expect(outline[outline.indexOf('</Recipients>') - 1] ?? '').toBe(expected.last);
  },
);

test('the day of a report and the bounds of a period are not the day of the inspection', async () => {
  expect((await imported('ket-luan-thanh-tra.txt')).facts).not.toContain('"on"');
});

test.for(['tcvn3', 'vni', 'utf-16le', 'windows-1258'] as const)(
  '%s bytes give the same notices as UTF-8',
  async (encoding) => {
    for (const name of readdirSync('tests/fixtures/import').filter((file) => !file.endsWith('.pdf'))) {
      const { bytes, text } = encodeLegacy(readFixture(name).toString('utf8'), encoding);
      const given = { issued: '2042-12-31', slug: 'thu' };
      const plain = await importNotice(new TextEncoder().encode(text), MODEL_REGISTRY, given);
      const legacy = await importNotice(bytes, MODEL_REGISTRY, given);
      expect(legacy.mdx, name).toBe(plain.mdx);
      expect(legacy.report.account.lost + legacy.report.account.added, name).toBe('');
    }
  },
);
