import { noticeRowInWords } from '../../i18n/notice-row.ts';
import { noticeListWords as noticeList } from '../../i18n/vi/lists/notice-list.ts';
import {
  cataloguePartAddress,
  documentEntryAddress,
  PAGES,
  SCRIPT_DATA,
} from '../../model/addresses/address.ts';
import type { Catalogued, CataloguePart } from '../../model/catalogue.ts';
import type { DocumentSummary } from '../../model/document/document-summary.ts';
import type { NoticeSummary } from '../../model/notice-summary.ts';
import { readSearchAddress } from '../../search/query/search-address.ts';
import { today } from '../dates/due-dates.ts';
import { partsFor } from '../lists/catalogue-question.ts';
import { fittingDocuments } from '../lists/document-question.ts';
import { fittingNotices } from '../lists/notice-question.ts';
import { pathInSite, sitePath } from '../site-path.ts';
import type { FollowedItem } from './saved-addresses.ts';

/** Items looked at, the newest first: more would be no news. */
const MOST_ITEMS = 500;
/** Results of a search looked at: each costs a request. */
const MOST_RESULTS = 30;

/** What stands at an address of the site now, the newest first, and whether that is all of it. */
export interface FollowedItems {
  items: FollowedItem[];
  isAll: boolean;
}

/**
 * Read what stands at an address: the results of a search, the rows of a filtered list, the links of a page, or what a page
 * says of one order.
 * @throws where it cannot be read
 */
export async function itemsAt(address: string): Promise<FollowedItems> {
  const { pathname, search, hash, searchParams } = new URL(address, location.origin);
  if (pathname === PAGES.search) return resultsOf(search);
  if (pathname === PAGES.notices && search !== '')
    return rowsOf<NoticeSummary>(SCRIPT_DATA.notices, PAGES.notices, searchParams, {
      fitting: (notices, choice) => fittingNotices(notices, choice, today()),
      itemOf: (notice) => {
        const { name } = noticeRowInWords({ words: { noticeList }, official: (text) => text }, notice);
        const { href, subject } = notice;
        return { key: href, href, text: `${name.join(' · ')}: ${subject}` };
      },
    });
  if (pathname === PAGES.documents && search !== '')
    return rowsOf<DocumentSummary>(SCRIPT_DATA.documents, PAGES.documents, searchParams, {
      fitting: fittingDocuments,
      itemOf: ({ id, name }) => ({ key: id, href: documentEntryAddress(id), text: name }),
    });
  return linksOf(pathname, hash.slice(1));
}

async function resultsOf(search: string): Promise<FollowedItems> {
  const [{ openSearch }, { networkSource }] = await Promise.all([
    import('../../search/search-engine.ts'),
    import('../search/search-source.ts'),
  ]);
  const { query, filters, isLiteral } = readSearchAddress(search);
  const found = await openSearch(networkSource()).search(query, filters, 'date', isLiteral);
  const results = await found.more(MOST_RESULTS);
  return {
    items: results.map(({ record: { url, title } }) => ({ key: url, href: url, text: title })),
    isAll: !found.hasMore,
  };
}

async function rowsOf<Entry extends Catalogued>(
  told: string,
  list: typeof PAGES.documents | typeof PAGES.notices,
  choice: URLSearchParams,
  of: {
    fitting: (entries: readonly Entry[], choice: URLSearchParams) => Entry[];
    itemOf: (entry: Entry) => FollowedItem;
  },
): Promise<FollowedItems> {
  const { read, isAll } = partsFor(await json<CataloguePart[]>(told), choice);
  const entries = await Promise.all(read.map(({ name }) => json<Entry[]>(cataloguePartAddress(list, name))));
  const rows = of.fitting(entries.flat(), choice);
  return { items: rows.slice(0, MOST_ITEMS).map(of.itemOf), isAll: isAll && rows.length <= MOST_ITEMS };
}

/** The links of a page; or one order in it, or one paragraph: an order is known by its day and state, so that news of it are new. */
async function linksOf(path: string, anchor: string): Promise<FollowedItems> {
  const response = await fetch(sitePath(path), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const links = [...page.querySelectorAll<HTMLAnchorElement>('main a[href]')];
  if (anchor !== '') {
    const row = links.find((link) => link.hash === `#${anchor}` && link.closest('tr'))?.closest('tr');
    const text = (row ?? page.getElementById(anchor))?.textContent?.replace(/\s+/gu, ' ').trim();
    if (!text) throw new Error(`${path}: no ${anchor}`);
    return {
      items: [{ key: JSON.stringify(row?.dataset ?? text), href: `${path}#${anchor}`, text }],
      isAll: true,
    };
  }
  const items = new Map<string, FollowedItem>();
  for (const link of links) {
    const href = new URL(link.getAttribute('href') ?? '', new URL(sitePath(path), location.origin));
    const own = href.origin === location.origin ? pathInSite(href) : undefined;
    const text = link.textContent?.replace(/\s+/gu, ' ').trim() ?? '';
    const key = own + href.search + href.hash;
    // What leads to places of the page itself is none of its news.
    if (own === undefined || own === path || text === '' || items.has(key)) continue;
    items.set(key, { key, href: key, text });
  }
  return { items: [...items.values()].slice(0, MOST_ITEMS), isAll: items.size <= MOST_ITEMS };
}

async function json<Data>(address: string): Promise<Data> {
  const response = await fetch(sitePath(address), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json() as Promise<Data>;
}
