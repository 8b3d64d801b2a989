import type { APIRoute, GetStaticPaths } from 'astro';
import type { Corpus } from '../../corpus/corpus.ts';
import { atom, type FeedDocument, feedDocuments, feedDrawnFrom, feedFile } from '../../exports/atom.ts';
import { type Feed, type FeedKind, feedsOf } from '../../exports/feeds.ts';
import { siteAddress, textFile } from './answer.ts';
import { getCorpus } from './corpus.ts';
import { keyedPaths } from './share.ts';

/** What a route of feeds hands to {@link serveFeed}. */
interface FeedProps {
  feed: Feed;
  document: FeedDocument;
}

/** Paths of all documents of some feeds: `[file].xml` with or without the folder's `slug`. */
export function feedPaths(feeds: Iterable<[slug: string | undefined, feed: Feed]>, corpus: Corpus) {
  const paths = [...feeds].flatMap(([slug, feed]) =>
    feedDocuments(feed).map((document) => ({
      params: { ...(slug !== undefined && { slug }), file: feedFile(document).replace(/\.xml$/, '') },
      props: { feed, document } satisfies FeedProps,
    })),
  );
  const from = ({ props: { feed, document } }: { props: FeedProps }) => feedDrawnFrom(feed, document, corpus);
  return keyedPaths(paths, { from });
}

/** Paths of the feeds of all agencies, places or topics. */
export function feedPathsOf(kind: FeedKind): GetStaticPaths {
  return async () => {
    const corpus = await getCorpus();
    return feedPaths(feedsOf(kind, corpus), corpus);
  };
}

/** One document of a feed. */
export const serveFeed: APIRoute<FeedProps> = async ({ props, site }) =>
  textFile('application/atom+xml', atom(props.feed, props.document, await getCorpus(), siteAddress(site)));
