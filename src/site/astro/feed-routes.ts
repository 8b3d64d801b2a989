import type { APIRoute, GetStaticPaths } from 'astro';
import { atom, feedFile, feedPages } from '../../exports/atom.ts';
import { type Feed, type FeedKind, feedsOf } from '../../exports/feeds.ts';
import { siteAddress, textFile } from './answer.ts';
import { getCorpus } from './corpus.ts';

/** What a route of feeds hands to {@link serveFeed}. */
interface FeedProps {
  feed: Feed;
  page: number;
}

/** Paths of all documents of one feed: `[file].xml` with or without the folder's `slug`. */
export function feedPaths(feed: Feed, params: Readonly<Record<string, string>> = {}) {
  return Array.from({ length: feedPages(feed) }, (_, index) => ({
    params: { ...params, file: feedFile(index + 1).replace(/\.xml$/, '') },
    props: { feed, page: index + 1 } satisfies FeedProps,
  }));
}

/** Paths of the feeds of all agencies, places or topics. */
export function feedPathsOf(kind: FeedKind): GetStaticPaths {
  return async () =>
    [...feedsOf(kind, await getCorpus())].flatMap(([slug, feed]) => feedPaths(feed, { slug }));
}

/** One document of a feed. */
export const serveFeed: APIRoute<FeedProps> = async ({ props, site }) =>
  textFile('application/atom+xml', atom(props.feed, props.page, await getCorpus(), siteAddress(site)));
