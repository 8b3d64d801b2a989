import type { Corpus } from '../../corpus/corpus.ts';
import { oncePerCorpus } from '../../corpus/once-per-corpus.ts';
import type { ResolvedAssignment } from '../../corpus/orders/assignments.ts';
import { taskListsOf } from '../../corpus/orders/task-lists.ts';
import { calendarWords as words } from '../../i18n/vi/orders/assignment.ts';
import { presentNames } from '../../model/registry/names-borne.ts';
import type { FeedKind } from './feeds.ts';

/** What has a calendar of its own. */
export type CalendarKind = Extract<FeedKind, 'agency' | 'place' | 'topic'>;

/** A calendar of last days. */
export interface OrderCalendar {
  title: string;
  orders: readonly ResolvedAssignment[];
}

/**
 * Calendars of all agencies of the registry, and of the places and topics that have an order with a day, by slug. An agency
 * has one before its first order, so that it can be followed.
 */
export function calendarsOf(kind: CalendarKind, corpus: Corpus): ReadonlyMap<string, OrderCalendar> {
  return allCalendars(corpus)[kind];
}

const allCalendars = oncePerCorpus((corpus) => {
  const { registry } = corpus;
  const { byAgency, byPlace, byTopic } = taskListsOf(corpus);
  const names = presentNames(registry);
  const dated = (orders: readonly ResolvedAssignment[] = []): boolean =>
    orders.some(({ standing }) => standing.due !== undefined);
  const calendars = (
    slugs: Iterable<string>,
    lists: ReadonlyMap<string, readonly ResolvedAssignment[]>,
    titleOf: (slug: string) => string,
  ): ReadonlyMap<string, OrderCalendar> =>
    new Map([...slugs].map((slug) => [slug, { title: titleOf(slug), orders: lists.get(slug) ?? [] }]));
  return {
    agency: calendars(registry.agencies.keys(), byAgency, (slug) => words.of(names.agency(slug))),
    place: calendars(
      [...registry.places.keys()].filter((slug) => dated(byPlace.get(slug))),
      byPlace,
      (slug) => words.about(names.place(slug)),
    ),
    topic: calendars(
      [...registry.topics.keys()].filter((slug) => dated(byTopic.get(slug))),
      byTopic,
      (slug) => words.about(registry.topics.get(slug)?.name ?? slug),
    ),
  };
});

/**
 * Orders by the month of the day that holds now, the first month first. A calendar of all would not tell of the next days
 * once there are more last days than a program reads; a month is never too long, and it is of no day of looking.
 */
export const ordersByMonth = oncePerCorpus(
  ({ assignments }): ReadonlyMap<string, readonly ResolvedAssignment[]> =>
    new Map(
      [
        ...Map.groupBy(
          assignments.filter(({ standing }) => standing.due !== undefined),
          ({ standing }) => (standing.due ?? '').slice(0, 7),
        ),
      ].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
);
