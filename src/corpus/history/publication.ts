import { noticeAddress } from '../../model/addresses/address.ts';
import { type Notice, noticeDay } from '../../model/notice.ts';
import { isIsoDay } from '../../model/time/calendar-day.ts';
import type { Corpus } from '../corpus.ts';
import { correctionsOf } from './corrections.ts';
import { versionsOf } from './versions.ts';

/**
 * Day on which this site first published a notice, `YYYY-MM-DD`, whatever its address was then; `undefined` where the
 * committed list of addresses does not say.
 */
export function publishedOn(
  notice: Pick<Notice, 'id'>,
  { published, moved }: Pick<Corpus, 'published' | 'moved'>,
): string | undefined {
  const path = noticeAddress(notice.id);
  const listed = [path, ...(moved.paths.get(path) ?? [])].filter((one) => published.pages.has(one));
  const days = listed.map((one) => published.days?.get(one));
  // An address listed before days were kept is older than any day.
  return days.includes(undefined) ? undefined : days.toSorted()[0];
}

/** The day on which the last of some notices was published here; undefined where the list of addresses knows no day. */
export function lastPublishedOn(
  notices: readonly Pick<Notice, 'id'>[],
  corpus: Pick<Corpus, 'published' | 'moved'>,
): string | undefined {
  const days = notices.flatMap((notice) => publishedOn(notice, corpus) ?? []);
  return days.toSorted().at(-1);
}

/**
 * All notices as this site published them, the first of them first, so that what comes is added at the end: by the day of
 * their publication, those of before such days were kept first, those that no list has yet last; then by their own day.
 */
export function noticesAsPublished(corpus: Pick<Corpus, 'notices' | 'published' | 'moved'>): Notice[] {
  const isListed = ({ id }: Notice): boolean =>
    [noticeAddress(id), ...(corpus.moved.paths.get(noticeAddress(id)) ?? [])].some((path) =>
      corpus.published.pages.has(path),
    );
  const dayOf = (notice: Notice): string => publishedOn(notice, corpus) ?? (isListed(notice) ? '' : '9');
  return corpus.notices
    .map((notice) => ({ notice, day: dayOf(notice) }))
    .toReversed()
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ notice }) => notice);
}

/**
 * Day of the newest thing that a reader of the notice should hear of, `YYYY-MM-DD`: its publication here, or its own
 * day where that is not known, or a correction by the agency whose day is known, or a version that the ledger recorded.
 */
export function changedOn(
  notice: Notice,
  corpus: Pick<Corpus, 'published' | 'moved' | 'ledger' | 'documentsHeldAs' | 'relatedTo'>,
): string {
  const corrected = correctionsOf(corpus, notice).flatMap(({ issued }) =>
    issued !== undefined && isIsoDay(issued) ? [issued] : [],
  );
  // The first version tells nothing that its publication does not.
  const recorded = versionsOf(notice, corpus).slice(1);
  const days = [
    noticeDay(notice),
    publishedOn(notice, corpus) ?? '',
    ...corrected,
    ...recorded.map(({ at }) => at),
  ];
  return days.reduce((newest, day) => (day > newest ? day : newest));
}
