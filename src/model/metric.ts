/** How an observation was meant: measured, aimed at, an average for comparison, or a place in an order. */
export const METRIC_KINDS = ['observed', 'target', 'average', 'rank'] as const;
export type MetricKind = (typeof METRIC_KINDS)[number];

/** One number in the official words: indicator, place, time, value, and the print it was read from. */
export interface Metric {
  /** Permanent anchor in the page: paragraph or footnote, then `-sl` and position. */
  anchor: string;
  indicator: string;
  place: string;
  kind: MetricKind;
  /** Day (`2024-04-23`), month (`2024-06`) or year (`2023`) the value holds for. */
  asOf: string;
  /** Read from the print: `17,04%` is 17.04. */
  value: number;
  /** The whole of a share or rank: 19 in `08/19`, 11 in `4/11`. */
  outOf?: number;
  /** Unit as read from the print. */
  unit: string;
  /** The very letters of the notice. */
  printed: string;
  /** Text of the sentence's block, for captions and exports. */
  context: string;
  /** An editorial caution; a cautioned value is shown with it and never drawn. */
  caution?: string;
}
