import { lastDay, printTimePeriod } from '../model/time/time-period.ts';
import { type Measure, type PlacedText, SMALL, stack, VALUE, within, wrap } from './chart-text.ts';
import type { ChartRow, DrawnChart } from './metric-chart.ts';
import { type Box, placeLabels, type Spot } from './place-labels.ts';

/** More points of one line than these are written at its ends and extremes only; the table has them all. */
const MOST_LABELS = 7;
/** A value that is wider goes on a second line. */
const VALUE_WIDTH = 150;
/** Half of a point's mark. */
const MARK = 6;

/** Days since 1970, so that unlike distances in time are unlike distances on the axis. */
export function day(row: ChartRow): number {
  return Date.parse(lastDay(row.period)) / 86_400_000;
}

/** Points of a line in the order in which they get room for their value: the ends, the extremes, then the rest of a few. */
function labelled(rows: readonly ChartRow[]): ChartRow[] {
  const sorted = rows.toSorted((a, b) => a.value - b.value);
  const important = [rows.at(-1), rows[0], sorted.at(-1), sorted[0]];
  const all = rows.length <= MOST_LABELS ? [...important, ...rows] : important;
  return [...new Set(all.filter((row) => row !== undefined))];
}

/**
 * The printed values of a line at its points.
 * @param points where the rows are drawn
 * @param baseline height of the line they stand on
 */
export function valueTexts(
  rows: readonly ChartRow[],
  points: readonly Spot[],
  area: Box,
  baseline: number,
  measure: Measure,
): PlacedText[] {
  const segments = points.slice(1).map((point, at) => [points[at] ?? point, point] as const);
  const marks = points.map(({ x, y }) => ({
    left: x - MARK,
    right: x + MARK,
    top: y - MARK,
    bottom: y + MARK,
  }));
  const labels = labelled(rows).flatMap((row) => {
    const at = rows.indexOf(row);
    const point = points[at];
    if (!point) return [];
    const lines = wrap(row.printed, VALUE_WIDTH, VALUE, measure);
    const width = Math.max(...lines.map((line) => measure(line, VALUE.font)));
    // Below a valley the line is out of the way; elsewhere above.
    const isValley = [points[at - 1], points[at + 1]].every((next) => !next || next.y < point.y);
    return [{ lines, point, width, height: lines.length * VALUE.leading, isValley }];
  });
  const corners = placeLabels(labels, {
    area,
    segments: [
      ...segments,
      [
        { x: area.left, y: baseline },
        { x: area.right, y: baseline },
      ],
    ],
    marks,
  });
  return labels.flatMap(({ lines }, at) => {
    const corner = corners[at];
    return corner ? stack(lines, VALUE, corner.x, corner.y).texts : [];
  });
}

/** Room below the axis for the times. */
export const TIMES_HEIGHT = 6 + SMALL.leading;

/** The times below the axis: the first and the last always, the last one a line lower where both have no room. */
export function timeTexts(
  { rows }: DrawnChart,
  xOf: (day: number) => number,
  edges: readonly [number, number],
  top: number,
  measure: Measure,
): PlacedText[] {
  const times = [...new Map(rows.map((row) => [row.period, day(row)]))]
    .toSorted((a, b) => a[1] - b[1])
    .map(([period, at]) => {
      const text = printTimePeriod(period);
      const width = measure(text, SMALL.font);
      const left = within(xOf(at), width, edges);
      return { text, left, right: left + width };
    });
  const [first, last] = [times[0], times.at(-1)];
  if (!first || !last) return [];
  const isBroken = first !== last && first.right + 8 > last.left;
  const kept = [first];
  for (const time of times.slice(1, -1)) {
    if (time.left < (kept.at(-1)?.right ?? 0) + 8 || (!isBroken && time.right + 8 > last.left)) continue;
    kept.push(time);
  }
  const texts = kept.flatMap(({ text, left }) => stack([text], SMALL, left, top).texts);
  if (first === last) return texts;
  return [...texts, ...stack([last.text], SMALL, last.left, top + (isBroken ? SMALL.leading : 0)).texts];
}
