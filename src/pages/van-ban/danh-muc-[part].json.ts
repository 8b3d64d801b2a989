import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../site/astro/corpus.ts';
import { keyedPaths } from '../../site/astro/share.ts';
import { documentCatalogue } from '../../views/documents/document-catalogue.ts';
import { FILE_ROUTES } from '../../views/file-routes.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const corpus = await getCorpus();
  const { entries } = documentCatalogue(corpus);
  return keyedPaths(FILE_ROUTES.documentParts.routes(corpus), {
    parts: ({ params }) => entries.get(params.part),
  });
};

/** A part of all documents, which the filter of the list reads when it may hold what a reader asks for. */
export const GET: APIRoute = async ({ params: { part = '' } }) =>
  Response.json(documentCatalogue(await getCorpus()).entries.get(part));
