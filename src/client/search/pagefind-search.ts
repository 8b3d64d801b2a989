import { sitePath } from '../site-path.ts';

/** What Pagefind's own module offers, as far as this site uses it. */
interface Pagefind {
  search(
    query: string,
  ): Promise<{ results: { data(): Promise<{ url: string; meta: { title?: string } }> }[] }>;
}

/** A page that Pagefind found. */
export interface FoundPage {
  /** Where it is on its host: Pagefind knows where it was loaded from. */
  url: string;
  title: string;
}

let engine: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  // The index is made after the bundle, so its address must not be resolved at build time.
  const address = sitePath('/pagefind/pagefind.js');
  return (await import(/* @vite-ignore */ address)) as Pagefind;
}

/** Pages by title, number, agency, place and headings, for browsers that cannot read the whole index. */
export async function searchPages(query: string, most: number): Promise<FoundPage[]> {
  engine ??= load();
  const { results } = await (await engine).search(query.normalize('NFC'));
  const found = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return found.map(({ url, meta }) => ({ url, title: meta.title ?? url }));
}
