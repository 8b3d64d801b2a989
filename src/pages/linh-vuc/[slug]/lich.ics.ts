import type { GetStaticPaths } from 'astro';
import { calendarPaths, serveCalendar } from '../../../site/astro/calendar-routes.ts';
import { getCorpus } from '../../../site/astro/corpus.ts';
import { FILE_ROUTES } from '../../../views/file-routes.ts';

/** The calendar of each topic that orders with a day are about. */
export const getStaticPaths: GetStaticPaths = async () =>
  calendarPaths(FILE_ROUTES.topicCalendars.routes(await getCorpus()));

export const GET = serveCalendar;
