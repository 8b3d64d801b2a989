import type { APIRoute, GetStaticPaths } from 'astro';
import { COLLECTIONS } from '../../../exports/collections.ts';
import { siteAddress } from '../../../site/astro/answer.ts';
import { tableCsv } from '../../../site/astro/open-data.ts';

/** The tables of the open data as CSV, whole. */
export const getStaticPaths: GetStaticPaths = () => COLLECTIONS.map(({ name }) => ({ params: { name } }));

export const GET: APIRoute = async ({ params, site }) => {
  const lines = await tableCsv(params['name'] ?? '', siteAddress(site));
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { done, value } = lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  return new Response(body, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
