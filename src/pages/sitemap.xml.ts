import type { APIRoute } from 'astro';
import { addressesOf } from '../corpus/addresses.ts';
import { absolute } from '../model/address.ts';
import { escapeXml } from '../model/escape-xml.ts';
import { siteAddress } from '../site/astro/answer.ts';
import { getCorpus } from '../site/astro/corpus.ts';

/** Addresses of all pages (sitemaps.org protocol 0.9). */
export const GET: APIRoute = async ({ site }) => {
  // Figures for embedding show nothing that their notice does not.
  const paths = [...addressesOf(await getCorpus()).keys()].filter((path) => !path.includes('/nhung/'));
  const urls = paths
    .map((path) => `<url><loc>${escapeXml(absolute(siteAddress(site), path))}</loc></url>`)
    .join('\n');
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`,
  );
};
