import { expect, test } from 'vitest';
import type { SuggestedOrder } from '../../../../src/importers/report/import-outcome.ts';
import { importNotice } from '../importing.ts';

const HEAD = `UBND TỈNH MẪU
Số: 07/TB-UBND
Mẫu, ngày 02 tháng 5 năm 2042

THÔNG BÁO
Kết luận của đồng chí Trần Văn Mẫu, Phó Chủ tịch UBND tỉnh tại cuộc họp

Ngày 29/4/2042, đồng chí Trần Văn Mẫu, Phó Chủ tịch UBND tỉnh chủ trì cuộc họp và kết luận như sau:
`;
const TAIL = `
TL. CHỦ TỊCH
CHÁNH VĂN PHÒNG

Lê Văn Thử`;

/** Orders of a notice with these paragraphs. */
async function ordersOf(...paragraphs: string[]): Promise<SuggestedOrder[]> {
  const text = `${HEAD}\n${paragraphs.join('\n\n')}\n${TAIL}\n`;
  return (await importNotice(new TextEncoder().encode(text))).report.orders;
}

/** Those of one paragraph among tasks. */
const among = async (paragraph: string): Promise<SuggestedOrder[]> =>
  ordersOf('I. ĐÁNH GIÁ CHUNG', 'Kết quả khá.', 'II. NHIỆM VỤ', paragraph, 'Đoạn cuối không giao gì.');

test.for([
  ['Giao Sở Tài chính rà soát quỹ đất.', 'Sở Tài chính'],
  ['Yêu cầu UBND huyện Thử khẩn trương bàn giao mặt bằng.', 'UBND huyện Thử'],
  [
    'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh phối hợp vận động.',
    'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
  ],
  ['Sở Tài chính: cử cán bộ hướng dẫn huyện.', 'Sở Tài chính'],
  ['Sở Nông nghiệp và Môi trường chủ trì thẩm định hồ sơ.', 'Sở Nông nghiệp và Môi trường'],
  ['Các chủ đầu tư phải cam kết tiến độ.', 'Các chủ đầu tư'],
  ['Công tác kiểm đếm do Trung tâm Phát triển quỹ đất tỉnh thực hiện.', 'Trung tâm Phát triển quỹ đất tỉnh'],
  ['Nội dung này được giao cho Thanh tra tỉnh hướng dẫn.', 'Thanh tra tỉnh'],
  ['Trường hợp nhà thầu vi phạm thì Ban Quản lý dự án tỉnh báo cáo UBND tỉnh.', 'Ban Quản lý dự án tỉnh'],
  ['Các sở, ngành theo chức năng, nhiệm vụ được giao hướng dẫn huyện.', 'Các sở, ngành'],
  ['Về mặt bằng: UBND huyện Thử tập trung vận động các hộ.', 'UBND huyện Thử'],
  ['Chủ tịch UBND tỉnh yêu cầu Giám đốc Sở Xây dựng tập trung chỉ đạo.', 'Giám đốc Sở Xây dựng'],
  ['UBND tỉnh giao Sở Xây dựng thẩm định hồ sơ.', 'Sở Xây dựng'],
  ['Thống nhất giao Sở Xây dựng chủ trì lập phương án.', 'Sở Xây dựng'],
  ['Sở Xây dựng tham mưu UBND tỉnh giao Sở Tài chính bố trí vốn.', 'Sở Xây dựng'],
  ['Đồng chí Chánh Thanh tra tỉnh trực tiếp chỉ đạo.', 'Đồng chí Chánh Thanh tra tỉnh'],
] as const)('«%s» is an order to %s', async ([text, agency]) => {
  const [order, ...rest] = await among(text);
  expect(order?.agencies?.[0]?.words).toBe(agency);
  expect(order?.sureness).toBe('printed');
  expect(rest).toEqual([]);
});

