import type { APIRoute } from 'astro';
import type { OrderCalendar } from '../../exports/feeds/calendars.ts';
import { calendarDrawnFrom, printCalendar } from '../../exports/feeds/icalendar.ts';
import { siteAddress, textFile } from './answer.ts';
import { getCorpus } from './corpus.ts';
import { keyedPaths } from './share.ts';

/** Paths of calendars, with their keys. */
export function calendarPaths<Route extends { params: object; props: { calendar: OrderCalendar } }>(
  routes: readonly Route[],
): Route[] {
  return keyedPaths(routes, {
    from: ({ props: { calendar } }) => calendarDrawnFrom(calendar.title, calendar.orders),
  });
}

/** A calendar (RFC 5545). */
export const serveCalendar: APIRoute<{ calendar: OrderCalendar }> = async ({
  props: {
    calendar: { title, orders },
  },
  site,
}) => textFile('text/calendar', printCalendar(title, orders, await getCorpus(), siteAddress(site)));
