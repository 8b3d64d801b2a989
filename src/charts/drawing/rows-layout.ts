import type { ChartWords } from '../../i18n/locale.ts';
import type { ChartRow, DrawnChart } from '../metric-chart.ts';
import { NARROW } from './axis.ts';
import { printedOf, rowGroups, targetsOf } from './row-groups.ts';
import {
  LABEL,
  type Letters,
  type Measure,
  type PlacedText,
  SMALL,
  stack,
  VALUE,
  widest,
  wrap,
} from './text.ts';

export const THICKNESS = 12;
/** From a dot to its value. */
export const BESIDE = 10;
/** Values that are wider stand above their line rather than take the room of the dots. */
const MOST_BESIDE = 76;
const LEAST_ROW = 36;
/** Words above a mark are a link, as high as a finger needs. */
const LEAST_WORDS = 24;
const [ABOVE, BETWEEN, GAP] = [3, 12, 16];
/** Room below the line that the rows stand on, for the ticks. */
const TICKS_HEIGHT = 8 + SMALL.leading;

/** Where everything of a chart of rows stands, in CSS pixels. */
export interface RowsLayout {
  height: number;
  /** Ends of the axis. */
  left: number;
  right: number;
  /** The middle of the mark of each line. */
  centres: number[];
  /** Height of the line below all marks. */
  bottom: number;
  /** Names, and values that stand above their mark. */
  names: PlacedText[];
  values: PlacedText[];
  /** What is said below the axis. */
  below: PlacedText[];
}

/**
 * Room that the widest value takes beside its dot; 0 where values are too wide and stand above. The same at every width,
 * so that a page and a picture look alike.
 */
export function roomBeside(chart: DrawnChart, measure: Measure): number {
  if (chart.form !== 'dots' && chart.form !== 'rank') return 0;
  const room = widest(rowGroups(chart).map(printedOf), VALUE, measure) + BESIDE + 2;
  return room <= MOST_BESIDE ? room : 0;
}

/** Width of the column of names beside dots. */
function nameWidth(width: number): number {
  return Math.max(Math.min(112, 0.36 * width), Math.min(0.32 * width, 208));
}

/** The row of ticks on the narrowest phone; beside dots it has names and values at its ends. */
export function narrowAxis(chart: DrawnChart, measure: Measure): { width: number; isWider: boolean } {
  const room = roomBeside(chart, measure);
  return { width: room === 0 ? NARROW : NARROW - nameWidth(NARROW) - room, isWider: room > 0 };
}

/** A target in words: `mục tiêu 100%, 2024`. */
export function printTarget(words: ChartWords, { kind, printed, period }: ChartRow): string {
  return `${words.kinds[kind]} ${printed}, ${words.period(period)}`;
}

/** Room for all words: each name and value above its bar, or both beside the line of a dot, on as many lines as they need. */
export function rowsLayout(
  words: ChartWords,
  chart: DrawnChart,
  width: number,
  measure: Measure,
): RowsLayout {
  const room = roomBeside(chart, measure);
  const groups = rowGroups(chart);
  const isBeside = room > 0;
  const left = isBeside ? nameWidth(width) : 0;
  const names: PlacedText[] = [];
  const values: PlacedText[] = [];
  const centres: number[] = [];
  let top = 0;
  for (const group of groups) {
    if (isBeside) {
      const lines = wrap(group.name, left - BESIDE, LABEL, measure);
      const height = Math.max(LEAST_ROW, lines.length * LABEL.leading + BESIDE);
      names.push(...stack(lines, LABEL, 0, top + (height - lines.length * LABEL.leading) / 2).texts);
      centres.push(top + height / 2);
      top += height;
      continue;
    }
    const printed = wrap(printedOf(group), width / 2, VALUE, measure);
    const valueWidth = widest(printed, VALUE, measure);
    const name = stack(wrap(group.name, width - valueWidth - GAP, LABEL, measure), LABEL, 0, top);
    const value = stack(printed, VALUE, 0, top);
    names.push(...name.texts);
    values.push(...value.texts.map((line) => ({ ...line, x: width - measure(line.text, VALUE.font) })));
    const centre = Math.max(top + LEAST_WORDS, name.bottom, value.bottom) + ABOVE + THICKNESS / 2;
    centres.push(centre);
    top = centre + THICKNESS / 2 + BETWEEN;
  }
  const bottom = top;
  let end = bottom + TICKS_HEIGHT;
  const below: PlacedText[] = [];
  const add = (text: string, letters: Letters): void => {
    const { texts, bottom: last } = stack(wrap(text, width, letters, measure), letters, 0, end);
    below.push(...texts);
    end = last;
  };
  for (const target of targetsOf(chart)) add(`▏${printTarget(words, target)}`, SMALL);
  return {
    height: end + 1,
    left,
    right: isBeside ? width - room : width,
    centres,
    bottom,
    names,
    values,
    below,
  };
}
