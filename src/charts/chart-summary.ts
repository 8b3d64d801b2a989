import type { ChartWords } from '../i18n/locale.ts';
import type { DrawnChart } from './metric-chart.ts';

/** What a chart shows, in words to be read aloud: its form, how many figures, the highest and the lowest. */
export function chartSummary(words: ChartWords, { form, rows, title }: DrawnChart): string {
  const best = rows.toSorted((a, b) => (a.kind === 'rank' ? a.value - b.value : b.value - a.value));
  const [first, last] = [best[0], best.at(-1)];
  return [
    `${title}.`,
    words.summary(words.forms[form], rows.length),
    first && rows.length > 1 && words.highest(first.label, first.printed),
    last && rows.length > 1 && words.lowest(last.label, last.printed),
  ]
    .filter(Boolean)
    .join(' ');
}
