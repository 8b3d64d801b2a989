import { deadlineGroupOf, type ResolvedAssignment } from '../corpus/assignments.ts';
import type { Corpus } from '../corpus/corpus.ts';
import {
  FIRST_ORDERS,
  type OrderPart,
  orderParts,
  partKey,
  subjectOrderParts,
} from '../corpus/order-parts.ts';
import { assignmentWords as words } from '../i18n/assignment.ts';
import { deadlineWords } from '../i18n/deadline.ts';
import { ORDERS_BELOW } from '../model/address.ts';
import { printIsoDay } from '../model/time/iso-day.ts';
import type { Link } from './link.ts';
import type { PagerView } from './list-pages.ts';
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

/** One page of a list of orders, for what it is drawn from and for its view. */
export interface OrderListPart {
  /** The orders of the page. */
  items: readonly ResolvedAssignment[];
  /** How many orders the whole list has. */
  all: number;
  /** The pages that hold all of them; none where the first page does. */
  parts: readonly OrderPart[];
  /** Which of them this page is; the first page of a list is none. */
  at: number | undefined;
  /** Whether the first page shows what is nearest, not the first of the list. */
  isNearest?: true;
}

/**
 * The page of a list of orders that a route parameter asks for.
 * @param below what stands before a part's key in its parameter
 */
export function orderListPart(
  orders: readonly ResolvedAssignment[],
  parameter: string | undefined,
  below: string,
  parts: readonly OrderPart[] = orderParts(orders),
): OrderListPart {
  const whole = { all: orders.length, parts };
  if (parameter === undefined)
    return { ...whole, at: undefined, items: parts.length > 0 ? orders.slice(0, FIRST_ORDERS) : orders };
  const at = parts.findIndex((part) => below + partKey(part) === parameter);
  const part = parts[at];
  if (!part) throw new Error(`no page ${parameter} of ${orders.length} orders`);
  return { ...whole, at, items: part.orders };
}

/**
 * The page of the orders of an agency or a place: its own page shows those nearest to a day, the others have them all.
 * @param asOf the day of looking, when whoever builds the site gave one
 */
export function subjectOrders(
  orders: readonly ResolvedAssignment[],
  parameter: string | undefined,
  asOf: string | undefined,
): OrderListPart {
  const page = orderListPart(orders, parameter, ORDERS_BELOW, subjectOrderParts(orders));
  return page.at === undefined ? { ...page, items: nearestOrders(orders, asOf), isNearest: true } : page;
}

/** What a page shows of its whole list, for a key of the page: of the other pages only the first tells how many they hold. */
export function drawnOfOrders({ all, parts, at }: OrderListPart): unknown {
  if (at === undefined) return [all, ...parts.map((part) => [partKey(part), part.orders.length])];
  return [at - 1, at, at + 1].map((index) => parts[index] && partKey(parts[index]));
}

/** What follows the title on a page of a list of orders. */
export function orderPartEnd({ parts, at }: OrderListPart): string {
  const part = at === undefined ? undefined : parts[at];
  return part ? `, ${words.part(part)}` : '';
}

/** One page of a list of orders. */
export interface OrderPage {
  /** What the list is; how many orders it has stands on its first page alone. */
  heading: string;
  list: OrderListView;
  /** On the first page of a list that has not room for all: what it shows, and the ways to the pages. */
  parts?: { intro: string; links: readonly (Link & { count: number })[] };
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
  page: OrderListPart,
  {
    base,
    heading,
    below = ORDERS_BELOW,
  }: { base: string; heading: (count?: number) => string; below?: string },
  corpus: Corpus,
  asOf: string | undefined,
): OrderPage {
  const { items, all, parts, at } = page;
  const linkTo = (part: OrderPart): Link => ({
    href: `${base}${below}${partKey(part)}/`,
    text: upperFirst(words.part(part)),
  });
  const list = orderList(items, corpus, asOf);
  if (at === undefined) {
    const links = parts.map((part) => ({ ...linkTo(part), count: part.orders.length }));
    return {
      heading: heading(all),
      list,
      ...(links.length > 0 && {
        parts: { intro: words[page.isNearest ? 'nearestOf' : 'firstOf'](items.length, all), links },
      }),
    };
  }
  const [previous, next] = [parts[at - 1], parts[at + 1]];
  return {
    heading: heading(),
    list,
    whole: { href: base, text: words.wholeList },
    pager: { ...(previous && { previous: linkTo(previous) }), ...(next && { next: linkTo(next) }) },
  };
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
