import { deadlineGroupOf, type ResolvedAssignment } from './assignments.ts';
import { calendarParts, type ListPart } from './calendar-parts.ts';

/** Orders that the first page of a list shows where it has not room for all. */
export const FIRST_ORDERS = 10;

/** A page of a list of orders. */
export type OrderPart = ListPart<ResolvedAssignment>;

/** The pages of a list of orders in the order of deadlines; none where its first page has room for all. */
export function orderParts(orders: readonly ResolvedAssignment[]): readonly OrderPart[] {
  return calendarParts<ResolvedAssignment>(orders, {
    dayOf: ({ standing }) => standing.due,
    groupOf: deadlineGroupOf,
  });
}

/**
 * The pages of the orders of an agency, a place or a topic, whose own page shows the first of them beside all else; none where it
 * shows all.
 */
export function subjectOrderParts(orders: readonly ResolvedAssignment[]): readonly OrderPart[] {
  const parts = orderParts(orders);
  if (parts.length > 0 || orders.length <= FIRST_ORDERS) return parts;
  return [{ stretch: { unit: 'whole', key: 'tat-ca' }, rows: orders }];
}
