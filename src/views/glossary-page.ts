import { glossaryPageWords as words } from '../i18n/vi/lists/glossary-page.ts';
import { SITE_PAGES } from '../i18n/vi/site-pages.ts';
import { slugOf } from '../model/addresses/slug.ts';
import type { Glossary } from '../model/registry/glossary.ts';
import type { PageHead } from './lists/page-head.ts';

/** A word and what it means, with the place it has in the page. */
interface Explained {
  anchor: string;
  word: string;
  meaning: string;
}

/** The page that explains abbreviations of the notices and words of the site. */
export interface GlossaryPageView {
  head: PageHead;
  abbreviations: readonly Explained[];
  terms: readonly Explained[];
}

/** What the page of words shows, each list in its order. */
export function glossaryPage(glossary: Glossary): GlossaryPageView {
  return {
    head: { title: SITE_PAGES.glossary.name, description: words.abbreviationsIntro },
    abbreviations: [...glossary].map(([word, { full, anchor }]) => ({ anchor, word, meaning: full })),
    terms: words.terms.map(([word, meaning]) => ({ anchor: `chu-${slugOf(word)}`, word, meaning })),
  };
}
