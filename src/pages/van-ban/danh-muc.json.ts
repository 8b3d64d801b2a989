import type { APIRoute } from 'astro';
import { documentSummaries } from '../../corpus/document-summaries.ts';
import { documentWords } from '../../i18n/document.ts';
import { getCorpus } from '../../site/corpus.ts';

/** What the filter of the list needs of every document; loaded when a reader starts to filter. */
export const GET: APIRoute = async () => Response.json(documentSummaries(await getCorpus(), documentWords));
