import type { Corpus } from '../../../corpus/corpus.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { unitOf } from '../../../model/figures/metric-unit.ts';
import { printNumber } from '../../../model/figures/printed-value.ts';
import { metricWarning } from '../../metric-warning.ts';

/** A value outside the range that the registry expects of its indicator: often a wrong separator or unit in the print. */
export function metricOutOfRange({ notices, registry }: Corpus): Diagnostic[] {
  return notices.flatMap((notice) =>
    notice.metrics.flatMap((metric): Diagnostic[] => {
      const indicator = registry.indicators.get(metric.indicator);
      if (!indicator || unitOf(metric, registry) !== indicator.unit) return [];
      const { min = -Infinity, max = Infinity, unit } = indicator;
      const greatest = metric.upTo ?? metric.value;
      if (metric.value >= min && greatest <= max) return [];
      const limit =
        metric.value < min ? `nhỏ hơn ${printNumber(min)} ${unit}` : `lớn hơn ${printNumber(max)} ${unit}`;
      return [
        metricWarning(
          notice,
          metric,
          'metric/out-of-range',
          `«${metric.printed}» ${limit}, ra ngoài khoảng thường gặp của chỉ tiêu «${indicator.name}».`,
        ),
      ];
    }),
  );
}
