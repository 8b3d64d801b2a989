import { deadlineGroupOf, type ResolvedAssignment } from '../corpus/assignments.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { oncePerCorpus } from './once-per-corpus.ts';

/** Orders of a page; a list of more has more pages. */
const PAGE_SIZE = 100;

/** One page of a list of orders. */
interface TaskPage {
  /** From 1. */
  number: number;
  orders: readonly ResolvedAssignment[];
}

/** What a page of a list is given: its orders, how many pages and how many orders the list has. */
export interface TaskRoute {
  page: TaskPage;
  count: number;
  total: number;
}

/** Lists of orders by what they are about, each in the order of deadlines. */
interface TaskLists {
  byGroup: ReadonlyMap<string, readonly ResolvedAssignment[]>;
  byAgency: ReadonlyMap<string, readonly ResolvedAssignment[]>;
  byPlace: ReadonlyMap<string, readonly ResolvedAssignment[]>;
  byTopic: ReadonlyMap<string, readonly ResolvedAssignment[]>;
  byNotice: ReadonlyMap<string, readonly ResolvedAssignment[]>;
}

/** The lists of a corpus, made once: an agency has the orders it leads and those it helps with. */
export const taskListsOf = oncePerCorpus(({ assignments, notices }): TaskLists => {
  const topics = new Map(notices.map((notice) => [notice.id, notice.topics]));
  return {
    byGroup: group(assignments, (order) => [deadlineGroupOf(order)]),
    byAgency: group(assignments, ({ leads, partners }) => [...new Set([...leads, ...partners])]),
    byPlace: group(assignments, ({ places }) => places),
    byTopic: group(assignments, ({ notice }) => topics.get(notice) ?? []),
    byNotice: group(assignments, ({ notice }) => [notice]),
  };
});

function group(
  orders: readonly ResolvedAssignment[],
  keysOf: (order: ResolvedAssignment) => readonly string[],
): Map<string, ResolvedAssignment[]> {
  const groups = new Map<string, ResolvedAssignment[]>();
  for (const order of orders) {
    for (const key of keysOf(order)) {
      const members = groups.get(key);
      if (members) members.push(order);
      else groups.set(key, [order]);
    }
  }
  return groups;
}

/** Orders of one notice, in the order of deadlines. */
export function ordersOf(corpus: Corpus, notice: string): readonly ResolvedAssignment[] {
  return taskListsOf(corpus).byNotice.get(notice) ?? [];
}

/** How many pages a list of so many orders has; an empty list has one. */
export function pageCount(orders: number): number {
  return Math.max(1, Math.ceil(orders / PAGE_SIZE));
}

/** The pages of a list. */
export function taskPages(orders: readonly ResolvedAssignment[]): TaskPage[] {
  return Array.from({ length: pageCount(orders.length) }, (_, index) => ({
    number: index + 1,
    orders: orders.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
  }));
}

/** Routes of the pages of many lists, each list with a key that is the `slug` of its address. */
export function taskRoutes(
  keys: Iterable<string>,
  lists: ReadonlyMap<string, readonly ResolvedAssignment[]>,
): { params: { slug: string; page: string | undefined }; props: TaskRoute }[] {
  return [...keys].flatMap((slug) => {
    const orders = lists.get(slug) ?? [];
    const pages = taskPages(orders);
    return pages.map((page) => ({
      params: { slug, page: pageParam(page.number) },
      props: { page, count: pages.length, total: orders.length },
    }));
  });
}

/** Last part of the address of a page: nothing for the first, `trang-2` for the second. */
function pageParam(number: number): string | undefined {
  return number === 1 ? undefined : `trang-${number}`;
}

/** Address of a page of the list that begins at a path. */
export function pagePath(list: string, number: number): string {
  const param = pageParam(number);
  return param === undefined ? list : `${list}${param}/`;
}

/** Addresses of all pages of orders, agencies, places and topics. */
export function taskPaths(corpus: Corpus): string[] {
  const lists = taskListsOf(corpus);
  const { agencies, places, topics } = corpus.registry;
  const all = (path: string, orders: readonly ResolvedAssignment[] = []): string[] =>
    taskPages(orders).map(({ number }) => pagePath(path, number));
  return [
    '/nhiem-vu/',
    ...[...lists.byGroup].flatMap(([key, orders]) => all(`/nhiem-vu/han/${key}/`, orders)),
    '/co-quan/',
    ...[...agencies.keys()].flatMap((slug) => all(`/co-quan/${slug}/`, lists.byAgency.get(slug))),
    '/dia-ban/',
    ...[...places.keys()].flatMap((slug) => all(`/dia-ban/${slug}/`, lists.byPlace.get(slug))),
    '/linh-vuc/',
    ...[...topics.keys()].map((slug) => `/linh-vuc/${slug}/`),
  ];
}
