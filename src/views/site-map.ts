import { firstPagesOfKind, LASTING_KINDS, PAGE_ROUTES } from '../corpus/addresses/routes.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { oncePerCorpus } from '../corpus/once-per-corpus.ts';
import { siteMapPartAddress } from '../model/addresses/address.ts';
import { isInLanguages, OWN_LANGUAGE, pathInLanguage } from '../model/addresses/languages.ts';

/** Addresses in one file, the most that the protocol allows (sitemaps.org, 0.9). */
const MOST = 50_000;

/** All addresses that last, for search sites: of a list that of its first page, of a figure none beside its notice. */
export interface SiteMapView {
  /** What `/sitemap.xml` lists: addresses of pages or, where those are too many for one file, of its parts. */
  lists: 'pages' | 'parts';
  paths: readonly string[];
  /** Addresses of the pages of each part, by its name; none where one file has all. */
  parts: ReadonlyMap<string, readonly string[]>;
}

/** The site map of a corpus, made once. */
export const siteMap = oncePerCorpus((corpus) => divideSiteMap(corpus, MOST));

/**
 * Divide the addresses by kind, and within a kind from the oldest on: a new notice adds to the last part of notices and
 * of documents, and search sites need not read the full ones again.
 * @param most addresses in one part
 */
export function divideSiteMap(corpus: Corpus, most: number): SiteMapView {
  const kinds = LASTING_KINDS.filter((kind) => PAGE_ROUTES[kind].isMapped);
  const own = kinds.map((kind) => ({ kind: `${kind}`, paths: firstPagesOfKind(kind, corpus) }));
  const pages = corpus.settings.languages.flatMap((tag) =>
    tag === OWN_LANGUAGE ? own : own.map(twinsIn(tag)),
  );
  const all = pages.flatMap(({ paths }) => paths);
  if (all.length <= most) return { lists: 'pages', paths: all, parts: new Map() };
  const parts = new Map(
    pages.flatMap(({ kind, paths }) =>
      Array.from({ length: Math.ceil(paths.length / most) }, (_, at) => {
        const part = paths.slice(at * most, (at + 1) * most);
        return [`${kind}-${at + 1}`, part] as const;
      }),
    ),
  );
  return { lists: 'parts', paths: [...parts.keys()].map(siteMapPartAddress), parts };
}

/** The pages of a kind in another language, those that have one. */
function twinsIn(tag: string) {
  return ({ kind, paths }: { kind: string; paths: readonly string[] }) => ({
    kind: `${kind}-${tag}`,
    paths: paths.filter(isInLanguages).map((path) => pathInLanguage(path, tag)),
  });
}
