import type { APIRoute, GetStaticPaths } from 'astro';
import { movedPages } from '../corpus/addresses/moved.ts';
import { printRedirects } from '../exports/redirects.ts';
import { basePath } from '../model/addresses/base-path.ts';
import { siteAddress } from '../site/astro/answer.ts';
import { getCorpus } from '../site/astro/corpus.ts';

/** A page's file may not begin with `_`, a parameter may. */
export const getStaticPaths: GetStaticPaths = () => [{ params: { redirects: '_redirects' } }];

export const GET: APIRoute = async ({ site }) =>
  new Response(printRedirects(movedPages(await getCorpus()), basePath(siteAddress(site))));
