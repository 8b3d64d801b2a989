import type { ChartWords } from '../../i18n/locale.ts';
import { lastDay } from '../../model/time/time-period.ts';
import type { ChartRow, DrawnChart } from '../metric-chart.ts';
import { printTick } from './axis.ts';
import { type Measure, type PlacedText, SMALL, SMALL_VALUE, stack, widest, wrap } from './text.ts';

/** Height of the plot, in CSS pixels. */
export const PLOT_HEIGHT = 200;
/** From a value or a tick to the plot. */
export const BESIDE_PLOT = 10;
/** From the plot to the times. */
export const BELOW_PLOT = 8;
/** Half of a mark. */
const MARK = 5;
const SAMPLE = 28;
const [GAP, BETWEEN_TIMES] = [8, 10];

/** One line of a chart: its name and its points in time. */
export interface ChartLine {
  name: string;
  rows: readonly [ChartRow, ...ChartRow[]];
}

/** Lines of a chart: one for each series, in time. */
export function linesOf({ rows }: DrawnChart): ChartLine[] {
  return [...Map.groupBy(rows, ({ series }) => series)].flatMap(([name, [first, ...rest]]) =>
    first ? [{ name: name || first.indicator, rows: [first, ...rest] as const }] : [],
  );
}

/** Days since 1970, so that unlike distances in time are unlike distances on the axis. */
export function day({ period }: ChartRow): number {
  return Date.parse(lastDay(period)) / 86_400_000;
}

/** Ends of the time axis, in days. */
export function timeEnds({ rows }: DrawnChart): readonly [number, number] {
  const days = rows.map(day);
  return [Math.min(...days), Math.max(...days)];
}

/** What the key says beside the name of a line: its values at both times, or its last. */
export function keyValues({ form }: DrawnChart, { rows }: ChartLine): readonly ChartRow[] {
  const last = rows.at(-1) ?? rows[0];
  return form === 'slope' ? [rows[0], last] : [last];
}

/** The value of a point beside a slope: the number alone, for its whole print stands in the key. */
function endValue(row: ChartRow, chart: DrawnChart): string {
  return printTick(row.value, row.kind === 'rank' ? { unit: '' } : chart);
}

/** Room in CSS pixels beside the plot: for ticks at the left, in a slope for values at both sides. */
export function sidesOf(
  chart: DrawnChart,
  ticks: readonly string[],
  measure: Measure,
): { left: number; right: number } {
  const lines = linesOf(chart);
  const values = (at: 0 | -1): string[] =>
    chart.form === 'slope'
      ? lines.flatMap(({ rows }) => rows.at(at) ?? []).map((row) => endValue(row, chart))
      : [];
  return {
    left: Math.max(widest(ticks, SMALL, measure), widest(values(0), SMALL_VALUE, measure)) + BESIDE_PLOT,
    right: chart.form === 'slope' ? widest(values(-1), SMALL_VALUE, measure) + BESIDE_PLOT : MARK + 1,
  };
}

/** A time below the plot, the value of a line alone above it. */
export interface TimeLabel {
  /** From 0 to 1 of the plot, where it is centred; the first stands at its left end, the last at its right. */
  at: number;
  text: string;
  row?: ChartRow;
  /** Whether it stands a line lower, for the first and the last have no room beside each other. */
  isLow: boolean;
  width: number;
}

/**
 * The times below the plot: the first and the last always, of the others those that have room on the narrowest phone, so
 * that they have it everywhere.
 * @param plot width of the plot there
 */
export function timeLabels(
  words: ChartWords,
  chart: DrawnChart,
  plot: number,
  measure: Measure,
): TimeLabel[] {
  const [from, to] = timeEnds(chart);
  const only = hasKey(chart) ? undefined : linesOf(chart)[0];
  const times = [...new Map(chart.rows.map((row) => [row.period, row])).values()]
    .toSorted((a, b) => day(a) - day(b))
    .map((one): TimeLabel => {
      const row = only?.rows.find(({ period }) => period === one.period);
      const text = words.period(one.period);
      const width = Math.max(measure(text, SMALL.font), row ? measure(row.printed, SMALL_VALUE.font) : 0);
      return {
        at: to > from ? (day(one) - from) / (to - from) : 0.5,
        text,
        ...(row && { row }),
        isLow: false,
        width,
      };
    });
  const [first, last] = [times[0], times.at(-1)];
  if (!first || !last || first === last) return times;
  const isLow = first.width + BETWEEN_TIMES + last.width > plot;
  const spans = [[0, first.width], ...(isLow ? [] : [[plot - last.width, plot]])];
  const kept = new Set([first]);
  const byValue = times.toSorted((a, b) => (a.row?.value ?? 0) - (b.row?.value ?? 0));
  // The extremes have the first choice of what room is left.
  for (const time of [byValue.at(-1), byValue[0], ...times]) {
    if (!time || time === first || time === last || kept.has(time)) continue;
    const [left, right] = [time.at * plot - time.width / 2, time.at * plot + time.width / 2];
    const isFree = spans.every(
      ([from = 0, to = 0]) => right + BETWEEN_TIMES <= from || left >= to + BETWEEN_TIMES,
    );
    if (!isFree || left < 0 || right > plot) continue;
    spans.push([left, right]);
    kept.add(time);
  }
  return [...times.filter((time) => kept.has(time)), { ...last, isLow }];
}

