import { expect, test } from 'vitest';
import { importNotice, modelOf } from './importing.ts';
import { imported } from './outline.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const messagesOf = ({ report }: Awaited<ReturnType<typeof importNotice>>): string[] =>
  report.remarks.map(({ message, place }) => `${place?.line ?? ''} ${message}`);

test('a page of a law site: lines broken anywhere and cells on lines of their own', async () => {
  const { facts, outline, words } = await imported('mang-luat.txt');
  expect(facts).toContain('concludedBy:\n  name: Phạm Văn Thử\n  position: Thủ tướng Chính phủ');
  expect(facts).toContain('name: Trần Văn Mẫu\n  authority:\n    - BỘ TRƯỞNG, CHỦ NHIỆM');
  expect(words.blocks[0]).toMatch(/^Sáng ngày 09 .* Chính phủ: Lê Minh Mẫu.* đã kết luận như sau:$/u);
  expect(outline.slice(0, 14)).toEqual([
    'Sáng ngày 09 tháng 4 năm 2042, tại trụ sở C…',
    '## I. ĐÁNH GIÁ CHUNG',
    '1. Trong thời gian qua, công tác phòng, chố…',
    '2. Tuy nhiên, vẫn còn một số hạn chế:',
    '- Một số địa phương còn chủ quan, lơ là;',
    '- Việc mua sắm trang thiết bị, thuốc còn ch…',
    '## II. NHIỆM VỤ, GIẢI PHÁP THỜI GIAN TỚI',
    '### 1. Về quan điểm, mục tiêu',
    'a) Tiếp tục thực hiện nghiêm Nghị quyết số…',
    'b) Bảo đảm an toàn cho người dân.',
    '### 2. Nhiệm vụ cụ thể',
    'a) Bộ Y tế:',
    '- Chủ trì, phối hợp với các Bộ, ngành liên…',
    'b) Bộ Tài chính bảo đảm kinh phí theo quy đ…',
  ]);
  expect(words.blocks).toContain(
    'a) Tiếp tục thực hiện nghiêm Nghị quyết số 128/NQ-CP ngày 11 tháng 10 năm 2041 của Chính phủ.',
  );
  expect(outline.slice(-5)).toEqual([
    '</Recipients>',
    '<Signature>',
    'BỘ TRƯỞNG, CHỦ NHIỆM',
    'Trần Văn Mẫu',
    '</Signature>',
  ]);
});

