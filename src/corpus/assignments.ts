import type { Assignment } from '../model/assignment.ts';
import { type Standing, type StatusHistory, standingOf } from '../model/assignment-status.ts';
import { namesOf } from '../model/dated-name.ts';
import { type Notice, noticeDay } from '../model/notice.ts';
import type { Registry } from '../model/registry.ts';
import { nameFinder } from './names.ts';

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

/** The list an order belongs to: the year in which it is due now, or the kind without a day. */
export function deadlineGroupOf({ kind, standing }: ResolvedAssignment): string {
  if (standing.due !== undefined) return standing.due.slice(0, 4);
  return kind === 'ongoing' ? 'thuong-xuyen' : 'khong-neu-han';
}

/** Newest year first, then work that never ends, then orders without a time. */
export function compareDeadlineGroups(a: string, b: string): number {
  const isYear = (group: string): boolean => /^\d/.test(group);
  if (isYear(a) !== isYear(b)) return isYear(a) ? -1 : 1;
  return a === b ? 0 : a > b ? -1 : 1;
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
  const records = new Map(
    histories.map((history) => [`${history.notice}#${history.anchor}`, history.entries]),
  );
  const findPlaces = nameFinder(
    [...registry.places].flatMap(([slug, place]) => namesOf(place).map((name) => [name, slug] as const)),
  );
  const resolved = notices.flatMap((notice) =>
    notice.assignments.map((assignment): ResolvedAssignment => {
      const places = new Set([
        ...assignment.leads.flatMap((slug) => registry.agencies.get(slug)?.place ?? []),
        ...findPlaces(assignment.words).map(({ slug }) => slug),
      ]);
      return {
        ...assignment,
        notice: notice.id,
        day: noticeDay(notice),
        places: places.size > 0 ? [...places] : [notice.inspection.place],
        standing: standingOf(assignment, records.get(`${notice.id}#${assignment.anchor}`) ?? []),
      };
    }),
  );
  return resolved.toSorted(
    (a, b) =>
      compareDeadlineGroups(deadlineGroupOf(a), deadlineGroupOf(b)) ||
      (a.standing.due ?? '').localeCompare(b.standing.due ?? ''),
  );
}
