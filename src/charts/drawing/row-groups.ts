import type { ChartRow, DrawnChart } from '../metric-chart.ts';

/** What stands on one line of a drawing: a mark, or the earlier and the later of two times. */
export interface RowGroup {
  name: string;
  /** In time; the last is the one that is ranked and named first. */
  rows: readonly [ChartRow, ...ChartRow[]];
}

/** Whether a mark is what a result is held against: an average or a target. */
export function isReference({ kind }: ChartRow): boolean {
  return kind === 'average' || kind === 'target';
}

/** The lines of bars, in the order of the rows; of dots, the best first, with two times on one line. */
export function rowGroups(chart: DrawnChart): RowGroup[] {
  const { form, rows } = chart;
  if (form === 'bar') return rows.map((row) => ({ name: row.label, rows: [row] }));
  if (form === 'progress')
    return rows.filter(({ kind }) => kind === 'observed').map((row) => ({ name: row.label, rows: [row] }));
  const groups = pairsOf(rows) ?? rows.map((row): RowGroup => ({ name: row.label, rows: [row] }));
  const sign = rows[0]?.kind === 'rank' ? 1 : -1;
  const rank = (group: RowGroup): number => sign * (group.rows.at(-1)?.value ?? 0);
  return groups.toSorted((a, b) => rank(a) - rank(b));
}

/** Each place with its two times; none where there are more times, or fewer, or two values of one. */
function pairsOf(rows: readonly ChartRow[]): RowGroup[] | undefined {
  const times = new Set(rows.map(({ period }) => period)).size;
  const series = [...Map.groupBy(rows, (row) => row.series)];
  const isPaired = series.every(
    ([name, its]) => name !== '' && new Set(its.map(({ period }) => period)).size === its.length,
  );
  if (times !== 2 || !isPaired) return undefined;
  return series.flatMap(([name, [first, ...rest]]) =>
    first ? [{ name, rows: [first, ...rest] as const }] : [],
  );
}

/** Marks and values of a line of a drawing as words: `8,4% → 24,1%`. */
export function printedOf({ rows }: RowGroup): string {
  return rows.map(({ printed }) => printed).join(' → ');
}

/** The targets that a result is on its way to. */
export function targetsOf({ form, rows }: DrawnChart): ChartRow[] {
  return form === 'progress' ? rows.filter(({ kind }) => kind === 'target') : [];
}