test.for([
  'Đồng ý chủ trương điều chỉnh hướng tuyến theo đề xuất của Sở Xây dựng.',
  'Sở Tài chính đã hoàn thành rà soát.',
  'Ban hành kịp thời các văn bản hướng dẫn.',
  'Phòng, chống thiên tai được chú trọng.',
  'Trường hợp đặc biệt sẽ có hướng dẫn.',
  'Hội nghị thống nhất đánh giá cao kết quả.',
  'Tổ chức tốt các hoạt động văn hóa.',
  'Các thửa đất do các hộ gia đình, cá nhân đang quản lý sử dụng.',
  'Văn phòng UBND tỉnh thông báo để các cơ quan, đơn vị biết, thực hiện.',
])('«%s» is no order', async (text) => {
  expect(await among(text)).toEqual([]);
});

test('among findings only an order in so many words at the start of its sentence is one', async () => {
  const under = (text: string) => ordersOf('I. ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN NHIỆM VỤ', text, 'Đoạn cuối.');
  expect(await under('Sở Tài chính chủ trì rà soát trước ngày 30/6/2042.')).toEqual([]);
  expect(await under('Nhìn chung, giao Sở Tài chính chủ trì là hợp lý.')).toEqual([]);
  expect(await under('Giao Sở Tài chính chủ trì rà soát.')).toHaveLength(1);
});

test('under no heading at all a verb that binds or a deadline is needed', async () => {
  expect(await ordersOf('Sở Tài chính theo dõi tình hình.', 'Đoạn hai.')).toEqual([]);
  expect(await ordersOf('Sở Tài chính có trách nhiệm theo dõi.', 'Đoạn hai.')).toHaveLength(1);
  expect(await ordersOf('Sở Tài chính theo dõi, báo cáo trước ngày 30/6/2042.', 'Đoạn hai.')).toHaveLength(1);
});

test('items of a list that an agency heads are its orders, and end with the list', async () => {
  const orders = await ordersOf(
    'II. NHIỆM VỤ',
    '1. Giao Sở Tài chính:',
    'a) Rà soát quỹ đất.',
    'b) Lập danh sách trong quý III/2042;',
    '2. Kết quả là căn cứ đánh giá thi đua.',
    'a) Việc đánh giá có hai bước.',
  );
  expect(orders.map(({ printed, agencies }) => [printed, agencies?.[0]?.words])).toEqual([
    ['Rà soát quỹ đất', 'Sở Tài chính'],
    ['Lập danh sách trong quý III/2042', 'Sở Tài chính'],
  ]);
});

test('under a heading that only names a subject an item is an order by its deadline or target alone', async () => {
  const orders = await ordersOf(
    'II. NHIỆM VỤ',
    '1. Về kinh tế',
    '- Tiếp tục phát triển du lịch.',
    '- Hoàn thành quy hoạch trước ngày 30/6/2042.',
    '- Phấn đấu giải ngân đạt 95% kế hoạch.',
    '2. Về văn hóa',
    'Giữ gìn bản sắc.',
  );
  expect(orders.map(({ printed }) => printed)).toEqual([
    'Hoàn thành quy hoạch trước ngày 30/6/2042',
    'Phấn đấu giải ngân đạt 95% kế hoạch',
  ]);
});

test.for([
  ['trước ngày 30/6/2042', '2042-06-29'],
  ['trước ngày 15 tháng 11 năm 2042', '2042-11-14'],
  ['trong tháng 6/2042', '2042-06-30'],
  ['chậm nhất ngày 30 tháng 9 năm 2042', '2042-09-30'],
  ['chậm nhất trong quý IV/2042', '2042-12-31'],
  ['đến hết ngày 31/01/2043', '2043-01-31'],
  ['trước 17 giờ 00 ngày 15/7/2042', '2042-07-15'],
  ['chậm nhất 15 ngày kể từ ngày ban hành Thông báo này', '2042-05-17'],
  ['trong vòng 10 ngày kể từ ngày ký Thông báo này', '2042-05-12'],
  ['sau 15 ngày kể từ ngày ban hành Thông báo này', undefined],
  ['trong thời hạn 03 ngày làm việc kể từ khi nhận đủ hồ sơ', undefined],
  ['trước ngày 25 hằng tháng', undefined],
  ['ngày 20 hằng tháng', undefined],
  ['định kỳ 6 tháng/lần', undefined],
  ['trước kỳ họp cuối năm của HĐND tỉnh', undefined],
  ['trước ngày 30/6', undefined],
  ['từ nay đến 30/6/2042', '2042-06-30'],
  ['đến 30/6/2042', '2042-06-30'],
  ['cuối tháng 6/2042', '2042-06-30'],
  ['không quá 30 ngày kể từ ngày nhận được Thông báo này', undefined],
] as const)('the deadline «%s» is found with its last day', async ([deadline, due]) => {
  const [order] = await among(
    `Giao Sở Tài chính lập phương án, gửi UBND tỉnh ${deadline}; công khai kết quả.`,
  );
  expect(order?.deadline?.words).toContain(deadline);
  expect(order?.deadline?.due).toBe(due);
});

