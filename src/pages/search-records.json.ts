import type { APIRoute } from 'astro';
import { corpusRecords } from '../search/corpus-records.ts';
import { pageWords } from '../search/page-words.ts';
import { getCorpus } from '../site/corpus.ts';

/** Hands what is searched beside the texts of notices to the making of the indexes, which takes the file away again. */
export const GET: APIRoute = async () => {
  const corpus = await getCorpus();
  return Response.json({ others: corpusRecords(corpus), pages: pageWords(corpus) });
};
