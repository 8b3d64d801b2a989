import type { DueDay } from '../model/time/due-days.ts';

/** A last day, and where its orders stand. */
export interface LinkedDueDay extends DueDay {
  href: string;
}

/** What a day of looking makes of last days, in words. */
export interface DueDaysInWords {
  /** The nearest that has not passed: what stands before the link, in it, after it, and how far it is. */
  next?: { label: string; href: string; printed: string; count: string; left: string };
  /** Said where none is left. */
  none?: string;
  /** How many are past theirs with nothing known; none is said too. */
  past: string;
  isPast: boolean;
}
