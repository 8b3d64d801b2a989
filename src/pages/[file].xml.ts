import type { GetStaticPaths } from 'astro';
import { feedOfAll } from '../exports/feeds.ts';
import { getCorpus } from '../site/astro/corpus.ts';
import { feedPaths, serveFeed } from '../site/astro/feed-routes.ts';

/** The feed of all notices: `atom.xml`, `atom-2.xml` … */
export const getStaticPaths: GetStaticPaths = async () => {
  const corpus = await getCorpus();
  return feedPaths([[undefined, feedOfAll(corpus)]], corpus);
};

export const GET = serveFeed;
