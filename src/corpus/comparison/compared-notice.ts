import type { Metric } from '../../model/figures/metric.ts';
import type { HappeningKind } from '../../model/happening.ts';
import type { RecordedState } from '../../model/orders/assignment-status.ts';

/** Something by its key, and its name when the notice was issued. */
export interface Named {
  id: string;
  name: string;
}

/** A figure of a notice that is compared. */
export interface ComparedFigure
  extends Pick<Metric, 'anchor' | 'kind' | 'asOf' | 'value' | 'printed' | 'sentence'> {
  indicator: Named;
  place: Named;
  upTo: number | null;
  bound: Exclude<Metric['bound'], undefined> | null;
  isChange: boolean;
  comparedIn: string;
  startsAnew: 'year' | null;
  caution: string | null;
}

/** An order of a notice that is compared. */
export interface ComparedOrder {
  anchor: string;
  within: string;
  words: string;
  leads: readonly Named[];
  deadline: string | null;
}

/** What a notice that is compared says of an order of an earlier one. */
export interface ComparedFollowUp {
  anchor: string;
  /** Id of the notice, `#`, anchor of the order. */
  of: string;
  state: RecordedState;
  on: string | null;
  due: string | null;
  decision: string | null;
  to: readonly Named[];
  words: string;
}

/** A place of a notice that is compared which cites a document. */
export interface ComparedCitation {
  anchor: string;
  printed: string;
  sentence: string;
  document: string;
  /** Absolute. */
  documentAddress: string;
}

/**
 * All that is asked of a notice to compare it with another. The published JSON of a notice is one, so that what a browser
 * compares and what is built beforehand are the same.
 */
export interface ComparedNotice {
  /** `2024/<slug>`. */
  id: string;
  /** The day it counts from. */
  day: string;
  number: string | null;
  issued: string | null;
  subject: string;
  inspection: { place: Named | null };
  /** What happened to it since it was published: withdrawn, replaced, corrected. */
  happened: readonly { kind: HappeningKind }[];
  metrics: readonly ComparedFigure[];
  assignments: readonly ComparedOrder[];
  followUps: readonly ComparedFollowUp[];
  citations: readonly ComparedCitation[];
}
