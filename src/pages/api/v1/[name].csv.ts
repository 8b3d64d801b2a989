import type { APIRoute, GetStaticPaths } from 'astro';
import { siteAddress } from '../../../site/astro/answer.ts';
import { tableCsv, tableCsvs } from '../../../site/astro/open-data.ts';
import { keyedPaths } from '../../../site/astro/share.ts';

/** The tables of the open data as CSV, whole. */
export const getStaticPaths: GetStaticPaths = async () => {
  const files = await tableCsvs(import.meta.env.SITE);
  return keyedPaths(
    files.map(({ name, parts }) => ({ params: { name }, props: { parts } })),
    { near: ({ params }) => params.name, parts: ({ props }) => props.parts },
  );
};

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
