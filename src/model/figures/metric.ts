import type { SourcePosition } from '../diagnostic.ts';
import type { PrintedValue } from './printed-value.ts';

/** How an observation was meant: measured, aimed at, an average for comparison, or a place in an order. */
export const METRIC_KINDS = ['observed', 'target', 'average', 'rank'] as const;
export type MetricKind = (typeof METRIC_KINDS)[number];

/** One number in the official words: indicator, place, time, value, and the print it was read from. */
export interface Metric extends PrintedValue {
  /** Permanent anchor in the page: paragraph or footnote, then `-sl-` and the print: `chu-thich-4-sl-4-11`. */
  anchor: string;
  indicator: string;
  place: string;
  kind: MetricKind;
  /** Time the value holds for: a day, month, quarter, year or period, see `time-period.ts`. */
  asOf: string;
  /** The very letters of the notice. */
  printed: string;
  /** The sentence it stands in, for captions and exports. */
  sentence: string;
  /** An editorial caution; a cautioned value is shown with it and never drawn. */
  caution?: string;
  position: SourcePosition;
}
