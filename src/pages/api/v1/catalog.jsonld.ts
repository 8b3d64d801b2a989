import type { APIRoute } from 'astro';
import { dcatCatalog } from '../../../exports/tables/dcat.ts';
import { siteAddress, textFile } from '../../../site/astro/answer.ts';
import { getCorpus } from '../../../site/astro/corpus.ts';
import { describeTables } from '../../../site/astro/open-data.ts';

/** The catalogue of the open data (DCAT). */
export const GET: APIRoute = async ({ site }) => {
  const address = siteAddress(site);
  return textFile(
    'application/ld+json',
    dcatCatalog(await describeTables(address), await getCorpus(), address),
  );
};
