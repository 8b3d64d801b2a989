import type { APIRoute, GetStaticPaths } from 'astro';
import type { Corpus } from '../../../corpus/corpus.ts';
import { taskListsOf } from '../../../corpus/task-lists.ts';
import { calendarDrawnFrom, printCalendar } from '../../../exports/icalendar.ts';
import { calendarWords } from '../../../i18n/assignment.ts';
import { getCorpus } from '../../../site/astro/corpus.ts';
import { keyedPaths } from '../../../site/astro/share.ts';
import { FILE_ROUTES } from '../../../views/file-routes.ts';

/** The calendar of each agency: what it leads and what it helps with (RFC 5545). */
export const getStaticPaths: GetStaticPaths = async () => {
  const corpus = await getCorpus();
  return keyedPaths(FILE_ROUTES.agencyCalendars.routes(corpus), {
    from: ({ params, props }) => calendarDrawnFrom(props.name, ordersOf(params.slug, corpus)),
  });
};

function ordersOf(slug: string, corpus: Corpus) {
  return taskListsOf(corpus).byAgency.get(slug) ?? [];
}

export const GET: APIRoute<{ name: string }, { slug: string }> = async ({ params, props, site }) => {
  const corpus = await getCorpus();
  const orders = ordersOf(params.slug, corpus);
  return new Response(printCalendar(calendarWords.of(props.name), orders, corpus, String(site)), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
