import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../site/astro/corpus.ts';
import { keyedPaths } from '../../site/astro/share.ts';
import { documentCatalogue } from '../../views/document-catalogue.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { parts, documents } = documentCatalogue(await getCorpus());
  const paths = parts.map(({ name }) => ({ params: { part: name } }));
  return keyedPaths(paths, { parts: ({ params }) => documents.get(params.part) });
};

/** A part of all documents, which the filter of the list reads when it may hold what a reader asks for. */
export const GET: APIRoute = async ({ params: { part = '' } }) =>
  Response.json(documentCatalogue(await getCorpus()).documents.get(part));
