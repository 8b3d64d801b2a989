import { daysBetween } from './calendar.ts';

/** How a day due stands to another day; always shown with that day ("tính đến ngày …"). */
export type Lateness = { kind: 'ahead'; days: number } | { kind: 'today' } | { kind: 'past'; days: number };

/**
 * Whether a last day has passed on a given day. `past` says only that the day is over: whether the work was done is
 * not known from it.
 * @param due last day in time, `YYYY-MM-DD`
 * @param asOf the day of looking, `YYYY-MM-DD`
 */
export function latenessOf(due: string, asOf: string): Lateness {
  const days = daysBetween(asOf, due);
  if (days === 0) return { kind: 'today' };
  return days > 0 ? { kind: 'ahead', days } : { kind: 'past', days: -days };
}
