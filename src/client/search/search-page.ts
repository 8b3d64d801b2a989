import { PAGES, saveAddress } from '../../model/addresses/address.ts';
import {
  asksNothing,
  readSearchAddress,
  type SearchAddress,
  writeSearchAddress,
} from '../../search/query/search-address.ts';
import type { SearchResult } from '../../search/results/read-results.ts';
import { openSearch, type SearchOutcome } from '../../search/search-engine.ts';
import { element } from '../element.ts';
import type { SisterSearch } from '../sisters/sister-search.ts';
import { sitePath } from '../site-path.ts';
import { chosenFilters, facetLists } from './search-filters.ts';
import { type ResultWords, resultItem } from './search-results.ts';
import { networkSource } from './search-source.ts';

const PAGE = 5;
const MOST_PAGES = 20;
/** Results shown again at once when a reader comes back. */
const MOST_KEPT = 100;
/** Pages read to find a next result, where quotes or a kind of passage rule many out. */
const MOST_LOOKED = 100;
/** After so long without an answer, in milliseconds, the page says that it is searching. */
const PATIENCE = 200;
/** Results painted first: each costs a request and its reading; the rest of the page follows at once. */
const FIRST = 1;

const page = document.querySelector<HTMLElement>('[data-search-page]');
const part = (name: string): HTMLElement | null => page?.querySelector(`[data-${name}]`) ?? null;
const status = part('status');
const list = part('results');
const notes = part('notes');
const filters = part('filters');
const facets = part('facets');
const more = part('more');
const asks = part('asks');
const sisters = part('sisters');
const input = page?.querySelector<HTMLInputElement>('input[name=q]');

const engine = openSearch(networkSource());
/** What the page says; set before anything is said. */
let words: ResultWords;
let outcome: SearchOutcome | undefined;
let sisterSearch: Promise<SisterSearch> | undefined;
/** Which search is shown: an answer that comes after the next question is dropped. */
let current = 0;

/** The typefaces of the page may come: what they would have kept waiting is there. */
function bringFaces(): void {
  document.documentElement.classList.add('with-faces');
}

/** Where a reader was in a list: what the entry of the history keeps. */
interface Place {
  shown: number;
  top: number;
}

async function show(address: SearchAddress, place?: Place): Promise<void> {
  const own = ++current;
  const isCurrent = (): boolean => own === current;
  outcome = undefined;
  const isEmpty = asksNothing(address);
  // What can be asked is said where nothing was asked, or nothing found.
  asks?.classList.toggle('shown', isEmpty);
  if (isEmpty) {
    bringFaces();
    page?.classList.remove('found');
    if (filters) filters.hidden = true;
    list?.replaceChildren();
    notes?.replaceChildren();
    if (more) more.hidden = true;
    say('');
    return;
  }
  // Most answers come at once: to say so each time would only flicker, and be read out.
  const patience = setTimeout(() => isCurrent() && say(words.working), PATIENCE);
  try {
    const { query, filters: narrowed, sort, isLiteral } = address;
    const found = await engine.search(query, narrowed, sort, isLiteral);
    const results = await next(found, FIRST);
    clearTimeout(patience);
    if (!isCurrent()) return;
    outcome = found;
    const items = results.map((result) => resultItem(words, result, found.query.text));
    // What stood there before stays until now: to lay the page out twice would make the reader wait.
    list?.replaceChildren(...items);
    requestAnimationFrame(bringFaces);
    facets?.replaceChildren();
    if (more) more.hidden = true;
    const scattered = found.isScattered && items.length > 0 ? [element('p', {}, [words.scattered])] : [];
    notes?.replaceChildren(
      ...corrections(found, address),
      ...asking(found, address),
      ...scattered,
      ...chosenFilters(words, address),
      ...(items.length > 0 ? [...sorts(address), follow(address)] : []),
    );
    if (filters) filters.hidden = items.length === 0;
    page?.classList.toggle('found', items.length > 0);
    sayFound(found, query);
    if (items.length === 0) notes?.append(...unquoted(address), tips());
    asks?.classList.toggle('shown', items.length === 0);
    if (items.length === 0) status?.scrollIntoView({ block: 'nearest' });
    else if (items.length < PAGE) await append(PAGE - items.length, isCurrent);
    if (!isCurrent()) return;
    if (place) await showAgain(place.shown, found, isCurrent);
    await offerMore(found, isCurrent);
    if (!isCurrent()) return;
    sayFound(found, query);
    // Filters beside the results make the page as long as it was.
    if (filters instanceof HTMLDetailsElement && filters.open) await count(address, isCurrent);
    if (place && isCurrent()) window.scrollTo(0, place.top);
  } catch {
    clearTimeout(patience);
    if (isCurrent()) await showPages(address.query, isCurrent);
  }
}

