import type { APIRoute } from 'astro';
import { llmsTxt } from '../exports/llms-txt.ts';
import { siteAddress, textFile } from '../site/astro/answer.ts';
import { getCorpus } from '../site/astro/corpus.ts';
import { llmsView } from '../views/llms-txt.ts';

/** What the site is, for programs that read it. */
export const GET: APIRoute = async ({ site }) =>
  textFile('text/plain', llmsTxt(llmsView(await getCorpus()), siteAddress(site)));
