import { createIndex } from 'pagefind';
import type { Page } from 'playwright-core';
import { OutputFolder } from '../../src/site/building/outputs.ts';
import { filesOf } from '../../src/site/search/pagefind-index.ts';
import type { Answer } from './judge.ts';
import type { JudgedQuery } from './judged-queries.ts';

/** Index the notice pages of a built site with Pagefind as it comes, for comparison. */
export async function writeStockIndex(site: string): Promise<void> {
  const { index, errors } = await createIndex({
    forceLanguage: 'vi',
    rootSelector: 'article',
    excludeSelectors: ['[data-ours]', 'figure'],
  });
  if (!index) throw new Error(errors.join('\n'));
  const added = await index.addDirectory({ path: site, glob: 'thong-bao/*/*/index.html' });
  if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
  const folder = new OutputFolder(site, site, new Map());
  for (const { path, content } of await filesOf(index)) folder.write(`pagefind/${path}`, '', content);
}

/** What Pagefind answers in a page of the site: the first five pages with up to three of their sections. */
export function askStock(page: Page, { query, filters }: JudgedQuery): Promise<Answer[]> {
  // Stock has no filters without marking the pages up: the place or the year goes into the words, as readers do.
  const words = [query, filters?.place, filters?.from?.slice(0, 4)].filter(Boolean).join(' ');
  return page.evaluate(async (text) => {
    interface Section {
      url: string;
    }
    interface Found {
      url: string;
      content: string;
      anchors: { element: string; id: string; location: number }[];
      sub_results: Section[];
    }
    const address = '/pagefind/pagefind.js';
    const pagefind = (await import(address)) as {
      search(query: string): Promise<{ results: { data(): Promise<Found> }[] }>;
    };
    const { results } = await pagefind.search(text);
    const found = await Promise.all(results.slice(0, 5).map((result) => result.data()));
    return found.map(({ url, content, anchors, sub_results: sections }) => {
      const words = content.split(/\s+/);
      // A section is read whole, from its heading to the next: Pagefind leads no nearer.
      const headings = anchors.filter(({ element }) => /^h[1-6]$/.test(element));
      const textOf = (section: Section): string => {
        const id = section.url.split('#')[1];
        const at = headings.findIndex((heading) => heading.id === id);
        const from = headings[at]?.location ?? 0;
        const next = headings.slice(at + 1).find(({ location }) => location > from);
        return words.slice(from, next?.location).join(' ');
      };
      return { url, passages: sections.slice(0, 3).map((section) => ({ text: textOf(section) })) };
    });
  }, words);
}
