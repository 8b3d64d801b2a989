import { PAGE_ROUTES, type PageKind } from '../../corpus/addresses/routes.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { DrawnFrom } from '../../corpus/drawn-from.ts';
import type { Locale } from '../../i18n/locale.ts';
import { getCorpus } from './corpus.ts';
import { localeOf } from './locale.ts';
import { isForWords, keyedPaths } from './share.ts';

type RouteOf<Kind extends PageKind> = ReturnType<(typeof PAGE_ROUTES)[Kind]['routes']>[number];

/** What tells whether a page is as it was; see {@link keyedPaths}. */
interface Keys<Params> {
  from?: (corpus: Corpus, params: Params) => DrawnFrom;
  words?: (corpus: Corpus, params: Params) => readonly string[];
  parts?: (corpus: Corpus, params: Params) => unknown;
}

/** `getStaticPaths` of a kind of page. */
export function pathsOf<Kind extends PageKind>(
  kind: Kind,
  { from, words, parts }: Keys<RouteOf<Kind>['params']> = {},
): () => Promise<RouteOf<Kind>[]> {
  return async () => {
    if (isForWords() && !words) return [];
    const corpus = await getCorpus();
    const routes = PAGE_ROUTES[kind].routes(corpus) as RouteOf<Kind>[];
    return keyedPaths(routes, {
      ...(from && { from: ({ params }) => from(corpus, params) }),
      ...(words && { words: ({ params }) => words(corpus, params) }),
      ...(parts && { parts: ({ params }) => parts(corpus, params) }),
    });
  };
}

/** What tells whether a page in a language is as it was. */
interface KeysInLanguages<Params> {
  from?: (locale: Locale, corpus: Corpus, params: Params) => DrawnFrom;
  words?: (corpus: Corpus, params: Params) => readonly string[];
  parts?: (locale: Locale, corpus: Corpus, params: Params) => unknown;
}

/** `getStaticPaths` of a kind of page that every language has, each by a route of its own. */
export function pathsInLanguages<Kind extends PageKind>(
  kind: Kind,
  { from, words, parts }: KeysInLanguages<RouteOf<Kind>['params']> = {},
): (asked: { routePattern: string }) => Promise<RouteOf<Kind>[]> {
  return ({ routePattern }) => {
    const locale = localeOf({ pathname: routePattern });
    return pathsOf(kind, {
      // Pages of two languages are drawn from the same.
      ...(from && {
        from: (corpus, params) => {
          const drawn = from(locale, corpus, params);
          return { ...drawn, rest: [locale.tag, drawn.rest] };
        },
      }),
      ...(words && { words }),
      ...(parts && { parts: (corpus, params) => parts(locale, corpus, params) }),
    })();
  };
}
