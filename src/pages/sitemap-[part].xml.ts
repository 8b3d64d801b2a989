import type { APIRoute, GetStaticPaths } from 'astro';
import { siteMapXml } from '../exports/sitemap.ts';
import { siteAddress, textFile } from '../site/astro/answer.ts';
import { getCorpus } from '../site/astro/corpus.ts';
import { keyedPaths } from '../site/astro/share.ts';
import { FILE_ROUTES } from '../views/file-routes.ts';

/** Parts of a site map that one file cannot hold. */
export const getStaticPaths: GetStaticPaths = async () =>
  keyedPaths(FILE_ROUTES.siteMapParts.routes(await getCorpus()));

export const GET: APIRoute<{ paths: readonly string[] }> = ({ props, site }) =>
  textFile('application/xml', siteMapXml(props.paths, siteAddress(site)));
