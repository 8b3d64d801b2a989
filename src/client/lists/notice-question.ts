import { type NoticeSummary, WORK_FACET, type WORK_STATES } from '../../model/notice-summary.ts';
import { isDueSoon } from '../../model/time/due-soon.ts';
import { isOverdue } from '../../model/time/lateness.ts';
import { fitting } from './catalogue-question.ts';

/** The notices that fit a choice on a day, newest first. */
export function fittingNotices(
  notices: readonly NoticeSummary[],
  choice: URLSearchParams,
  today: string,
): NoticeSummary[] {
  return fitting(
    notices.map((notice) => ({
      ...notice,
      facets: { ...notice.facets, [WORK_FACET]: workStates(notice.due, today) },
    })),
    choice,
    ({ number, subject, place, agency, share }) =>
      [number, subject, place, agency, share?.name].filter(Boolean).join(' '),
    ({ day }) => day,
  );
}

/** What is to be said of last days that are still waited for. */
function workStates(due: readonly string[], today: string): (typeof WORK_STATES)[number][] {
  return [
    ...(due.some((day) => isOverdue(day, '', today)) ? ['qua-han' as const] : []),
    ...(due.some((day) => isDueSoon(day, '', today)) ? ['sap-den-han' as const] : []),
  ];
}
