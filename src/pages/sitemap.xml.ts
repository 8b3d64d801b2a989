import type { APIRoute } from 'astro';
import { addressesOf } from '../corpus/addresses.ts';
import { getCorpus } from '../site/corpus.ts';

/** Addresses of all pages (sitemaps.org protocol 0.9). */
export const GET: APIRoute = async ({ site }) => {
  const paths = addressesOf(await getCorpus()).keys();
  const urls = [...paths].map((path) => `<url><loc>${new URL(path, site).href}</loc></url>`).join('\n');
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`,
  );
};
