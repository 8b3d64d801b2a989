import type { Corpus } from '../../../corpus/corpus.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { isForeignFigure } from '../../../model/figures/printed-value.ts';
import { metricWarning } from '../../metric-warning.ts';

const FIGURE = /\d(?:[\d.,]*\d)?/g;
const THREE_DECIMALS = /^\d{1,3},\d{3}$/;
const THOUSANDS = /^\d{1,3}(?:\.\d{3})+/;

/**
 * Figures whose decimal and thousand separators are mixed: those of English (`1,234.5`), and `9,142` beside `21.460` of
 * the same unit in one notice, where the comma may stand between thousands.
 */
export function metricSeparators({ notices }: Corpus): Diagnostic[] {
  return notices.flatMap((notice) => {
    const figures = notice.metrics.flatMap((metric) =>
      (metric.printed.match(FIGURE) ?? []).map((figure) => ({ metric, figure })),
    );
    const grouped = new Map(
      figures
        .filter(({ figure }) => THOUSANDS.test(figure) && !isForeignFigure(figure))
        .map(({ metric, figure }) => [metric.unit, figure]),
    );
    return figures.flatMap(({ metric, figure }): Diagnostic[] => {
      const beside = grouped.get(metric.unit);
      const message = isForeignFigure(figure)
        ? `«${metric.printed}» dùng dấu chấm và dấu phẩy theo lối tiếng Anh; được đọc là ${metric.value}.`
        : THREE_DECIMALS.test(figure) && beside !== undefined
          ? `«${metric.printed}» dùng dấu phẩy, mà «${beside}» cùng đơn vị dùng dấu chấm ngăn hàng nghìn: dấu phẩy ở đây có thể cũng là ngăn hàng nghìn.`
          : undefined;
      return message === undefined ? [] : [metricWarning(notice, metric, 'metric/separators', message)];
    });
  });
}
