import type { ChartWords } from '../i18n/locale.ts';
import { compareTimePeriods } from '../model/time/time-period.ts';
import { isReference, rowGroups } from './drawing/row-groups.ts';
import type { DrawnChart } from './metric-chart.ts';

/** What stands below every drawing: unit, time, and what its marks mean where that is not plain. */
export function chartFacts(words: ChartWords, chart: DrawnChart): string {
  const { form, unit, rows } = chart;
  const times = rows.map(({ period }) => period).toSorted(compareTimePeriods);
  const [from, to] = [times[0] ?? '', times.at(-1) ?? ''];
  const isRank = rows[0]?.kind === 'rank';
  const isDotted = form === 'dots' || form === 'rank';
  return [
    !isRank && words.unit(unit),
    words.at(words.period(from), words.period(to)),
    isRank && (isDotted ? words.firstIsBest : form !== 'figure' && words.firstOnTop),
    isDotted && rows.some(isReference) && words.hollow.average,
    isDotted && rowGroups(chart).some((group) => group.rows.length > 1) && words.hollow.before,
  ]
    .filter(Boolean)
    .join(' ');
}
