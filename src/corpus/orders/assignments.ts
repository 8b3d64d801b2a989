import { type Notice, noticeDay } from '../../model/notice.ts';
import type { Assignment, AssignmentKind } from '../../model/orders/assignment.ts';
import {
  type Standing,
  type StatusEntry,
  type StatusHistory,
  standingOf,
} from '../../model/orders/assignment-status.ts';
import { namesOf } from '../../model/registry/dated-name.ts';
import type { Registry } from '../../model/registry/registry.ts';
import { placeFinder } from '../subjects/subject-finder.ts';

/** An order together with its notice, the places it is about, and where it stands. */
export interface ResolvedAssignment extends Assignment {
  /** `2024/<slug>` of the notice. */
  notice: string;
  /** Day of the notice, for the names borne then. */
  day: string;
  /** Places its agencies serve or its words name; else the place inspected. */
  places: readonly string[];
  standing: Standing;
}

/** How the sentence of an order names who must do it: as an editor says, else by a name that the agency ever bore. */
export function ownerOf({ owner, leads, sentence }: Assignment, { agencies }: Registry): string | undefined {
  if (owner !== undefined) return owner;
  const agency = agencies.get(leads[0] ?? '');
  const names = agency && [...namesOf(agency), ...(agency.aliases ?? []), ...(agency.shortForms ?? [])];
  return names?.find((name) => sentence.includes(name));
}

/** Lists of orders without a day, in their order; the names are parts of addresses. */
const GROUPS = {
  worded: 'han-bang-loi',
  recurring: 'dinh-ky',
  ongoing: 'thuong-xuyen',
  unstated: 'khong-neu-han',
} as const satisfies Record<Exclude<AssignmentKind, 'dated'>, string>;
const GROUP_ORDER: readonly string[] = Object.values(GROUPS);

/** The list an order belongs to: the year in which it is due now, or the kind without a day. */
export function deadlineGroupOf({ kind, standing }: Pick<ResolvedAssignment, 'kind' | 'standing'>): string {
  if (standing.due !== undefined) return standing.due.slice(0, 4);
  return GROUPS[kind === 'dated' ? 'worded' : kind];
}

/** Newest year first, then times in words, recurrences, work that never ends, and orders without a time. */
export function compareDeadlineGroups(a: string, b: string): number {
  const place = (group: string): number => GROUP_ORDER.indexOf(group);
  return place(a) - place(b) || (a === b ? 0 : a > b ? -1 : 1);
}

/**
 * All orders of all notices in the one order that lists use: by {@link compareDeadlineGroups}, within a year by day,
 * and within a day as the notices and their texts run.
 */
export function resolveAssignments(
  notices: readonly Notice[],
  registry: Registry,
  histories: readonly StatusHistory[],
): ResolvedAssignment[] {
  const records = Map.groupBy(histories, ({ notice, anchor }) => `${notice}#${anchor}`);
  const findPlaces = placeFinder(registry);
  const resolved = notices.flatMap((notice) =>
    notice.assignments.map((assignment): ResolvedAssignment => {
      const places = new Set([
        ...assignment.leads.flatMap((slug) => registry.agencies.get(slug)?.place ?? []),
        ...findPlaces(assignment.words, notice).map(({ slug }) => slug),
      ]);
      const owner = ownerOf(assignment, registry);
      return {
        ...assignment,
        ...(owner !== undefined && { owner }),
        notice: notice.id,
        day: noticeDay(notice),
        places: places.size > 0 ? [...places] : [notice.inspection.place ?? []].flat(),
        standing: standingOf(
          assignment,
          (records.get(`${notice.id}#${assignment.anchor}`) ?? []).flatMap(({ entries }) => entries),
        ),
      };
    }),
  );
  return inOrderOfDeadlines(resolved);
}

/** Orders in the one order that lists use; those of a day stay as they stand. */
export function inOrderOfDeadlines(orders: readonly ResolvedAssignment[]): ResolvedAssignment[] {
  return orders.toSorted(
    (a, b) =>
      compareDeadlineGroups(deadlineGroupOf(a), deadlineGroupOf(b)) ||
      (a.standing.due ?? '').localeCompare(b.standing.due ?? ''),
  );
}

/** What notices say of orders of earlier ones, as records whose proof are their words. */
export function toldByNotices(notices: readonly Notice[]): StatusHistory[] {
  return notices.flatMap((teller) =>
    teller.followUps.map(({ anchor: place, of, told, position }): StatusHistory => {
      const [notice = '', anchor = ''] = of.split('#');
      const entry: StatusEntry = {
        on: noticeDay(teller),
        ...(told.on === undefined && { isByThen: true }),
        ...told,
        notice: `${teller.id}#${place}`,
      };
      return { notice, anchor, entries: [entry], file: teller.file, position };
    }),
  );
}
