import { PAGE_ROUTES, type PageKind } from '../../corpus/addresses/routes.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { DrawnFrom } from '../../corpus/drawn-from.ts';
import { getCorpus } from './corpus.ts';
import { keyedPaths } from './share.ts';

type RouteOf<Kind extends PageKind> = ReturnType<(typeof PAGE_ROUTES)[Kind]['routes']>[number];

/** What tells whether a page is as it was; see {@link keyedPaths}. */
interface Keys<Params> {
  from?: (corpus: Corpus, params: Params) => DrawnFrom;
  parts?: (corpus: Corpus, params: Params) => unknown;
}

/** `getStaticPaths` of a kind of page. */
export function pathsOf<Kind extends PageKind>(
  kind: Kind,
  { from, parts }: Keys<RouteOf<Kind>['params']> = {},
): () => Promise<RouteOf<Kind>[]> {
  return async () => {
    const corpus = await getCorpus();
    const routes = PAGE_ROUTES[kind].routes(corpus) as RouteOf<Kind>[];
    return keyedPaths(routes, {
      ...(from && { from: ({ params }) => from(corpus, params) }),
      ...(parts && { parts: ({ params }) => parts(corpus, params) }),
    });
  };
}
