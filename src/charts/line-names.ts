import { CHART_WIDTH } from './chart-size.ts';
import { END_VALUE, type Letters, type Measure, SMALL, wrap } from './chart-text.ts';
import type { ChartRow, DrawnChart } from './metric-chart.ts';

/** One line of a chart: its name and its points in time. */
export interface ChartLine {
  name: string;
  rows: ChartRow[];
}

/** Lines of a chart: one for each series, in time. */
export function linesOf({ rows }: DrawnChart): ChartLine[] {
  return [...Map.groupBy(rows, ({ series }) => series)].map(([name, its]) => ({ name, rows: its }));
}

/** What is written beside the end of a line: its last value, below it its name. */
interface LineEnd {
  values: string[];
  names: string[];
  height: number;
}

/** The column beside the lines that their names stand in. */
export interface NameColumn {
  /** Width with the gap to the lines; a line alone needs no name, only room for half a value. */
  width: number;
  /** In the order of the lines; empty for a line alone. */
  ends: LineEnd[];
  /** Height of all names. */
  height: number;
}

/** From the end of a line to its name; between two names. */
export const NAME_GAP = 12;
const BETWEEN = 4;
/** The column is as wide as its widest word, within these. */
const [NARROW, WIDE] = [80, 0.42 * CHART_WIDTH];

/** Room for the names and last values of all lines, on as many lines of words as they need. */
export function nameColumn(chart: DrawnChart, measure: Measure): NameColumn {
  const lines = linesOf(chart);
  if (lines.length === 1) return { width: 30, ends: [], height: 0 };
  const last = (line: ChartLine): string => line.rows.at(-1)?.printed ?? '';
  const widest = (text: string, { font }: Letters): number =>
    Math.max(...text.split(/\s+/u).map((word) => Math.ceil(measure(word, font))));
  const words = lines.map((line) => Math.max(widest(line.name, SMALL), widest(last(line), END_VALUE)));
  const width = Math.min(WIDE, Math.max(NARROW, ...words));
  const ends = lines.map((line) => {
    const values = wrap(last(line), width, END_VALUE, measure);
    const names = wrap(line.name, width, SMALL, measure);
    return {
      values,
      names,
      height: BETWEEN + values.length * END_VALUE.leading + names.length * SMALL.leading,
    };
  });
  return { width: NAME_GAP + width + 2, ends, height: ends.reduce((sum, { height }) => sum + height, 0) };
}

/**
 * The tops of the names: each as near the end of its line as the others let it.
 * @param ys heights at which the lines end, in the order of the lines
 */
export function topsOfNames({ ends }: NameColumn, ys: readonly number[], bottom: number): number[] {
  const order = ends.map((end, line) => ({ line, y: ys[line] ?? 0, ...end })).toSorted((a, b) => a.y - b.y);
  const tops: number[] = [];
  let left = ends.reduce((sum, { height }) => sum + height, 0);
  let free = 0;
  for (const { line, y, height } of order) {
    const top = Math.max(free, Math.min(y - END_VALUE.leading / 2, bottom - left));
    tops[line] = top;
    left -= height;
    free = top + height;
  }
  return tops;
}
