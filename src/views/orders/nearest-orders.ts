import type { ResolvedAssignment } from '../../corpus/orders/assignments.ts';
import { FIRST_ORDERS } from '../../corpus/orders/order-parts.ts';
import { isOpen } from '../../model/time/lateness.ts';
import { newestDay } from './open-orders.ts';

/**
 * The orders that a first page shows: those still waited for, the next last day first, then those whose day has passed,
 * the last first, then those without a day; at the end what is done or void.
 * @param orders in the order of lists
 * @param asOf the day of looking; without one that of the newest notice, before which nobody reads it
 */
export function nearestOrders(
  orders: readonly ResolvedAssignment[],
  asOf: string | undefined,
): readonly ResolvedAssignment[] {
  const from = asOf ?? newestDay(orders);
  const byDay = (a: ResolvedAssignment, b: ResolvedAssignment): number =>
    (a.standing.due ?? '').localeCompare(b.standing.due ?? '');
  const [open, settled] = parted(orders, ({ standing }) => isOpen(standing.state));
  const [dated, undated] = parted(open, ({ standing }) => standing.due !== undefined);
  const [ahead, past] = parted(dated, ({ standing }) => (standing.due ?? '') >= from);
  return [...ahead.toSorted(byDay), ...past.toSorted((a, b) => byDay(b, a)), ...undated, ...settled].slice(
    0,
    FIRST_ORDERS,
  );
}

function parted<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
