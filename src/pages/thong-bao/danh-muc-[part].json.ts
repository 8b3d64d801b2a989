import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../site/astro/corpus.ts';
import { keyedPaths } from '../../site/astro/share.ts';
import { FILE_ROUTES } from '../../views/file-routes.ts';
import { noticeCatalogue } from '../../views/lists/notice-catalogue.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const corpus = await getCorpus();
  const { entries } = noticeCatalogue(corpus);
  return keyedPaths(FILE_ROUTES.noticeParts.routes(corpus), {
    parts: ({ params }) => entries.get(params.part),
  });
};

/** A part of all notices, which the filter of the list reads when it may hold what a reader asks for. */
export const GET: APIRoute = async ({ params: { part = '' } }) =>
  Response.json(noticeCatalogue(await getCorpus()).entries.get(part));
