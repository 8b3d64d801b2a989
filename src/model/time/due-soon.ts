import { daysBetween } from './calendar.ts';
import { isOpen } from './lateness.ts';

const SOON_DAYS = 30;

/** Whether an order that is still waited for is due within thirty days, today included. */
export function isDueSoon(due: string, state: string, asOf: string): boolean {
  return due >= asOf && daysBetween(asOf, due) <= SOON_DAYS && isOpen(state);
}
