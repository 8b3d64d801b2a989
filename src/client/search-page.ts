import { t } from '../i18n/t.ts';
import { expandQuery } from '../search/expand-query.ts';

/** What Pagefind's own module offers, as far as this page uses it. */
interface Pagefind {
  options(options: { excerptLength: number }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<Found> }[] }>;
}
interface Found {
  url: string;
  excerpt: string;
  meta: { title?: string };
  sub_results: { title: string; url: string; excerpt: string }[];
}

const LONGEST_QUERY = 200;
const MOST_RESULTS = 20;
const MOST_PASSAGES = 3;

const status = document.querySelector<HTMLElement>('#status');
const list = document.querySelector<HTMLElement>('#results');
const input = document.querySelector<HTMLInputElement>('#q');
let engine: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  // The index is made after the bundle, so its address must not be resolved at build time.
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ excerptLength: 30 });
  return pagefind;
}

/** Excerpts come with `<mark>`; only its text is taken, so that nothing of the index can become markup. */
function excerptOf(excerpt: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const [index, piece] of excerpt.split(/<\/?mark>/).entries()) {
    // Inside a paragraph the parser keeps the blanks at both ends.
    const text = new DOMParser().parseFromString(`<p>${piece}`, 'text/html').body.textContent ?? '';
    if (index % 2 === 0) fragment.append(text);
    else {
      const mark = document.createElement('mark');
      mark.textContent = text;
      fragment.append(mark);
    }
  }
  return fragment;
}

function entryOf(found: Found): HTMLLIElement {
  const entry = document.createElement('li');
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = found.url;
  link.textContent = found.meta.title ?? found.url;
  heading.append(link);
  entry.append(heading);
  const passages = found.sub_results.slice(0, MOST_PASSAGES);
  for (const passage of passages.length > 0
    ? passages
    : [{ title: '', url: found.url, excerpt: found.excerpt }]) {
    const paragraph = document.createElement('p');
    if (passage.url !== found.url) {
      const to = document.createElement('a');
      to.href = passage.url;
      to.textContent = passage.title;
      paragraph.append(to, ': ');
    }
    paragraph.append(excerptOf(passage.excerpt));
    entry.append(paragraph);
  }
  return entry;
}

async function search(query: string): Promise<void> {
  if (!status || !list) return;
  list.replaceChildren();
  if (query === '') {
    status.textContent = '';
    return;
  }
  status.textContent = t('search.working');
  try {
    engine ??= load();
    const pagefind = await engine;
    let { results } = await pagefind.search(query);
    for (const spelling of results.length > 0 ? [] : expandQuery(query)) {
      ({ results } = await pagefind.search(spelling));
      if (results.length > 0) break;
    }
    const found = await Promise.all(results.slice(0, MOST_RESULTS).map((result) => result.data()));
    list.replaceChildren(...found.map(entryOf));
    status.textContent =
      results.length === 0 ? t('search.none', { query }) : t('search.some', { query, count: results.length });
  } catch {
    engine = undefined;
    status.textContent = t('search.failed');
  }
}

const query = (new URLSearchParams(location.search).get('q') ?? '').trim().slice(0, LONGEST_QUERY);
if (input) input.value = query;
void search(query);
