import type { Corpus } from '../../corpus/corpus.ts';
import { deadlineGroupOf, type ResolvedAssignment } from '../../corpus/orders/assignments.ts';
import { FIRST_ORDERS, orderParts, subjectOrderParts } from '../../corpus/orders/order-parts.ts';
import type { Locale } from '../../i18n/locale.ts';
import { ORDERS_BELOW } from '../../model/addresses/address.ts';
import type { Link } from '../lists/link.ts';
import type { PagerView } from '../lists/list-pages.ts';
import {
  type PageOfParts,
  type PartsView,
  pageOfParts,
  upperFirst,
  waysOfParts,
} from '../lists/list-parts.ts';
import { nearestOrders } from './nearest-orders.ts';
import { type OrderRow, orderRow } from './order-row.ts';

/** Orders as one page lists them, in the order of deadlines. */
export interface OrderListView {
  /** The day that lateness is told for, where an order has a last day; empty where the browser tells it. */
  asOf?: string;
  /** The orders of a year, or of a kind without a day. */
  groups: readonly { name: string; rows: readonly OrderRow[] }[];
}

/** The name of a list by deadline. */
export function deadlineGroupName(locale: Locale, key: string): string {
  return locale.words.assignment.groups[key] ?? locale.words.assignment.groupYear(key);
}

/** The line above orders with a last day: the day of looking in words, or nothing, for the browser to tell it. */
export function asOfLine(locale: Locale, asOf: string | undefined): string {
  return asOf === undefined
    ? ''
    : `${locale.words.deadline.asOf(asOf)} (${locale.words.assignment.asOfBuild}).`;
}

/**
 * What a page lists of orders.
 * @param asOf the day of looking, when whoever builds the site gave one
 */
export function orderList(
  locale: Locale,
  orders: readonly ResolvedAssignment[],
  corpus: Corpus,
  asOf: string | undefined,
): OrderListView {
  return {
    ...(orders.some(({ standing }) => standing.due !== undefined) && { asOf: asOfLine(locale, asOf) }),
    groups: [...Map.groupBy(orders, deadlineGroupOf)].map(([key, members]) => ({
      name: deadlineGroupName(locale, key),
      rows: members.map((order) => orderRow(locale, order, corpus, asOf)),
    })),
  };
}

/** One page of a list of orders, for what it is drawn from and for its view. */
export interface OrderListPart extends PageOfParts<ResolvedAssignment> {
  /** Whether the first page shows what is nearest, not the first of the list. */
  isNearest?: true;
}

/** The page of the orders of a year, or of a kind without a day, that a route parameter asks for. */
export function orderListPart(
  orders: readonly ResolvedAssignment[],
  parameter: string | undefined,
): OrderListPart {
  return pageOfParts(orders, orderParts(orders), parameter, { below: '', first: FIRST_ORDERS });
}

/**
 * The page of the orders of an agency, a place or a topic: its own page shows those nearest to a day, the others have them all.
 * @param asOf the day of looking, when whoever builds the site gave one
 */
export function subjectOrders(
  orders: readonly ResolvedAssignment[],
  parameter: string | undefined,
  asOf: string | undefined,
): OrderListPart {
  const page = pageOfParts(orders, subjectOrderParts(orders), parameter, {
    below: ORDERS_BELOW,
    first: FIRST_ORDERS,
  });
  return page.at === undefined ? { ...page, rows: nearestOrders(orders, asOf), isNearest: true } : page;
}

/** What follows the title on a page of a list of orders. */
export function orderPartEnd(locale: Locale, { parts, at }: OrderListPart): string {
  const part = at === undefined ? undefined : parts[at];
  return part ? `, ${locale.words.assignment.part(part)}` : '';
}

/** One page of a list of orders. */
export interface OrderPage {
  /** What the list is; how many orders it has stands on its first page alone. */
  heading: string;
  list: OrderListView;
  /** On the first page of a list that has not room for all: what it shows, and the ways to the pages. */
  parts?: PartsView;
  /** On the other pages: the way back. */
  whole?: Link;
  pager?: PagerView;
}

/**
 * One page of a list of orders.
 * @param base address of the first page
 * @param heading of the list, with how many orders it has, or without
 * @param below what stands between the base and a part's key
 */
export function orderPage(
  locale: Locale,
  page: OrderListPart,
  {
    base,
    heading,
    below = ORDERS_BELOW,
  }: { base: string; heading: (count?: number) => string; below?: string },
  corpus: Corpus,
  asOf: string | undefined,
): OrderPage {
  const { rows, all, at } = page;
  const { links, pager } = waysOfParts(page, base + below, (part) =>
    upperFirst(locale.words.assignment.part(part)),
  );
  const list = orderList(locale, rows, corpus, asOf);
  if (at !== undefined)
    return {
      heading: heading(),
      list,
      whole: { href: base, text: locale.words.assignment.wholeList },
      ...(pager && { pager }),
    };
  const intro = locale.words.assignment[page.isNearest ? 'nearestOf' : 'firstOf'](rows.length, all);
  return { heading: heading(all), list, ...(links.length > 0 && { parts: { intro, links } }) };
}
