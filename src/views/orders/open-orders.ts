import type { Corpus } from '../../corpus/corpus.ts';
import { isOutOfForce } from '../../corpus/history/happenings.ts';
import type { ResolvedAssignment } from '../../corpus/orders/assignments.ts';
import type { DueDay } from '../../model/time/due-days.ts';
import { isOpen } from '../../model/time/lateness.ts';

/** Orders with a last day that are still waited for; what the agency took back is waited for no more. */
export function openOrders(orders: readonly ResolvedAssignment[], corpus: Corpus): ResolvedAssignment[] {
  const inForce = new Map<string, boolean>();
  const isInForce = (notice: string): boolean => {
    const known = inForce.get(notice) ?? !isOutOfForce({ id: notice }, corpus);
    inForce.set(notice, known);
    return known;
  };
  return orders.filter(
    ({ standing: { due, state }, notice }) => due !== undefined && isOpen(state) && isInForce(notice),
  );
}

/** Last days of orders in time; those more than a year before a day as one. */
export function dueDaysOf(orders: readonly ResolvedAssignment[], newest: string): DueDay[] {
  return withPastInOne(daysOf(orders), `${Number(newest.slice(0, 4)) - 1}${newest.slice(4)}`);
}

function daysOf(orders: readonly ResolvedAssignment[]): DueDay[] {
  return [...Map.groupBy(orders, ({ standing }) => standing.due ?? '')]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, members]) => ({
      day,
      count: members.length,
      unreported: members.filter(({ standing }) => standing.state === 'chua-cap-nhat').length,
    }));
}

/** The days long before the newest notice as one: a page of an agency need not carry every last day of twenty years. */
function withPastInOne(days: readonly DueDay[], from: string): DueDay[] {
  const past = days.filter(({ day }) => day < from);
  const last = past.at(-1);
  const sum = (of: 'count' | 'unreported'): number => past.reduce((all, day) => all + day[of], 0);
  return [
    ...(last ? [{ day: last.day, count: sum('count'), unreported: sum('unreported') }] : []),
    ...days.filter(({ day }) => day >= from),
  ];
}

/** The day of the newest notice that gives one of some orders. */
export function newestDay(orders: readonly ResolvedAssignment[]): string {
  return orders.reduce((newest, { day }) => (day > newest ? day : newest), '');
}
