import type { GetStaticPaths } from 'astro';
import { getCorpus } from '../../../site/astro/corpus.ts';
import { feedPaths, serveFeed } from '../../../site/astro/feed-routes.ts';
import { FILE_ROUTES } from '../../../views/file-routes.ts';

/** The feed of each document that many notices cite. */
export const getStaticPaths: GetStaticPaths = async () => {
  const corpus = await getCorpus();
  return feedPaths(FILE_ROUTES.documentFeeds.routes(corpus), corpus);
};

export const GET = serveFeed;
