import type { Corpus } from '../../../corpus/corpus.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { unitOf } from '../../../model/figures/metric-unit.ts';
import { metricWarning } from '../../metric-warning.ts';

/** A value printed in another unit than its indicator's: shown as printed, never on one scale with the others. */
export function metricUnit({ notices, registry }: Corpus): Diagnostic[] {
  return notices.flatMap((notice) =>
    notice.metrics.flatMap((metric): Diagnostic[] => {
      const indicator = registry.indicators.get(metric.indicator);
      if (!indicator || unitOf(metric, registry) === indicator.unit) return [];
      return [
        {
          ...metricWarning(
            notice,
            metric,
            'metric/unit',
            `«${metric.printed}» có đơn vị «${metric.unit}», khác đơn vị «${indicator.unit}» của chỉ tiêu «${indicator.name}».`,
          ),
          hint: 'Nếu là cùng một đơn vị in cách khác, thêm vào `alsoPrinted` của chỉ tiêu; nếu không, dùng chỉ tiêu khác. Không đổi đơn vị của số đã in.',
        },
      ];
    }),
  );
}
