import type { APIRoute, GetStaticPaths } from 'astro';
import type { FeedDocument } from '../../exports/feeds/atom.ts';
import { changesFeed, changesFeedDrawnFrom } from '../../exports/feeds/changes-feed.ts';
import { siteAddress, textFile } from '../../site/astro/answer.ts';
import { getCorpus } from '../../site/astro/corpus.ts';
import { keyedPaths } from '../../site/astro/share.ts';
import { FILE_ROUTES } from '../../views/file-routes.ts';

/** The feed of what changed: `atom.xml`, and archives from the oldest, `atom-2.xml` … */
export const getStaticPaths: GetStaticPaths = async () => {
  const corpus = await getCorpus();
  return keyedPaths(FILE_ROUTES.changesFeed.routes(corpus), {
    from: ({ props: { document } }) => changesFeedDrawnFrom(corpus, document),
  });
};

export const GET: APIRoute<{ document: FeedDocument }> = async ({ props: { document }, site }) =>
  textFile('application/atom+xml', changesFeed(await getCorpus(), document, siteAddress(site)));
