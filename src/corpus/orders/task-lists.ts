import type { Corpus } from '../corpus.ts';
import { oncePerCorpus } from '../once-per-corpus.ts';
import { deadlineGroupOf, type ResolvedAssignment } from './assignments.ts';

/** Lists of orders by what they are about, each in the order of deadlines. */
interface TaskLists {
  byGroup: ReadonlyMap<string, readonly ResolvedAssignment[]>;
  byAgency: ReadonlyMap<string, readonly ResolvedAssignment[]>;
  byPlace: ReadonlyMap<string, readonly ResolvedAssignment[]>;
  byTopic: ReadonlyMap<string, readonly ResolvedAssignment[]>;
  byNotice: ReadonlyMap<string, readonly ResolvedAssignment[]>;
}

/** The lists of a corpus, made once: an agency has the orders it leads, those it helps with and those handed to it. */
export const taskListsOf = oncePerCorpus(({ assignments, notices }): TaskLists => {
  const topics = new Map(notices.map((notice) => [notice.id, notice.topics]));
  return {
    byGroup: group(assignments, (order) => [deadlineGroupOf(order)]),
    byAgency: group(assignments, ({ leads, partners, standing }) => [
      ...new Set([...leads, ...partners, ...(standing.handedTo ?? [])]),
    ]),
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
