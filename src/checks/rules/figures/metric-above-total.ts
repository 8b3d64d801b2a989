import type { Corpus } from '../../../corpus/corpus.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { metricWarning } from '../../metric-warning.ts';

/** A rank below the last place, `12/11`, or a part greater than its whole, `20/19 tiêu chí`. */
export function metricAboveTotal({ notices }: Corpus): Diagnostic[] {
  return notices.flatMap((notice) =>
    notice.metrics
      .filter(({ value, outOf }) => outOf !== undefined && value > outOf)
      .map((metric) =>
        metricWarning(
          notice,
          metric,
          'metric/above-total',
          metric.kind === 'rank'
            ? `Thứ hạng «${metric.printed}» lớn hơn số đơn vị được xếp hạng.`
            : `«${metric.printed}»: phần lớn hơn toàn bộ.`,
        ),
      ),
  );
}
