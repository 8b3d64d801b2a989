import type { APIRoute, GetStaticPaths } from 'astro';
import { printCalendar } from '../../../exports/icalendar.ts';
import { calendarWords } from '../../../i18n/assignment.ts';
import { getCorpus } from '../../../site/astro/corpus.ts';
import { taskListsOf } from '../../../views/task-lists.ts';

/** The calendar of each agency: what it leads and what it helps with (RFC 5545). */
export const getStaticPaths: GetStaticPaths = async () => {
  const { registry } = await getCorpus();
  return [...registry.agencies].map(([slug, { name }]) => ({ params: { slug }, props: { name } }));
};

export const GET: APIRoute<{ name: string }, { slug: string }> = async ({ params, props, site }) => {
  const corpus = await getCorpus();
  const orders = taskListsOf(corpus).byAgency.get(params.slug) ?? [];
  return new Response(printCalendar(calendarWords.of(props.name), orders, corpus, String(site)), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
