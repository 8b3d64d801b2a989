import { chartWords as words } from '../i18n/chart.ts';
import { printTimePeriod } from '../model/time-period.ts';
import type { DrawnChart } from './metric-chart.ts';

/** Text that a spreadsheet would take for a formula; an apostrophe before it keeps it text. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The figures of a chart as CSV (RFC 4180), with a byte order mark so that spreadsheets read the tone marks. Numbers
 * have a decimal point; the printed words stand beside them.
 * @param base address of the page that shows the chart, to complete the way back to each sentence
 */
export function chartCsv({ rows }: DrawnChart, base: string): string {
  const lines = rows.map(({ indicator, place, kind, period, value, upTo, outOf, unit, printed, href }) => [
    indicator,
    place,
    words.kinds[kind],
    printTimePeriod(period),
    value,
    upTo,
    outOf,
    unit,
    printed,
    new URL(href, base).href,
  ]);
  return `\uFEFF${[words.csvHeader, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}
