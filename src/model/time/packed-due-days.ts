import type { DueDay } from './due-days.ts';

/** Last days that a list of those to come shows at once. */
export const DATES_SHOWN = 5;

/** A last day, and where its orders stand if not all stand at one place. */
interface PlacedDueDay extends DueDay {
  href?: string;
}

/** Last days in short, for a page that has many: `2042-06-30 3 2;2042-12-31 1 1 #d3`. */
export function packDueDays(days: readonly PlacedDueDay[]): string {
  return days
    .map(({ day, count, unreported, href = '' }) => `${day} ${count} ${unreported} ${href}`.trim())
    .join(';');
}
