import type { APIRoute } from 'astro';
import { siteMapIndexXml, siteMapXml } from '../exports/sitemap.ts';
import { siteAddress, textFile } from '../site/astro/answer.ts';
import { getCorpus } from '../site/astro/corpus.ts';
import { siteMap } from '../views/site-map.ts';

/** Addresses of all pages or, where one file cannot hold them, of the parts that do. */
export const GET: APIRoute = async ({ site }) => {
  const { lists, paths } = siteMap(await getCorpus());
  const print = lists === 'pages' ? siteMapXml : siteMapIndexXml;
  return textFile('application/xml', print(paths, siteAddress(site)));
};