test('«Thường xuyên» at the start of an order is its deadline, and within it is none', async () => {
  const orders = await ordersOf(
    'II. NHIỆM VỤ',
    '1. Giao Sở Tài chính:',
    'a) Thường xuyên kiểm tra hiện trường.',
    'b) Bố trí kinh phí từ nguồn chi thường xuyên.',
    '2. Hết.',
  );
  expect(orders.map(({ deadline }) => deadline?.words)).toEqual(['Thường xuyên', undefined]);
});

test('one sentence is one order, but where each clause has its own deadline or its own agency', async () => {
  const words = async (text: string) => (await among(text)).map(({ printed }) => printed);
  expect(await words('Giao Sở Tài chính rà soát; hoàn thành trước ngày 15/6/2042.')).toHaveLength(1);
  expect(await words('Giao Sở Tài chính rà soát trước ngày 15/6/2042; công khai kết quả.')).toHaveLength(1);
  expect(
    await words('Giao Sở Tài chính rà soát trước ngày 15/6/2042; lập phương án; trình trong tháng 7/2042.'),
  ).toEqual(['Giao Sở Tài chính rà soát trước ngày 15/6/2042', 'lập phương án; trình trong tháng 7/2042']);
  expect(await words('Giao Sở Tài chính rà soát; Sở Xây dựng thẩm định.')).toHaveLength(2);
  expect(
    await words('Giao Sở Tài chính chủ trì, phối hợp với Sở Xây dựng, UBND huyện Thử rà soát.'),
  ).toHaveLength(1);
});

test('the second order of a sentence is to the one whom the first names', async () => {
  const orders = await among('Sở Tài chính lập phương án trước ngày 15/6/2042; trình trong tháng 7/2042.');
  expect(orders.map(({ agencies, deadline }) => [agencies?.[0]?.words, deadline?.due])).toEqual([
    ['Sở Tài chính', '2042-06-14'],
    ['Sở Tài chính', '2042-07-31'],
  ]);
});

test('an agency is told with its slug where the registry knows it, also without the province that it serves', async () => {
  const slug = async (name: string) => (await among(`Giao ${name} rà soát quỹ đất.`))[0]?.agencies?.[0]?.slug;
  expect(await slug('UBND tỉnh Mẫu')).toBe('ubnd-tinh-mau');
  expect(await slug('Ủy ban nhân dân tỉnh Mẫu')).toBe('ubnd-tinh-mau');
  expect(await slug('Sở Xây dựng')).toBeUndefined();
});

test('rows of a table of tasks are orders, those of a table of results are none', async () => {
  const table = (head: string, row: string) => `| ${head} |\n| --- | --- | --- |\n| ${row} |`;
  const tasks = await ordersOf(
    'II. NHIỆM VỤ',
    table('Nhiệm vụ | Đơn vị chủ trì | Thời hạn', 'Rà soát quỹ đất công | Sở Tài chính | Trong tháng 6/2042'),
  );
  expect(tasks).toMatchObject([
    {
      printed: 'Rà soát quỹ đất công',
      agencies: [{ words: 'Sở Tài chính', from: 'table' }],
      deadline: { words: 'Trong tháng 6/2042', due: '2042-06-30' },
    },
  ]);
  // A name of two words is no task; one of three may be.
  const names = await ordersOf(
    'II. NHIỆM VỤ',
    table('Nhiệm vụ | Đơn vị | Đã hoàn thành', 'Quỹ đất | Sở Tài chính | 15'),
  );
  expect(names).toEqual([]);
  const shortest = await ordersOf(
    'II. NHIỆM VỤ',
    table('Nhiệm vụ | Đơn vị | Ghi chú', 'Rà soát đất | Sở Tài chính | x'),
  );
  expect(shortest).toHaveLength(1);
});

