import type { APIRoute } from 'astro';
import { getCorpus } from '../../site/astro/corpus.ts';
import { noticeCatalogue } from '../../views/lists/notice-catalogue.ts';

/** Which parts of all notices there are; the filter of the list reads it when a reader starts to filter. */
export const GET: APIRoute = async () => Response.json(noticeCatalogue(await getCorpus()).parts);
