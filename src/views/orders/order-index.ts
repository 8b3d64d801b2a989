import { LIST_SIZE } from '../../corpus/addresses/pages-of.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { compareDeadlineGroups, type ResolvedAssignment } from '../../corpus/orders/assignments.ts';
import { orderParts } from '../../corpus/orders/order-parts.ts';
import { taskListsOf } from '../../corpus/orders/task-lists.ts';
import type { Locale } from '../../i18n/locale.ts';
import {
  agencyAddress,
  calendarAddress,
  deadlineAddress,
  PAGES,
  placeAddress,
  topicAddress,
  yearOrdersCsvAddress,
} from '../../model/addresses/address.ts';
import { OTHERWISE } from '../../model/orders/order-outcome.ts';
import { presentNames } from '../../model/registry/names-borne.ts';
import { calendarOf, feedOfOrders } from '../lists/following.ts';
import type { Link } from '../lists/link.ts';
import type { PageHead } from '../lists/page-head.ts';
import { ordersByYear } from './order-files.ts';
import { deadlineGroupName, type OrderListView, orderList } from './order-list.ts';
import { type OrderMonths, orderMonths } from './order-months.ts';
import { type ScorecardView, scorecard } from './scorecard.ts';

/** The ways into the lists of orders that one column offers. */
interface IndexColumn {
  title: string;
  /** How many lists there are; the column shows the longest. */
  count: number;
  links: readonly (Link & { count: number })[];
  /** Where all of them are, if the column has not. */
  all?: string;
}

/** A question of the filter, and its answers. */
interface FilterField {
  name: string;
  label: string;
  options: readonly {
    value: string;
    name: string;
    /** A list of the site that holds just these, and its pages: the browser reads it instead of all. */
    list?: string;
    pages?: number;
  }[];
}

/** The page of all orders: the first of them, the ways into their lists, and what the filter asks. */
export interface OrderIndexView {
  head: PageHead;
  count: number;
  columns: readonly IndexColumn[];
  fields: readonly FilterField[];
  list: OrderListView;
  /** What became of all orders, by year and by month. */
  scorecard?: ScorecardView;
  months?: OrderMonths;
  /** Said where the page has not all orders. */
  firstOnly?: string;
}

/** One list of orders and how many it holds. */
interface Counted {
  value: string;
  href: string;
  text: string;
  count: number;
  /** Pages that hold all of it. */
  pages: number;
}

/** Links that a column shows. */
const MOST_LINKS = 12;
/** More notices than this make a list nobody can choose from; each notice's page has its own orders. */
const MOST_NOTICES = 200;

