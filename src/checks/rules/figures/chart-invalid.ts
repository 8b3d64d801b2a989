import { metricChartProblem } from '../../../charts/metric-chart.ts';
import type { Corpus } from '../../../corpus/corpus.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';

/** Charts that cannot be drawn honestly: no data, mixed units, an unknown indicator. */
export function chartInvalid({ notices, registry }: Corpus): Diagnostic[] {
  return notices.flatMap((notice) =>
    notice.charts.flatMap((request): Diagnostic[] => {
      const problem = metricChartProblem(request, notice.metrics, registry);
      if (!problem) return [];
      return [
        {
          check: 'chart/invalid',
          severity: 'error',
          file: notice.file,
          position: request.position,
          message: problem.message,
          hint: problem.hint,
        },
      ];
    }),
  );
}
