import type { APIRoute, GetStaticPaths } from 'astro';
import type { SubjectKey } from '../../../corpus/subjects/subjects.ts';
import { orderListCsv, orderListDrawnFrom } from '../../../exports/tables/order-list-csv.ts';
import { getCorpus } from '../../../site/astro/corpus.ts';
import { keyedPaths } from '../../../site/astro/share.ts';
import { FILE_ROUTES } from '../../../views/file-routes.ts';
import { scoredOrders } from '../../../views/orders/order-files.ts';

/** The orders of each agency, place and topic, and what became of each. */
export const getStaticPaths: GetStaticPaths = async () => {
  const corpus = await getCorpus();
  return keyedPaths(FILE_ROUTES.subjectOrders.routes(corpus), {
    from: ({ props }) => orderListDrawnFrom(scoredOrders(props, corpus)),
  });
};

export const GET: APIRoute<Pick<SubjectKey, 'folder' | 'slug'>> = async ({ props, site }) => {
  const corpus = await getCorpus();
  return new Response(orderListCsv(scoredOrders(props, corpus), corpus, String(site)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
