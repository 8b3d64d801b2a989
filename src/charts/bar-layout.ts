import { CHART_WIDTH } from './chart-size.ts';
import { LABEL, type Measure, type PlacedText, stack, VALUE, wrap } from './chart-text.ts';
import type { DrawnChart } from './metric-chart.ts';

export const THICKNESS = 16;
export const SIDE = 4;
/** Between a bar's end and its value; between the words and the bar; between two rows. */
const [BESIDE, ABOVE, BETWEEN] = [6, 3, 12];
/** Where printed values leave the longest bar less than this part of the width, they stand above the bars. */
const LEAST_PART = 0.45;

/** Where everything of a chart of bars stands, in CSS pixels and in units of the axis. */
export interface BarLayout {
  height: number;
  /** The middle of each bar. */
  centres: number[];
  /** Names, and values that have a line of their own. */
  texts: PlacedText[];
  /** Values that stand at the end of their bar; none when they have their own lines. */
  beside: readonly string[];
  /** Ends of the axis. */
  min: number;
  max: number;
}

/**
 * Room for all words: each name above its bar on as many lines as it needs, the printed value at the bar's end, or
 * below the name where it is too long to stand beside a bar.
 * @param lengths the bars in units of the axis: from nought, or from one end to the other
 */
export function barLayout(
  { rows }: DrawnChart,
  lengths: readonly (number | [number, number])[],
  measure: Measure,
): BarLayout {
  const width = CHART_WIDTH - 2 * SIDE;
  const min = Math.min(...lengths.flat(), 0);
  const span = Math.max(...lengths.flat(), 0) - min || 1;
  // Pixels of a unit: as many as leave each value its room between the end of its bar and the edge.
  const scale = Math.min(
    width / span,
    ...rows.map(({ printed }, row) => {
      const end = Math.max(...[lengths[row] ?? 0].flat(), 0) - min;
      const free = width - BESIDE - measure(printed, VALUE.font);
      return end > 0 ? free / end : free > 0 ? Infinity : 0;
    }),
  );
  const isBeside = scale * span >= LEAST_PART * width;
  const texts: PlacedText[] = [];
  const centres: number[] = [];
  let top = 0;
  for (const { label, printed } of rows) {
    const name = stack(wrap(label, width, LABEL, measure), LABEL, SIDE, top);
    const value = stack(isBeside ? [] : wrap(printed, width, VALUE, measure), VALUE, SIDE, name.bottom);
    texts.push(...name.texts, ...value.texts);
    const centre = value.bottom + ABOVE + THICKNESS / 2;
    centres.push(centre);
    top = centre + THICKNESS / 2 + BETWEEN;
  }
  return {
    height: top - BETWEEN + SIDE,
    centres,
    texts,
    beside: isBeside ? rows.map(({ printed }) => printed) : [],
    min,
    max: min + (isBeside ? width / scale : span),
  };
}

/** The value at the end of a bar. */
export function besideBar(text: string, end: number, centre: number): PlacedText {
  return { text, x: end + BESIDE, y: centre + 5, letters: VALUE };
}
