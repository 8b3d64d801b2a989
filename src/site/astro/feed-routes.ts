import type { APIRoute } from 'astro';
import type { Corpus } from '../../corpus/corpus.ts';
import { atom, type FeedDocument, feedDrawnFrom } from '../../exports/feeds/atom.ts';
import type { Feed } from '../../exports/feeds/feeds.ts';
import { siteAddress, textFile } from './answer.ts';
import { getCorpus } from './corpus.ts';
import { keyedPaths } from './share.ts';

/** What a route of feeds hands to {@link serveFeed}. */
interface FeedProps {
  feed: Feed;
  document: FeedDocument;
}

/** Paths of documents of feeds, with their keys. */
export function feedPaths<Route extends { params: object; props: FeedProps }>(
  routes: readonly Route[],
  corpus: Corpus,
): Route[] {
  return keyedPaths(routes, {
    from: ({ props: { feed, document } }) => feedDrawnFrom(feed, document, corpus),
  });
}

/** One document of a feed. */
export const serveFeed: APIRoute<FeedProps> = async ({ props, site }) =>
  textFile('application/atom+xml', atom(props.feed, props.document, await getCorpus(), siteAddress(site)));
