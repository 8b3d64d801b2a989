import { expect, test } from 'vitest';
import { suggestFigures } from '../../../../src/importers/marks/suggest-figures.ts';

test.for([
  ['Thu đạt 1 tỷ 200 triệu đồng.', '1 tỷ 200 triệu đồng'],
  ['Giải ngân đạt trên 42,6% kế hoạch.', 'trên 42,6%'],
  ['Thu giảm 5% so với cùng kỳ.', 'giảm 5%'],
  ['Giải ngân đạt 17,04% kế hoạch.', '17,04%'],
] as const)('in «%s» the whole figure «%s» is suggested', ([text, printed]) => {
  const [figure, ...rest] = suggestFigures(text, { line: 1 });
  expect(figure).toMatchObject({ printed });
  expect(rest).toEqual([]);
});

const printedIn = (text: string): string[] => suggestFigures(text, { line: 1 }).map(({ printed }) => printed);

test.for([
  ['Đã khởi công 14/22 công trình.', ['14/22 công trình']],
  ['Toàn huyện có 37 hộ thoát nghèo, cấp 87 giấy chứng nhận.', ['37 hộ', '87 giấy chứng nhận']],
  ['Mở rộng 4,2 km đường, trồng 61,5 ha rừng.', ['4,2 km', '61,5 ha']],
  ['Bình quân 21 ngày một hồ sơ.', ['21 ngày']],
  ['Báo cáo trong 21 ngày tới.', []],
  ['Quyết định số 15 nêu rõ, tại khoản 2 điều 3 và tháng 6 năm 2042.', []],
  ['Kế hoạch 2042 cấp huyện; có 2042 hộ.', []],
  ['Có 2.042 hộ.', ['2.042 hộ']],
  ['Đứng thứ 05/11 huyện.', ['05/11']],
  ['Sinh hoạt ngày 02/7 tại thôn 5 cũ.', []],
] as const)('in «%s» the figures are %j', ([text, figures]) => {
  expect(printedIn(text)).toEqual(figures);
});

test('a figure is told with what it measures, when and where, as printed', () => {
  const text =
    'Đến hết tháng 7/2042, tổng thu ngân sách của xã Ví Dụ đạt 1.250 triệu đồng, bằng 92,4% dự toán.';
  expect(suggestFigures(text, { line: 1 })).toMatchObject([
    {
      printed: '1.250 triệu đồng',
      value: { value: 1250, unit: 'triệu đồng' },
      indicator: 'tổng thu ngân sách của xã Ví Dụ',
      period: 'Đến hết tháng 7/2042',
      where: 'xã Ví Dụ',
    },
    { printed: '92,4%', indicator: 'tổng thu ngân sách của xã Ví Dụ' },
  ]);
});

test('words up to 120 letters are an indicator, more are a sentence', () => {
  const indicator = (letters: number): string | undefined =>
    suggestFigures(`${'Tỷ lệ hồ sơ '.repeat(20).slice(0, letters - 1)}x đạt 5%.`, { line: 1 })[0]?.indicator;
  expect(indicator(120)).toHaveLength(120);
  expect(indicator(121)).toBeUndefined();
});
