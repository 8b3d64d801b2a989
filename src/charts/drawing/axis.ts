import type { Scale } from 'chart.js';
import type { DrawnChart } from '../metric-chart.ts';
import { type Measure, SMALL } from './text.ts';

/** Width of a chart on the narrowest phone, in CSS pixels: what has room there has room everywhere. */
export const NARROW = 272;
/** More ticks help nobody. */
const MOST_TICKS = 6;
const BETWEEN_TICKS = 10;
/** Steps that readers count in. */
const STEPS = [1, 2, 2.5, 5, 10];

/** A number as Vietnamese prints it: `1.906`, `0,25`. */
function printNumber(value: number): string {
  const [whole = '', part] = String(Number(value.toPrecision(12))).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return part === undefined ? grouped : `${grouped},${part}`;
}

/** A number of the axis, with its unit where that is a sign and not a word. */
export function printTick(value: number, { unit }: Pick<DrawnChart, 'unit'>): string {
  return `${printNumber(value)}${unit === '%' ? '%' : ''}`;
}

/**
 * Ticks of the axis of the values, at equal steps; it begins at the first and ends at the last. Parts of a whole are drawn
 * against the whole, a share from 0 to 100; ranks run from the first place to the last; all else stands on nought and
 * ends at a round number.
 * @param row where the ticks stand side by side: its width in CSS pixels, and whether those at its ends stand out of it
 */
export function valueTicks(
  chart: DrawnChart,
  measure: Measure,
  row?: { width: number; isWider: boolean },
): number[] {
  const { rows, whole } = chart;
  if (rows[0]?.kind === 'rank') {
    return [1, Math.max(2, ...rows.map(({ value, outOf }) => Math.max(value, outOf ?? 0)))];
  }
  const has = (ticks: readonly number[]): boolean =>
    row === undefined || haveRoom(ticks, chart, row, measure);
  if (whole === 100) return [25, 50].map((step) => inSteps(0, 100, step)).find(has) ?? [0, 100];
  if (whole !== undefined) return [0, whole];
  const values = [0, ...rows.flatMap(({ value, upTo }) => [value, upTo ?? value])];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  let ticks: number[] = [];
  for (let count = MOST_TICKS; count >= 2; count--) {
    ticks = roundTicks(least, most > least ? most : least + 1, count);
    if (has(ticks)) break;
  }
  return ticks;
}

/** Whether the words of ticks stand apart in a row. */
function haveRoom(
  ticks: readonly number[],
  chart: DrawnChart,
  { width, isWider }: { width: number; isWider: boolean },
  measure: Measure,
): boolean {
  const last = ticks.length - 1;
  let free = Number.NEGATIVE_INFINITY;
  return ticks.every((tick, index) => {
    const words = measure(index === last ? printTick(tick, chart) : printNumber(tick), SMALL.font);
    const middle = (index / last) * width - words / 2;
    const left = isWider ? middle : Math.max(0, Math.min(middle, width - words));
    const isFree = left >= free;
    free = left + words + BETWEEN_TICKS;
    return isFree;
  });
}

/** So many round numbers at most that hold all between two. */
function roundTicks(least: number, most: number, count: number): number[] {
  const power = 10 ** Math.floor(Math.log10((most - least) / count));
  for (const step of [1, 10].flatMap((times) => STEPS.map((one) => one * times * power))) {
    const ticks = inSteps(Math.floor(least / step) * step, Math.ceil(most / step) * step, step);
    if (ticks.length <= count) return ticks;
  }
  return [Math.min(least, 0), most];
}

function inSteps(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, at) =>
    Number((from + at * step).toPrecision(12)),
  );
}

/** The axis of the values for Chart.js; a better rank stands farther right, or higher. */
export function valueScale(chart: DrawnChart, ticks: readonly number[]) {
  return {
    type: 'linear' as const,
    display: false,
    reverse: chart.rows[0]?.kind === 'rank',
    min: ticks[0] ?? 0,
    max: ticks.at(-1) ?? 1,
    afterBuildTicks: (axis: Scale) => {
      axis.ticks = ticks.map((value) => ({ value }));
    },
  };
}

/** The ticks of a drawn axis: where each stands, from 0 to 1 of the plot, and what it says; the last names the unit. */
export function ticksOf(axis: Scale, chart: DrawnChart): { at: number; text: string; value: number }[] {
  const [from, to] = axis.isHorizontal() ? [axis.left, axis.right] : [axis.top, axis.bottom];
  return axis.ticks.map(({ value }) => ({
    at: (axis.getPixelForValue(value) - from) / (to - from),
    text: value === axis.max ? printTick(value, chart) : printNumber(value),
    value,
  }));
}
