import { feedPathsOf, serveFeed } from '../../../site/astro/feed-routes.ts';

/** The feed of each place. */
export const getStaticPaths = feedPathsOf('place');

export const GET = serveFeed;