/** @param asOf the day of looking, when whoever builds the site gave one */
export function orderIndex(locale: Locale, corpus: Corpus, asOf: string | undefined): OrderIndexView {
  const { assignments, notices, registry } = corpus;
  const names = locale.names(presentNames(registry));
  const lists = taskListsOf(corpus);
  const agencies = counted(lists.byAgency, agencyAddress, names.agency);
  const places = counted(lists.byPlace, placeAddress, names.place);
  // In this order they hold all orders: what the browser reads when no smaller list is chosen.
  const deadlines = counted(lists.byGroup, deadlineAddress, (key) => deadlineGroupName(locale, key)).toSorted(
    (a, b) => compareDeadlineGroups(a.value, b.value),
  );
  const topics = counted(lists.byTopic, topicAddress, (slug) =>
    locale.official(registry.topics.get(slug)?.name ?? slug),
  );
  const years = [...ordersByYear(corpus).keys()].toSorted().toReversed();
  const files = years.map((year) => ({
    href: yearOrdersCsvAddress(year),
    text: locale.words.scorecard.csvOfYear(year),
  }));
  const card = scorecard(locale, assignments, {}, files, corpus, asOf);
  const months = orderMonths(locale, assignments, {}, corpus);
  const withOrders = notices.filter((notice) => notice.assignments.length > 0);
  return {
    head: {
      title: locale.words.assignment.title,
      description: locale.words.assignment.intro,
      followed: [feedOfOrders(locale), calendarOf(locale, calendarAddress())],
    },
    count: assignments.length,
    columns: [
      { title: locale.words.assignment.byDeadline, count: deadlines.length, links: deadlines.map(linkOf) },
      longest(locale.words.assignment.byAgency, agencies, PAGES.agencies),
      longest(locale.words.assignment.byPlace, places, PAGES.places),
    ],
    fields: [
      { name: 'co-quan', label: locale.words.assignment.leads, options: byName(agencies.map(optionOf)) },
      { name: 'dia-ban', label: locale.words.assignment.place, options: byName(places.map(optionOf)) },
      { name: 'han', label: locale.words.assignment.deadline, options: deadlines.map(optionOf) },
      {
        name: 'tinh-trang',
        label: locale.words.assignment.state,
        options: [
          { value: 'qua-han', name: locale.words.assignment.overdue },
          { value: 'sap-han', name: locale.words.assignment.soon },
          ...Object.entries(locale.words.states).map(([value, name]) => ({ value, name })),
        ],
      },
      { name: 'linh-vuc', label: locale.words.scorecard.topic, options: byName(topics.map(optionOf)) },
      {
        name: 'ket-qua',
        label: locale.words.scorecard.outcome,
        options: [
          { value: 'co-han', name: locale.words.scorecard.dated },
          ...Object.entries(locale.words.outcomes).map(([value, name]) => ({ value, name })),
          { value: OTHERWISE, name: locale.words.scorecard.otherwise },
        ],
      },
      {
        name: 'vai',
        label: locale.words.scorecard.role,
        options: [{ value: 'phai-lam', name: locale.words.scorecard.doer }],
      },
      {
        name: 'nam',
        label: locale.words.scorecard.year,
        options: years.map((year) => ({ value: year, name: year })),
      },
      {
        name: 'thang',
        label: locale.words.scorecard.dueMonth,
        options: (months?.rows ?? []).map(({ month, name }) => ({
          value: month,
          name,
          ...listOfYear(month.slice(0, 4), deadlines),
        })),
      },
      ...(withOrders.length <= MOST_NOTICES
        ? [
            {
              name: 'thong-bao',
              label: locale.words.assignment.notice,
              options: withOrders.map(({ id, subject }) => ({ value: id, name: locale.official(subject) })),
            },
          ]
        : []),
    ],
    ...(card && { scorecard: card }),
    ...(months && { months }),
    list: orderList(locale, assignments.slice(0, LIST_SIZE), corpus, asOf),
    ...(assignments.length > LIST_SIZE && { firstOnly: locale.words.assignment.firstOnly(LIST_SIZE) }),
  };
}

function counted(
  of: ReadonlyMap<string, readonly ResolvedAssignment[]>,
  addressOf: (key: string) => string,
  nameOf: (key: string) => string,
): Counted[] {
  return [...of].map(([value, orders]) => ({
    value,
    href: addressOf(value),
    text: nameOf(value),
    count: orders.length,
    pages: Math.max(1, orderParts(orders).length),
  }));
}

/** The list of the orders due in a year, for the browser to read; nothing where there is none. */
function listOfYear(year: string, deadlines: readonly Counted[]): { list?: string; pages?: number } {
  const group = deadlines.find(({ value }) => value === year);
  return group ? { list: group.href, pages: group.pages } : {};
}

function linkOf({ href, text, count }: Counted) {
  return { href, text, count };
}

function optionOf({ value, href, text, count, pages }: Counted) {
  return { value, name: `${text} (${count})`, list: href, pages };
}

function byName<Option extends { name: string }>(options: readonly Option[]): Option[] {
  return options.toSorted((a, b) => a.name.localeCompare(b.name, 'vi'));
}

/** Longest lists first, for they are most asked for. */
function longest(title: string, lists: readonly Counted[], all: string): IndexColumn {
  const links = lists
    .toSorted((a, b) => b.count - a.count || a.text.localeCompare(b.text, 'vi'))
    .slice(0, MOST_LINKS)
    .map(linkOf);
  return { title, count: lists.length, links, all };
}
