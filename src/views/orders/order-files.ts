import type { Corpus } from '../../corpus/corpus.ts';
import { oncePerCorpus } from '../../corpus/once-per-corpus.ts';
import type { ResolvedAssignment } from '../../corpus/orders/assignments.ts';
import { ordersByDoer, yearGiven } from '../../corpus/orders/scorecards.ts';
import { taskListsOf } from '../../corpus/orders/task-lists.ts';
import type { SubjectKey } from '../../corpus/subjects/subjects.ts';

/** The orders that a scorecard of a subject counts: of an agency those that it must do, of others all of their list. */
export function scoredOrders({ folder, slug }: SubjectKey, corpus: Corpus): readonly ResolvedAssignment[] {
  const { byPlace, byTopic } = taskListsOf(corpus);
  const lists = { 'co-quan': ordersByDoer(corpus), 'dia-ban': byPlace, 'linh-vuc': byTopic };
  return lists[folder].get(slug) ?? [];
}

/** All orders by the year in which they were given. */
export const ordersByYear = oncePerCorpus(
  ({ assignments }): ReadonlyMap<string, ResolvedAssignment[]> => Map.groupBy(assignments, yearGiven),
);