/** Height of the lines of times, in CSS pixels. */
export function timesHeight(labels: readonly TimeLabel[]): number {
  const one = labels.some(({ row }) => row) ? SMALL_VALUE.leading + SMALL.leading : SMALL.leading;
  return labels.some(({ isLow }) => isLow) ? 2 * one : one;
}

/** Whether the values of lines stand in a key above them: of several lines, and of a slope. */
export function hasKey(chart: DrawnChart): boolean {
  return chart.form === 'slope' || linesOf(chart).length > 1;
}

/** The key above the lines, and where it ends. */
export function keyOf(
  chart: DrawnChart,
  width: number,
  measure: Measure,
): { names: PlacedText[]; values: PlacedText[]; samples: { line: number; y: number }[]; bottom: number } {
  const lines = linesOf(chart);
  const names: PlacedText[] = [];
  const values: PlacedText[] = [];
  const samples: { line: number; y: number }[] = [];
  let top = 0;
  if (hasKey(chart))
    for (const [index, line] of lines.entries()) {
      const printed = wrap(printedInKey(chart, line), width / 2, SMALL_VALUE, measure);
      const room = width - SAMPLE - 2 * GAP - widest(printed, SMALL_VALUE, measure);
      const name = stack(wrap(line.name, room, SMALL, measure), SMALL, SAMPLE + GAP, top);
      const value = stack(printed, SMALL_VALUE, 0, top);
      names.push(...name.texts);
      values.push(...value.texts.map((one) => ({ ...one, x: width - measure(one.text, SMALL_VALUE.font) })));
      samples.push({ line: index, y: top + SMALL.ascent - 4 });
      top = Math.max(name.bottom, value.bottom) + 4;
    }
  return { names, values, samples, bottom: top };
}

function printedInKey(chart: DrawnChart, line: ChartLine): string {
  return keyValues(chart, line)
    .map(({ printed }) => printed)
    .join(' → ');
}

/** A word beside the plot. */
export interface SideLabel {
  side: 'left' | 'right';
  text: string;
  /** From 0 to 1 of the plot, its middle. */
  at: number;
  isValue: boolean;
}

/**
 * The words beside the plot: ticks, and in a slope the values at the ends of the lines. A value is moved as little as keeps
 * it off the others; a tick without room is left out.
 * @param ends where each line begins and ends, from 0 to 1 of the plot
 */
export function sideLabels(
  chart: DrawnChart,
  ticks: readonly { at: number; text: string }[],
  ends: readonly (readonly [number, number])[],
): SideLabel[] {
  const apart = SMALL.leading / PLOT_HEIGHT;
  const lines = linesOf(chart);
  const side = (at: 0 | 1): SideLabel[] => {
    const values = lines.map((line, index) => ({
      text: endValue(line.rows.at(at === 0 ? 0 : -1) ?? line.rows[0], chart),
      at: ends[index]?.[at] ?? 0,
    }));
    const apartOnes = [...new Map(values.map((value) => [value.text, value])).values()].toSorted(
      (a, b) => a.at - b.at,
    );
    return spread(apartOnes, apart).map((value) => ({
      side: at === 0 ? 'left' : 'right',
      ...value,
      isValue: true,
    }));
  };
  const values = chart.form === 'slope' ? [...side(0), ...side(1)] : [];
  const left = values.filter((value) => value.side === 'left');
  const free = ticks.filter(({ at }) => left.every((value) => Math.abs(value.at - at) >= apart));
  return [...values, ...free.map(({ at, text }) => ({ side: 'left' as const, text, at, isValue: false }))];
}

/** Move what stands in order as little as keeps it apart and within 0 and 1. */
function spread<One extends { at: number }>(ones: readonly One[], apart: number): One[] {
  let least = 0;
  const down = ones.map((one) => {
    const at = Math.max(one.at, least);
    least = at + apart;
    return { ...one, at };
  });
  let most = 1;
  return down
    .toReversed()
    .map((one) => {
      const at = Math.min(one.at, most);
      most = at - apart;
      return { ...one, at };
    })
    .toReversed();
}