/** Where the index cannot be read, by an older browser or a broken line, pages are found by what they are about. */
async function showPages(query: string, isCurrent: () => boolean): Promise<void> {
  list?.replaceChildren();
  page?.classList.remove('found');
  if (filters) filters.hidden = true;
  if (more) more.hidden = true;
  try {
    const { searchPages } = await import('./pagefind-search.ts');
    const found = await searchPages(query, MOST_PAGES);
    if (!isCurrent()) return;
    bringFaces();
    const items = found.map(({ url, title }) =>
      element('li', {}, [element('h2', {}, [element('a', { href: url }, [title])])]),
    );
    list?.replaceChildren(...items);
    notes?.replaceChildren(element('p', {}, [words.pagesOnly]), ...(items.length === 0 ? [tips()] : []));
    say(items.length > 0 ? words.some(items.length, query) : words.none(query));
  } catch {
    if (isCurrent()) say(words.failed);
  }
}

function say(text: string): void {
  if (status) status.textContent = text;
}

/** The next results; where many pages turn out to hold none, it looks further before it gives up. */
async function next(found: SearchOutcome, howMany: number): Promise<SearchResult[]> {
  const results = await found.more(howMany);
  if (results.length > 0 || !found.hasMore) return results;
  await found.readOn(MOST_LOOKED);
  return found.more(howMany);
}

async function append(howMany: number, isCurrent: () => boolean): Promise<void> {
  const found = outcome;
  if (!found) return;
  const results = await next(found, howMany);
  if (!isCurrent()) return;
  list?.append(...results.map((result) => resultItem(words, result, found.query.text)));
}

/** Show as many results again as a reader had seen. */
async function showAgain(shown: number, found: SearchOutcome, isCurrent: () => boolean): Promise<void> {
  const count = (): number => list?.children.length ?? 0;
  for (let before = -1; count() < shown && count() > before && found.hasMore && isCurrent(); ) {
    before = count();
    await append(shown - before, isCurrent);
  }
}

/** Keep in the history where the reader is, before another page or another search takes its place. */
function keepPlace(): void {
  const place: Place = { shown: list?.children.length ?? 0, top: window.scrollY };
  history.replaceState(place, '');
}

function keptPlace(): Place | undefined {
  const kept: Partial<Place> | null = history.state;
  return typeof kept?.shown === 'number' && typeof kept.top === 'number'
    ? { shown: Math.min(kept.shown, MOST_KEPT), top: kept.top }
    : undefined;
}

/** Offer more results where there are, and not where what is unread turns out to be none. */
async function offerMore(found: SearchOutcome, isCurrent: () => boolean): Promise<void> {
  await found.readOn(MOST_LOOKED);
  if (more && isCurrent()) more.hidden = !found.hasMore;
}

function sayFound(found: SearchOutcome, typed: string): void {
  const { total, query } = found;
  if ((list?.children.length ?? 0) > 0)
    say(found.isAtMost ? words.atMost(total, query.text) : words.some(total, query.text));
  else say(found.hasMore ? words.noneYet(total, typed) : words.none(typed));
}

function corrections({ corrected }: SearchOutcome, address: SearchAddress): HTMLElement[] {
  if (corrected === undefined) return [];
  const better = writeSearchAddress({ ...address, query: corrected });
  const literal = writeSearchAddress({ ...address, isLiteral: true });
  return [
    element('p', {}, [
      `${words.corrected(address.query)} `,
      element('a', { href: sitePath(better) }, [`«${corrected}»`]),
      '? ',
      element('a', { href: sitePath(literal) }, [words.literal(address.query)]),
    ]),
  ];
}

/** The words that only ask were left out; a reader may mean them. */
function asking({ query }: SearchOutcome, address: SearchAddress): HTMLElement[] {
  if (query.asking.length === 0) return [];
  const left = query.asking.map(({ exact }) => exact).join(' ');
  const literal = writeSearchAddress({ ...address, isLiteral: true });
  return [
    element('p', { class: 'hint' }, [
      `${words.asking(left)} `,
      element('a', { href: sitePath(literal) }, [words.literal(address.query)]),
    ]),
  ];
}

