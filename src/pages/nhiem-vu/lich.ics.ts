import type { APIRoute } from 'astro';
import { printCalendar } from '../../exports/feeds/icalendar.ts';
import { calendarWords } from '../../i18n/vi/orders/assignment.ts';
import { getCorpus } from '../../site/astro/corpus.ts';

/** The calendar of all last days (RFC 5545). */
export const GET: APIRoute = async ({ site }) => {
  const corpus = await getCorpus();
  return new Response(printCalendar(calendarWords.all, corpus.assignments, corpus, String(site)), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
