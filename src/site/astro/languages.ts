import { existsSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { PAGE_ROUTES, type RouteKind } from '../../corpus/addresses/routes.ts';
import { PAGES } from '../../model/addresses/address.ts';
import { isInLanguages, OWN_LANGUAGE } from '../../model/addresses/languages.ts';
import { siteSettings } from './site-settings.ts';

/**
 * Give each page that stands in every language a route for each: the same page, which tells its language from its
 * address. A page of another language needs no file of its own.
 */
export function languages(): AstroIntegration {
  return {
    name: 'languages',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const tag of siteSettings().languages.filter((one) => one !== OWN_LANGUAGE))
          for (const pattern of patternsInLanguages())
            injectRoute({ pattern: `/${tag}${pattern}`, entrypoint: fileOf(pattern) });
      },
    },
  };
}

/** Patterns of the kinds of pages in every language, and addresses of the site's own that are. */
function patternsInLanguages(): string[] {
  const kinds: readonly RouteKind[] = Object.values(PAGE_ROUTES);
  const patterns = kinds.filter(({ inLanguages }) => inLanguages).map(({ pattern }) => pattern);
  // The first page of a list of a kind is one of its pages.
  const own = Object.values(PAGES).filter(
    (path) => isInLanguages(path) && !patterns.includes(`${path}[...page]/`),
  );
  return [...own, ...patterns];
}

/** The file of a page, by its pattern. */
function fileOf(pattern: string): string {
  const base = `src/pages${pattern.slice(0, -1)}`;
  const found = [`${base}.astro`, `${base}/index.astro`].find((file) => existsSync(file));
  if (!found) throw new Error(`${pattern}: no page`);
  return `./${found}`;
}
