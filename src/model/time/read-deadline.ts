import type { PeriodPrecision } from './printed-period.ts';

/** What the words of a deadline mean; only the first has a day. */
export type ReadDeadline =
  | {
      kind: 'dated';
      /** Last day on which the work is in time. */
      due: string;
      precision: PeriodPrecision;
      /** The day from which the last one was counted, where the text prints no day but a number of days. */
      countedFrom?: string;
    }
  /** Again and again: "hằng tháng, trước ngày 25". */
  | { kind: 'recurring' }
  /** A time, but no day that follows from what is printed: "sau kỳ họp", "trong 30 ngày làm việc kể từ …", "30/6". */
  | { kind: 'worded' }
  /** Work that never ends. */
  | { kind: 'ongoing' };
