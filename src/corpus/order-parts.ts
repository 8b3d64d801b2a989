import { STRETCHES, type Stretch } from '../model/time/stretch.ts';
import { deadlineGroupOf, type ResolvedAssignment } from './assignments.ts';
import { datedPage, datedPages } from './pages-of.ts';

/*
 * How a long list of orders is cut into pages. It is in the order of deadlines, so a new order may belong anywhere: pages
 * of so many rows each would all move. So a list is cut like a ruler, by the calendar: years by sixteen, by four, one by one,
 * then quarters, months, eight days, days, each stretch only as fine as it must be to hold {@link MOST_ORDERS}. A new order then
 * changes the page of its own stretch, or cuts that page in pieces; the others stay as they are, and so do their addresses.
 */

/** Orders on one page at most. */
const MOST_ORDERS = 150;
/** Orders that the first page of a list shows where it has not room for all. */
export const FIRST_ORDERS = 10;

/** A kind of orders without a day; its key is part of addresses. */
interface OrderGroup {
  unit: 'group';
  key: string;
}

/** All orders of a list that a page has room for. */
interface WholeList {
  unit: 'whole';
  key: 'tat-ca';
}

/** A page of a list of orders. */
export interface OrderPart {
  stretch: Stretch | OrderGroup | WholeList;
  /** Of a stretch with more orders than a page and no finer one: full pages are numbered from the oldest. */
  page?: number | 'newest';
  /** In the order of the whole list. */
  orders: readonly ResolvedAssignment[];
}

/** The part of an address that names a page of a list. */
export function partKey({ stretch, page }: Pick<OrderPart, 'stretch' | 'page'>): string {
  return typeof page === 'number' ? `${stretch.key}-phan-${page}` : stretch.key;
}

/**
 * The pages of a list of orders in the order of deadlines, in that order; none where its first page has room for all. Each
 * order is on just one of them.
 */
export function orderParts(orders: readonly ResolvedAssignment[]): readonly OrderPart[] {
  const parts = known.get(orders) ?? (orders.length <= MOST_ORDERS ? [] : cut(orders, 0));
  known.set(orders, parts);
  return parts;
}

/**
 * The pages of the orders of an agency or a place, whose own page shows the first of them beside all else; none where it
 * shows all.
 */
export function subjectOrderParts(orders: readonly ResolvedAssignment[]): readonly OrderPart[] {
  const parts = orderParts(orders);
  if (parts.length > 0 || orders.length <= FIRST_ORDERS) return parts;
  return [{ stretch: { unit: 'whole', key: 'tat-ca' }, orders }];
}

/** Each page of a list asks for all its pages: they are found once for a list. */
const known = new WeakMap<readonly ResolvedAssignment[], readonly OrderPart[]>();

/** @param level of {@link STRETCHES} */
function cut(orders: readonly ResolvedAssignment[], level: number): OrderPart[] {
  // A list is sorted, so what lies in one stretch stands together: groups come in its order.
  const found = Map.groupBy(orders, (order) => stretchOf(order, level).key);
  return [...found.values()].flatMap((members) => {
    const [first] = members;
    if (!first) return [];
    const stretch = stretchOf(first, level);
    if (members.length <= MOST_ORDERS) return [{ stretch, orders: members }];
    if (stretch.unit !== 'group' && level + 1 < STRETCHES.length) return cut(members, level + 1);
    return pagesOf(stretch, members);
  });
}

function stretchOf(order: ResolvedAssignment, level: number): Stretch | OrderGroup {
  const { due } = order.standing;
  const ofDay = STRETCHES[level];
  return due === undefined || !ofDay ? { unit: 'group', key: deadlineGroupOf(order) } : ofDay(due);
}

/** Orders that no day tells apart run from the newest notice: they are cut as lists by day are. */
function pagesOf(stretch: Stretch | OrderGroup, orders: readonly ResolvedAssignment[]): OrderPart[] {
  const numbers = datedPages(orders.length);
  // The page without a number has the newest; then the highest number follows.
  return [undefined, ...numbers.filter((page) => page !== undefined).toReversed()].map((page) => ({
    stretch,
    page: page ?? 'newest',
    orders: datedPage(orders, page),
  }));
}
