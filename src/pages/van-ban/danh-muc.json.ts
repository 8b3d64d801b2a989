import type { APIRoute } from 'astro';
import { getCorpus } from '../../site/astro/corpus.ts';
import { documentCatalogue } from '../../views/documents/document-catalogue.ts';

/** Which parts of all documents there are; the filter of the list reads it when a reader starts to filter. */
export const GET: APIRoute = async () => Response.json(documentCatalogue(await getCorpus()).parts);
