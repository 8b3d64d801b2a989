import { deadlineGroupOf, type ResolvedAssignment } from '../corpus/assignments.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { assignmentWords as words } from '../i18n/assignment.ts';
import { deadlineWords } from '../i18n/deadline.ts';
import { ASSIGNMENT_STATES, type AssignmentState } from '../model/assignment-status.ts';
import { printIsoDay } from '../model/time/iso-day.ts';
import { type NumberedPage, numberedPager, type PagerView } from './list-pages.ts';
import { type OrderRow, orderRow } from './order-row.ts';

/** Orders as one page lists them, in the order of deadlines. */
export interface OrderListView {
  /** The day that lateness is told for, where an order has a last day; empty where the browser tells it. */
  asOf?: string;
  /** The orders of a year, or of a kind without a day. */
  groups: readonly { name: string; rows: readonly OrderRow[] }[];
}

/** The name of a list by deadline. */
export function deadlineGroupName(key: string): string {
  return words.groups[key] ?? words.groupYear(key);
}

/** The line above orders with a last day: the day of looking in words, or nothing, for the browser to tell it. */
export function asOfLine(asOf: string | undefined): string {
  return asOf === undefined ? '' : `${deadlineWords.asOf(printIsoDay(asOf))} (${words.asOfBuild}).`;
}

/**
 * What a page lists of orders.
 * @param asOf the day of looking, when whoever builds the site gave one
 */
export function orderList(
  orders: readonly ResolvedAssignment[],
  corpus: Corpus,
  asOf: string | undefined,
): OrderListView {
  return {
    ...(orders.some(({ standing }) => standing.due !== undefined) && { asOf: asOfLine(asOf) }),
    groups: [...Map.groupBy(orders, deadlineGroupOf)].map(([key, members]) => ({
      name: deadlineGroupName(key),
      rows: members.map((order) => orderRow(order, corpus, asOf)),
    })),
  };
}

/** How orders stand, in one line of counts; nothing where there are none. */
export function orderStanding(orders: readonly ResolvedAssignment[]): string | undefined {
  if (orders.length === 0) return undefined;
  const states = ASSIGNMENT_STATES.map((state) => [state, count(orders, state)] as const);
  return words.standing(
    orders.length,
    orders.filter(({ standing }) => standing.due !== undefined).length,
    states.filter(([state, found]) => found > 0 || state === 'chua-cap-nhat'),
  );
}

function count(orders: readonly ResolvedAssignment[], state: AssignmentState): number {
  return orders.filter(({ standing }) => standing.state === state).length;
}

/** One page of a long list of orders. */
export interface OrderPage {
  /** What the list is; how many orders it has stands on its first page alone. */
  heading: string;
  list: OrderListView;
  pager?: PagerView;
}

/**
 * One page of a long list of orders.
 * @param base address of the first page
 * @param heading of the list, with how many orders it has, or without
 */
export function orderPage(
  page: NumberedPage<ResolvedAssignment>,
  { base, heading }: { base: string; heading: (count?: number) => string },
  corpus: Corpus,
  asOf: string | undefined,
): OrderPage {
  const pager = numberedPager(base, page);
  return {
    heading: page.page === 1 ? heading(page.all) : heading(),
    list: orderList(page.items, corpus, asOf),
    ...(pager && { pager }),
  };
}
