import type { GetStaticPaths } from 'astro';
import { calendarPaths, serveCalendar } from '../../../site/astro/calendar-routes.ts';
import { getCorpus } from '../../../site/astro/corpus.ts';
import { FILE_ROUTES } from '../../../views/file-routes.ts';

/** The calendar of each agency: what it leads, what it helps with and what was handed to it. */
export const getStaticPaths: GetStaticPaths = async () =>
  calendarPaths(FILE_ROUTES.agencyCalendars.routes(await getCorpus()));

export const GET = serveCalendar;
