import { feedPathsOf, serveFeed } from '../../../site/astro/feed-routes.ts';

/** The feed of each agency. */
export const getStaticPaths = feedPathsOf('agency');

export const GET = serveFeed;