/** Where a quoted phrase stands nowhere, its words may. */
function unquoted(address: SearchAddress): HTMLElement[] {
  const query = address.query
    .replace(/["“”„‟«»'‘’‚‹›]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (query === address.query || query === '') return [];
  const href = writeSearchAddress({ ...address, query });
  return [element('p', {}, [element('a', { href: sitePath(href) }, [words.unquoted(query)])])];
}

function sorts(address: SearchAddress): HTMLElement[] {
  const links = (['relevance', 'date'] as const).map((sort) =>
    element('li', {}, [
      element(
        'a',
        {
          href: sitePath(writeSearchAddress({ ...address, sort })),
          'aria-current': sort === address.sort ? 'true' : undefined,
        },
        [words.sorts[sort]],
      ),
    ]),
  );
  return [element('ul', { role: 'list', class: 'chosen', 'aria-label': words.sort }, links)];
}

/** A reader may want to know what else will be found one day. */
function follow(address: SearchAddress): HTMLElement {
  return element('p', { class: 'hint' }, [
    element('a', { href: sitePath(saveAddress(writeSearchAddress(address))) }, [words.follow]),
  ]);
}

function tips(): HTMLElement {
  return element('ul', {}, [
    ...words.tips.map((tip) => element('li', {}, [tip])),
    element('li', {}, [element('a', { href: sitePath(PAGES.notices) }, [words.allNotices])]),
  ]);
}

async function count(address: SearchAddress, isCurrent: () => boolean): Promise<void> {
  if (!outcome || !facets) return;
  facets.replaceChildren(words.filtersWorking);
  const counts = await outcome.facets();
  if (isCurrent()) facets.replaceChildren(...facetLists(words, counts, address));
}

/** Go to another search of this page without loading it again; the back button returns. */
function go(address: string): void {
  keepPlace();
  history.pushState(null, '', address);
  start();
}

function start(): void {
  const address = readSearchAddress(location.search);
  if (input) input.value = address.query;
  const dates = page?.querySelectorAll<HTMLInputElement>('input[type=date]') ?? [];
  for (const date of dates)
    date.value = (date.name === 'tu' ? address.filters.from : address.filters.to) ?? '';
  sisters?.classList.remove('ready');
  const own = current + 1;
  void show(address, keptPlace()).then(() => (own === current ? offerSisters(address) : undefined));
}

/** Where the site has sisters they may be asked too, once its own answer is there. */
async function offerSisters(address: SearchAddress): Promise<void> {
  if (!sisters) return;
  sisterSearch ??= import('../sisters/sister-search.ts').then(
    (code) => new code.SisterSearch(sisters, words),
  );
  (await sisterSearch).show(address);
}

/** Begin: answer what the address asks, in the words of a language. */
export function startSearchPage(spoken: ResultWords): void {
  words = spoken;
  page?.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || link.pathname !== location.pathname)
      return;
    event.preventDefault();
    go(link.href);
    status?.focus();
  });
  page?.addEventListener('submit', (event) => {
    if (!(event.target instanceof HTMLFormElement)) return;
    event.preventDefault();
    const address = readSearchAddress(location.search);
    const data = new FormData(event.target);
    const text = (name: string): string | undefined => {
      const value = data.get(name);
      return typeof value === 'string' ? value : undefined;
    };
    const query = text('q');
    const next =
      query === undefined
        ? {
            ...address,
            filters: { ...address.filters, from: text('tu') || undefined, to: text('den') || undefined },
          }
        : { ...address, query, isLiteral: false };
    go(sitePath(writeSearchAddress(next)));
  });
  more?.addEventListener('click', () => {
    const own = current;
    const isCurrent = (): boolean => own === current;
    const appended = async (): Promise<void> => {
      const found = outcome;
      if (!found) return;
      await append(PAGE, isCurrent);
      await offerMore(found, isCurrent);
      if (isCurrent()) sayFound(found, found.query.text);
    };
    appended().catch(() => say(words.failed));
  });
  filters?.addEventListener('toggle', () => {
    const own = current;
    if (filters instanceof HTMLDetailsElement && filters.open)
      count(readSearchAddress(location.search), () => own === current).catch(() => say(words.failed));
  });
  window.addEventListener('popstate', start);
  window.addEventListener('pagehide', keepPlace);
  // The list is shorter than it was until it is read again: the page goes back to its place itself.
  history.scrollRestoration = 'manual';
  // Who comes from another page of the site, or back to this one, has them already.
  const [visit] = performance.getEntriesByType('navigation');
  if (
    document.referrer.startsWith(location.origin) ||
    (visit && 'type' in visit && visit.type !== 'navigate')
  )
    bringFaces();
  // Where they stand beside the results they are in nobody's way.
  if (filters instanceof HTMLDetailsElement) filters.open = matchMedia('(min-width: 64rem)').matches;
  start();
}
