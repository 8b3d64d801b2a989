import type { Corpus } from '../../corpus/corpus.ts';
import type { ResolvedAssignment } from '../../corpus/orders/assignments.ts';
import type { Locale } from '../../i18n/locale.ts';
import { noticeAddress, PAGES } from '../../model/addresses/address.ts';
import { namesOn } from '../../model/registry/names-borne.ts';
import { seeDueDays } from '../../model/time/due-days.ts';
import { DATES_SHOWN, packDueDays } from '../../model/time/packed-due-days.ts';
import { dueDaysOf, newestDay, openOrders } from './open-orders.ts';
import { asOfLine } from './order-list.ts';

/** A last day that comes up, by one of its orders. */
interface ComingDate {
  day: string;
  printed: string;
  /** How far it is, where a day of looking was given. */
  left: string;
  /** State of the order, for the browser to tell how it stands. */
  state: string;
  agencies: string;
  /** The words of the order around its deadline: how it begins is much the same in all. */
  words: string;
  href: string;
  /** How many other orders are due that day. */
  others?: string;
}

/** The last days that come up, for the reader's own day or that of the build. */
export interface ComingDates {
  heading: string;
  asOf: string;
  /** More than are seen at once: the browser shows those that its day has not passed. */
  rows: readonly ComingDate[];
  /** All last days in short, from which the browser counts those that passed. */
  days: string;
  /** How many orders are past theirs with nothing known, where a day of looking was given. */
  past: string;
  isPast: boolean;
  pastHref: string;
  all: { href: string; text: string };
}

/** Days that the browser has to choose from. */
const DATES = 12;

/** The last days that come up; nothing where no order that is waited for has one. */
export function comingDates(
  locale: Locale,
  corpus: Corpus,
  asOf: string | undefined,
): ComingDates | undefined {
  const open = openOrders(corpus.assignments, corpus);
  if (open.length === 0) return undefined;
  const from = asOf ?? newestDay(open);
  const byDay = [...Map.groupBy(open, ({ standing }) => standing.due ?? '')].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const ahead = byDay.filter(([day]) => day >= from);
  const days = dueDaysOf(open, from);
  const past = asOf === undefined ? undefined : seeDueDays(days, asOf).past;
  const rows = ahead.length > 0 ? ahead.slice(0, DATES) : byDay.slice(-DATES_SHOWN).toReversed();
  const heading =
    ahead.length === 0
      ? locale.words.home.lastDates
      : asOf
        ? locale.words.home.coming
        : locale.words.home.comingAfter(from);
  return {
    heading,
    asOf: asOfLine(locale, asOf),
    rows: rows.flatMap(([day, orders]) => dateOf(locale, day, orders, corpus, asOf)),
    days: packDueDays(days),
    past: past === undefined ? '' : locale.words.home.past(past),
    isPast: past !== undefined && past > 0,
    pastHref: `${PAGES.orders}?tinh-trang=qua-han`,
    all: { href: PAGES.orders, text: locale.words.home.allDated(open.length) },
  };
}

function dateOf(
  locale: Locale,
  day: string,
  orders: readonly ResolvedAssignment[],
  corpus: Corpus,
  asOf: string | undefined,
): ComingDate[] {
  const [order] = orders;
  if (!order) return [];
  const { notice, anchor, leads, standing } = order;
  const others = orders.length - 1;
  return [
    {
      day,
      printed: locale.day(day),
      left: asOf === undefined ? '' : locale.words.lateness(day, standing.state, asOf),
      state: standing.state,
      agencies: leads
        .map((slug) => locale.names(namesOn(order.day, corpus.registry)).agency(slug))
        .join(', '),
      words: locale.official(aroundDeadline(order.words, order.deadline)),
      href: `${noticeAddress(notice)}#${anchor}`,
      ...(others > 0 && { others: locale.words.home.others(others) }),
    },
  ];
}

/** Letters before the deadline that are shown. */
const BEFORE = 60;
/** Letters in all. */
const AROUND = 110;

/** The words of an order from some before its deadline on, cut between words; of a short order all. */
export function aroundDeadline(text: string, deadline: string | undefined): string {
  if (text.length <= AROUND) return text;
  const at = deadline === undefined ? -1 : text.indexOf(deadline);
  const begin = at > BEFORE ? text.indexOf(' ', Math.min(at - BEFORE, text.length - AROUND)) + 1 : 0;
  const rest = text.slice(begin);
  const end =
    rest.length > AROUND
      ? rest.lastIndexOf(' ', Math.max(AROUND, at - begin + (deadline?.length ?? 0)))
      : rest.length;
  return `${begin > 0 ? '… ' : ''}${rest.slice(0, end)}${end < rest.length ? ' …' : ''}`;
}