test('a name up to 130 letters is an agency, a longer one is a sentence', async () => {
  const named = (letters: number) =>
    `Sở ${'Mẫu '.repeat(40)}`.slice(0, letters).trimEnd().padEnd(letters, 'x');
  expect((await among(`${named(129)} chủ trì rà soát.`))[0]?.agencies?.[0]?.words).toHaveLength(129);
  expect(await among(`${named(131)} chủ trì rà soát.`)).toEqual([]);
});

test('a sentence that ends with a colon announces a list up to 250 letters, and is an order beyond', async () => {
  const announcement = (letters: number) =>
    `Giao Sở Tài chính chủ trì ${'rà soát '.repeat(40)}`
      .slice(0, letters - 6)
      .trimEnd()
      .padEnd(letters - 6, 't');
  expect(await among(`${announcement(250)} việc:`)).toEqual([]);
  expect(await among(`${announcement(251)} việc:`)).toHaveLength(1);
});

test('a sentence that only says by when belongs to the order before it, up to 90 letters', async () => {
  const [order, ...rest] = await among(
    'Giao Sở Xây dựng thẩm định hồ sơ. Thời gian hoàn thành: trước ngày 30/6/2042.',
  );
  expect(order).toMatchObject({
    printed: 'Giao Sở Xây dựng thẩm định hồ sơ. Thời gian hoàn thành: trước ngày 30/6/2042',
    deadline: { words: 'trước ngày 30/6/2042', due: '2042-06-29' },
  });
  expect(rest).toEqual([]);
  const long = (letters: number) => `${'Hoàn thành trước ngày 30/6/2042 để'.padEnd(letters - 1, ' mau')}.`;
  const [whole] = await among(`Giao Sở Xây dựng thẩm định hồ sơ. ${long(90)}`);
  expect(whole?.deadline?.due).toBe('2042-06-29');
  const [alone] = await among(`Giao Sở Xây dựng thẩm định hồ sơ. ${long(91)}`);
  expect(alone?.deadline).toBeUndefined();
});

test('a heading that only names an agency is over its orders, under findings over none', async () => {
  const items = ['1. Đối với UBND xã Ví Dụ', '1.1. Vận động các hộ.', '1.2. Giữ gìn trật tự.', '2. Hết.'];
  expect(await ordersOf('Họp tốt.', ...items)).toHaveLength(2);
  expect(await ordersOf('I. ĐÁNH GIÁ', ...items)).toEqual([]);
});

test('the sentence that opens the conclusions is looked for among the first eight paragraphs', async () => {
  const order = 'Sở Tài chính có trách nhiệm theo dõi.';
  const told = (count: number) => Array.from({ length: count }, (_, index) => `Đoạn mở đầu số ${index}.`);
  const opening = 'Phó Chủ tịch UBND tỉnh kết luận như sau:';
  // One paragraph of the head's own stands before these.
  expect(await ordersOf(order, ...told(5), opening, 'Hết.')).toEqual([]);
  expect(await ordersOf(order, ...told(6), opening, 'Hết.')).toHaveLength(1);
});

test('who commands stands within 90 letters before the command, or the order is not read as theirs', async () => {
  const agencyOf = async (letters: number) => {
    const commander = `Chủ tịch UBND tỉnh ${'Mẫu '.repeat(30)}`
      .slice(0, letters)
      .trimEnd()
      .padEnd(letters, 'u');
    const [order] = await among(`${commander} yêu cầu Sở Tài chính rà soát quỹ đất.`);
    return order?.agencies?.[0]?.words;
  };
  expect(await agencyOf(90)).toBe('Sở Tài chính');
  expect(await agencyOf(91)).not.toBe('Sở Tài chính');
});
