import { glossaryPageWords as words } from '../i18n/glossary-page.ts';
import { SITE_PAGES } from '../i18n/site-pages.ts';
import { slugOf } from '../model/slug.ts';
import type { PageHead } from './page-head.ts';

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

/**
 * What the page of words shows, each list by its letters.
 * @param glossary abbreviations as printed, with their words in full
 */
export function glossaryPage(glossary: ReadonlyMap<string, string>): GlossaryPageView {
  const taken = new Set<string>();
  const explained = (kind: string, [word, meaning]: readonly [string, string]): Explained => {
    const base = `${kind}-${slugOf(word)}`;
    let anchor = base;
    for (let next = 2; taken.has(anchor); next++) anchor = `${base}-${next}`;
    taken.add(anchor);
    return { anchor, word, meaning };
  };
  return {
    head: { title: SITE_PAGES.glossary.name, description: words.abbreviationsIntro },
    abbreviations: [...glossary]
      .toSorted(([a], [b]) => a.localeCompare(b, 'vi'))
      .map((entry) => explained('viet-tat', entry)),
    terms: words.terms.map((entry) => explained('chu', entry)),
  };
}
