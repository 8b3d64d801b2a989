import type { APIRoute, GetStaticPaths } from 'astro';
import { orderListCsv, orderListDrawnFrom } from '../../exports/tables/order-list-csv.ts';
import { getCorpus } from '../../site/astro/corpus.ts';
import { keyedPaths } from '../../site/astro/share.ts';
import { FILE_ROUTES } from '../../views/file-routes.ts';
import { ordersByYear } from '../../views/orders/order-files.ts';

/** The orders given in each year, and what became of each. */
export const getStaticPaths: GetStaticPaths = async () => {
  const corpus = await getCorpus();
  return keyedPaths(FILE_ROUTES.yearOrders.routes(corpus), {
    from: ({ params: { year } }) => orderListDrawnFrom(ordersByYear(corpus).get(year) ?? []),
  });
};

export const GET: APIRoute<object, { year: string }> = async ({ params: { year }, site }) => {
  const corpus = await getCorpus();
  return new Response(orderListCsv(ordersByYear(corpus).get(year) ?? [], corpus, String(site)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
