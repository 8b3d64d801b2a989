import { LIST_SIZE } from '../../corpus/addresses/pages-of.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { compareDeadlineGroups, type ResolvedAssignment } from '../../corpus/orders/assignments.ts';
import { orderParts } from '../../corpus/orders/order-parts.ts';
import { taskListsOf } from '../../corpus/orders/task-lists.ts';
import { STATE_NAMES, assignmentWords as words } from '../../i18n/vi/orders/assignment.ts';
import { OUTCOME_NAMES, scorecardWords as score } from '../../i18n/vi/orders/scorecard.ts';
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
import { calendarOf, FEED_OF_ORDERS } from '../lists/following.ts';
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
export function orderIndex(corpus: Corpus, asOf: string | undefined): OrderIndexView {
  const { assignments, notices, registry } = corpus;
  const names = presentNames(registry);
  const lists = taskListsOf(corpus);
  const agencies = counted(lists.byAgency, agencyAddress, names.agency);
  const places = counted(lists.byPlace, placeAddress, names.place);
  // In this order they hold all orders: what the browser reads when no smaller list is chosen.
  const deadlines = counted(lists.byGroup, deadlineAddress, deadlineGroupName).toSorted((a, b) =>
    compareDeadlineGroups(a.value, b.value),
  );
  const topics = counted(lists.byTopic, topicAddress, (slug) => registry.topics.get(slug)?.name ?? slug);
  const years = [...ordersByYear(corpus).keys()].toSorted().toReversed();
  const files = years.map((year) => ({ href: yearOrdersCsvAddress(year), text: score.csvOfYear(year) }));
  const card = scorecard(assignments, {}, files, corpus, asOf);
  const months = orderMonths(assignments, {}, corpus);
  const withOrders = notices.filter((notice) => notice.assignments.length > 0);
  return {
    head: {
      title: words.title,
      description: words.intro,
      followed: [FEED_OF_ORDERS, calendarOf(calendarAddress())],
    },
    count: assignments.length,
    columns: [
      { title: words.byDeadline, count: deadlines.length, links: deadlines.map(linkOf) },
      longest(words.byAgency, agencies, PAGES.agencies),
      longest(words.byPlace, places, PAGES.places),
    ],
    fields: [
      { name: 'co-quan', label: words.leads, options: byName(agencies.map(optionOf)) },
      { name: 'dia-ban', label: words.place, options: byName(places.map(optionOf)) },
      { name: 'han', label: words.deadline, options: deadlines.map(optionOf) },
      {
        name: 'tinh-trang',
        label: words.state,
        options: [
          { value: 'qua-han', name: words.overdue },
          { value: 'sap-han', name: words.soon },
          ...Object.entries(STATE_NAMES).map(([value, name]) => ({ value, name })),
        ],
      },
      { name: 'linh-vuc', label: score.topic, options: byName(topics.map(optionOf)) },
      {
        name: 'ket-qua',
        label: score.outcome,
        options: [
          { value: 'co-han', name: score.dated },
          ...Object.entries(OUTCOME_NAMES).map(([value, name]) => ({ value, name })),
          { value: OTHERWISE, name: score.otherwise },
        ],
      },
      { name: 'vai', label: score.role, options: [{ value: 'phai-lam', name: score.doer }] },
      { name: 'nam', label: score.year, options: years.map((year) => ({ value: year, name: year })) },
      {
        name: 'thang',
        label: score.dueMonth,
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
              label: words.notice,
              options: withOrders.map(({ id, subject }) => ({ value: id, name: subject })),
            },
          ]
        : []),
    ],
    ...(card && { scorecard: card }),
    ...(months && { months }),
    list: orderList(assignments.slice(0, LIST_SIZE), corpus, asOf),
    ...(assignments.length > LIST_SIZE && { firstOnly: words.firstOnly(LIST_SIZE) }),
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
