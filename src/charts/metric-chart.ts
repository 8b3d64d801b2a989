import { printIsoDay } from '../model/iso-day.ts';
import type { Metric } from '../model/metric.ts';
import type { ChartRequest } from '../model/notice.ts';
import type { Registry } from '../model/registry.ts';

/** One mark of a chart, with the way back to the sentence it was printed in. */
interface ChartRow {
  label: string;
  value: number;
  printed: string;
  /** Anchor of the printed figure. */
  anchor: string;
  /** An average or a target is drawn apart from what was observed. */
  isReference: boolean;
}

/** What is drawn and tabulated: one unit, rows in the notice's order. */
export interface MetricChart {
  form: 'bar' | 'rank';
  title: string;
  subtitle?: string;
  unit: string;
  rows: ChartRow[];
  /** Places in the order, for a rank. */
  outOf?: number;
}

/** Why a chart cannot be drawn honestly, and what to write instead. */
export interface MetricChartProblem {
  message: string;
  hint: string;
}

/** `2024-04-23` → `23/4/2024`, `2024-06` → `6/2024`, `2023` → `2023`. */
function printAsOf(asOf: string): string {
  const [year = '', month, day] = asOf.split('-');
  if (day) return printIsoDay(asOf);
  return month ? `${Number(month)}/${year}` : year;
}

/**
 * The chart an author asked for, from the metrics of the notice. A value under caution is never drawn; mixed units,
 * ranks among shares and charts without data are refused rather than drawn wrongly.
 */
export function metricChart(
  request: Omit<ChartRequest, 'anchor' | 'position'>,
  metrics: readonly Metric[],
  registry: Registry,
): MetricChart | MetricChartProblem {
  const unknown = request.indicators.find((indicator) => !registry.indicators.has(indicator));
  if (unknown !== undefined) {
    return {
      message: `Biểu đồ dùng chỉ tiêu \`${unknown}\` chưa có trong danh mục.`,
      hint: 'Sửa lại, hoặc thêm vào registry/indicators.yaml.',
    };
  }
  const chosen = request.indicators.flatMap((indicator) =>
    metrics.filter(
      (metric) =>
        metric.indicator === indicator &&
        metric.caution === undefined &&
        (!request.places || request.places.includes(metric.place)) &&
        (!request.kinds || request.kinds.includes(metric.kind)),
    ),
  );
  const drawn = withoutRepeats(chosen).toSorted(
    (a, b) =>
      request.indicators.indexOf(a.indicator) - request.indicators.indexOf(b.indicator) ||
      a.asOf.localeCompare(b.asOf),
  );
  const [first] = drawn;
  if (!first) {
    return {
      message: 'Biểu đồ không có số liệu nào để vẽ.',
      hint: 'Kiểm tra `indicators`, `places`, `kinds`; số liệu có ghi chú nghi vấn không được vẽ.',
    };
  }
  const units = new Set(
    drawn.map((metric) => registry.indicators.get(metric.indicator)?.unit ?? metric.unit),
  );
  const isRank = first.kind === 'rank';
  if (units.size > 1 || drawn.some(({ kind }) => (kind === 'rank') !== isRank)) {
    return {
      message: `Biểu đồ trộn các đơn vị khác nhau: ${[...units].join(', ')}.`,
      hint: 'Tách thành nhiều biểu đồ, mỗi biểu đồ một đơn vị.',
    };
  }
  const varies = (read: (metric: Metric) => string): boolean => new Set(drawn.map(read)).size > 1;
  const [manyIndicators, manyPlaces, manyDays] = [
    varies((m) => m.indicator),
    varies((m) => m.place),
    varies((m) => m.asOf),
  ];
  const rows = drawn.map((metric): ChartRow => {
    const parts = [
      (manyIndicators || !manyPlaces) && registry.indicators.get(metric.indicator)?.name,
      manyPlaces && registry.places.get(metric.place)?.name,
      metric.kind === 'average' && 'bình quân',
      metric.kind === 'target' && 'mục tiêu',
      manyDays && printAsOf(metric.asOf),
    ];
    return {
      label: parts.filter(Boolean).join(', '),
      value: metric.value,
      printed: metric.printed,
      anchor: metric.anchor,
      isReference: metric.kind === 'average' || metric.kind === 'target',
    };
  });
  return {
    form: isRank ? 'rank' : 'bar',
    title: request.title,
    ...(request.subtitle !== undefined && { subtitle: request.subtitle }),
    unit: [...units][0] ?? '',
    rows,
    ...(isRank && first.outOf !== undefined && { outOf: first.outOf }),
  };
}

/** The same observation printed twice is one mark, at its first sentence. */
function withoutRepeats(metrics: readonly Metric[]): Metric[] {
  const seen = new Set<string>();
  return metrics.filter(({ indicator, place, kind, asOf, value }) => {
    const key = [indicator, place, kind, asOf, value].join('|');
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
