import { isoDaySchema } from '../model/iso-day.ts';
import { noticeDay } from '../model/notice.ts';
import { oncePerCorpus } from './once-per-corpus.ts';

/** The day lateness is told for while the page has no JavaScript. */
interface AsOf {
  day: string;
  /** Whether whoever builds the site gave the day; else it is the newest one in the content. */
  isGiven: boolean;
}

/**
 * The day of looking: `AS_OF_DATE`, else the newest day in the content. Never the clock, so that the same content and
 * settings give the same bytes (docs/decisions/0004-day-of-looking.md).
 */
export const asOf = oncePerCorpus(({ notices, histories }): AsOf => {
  const given = process.env['AS_OF_DATE'];
  if (given) {
    if (!isoDaySchema.safeParse(given).success)
      throw new Error(`AS_OF_DATE phải là một ngày có thật, ví dụ 2024-04-23; đang là «${given}».`);
    return { day: given, isGiven: true };
  }
  const days = [
    ...notices.map(noticeDay),
    ...histories.flatMap(({ entries }) => entries.flatMap(({ on }) => on ?? [])),
  ];
  return { day: days.toSorted().at(-1) ?? '1970-01-01', isGiven: false };
});
