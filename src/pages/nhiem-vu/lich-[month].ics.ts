import type { GetStaticPaths } from 'astro';
import { ordersByMonth } from '../../exports/feeds/calendars.ts';
import { calendarWords as words } from '../../i18n/vi/orders/assignment.ts';
import { calendarPaths, serveCalendar } from '../../site/astro/calendar-routes.ts';
import { getCorpus } from '../../site/astro/corpus.ts';

/** The calendar of each month that has a last day. */
export const getStaticPaths: GetStaticPaths = async () => {
  const months = ordersByMonth(await getCorpus());
  return calendarPaths(
    [...months].map(([month, orders]) => ({
      params: { month },
      props: { calendar: { title: words.month(month), orders } },
    })),
  );
};

export const GET = serveCalendar;
