import type { APIRoute, GetStaticPaths } from 'astro';
import { movedPages } from '../corpus/moved.ts';
import { getCorpus } from '../site/astro/corpus.ts';

/** `_redirects`, which Netlify, Cloudflare Pages and GitLab Pages read; a page's file may not begin with `_`, a parameter may. */
export const getStaticPaths: GetStaticPaths = () => [{ params: { redirects: '_redirects' } }];

export const GET: APIRoute = async () => {
  const lines = [...movedPages(await getCorpus())].map(([from, to]) => `${from} ${to} 301\n`);
  return new Response(lines.join(''));
};
