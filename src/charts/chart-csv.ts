import type { ChartWords } from '../i18n/locale.ts';
import { csvLines } from '../model/text/csv.ts';
import type { DrawnChart } from './metric-chart.ts';

/**
 * The figures of a chart as CSV. Numbers have a decimal point; the printed words stand beside them.
 * @param absolute the whole address of the way back to a sentence
 */
export function chartCsv(
  words: ChartWords,
  { rows }: DrawnChart,
  absolute: (href: string) => string,
): string {
  const lines = rows.map(({ indicator, place, kind, period, value, upTo, outOf, unit, printed, href }) => [
    indicator,
    place,
    words.kinds[kind],
    words.period(period),
    value,
    upTo,
    outOf,
    unit,
    printed,
    absolute(href),
  ]);
  return [...csvLines(words.csvHeader, lines)].join('');
}