test('notes in round brackets are found where the text calls them, lists in round brackets stay lists', async () => {
  const { words, outline } = await imported('chu-thich-ngoac-tron.txt');
  expect(words.calls).toEqual(['1', '2', '3']);
  expect([...words.notes.values()]).toEqual([
    'Kế hoạch thanh tra năm 2042.',
    'Gồm 13 xã và 02 thị trấn.',
    'Trường Tiểu học xã Thử 500 triệu đồng; Trạm Y tế xã Ví Dụ 750 triệu đồng.',
  ]);
  expect(outline.filter((line) => /^\(\d/u.test(line))).toEqual([
    '(1) Phòng Tài chính - Kế hoạch;',
    '(2) Ban Quản lý dự án huyện;',
    '(3) Ủy ban nhân dân xã Ví Dụ.',
  ]);
  expect(words.blocks.join('\n')).toContain('Nguyên nhân gồm: (1) thiếu cán bộ; (2) chậm thẩm định.');
  expect(words.blocks.join('\n')).toContain('2. Theo điểm (1) nêu trên');
});

test('a list in round brackets that nothing calls is no note', async () => {
  const { mdx } = await importNotice(
    bytes(`THÔNG BÁO
Kết luận kiểm tra tại xã Ví Dụ

Ngày 01/6/2042, Đoàn kiểm tra kết luận:
(1) Xã thực hiện đúng quy định.
(2) Xã báo cáo kịp thời.`),
  );
  expect(mdx).not.toContain('[^');
});

test('tables typed with bars, with tabs and with blanks are tables, and the clerk compares them', async () => {
  const notice = await imported('bang-go-tay.txt');
  const tables = notice.mdx
    .split('\n\n')
    .filter((block) => block.startsWith('| '))
    .map((block) => block.trim());
  expect(tables).toEqual([
    '| STT | Tên công trình | Giá trị (triệu đồng) |\n| --- | --- | --- |\n| 1 | Đường xã Ví Dụ | 45,6 |\n|  | Tổng cộng | 45,6 |',
    '| STT | Đơn vị | Kế hoạch | Đã giải ngân |\n| --- | --- | --- | --- |\n| 1 | Xã Thử | 1.200 | 800 |\n| 2 | Xã Ví Dụ | 900 | 450 |',
    '| STT | Họ và tên | Địa chỉ | Diện tích (m2) |\n| --- | --- | --- | --- |\n| 1 | Trần Văn Thử | Xã Ví Dụ | 2.500 |\n| 2 | Lý Thị Mẫu | Xã Thử | 10.000 |\n| Tổng cộng |  |  | 12.500 |',
  ]);
  expect(notice.outline).toContain('Các sai phạm đã được khắc phục.');
  expect(notice.outline).toContain('Các đơn vị báo cáo trước ngày 30/9/2042.');
  expect(messagesOf(notice).filter((message) => message.includes('bảng'))).toHaveLength(3);
});

test('an indented first line starts a paragraph even under another one; a hanging line does not', async () => {
  const { outline, words } = await imported('thut-dau-dong.txt');
  expect(outline.slice(0, 10)).toEqual([
    'Ngày 16/9/2042, Ủy ban Kiểm tra Huyện ủy họ…',
    '1. Chi bộ đã quán triệt, triển khai kịp thờ…',
    '2. Nội bộ cơ bản đoàn kết.',
    'Chi bộ chưa ban hành Quy chế làm việc nhiệm…',
    '- Tháng 01, tháng 02 và tháng 3 năm 2042 do…',
    '- Tháng 7 năm 2042.',
    '3. Yêu cầu Chi bộ nghiêm túc rút kinh nghiệ…',
    '<Closing>',
    'Trên đây là kết luận của Ủy ban Kiểm tra Hu…',
    '</Closing>',
  ]);
  expect(words.blocks[4]).toBe(
    '- Tháng 01, tháng 02 và tháng 3 năm 2042 do chi ủy viên phụ trách Trần Văn Mẫu chậm nộp;',
  );
  expect([...words.notes.values()]).toEqual(['Quyết định số 89-QĐ/UBKTHU, ngày 01/8/2042.']);
});

test('a secretary and a chair who sign side by side keep their own posts, and the chair is the signer', async () => {
  const { facts, outline } = await imported('thu-ky-chu-toa.txt');
  expect(facts).toContain('subject: Cuộc họp Hội đồng sư phạm tháng 9 năm 2042\n');
  expect(facts).toContain('"on": "2042-09-08"');
  expect(facts).toContain('concludedBy:\n  name: Lê Văn Mẫu\n  position: Hiệu trưởng\n');
  expect(facts).toContain('signer:\n  name: Lê Văn Mẫu\n  authority:\n    - HIỆU TRƯỞNG\n');
  expect(facts).toContain('cosigners:\n  - name: Đỗ Thị Thử\n    authority:\n      - THƯ KÝ\n');
  expect(outline.slice(-8)).toEqual([
    '<Signature>',
    'THƯ KÝ',
    '(đã ký)',
    'Đỗ Thị Thử',
    'HIỆU TRƯỞNG',
    '(đã ký)',
    'ThS. Lê Văn Mẫu',
    '</Signature>',
  ]);
  expect(outline).toContain('2.1 Tổ Khoa học tự nhiên');
  expect(outline).toContain('2.2 Tổ Khoa học xã hội');
});

test('a number and a date torn over lines are read; marks of haste and of a draft are no agency', async () => {
  const notice = await imported('tach-dong.txt');
  const { facts, outline, report } = notice;
  expect(facts).toContain('number: 88/TB-BVĐK');
  expect(facts).toContain('issued: "2042-02-03"');
  expect(facts).toContain('concludedBy:\n  name: Nguyễn Thị Thử\n  position: Giám đốc Bệnh viện\n');
  expect(facts).toContain("name: Y'Thử Niê Mẫu\n  authority:\n    - KT. GIÁM ĐỐC\n");
  expect(report.questions.find(({ about }) => about === 'issuer')?.words).toBe(
    'SỞ Y TẾ TỈNH MẪU BỆNH VIỆN ĐA KHOA HUYỆN THỬ',
  );
  expect(outline.slice(0, 3)).toEqual([
    'Trang chủ > Văn bản chỉ đạo',
    'Lượt xem: 46',
    'Ngày 01/02/2042, Giám đốc Bệnh viện BSCKII.…',
  ]);
  expect(outline.at(-1)).toBe('Tệp đính kèm: 88_TB.pdf');
  const messages = messagesOf(notice);
  expect(messages).toContainEqual(expect.stringMatching(/^18 .*độ khẩn/u));
  expect(messages).toContainEqual(expect.stringMatching(/^20 .*dự thảo/u));
  expect(messages).toContainEqual(expect.stringMatching(/^38 .*sau chữ ký/u));
});

test.for(['MẬT', '(TỐI MẬT)'])(
  'a document marked %s is named as secret before anything else',
  async (mark) => {
    const notice = await importNotice(
      bytes(`UBND TỈNH MẪU
Số: 12/TB-UBND
Mẫu, ngày 01 tháng 6 năm 2042
${mark}

THÔNG BÁO
Kết luận kiểm tra tại xã Ví Dụ

1. Xã thực hiện đúng quy định.`),
    );
    expect(notice.report.remarks[0]).toMatchObject({ place: { line: 4 }, words: mark });
    expect(notice.report.remarks[0]?.message).toContain('bí mật nhà nước');
  },
);

test('a number torn from its article or heading is put back; what follows the signature is no part of it', async () => {
  const { facts, outline } = await imported('dieu-roi.txt');
  expect(facts).toContain('subject: BAN HÀNH QUY TRÌNH THANH TRA CỦA CHÁNH THANH TRA TỈNH VÀ CÁC SỞ\n');
  expect(outline).toEqual([
    '## CHÁNH THANH TRA TỈNH',
    'Căn cứ Luật Thanh tra;',
    'Căn cứ Nghị định 86/2041/NĐ-CP ngày 22/9/20…',
    'Căn cứ Quyết định số 1363/QĐ-UBND ngày 02/1…',
    'Xét đề nghị của Chánh Văn phòng Thanh tra t…',
    '## QUYẾT ĐỊNH:',
    'Điều 1. Ban hành kèm theo Quyết định này Qu…',
    'Điều 2. Quyết định này có hiệu lực thi hành…',
    'Điều 3. Thủ trưởng các đơn vị chịu trách nh…',
    '<Recipients>',
    'Nơi nhận:',
    '- Lãnh đạo TTr;',
    '- Lưu: VT.',
    '</Recipients>',
    '<Signature>',
    'CHÁNH THANH TRA TỈNH',
    'Hồ Đức Mẫu',
    '</Signature>',
    '## QUY TRÌNH THANH TRA CỦA THANH TRA TỈNH',
    '(Ban hành kèm theo Quyết định số 99/QĐ-TTr…',
    '### I. NHỮNG QUY ĐỊNH CHUNG',
    '#### Điều 1. Phạm vi điều chỉnh',
    'Quy trình này quy định trình tự, thủ tục th…',
  ]);
});

test('the post of who concluded ends where the sentence does, and «dự án» is part of it', async () => {
  const opening = (sentence: string): Uint8Array =>
    bytes(`THÔNG BÁO\nKết luận cuộc họp giao ban\n\n${sentence}\n\n1. Hoàn thành trước 30/6/2042.`);
  const chaired = await importNotice(
    opening(
      'Ngày 03/8/2042, Thường trực Đảng uỷ họp dưới sự chủ trì của đồng chí Vũ Thị Thử, Bí thư Đảng uỷ. Sau khi thảo luận, Thường trực Đảng uỷ kết luận:',
    ),
  );
  expect(chaired.mdx).toContain('name: Vũ Thị Thử\n  position: Bí thư Đảng uỷ\n');
  const project = await importNotice(
    opening('Ngày 03/5/2042, ông Hà Văn Thử - Giám đốc Ban Quản lý dự án chủ trì cuộc họp, kết luận:'),
  );
  expect(project.mdx).toContain('name: Hà Văn Thử\n  position: Giám đốc Ban Quản lý dự án\n');
  const titled = await importNotice(
    opening('Ngày 24/02/2042, Hiệu trưởng – PGS.TS. Vũ Văn Mẫu đã kết luận như sau:'),
  );
  expect(titled.mdx).toContain('name: Vũ Văn Mẫu\n  position: Hiệu trưởng\n');
  const guests = await importNotice(
    opening(
      'Ngày 03/5/2042, UBND huyện họp, có Phó Giám đốc Sở Tài chính Trần Văn Mẫu, lãnh đạo các phòng, kết luận:',
    ),
  );
  expect(guests.mdx).not.toContain('concludedBy');
});

test('grounds that end with a comma do not take in the words that open the conclusions', async () => {
  const { mdx } = await importNotice(
    bytes(`THÔNG BÁO
Kết luận của Ban Thường vụ

- Căn cứ Điều lệ Đảng;

- Căn cứ Quy chế làm việc ngày 01/6/2042,

Ban Thường vụ kết luận như sau:

1. Thống nhất.`),
  );
  expect(mdx).toContain('\n\nBan Thường vụ kết luận như sau:\n\n');
});

test('the number of the document at the foot of a page is of the page, and so is «2/3» alone', async () => {
  const { facts, outline, report } = await imported('chan-trang.txt');
  expect(report.leftOut.map(({ words, place }) => `${place?.line} ${words}`)).toEqual([
    '10 301/TB-UBND',
    '11 2/3',
    '23 301/TB-UBND',
  ]);
  expect(outline.slice(1, 8)).toEqual([
    '## 1. Phòng Tài chính huyện',
    '(a) Đôn đốc giải ngân.',
    '(b) Điều chuyển vốn, đạt 2/3 kế hoạch.',
    '## 2. Thành phần thực hiện',
    '- Các ngành, đoàn thể',
    '- Trưởng 12 bản',
    'Nội dung chi tiết theo kế hoạch.',
  ]);
  expect(facts).toContain('name: Hoàng Thị Thử\n  authority:\n    - TL. CHỦ TỊCH\n    - CHÁNH VĂN PHÒNG\n');
  expect(outline.slice(-12)).toEqual([
    'Nơi nhận:',
    '- TT HU; TT HĐND huyện;',
    '- Các phòng; Sở Tài Chính;',
    '- UBND các xã;',
    '- Lưu: VT.',
    '</Recipients>',
    '<Signature>',
    'TL. CHỦ TỊCH',
    'CHÁNH VĂN PHÒNG',
    '(Đã ký)',
    'Hoàng Thị Thử',
    '</Signature>',
  ]);
});

test('a head and a foot in small letters, a subject beside the title, a day in figures', async () => {
  const { facts, outline, report } = await imported('viet-thuong.txt');
  expect(facts).toContain(
    'title: THÔNG BÁO\nsubject: Kết luận của Chủ tịch UBND huyện Nguyễn Văn Mẫu tại cuộc họp ngày 18/5/2042\nnumber: 12/TB-VP\nissued: "2042-05-20"\n',
  );
  expect(facts).toContain(
    'signer:\n  name: Trần Văn Thử\n  authority:\n    - TL. Chủ tịch\n    - Chánh Văn phòng\n',
  );
  expect(report.questions.find(({ about }) => about === 'issuer')?.words).toBe(
    'Ủy ban nhân dân huyện Thử Văn phòng',
  );
  expect(outline[0]).toMatch(/^Ngày 18\/5\/2042, Chủ tịch UBND/u);
  expect(outline.slice(-6)).toEqual([
    '<Signature>',
    'TL. Chủ tịch',
    'Chánh Văn phòng',
    '(Đã ký)',
    'Đại tá Trần Văn Thử',
    '</Signature>',
  ]);
});

test('a title that runs on in capitals is parted from its subject, a title of its own is not', async () => {
  const titled = (title: string): Uint8Array =>
    bytes(`UBND XÃ VÍ DỤ\nSố: 01/TB-UBND\nVí Dụ, ngày 02 tháng 6 năm 2042\n\n${title}\n\n1. Một.`);
  const { mdx } = await importNotice(titled('THÔNG BÁO KẾT LUẬN CỦA CHỦ TỊCH UBND XÃ TẠI CUỘC HỌP'));
  expect(mdx).toContain('title: THÔNG BÁO\nsubject: KẾT LUẬN CỦA CHỦ TỊCH UBND XÃ TẠI CUỘC HỌP\n');
  const own = await importNotice(titled('THÔNG BÁO KẾT LUẬN THANH TRA\nVề việc thu chi'));
  expect(own.mdx).toContain('title: THÔNG BÁO KẾT LUẬN THANH TRA\nsubject: Về việc thu chi\n');
});

test('a table set with blanks keeps its rows where a cell is broken or empty', async () => {
  const { mdx } = await importNotice(
    bytes(`THÔNG BÁO
Kết luận cuộc họp giao ban

Ngày 03/5/2042, Ban Quản lý dự án họp, kết luận:

1. Tiến độ giải ngân
STT    Dự án                                Kế hoạch    Giải ngân    Tỷ lệ (%)
1      Đường liên xã Thử - Ví Dụ              12.000        4.500       37,5
2      Trường Mầm non xã Thử                   6.000        5.100       85,0
       (gồm cả thiết bị)
3      Kè suối Ví Dụ                           3.500          700       20,0
       Tổng cộng                              21.500       10.300       47,9
2. Các nhà thầu tăng ca.`),
  );
  expect(mdx).toContain(`| STT | Dự án | Kế hoạch | Giải ngân | Tỷ lệ (%) |
| --- | --- | --- | --- | --- |
| 1 | Đường liên xã Thử - Ví Dụ | 12.000 | 4.500 | 37,5 |
| 2 | Trường Mầm non xã Thử<br />(gồm cả thiết bị) | 6.000 | 5.100 | 85,0 |
| 3 | Kè suối Ví Dụ | 3.500 | 700 | 20,0 |
|  | Tổng cộng | 21.500 | 10.300 | 47,9 |

2. Các nhà thầu tăng ca.`);
});

test('cells that a page gave one by one are not run together, and the clerk is told', async () => {
  const cells = ['STT', 'Dự án', 'Kế hoạch', '1', 'Đường xã Thử', '1.200'].join('\n|\n');
  const notice = await importNotice(
    bytes(
      `THÔNG BÁO\nKết luận cuộc họp\n\nNgày 03/5/2042, Ban họp, kết luận:\n\n1. Giải ngân:\n|\n${cells}\n|\n2. Hết.`,
    ),
  );
  expect(notice.mdx).toContain('STT\n\nDự án\n\nKế hoạch\n\n1\n\nĐường xã Thử\n\n1.200\n\n2. Hết.');
  expect(messagesOf(notice)).toContainEqual(expect.stringMatching(/^7 .*có thể là một bảng/u));
});

test('a call in round brackets that a broken line brought down is a call still', async () => {
  const { mdx } = await importNotice(
    bytes(`THÔNG BÁO
Kết luận kiểm tra tại xã Ví Dụ

Ngày 01/6/2042, Đoàn kiểm tra kết luận xã giao dự toán chậm, số tiền 50 triệu đồng
(1).

1. Yêu cầu xã khắc phục.

(1) Trường Tiểu học xã Thử.`),
  );
  expect(mdx).toContain('số tiền 50 triệu đồng [^1].');
  expect(mdx).toContain('[^1]: Trường Tiểu học xã Thử.');
});

test('added items and rare stops are units of their own, and parts with them are headings', async () => {
  const notice = await importNotice(
    bytes(`UBND TỈNH MẪU

THÔNG BÁO
Kết luận kiểm tra tại xã Ví Dụ

Ngày 01/6/2042, Đoàn kiểm tra kết luận:
I.ĐÁNH GIÁ
1/- Kết quả đạt được
1.2. Xã thực hiện đúng quy định.
1.2a. Xã báo cáo kịp thời.
2a. Xã đã sửa chữa.
a.1) Sửa cầu.
a1) Sửa đường.
4.1) Sửa trường.
II.1. Sửa chợ.
III/- KIẾN NGHỊ
1 . Giao Sở Thử làm.

TM. UBND TỈNH
CHỦ TỊCH
Nguyễn Văn Mẫu`),
  );
  expect(
    modelOf(notice).body.blocks.map(({ anchor, isHeading }) => `${isHeading ? '## ' : ''}${anchor}`),
  ).toEqual([
    'd1',
    '## i',
    '## i-1',
    'i-1-1.2',
    'i-1-1.2a',
    'i-2a',
    'i-2a-a.1',
    'i-2a-a1',
    'i-4.1',
    'ii.1',
    '## iii',
    'iii-1',
    'chu-ky',
  ]);
});
