import type { SourcePosition } from '../diagnostic.ts';
import type { PeriodPrecision } from '../time/printed-period.ts';

/**
 * With a last day; again and again ("hằng tháng, trước ngày 25"); a time from which no day follows ("sau kỳ họp"); work
 * that never ends ("thường xuyên"); or the text sets no time ("không nêu hạn"). No gaps.
 */
export const ASSIGNMENT_KINDS = ['dated', 'recurring', 'worded', 'ongoing', 'unstated'] as const;
export type AssignmentKind = (typeof ASSIGNMENT_KINDS)[number];

/** One order in the official words: who must do what, by when, to what target. */
export interface Assignment {
  /** Permanent anchor in the page: paragraph or footnote, then `-nv-` and its first four syllables. */
  anchor: string;
  /** Anchor of the block or footnote that holds it. */
  within: string;
  /** The very words of the order. */
  words: string;
  /** The sentence they stand in. */
  sentence: string;
  /** Agencies that must do it, slugs of `registry/agencies.yaml`; the first leads. */
  leads: string[];
  /** How the sentence names them, where an editor says so; else the registry's names are looked for in it. */
  owner?: string;
  /** Agencies that must help, slugs of `registry/agencies.yaml`. */
  partners: string[];
  kind: AssignmentKind;
  /** The deadline's own words: `chậm nhất trong tháng 6/2024`. */
  deadline?: string;
  /** Last day in time, read from those words. */
  due?: string;
  precision?: PeriodPrecision;
  /** The day it was counted from, where the text prints a number of days and not the last one. */
  countedFrom?: string;
  /** The order of an earlier notice that it repeats: id of the notice, `#`, its anchor. */
  follows?: string;
  /** What must be reached, as printed. */
  target?: string;
  /** What must be handed over, as printed. */
  product?: string;
  position: SourcePosition;
}
