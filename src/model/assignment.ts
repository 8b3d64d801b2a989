import type { DeadlinePrecision } from './deadline.ts';
import type { SourcePosition } from './diagnostic.ts';

/** With a last day; work that never ends ("thường xuyên"); or the text sets no time ("không nêu hạn"). No gaps. */
export const ASSIGNMENT_KINDS = ['dated', 'ongoing', 'unstated'] as const;
export type AssignmentKind = (typeof ASSIGNMENT_KINDS)[number];

/** One order in the official words: who must do what, by when, to what target. */
export interface Assignment {
  /** Permanent anchor in the page: paragraph or footnote, then `-nv` and position. */
  anchor: string;
  /** Anchor of the block or footnote that holds it. */
  within: string;
  /** The very words of the order. */
  words: string;
  /** The sentence they stand in. */
  sentence: string;
  /** Agencies that must do it, slugs of `registry/agencies.yaml`; the first leads. */
  leads: string[];
  /** How the sentence names them; absent when only the heading above says whose task it is. */
  owner?: string;
  /** Agencies that must help, slugs of `registry/agencies.yaml`. */
  partners: string[];
  kind: AssignmentKind;
  /** The deadline's own words: `chậm nhất trong tháng 6/2024`. */
  deadline?: string;
  /** Last day in time, read from those words. */
  due?: string;
  precision?: DeadlinePrecision;
  /** What must be reached, as printed. */
  target?: string;
  /** What must be handed over, as printed. */
  product?: string;
  position: SourcePosition;
}
