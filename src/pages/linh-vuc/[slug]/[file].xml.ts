import { feedPathsOf, serveFeed } from '../../../site/astro/feed-routes.ts';

/** The feed of each topic. */
export const getStaticPaths = feedPathsOf('topic');

export const GET = serveFeed;
