import type { APIRoute } from 'astro';
import { corpusRecords } from '../search/corpus-records.ts';
import { getCorpus } from '../site/corpus.ts';

/** Hands the records of all that is not a notice to the search index, which takes the file away again. */
export const GET: APIRoute = async () => Response.json(corpusRecords(await getCorpus()));
