import { expect, test } from 'vitest';
import { widerFigure } from '../../../../src/model/figures/figure-in-sentence.ts';
import { unitOf } from '../../../../src/model/figures/metric-unit.ts';
import { indicatorOf, registryOf } from '../../notice/fixture.ts';

const widerOf = (printed: string, paragraph: string): string | undefined =>
  widerFigure(printed, paragraph, paragraph.indexOf(printed));

test.for([
  ['42,6%', 'Đạt trên 42,6% kế hoạch.', 'trên 42,6%'],
  ['5%', 'Thu ngân sách giảm 5% so với năm trước.', 'giảm 5%'],
  ['1 tỷ', 'Chi 1 tỷ 200 triệu đồng, đủ.', '1 tỷ 200 triệu đồng'],
  ['42,6%', 'Đạt không dưới 42,6%.', 'không dưới 42,6%'],
  ['15%', 'Đạt từ 10% đến 15% kế hoạch.', '10% đến 15%'],
  ['42,6%', 'Đạt (trên 42,6%).', 'trên 42,6%'],
  ['10', 'Đạt 10 đến 15% kế hoạch.', '10 đến 15%'],
] as const)('«%s» of «%s» is only a part of «%s»', ([printed, paragraph, wider]) => {
  expect(widerOf(printed, paragraph)).toBe(wider);
});

test.for([
  ['42,6%', 'Đạt 42,6% kế hoạch.'],
  ['trên 42,6%', 'Đạt trên 42,6% kế hoạch.'],
  ['1 tỷ', 'Chi 1 tỷ. 200 triệu đồng còn lại.'],
  ['42,6%', 'Trên địa bàn xã đạt 42,6%.'],
  ['nhiều', 'Đạt trên nhiều mặt.'],
] as const)('«%s» of «%s» is whole', ([printed, paragraph]) => {
  expect(widerOf(printed, paragraph)).toBeUndefined();
});

test('of two equal figures the one at the place is meant', () => {
  const paragraph = 'Thu 5%, chi giảm 5%.';
  expect(widerFigure('5%', paragraph, 4)).toBeUndefined();
  expect(widerFigure('5%', paragraph, 17)).toBe('giảm 5%');
  expect(widerFigure('5%', paragraph, 5)).toBeUndefined();
});

const registry = registryOf({
  indicators: new Map([
    ['tieu-chi', indicatorOf({ name: 'Tiêu chí', unit: 'tiêu chí/xã', alsoPrinted: ['tiêu chí/01 xã'] })],
    ['hang', indicatorOf({ name: 'Thứ hạng', unit: 'thứ hạng' })],
  ]),
});

test.for([
  ['tieu-chi', 'tiêu chí/xã', 'amount', 'tiêu chí/xã'],
  ['tieu-chi', 'tiêu chí/01 xã', 'amount', 'tiêu chí/xã'],
  ['tieu-chi', 'tiêu chí', 'amount', 'tiêu chí'],
  ['tieu-chi', '', 'amount', ''],
  ['hang', '', 'rank', 'thứ hạng'],
  ['la', '%', 'share', '%'],
] as const)('a value of %s in «%s» (%s) is compared in «%s»', ([indicator, unit, kind, compared]) => {
  expect(unitOf({ indicator, unit, kind } as Parameters<typeof unitOf>[0], registry)).toBe(compared);
});
