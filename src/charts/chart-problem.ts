import type { Metric } from '../model/figures/metric.ts';
import { unitOf } from '../model/figures/metric-unit.ts';
import type { Registry } from '../model/registry/registry.ts';
import { nearest } from '../model/text/nearest.ts';
import { fits } from './choose-form.ts';
import type { ChartWish } from './choose-metrics.ts';

/** Why a chart cannot be drawn honestly, and what to write instead. */
export interface MetricChartProblem {
  message: string;
  hint: string;
}

/** An indicator or a place of the request that the registry does not have. */
export function unknownSlug(
  { indicators, places = [] }: ChartWish,
  registry: Registry,
): MetricChartProblem | undefined {
  const asked = [
    { slugs: indicators, known: registry.indicators, what: 'chỉ tiêu', list: 'indicators' },
    { slugs: places, known: registry.places, what: 'địa bàn', list: 'places' },
  ];
  for (const { slugs, known, what, list } of asked) {
    const slug = slugs.find((name) => !known.has(name));
    if (slug === undefined) continue;
    const near = nearest(slug, known.keys());
    return {
      message: `Biểu đồ dùng ${what} \`${slug}\` chưa có trong danh mục.`,
      hint: `${near ? `Có phải bạn muốn viết \`${near}\`? Nếu không, ghi` : 'Ghi'} mục ấy bằng \`npm run refs -- ${list === 'places' ? '--place "tên"' : '--indicator "tên" --unit "đơn vị"'}\`.`,
    };
  }
  return undefined;
}

/** What stands in the way of drawing these values on one scale; none when they may. */
export function chartProblem(
  request: ChartWish,
  drawn: readonly Metric[],
  registry: Registry,
): MetricChartProblem | undefined {
  const [first] = drawn;
  if (!first) {
    return {
      message: 'Biểu đồ không có số liệu nào để vẽ.',
      hint: 'Kiểm tra `indicators`, `places`, `kinds`; số liệu có ghi chú nghi vấn không được vẽ.',
    };
  }
  const units = new Set(drawn.map((metric) => unitOf(metric, registry)));
  if (units.size > 1) {
    return {
      message: `Biểu đồ trộn các đơn vị khác nhau: ${[...units].join(', ')}.`,
      hint: 'Tách thành nhiều biểu đồ, mỗi biểu đồ một đơn vị.',
    };
  }
  const isRank = first.kind === 'rank';
  if (drawn.some(({ kind }) => (kind === 'rank') !== isRank)) {
    return {
      message: 'Biểu đồ trộn thứ hạng với số đo.',
      hint: 'Tách thứ hạng thành biểu đồ riêng, hoặc chọn loại bằng `kinds`.',
    };
  }
  if (drawn.some(({ isChange }) => isChange !== first.isChange)) {
    return {
      message: 'Biểu đồ trộn mức đạt với mức thay đổi.',
      hint: 'Tách «tăng», «giảm» thành biểu đồ riêng.',
    };
  }
  if (request.form !== undefined && !fits(request.form, drawn)) {
    return {
      message: `Số liệu không vẽ được thành dạng \`${request.form}\`.`,
      hint: UNFIT[request.form],
    };
  }
  return undefined;
}

const UNFIT = {
  bar: 'Thứ hạng vẽ bằng `rank`; hoặc bỏ `form` để trang này tự chọn.',
  rank: 'Dạng `rank` chỉ dùng cho số liệu `kind="rank"`.',
  line: 'Dạng `line` cần một chỉ tiêu, ít nhất hai thời điểm, nhiều nhất bốn đường, không có khoảng giá trị.',
  progress: 'Dạng `progress` cần đúng một kết quả của một địa bàn, kèm mục tiêu hoặc tổng số.',
} as const;
