/** Pages that are there whatever the content, by what they hold. */
export const PAGES = {
  home: '/',
  notices: '/thong-bao/',
  documents: '/van-ban/',
  wanted: '/van-ban/can-tim/',
  indicators: '/so-lieu/',
  orders: '/nhiem-vu/',
  scorecards: '/nhiem-vu/ket-qua/',
  agencies: '/co-quan/',
  places: '/dia-ban/',
  topics: '/linh-vuc/',
  search: '/tim-kiem/',
  data: '/du-lieu/',
  queries: '/du-lieu/truy-van/',
  glossary: '/giai-thich/',
  about: '/gioi-thieu/',
  help: '/tro-giup/',
  guide: '/huong-dan/',
  faults: '/huong-dan/loi/',
  follow: '/theo-doi/',
  compare: '/so-sanh/',
} as const;

/** Where the open data of the site stand; `v1` changes only when a reader's program would break. */
export const API = '/api/v1';

/** Where an address of the site can be saved to be followed. */
export function saveAddress(address: string): string {
  return `${PAGES.follow}?${new URLSearchParams({ [SAVE_PARAMETER]: address })}`;
}

/** What hands the address over. */
export const SAVE_PARAMETER = 'luu';

/** The catalogue of the open data (DCAT). */
export const CATALOG = `${API}/catalog.jsonld`;

/** A table of the open data as CSV. */
export function tableCsvAddress(name: string): string {
  return `${API}/${name}.csv`;
}

/** A table of the open data as Parquet. */
export function tableParquetAddress(name: string): string {
  return `${API}/${name}.parquet`;
}

/** All tables of the open data in one SQLite database, compressed. */
export const WHOLE_SQLITE = `${API}/corpus.sqlite.gz`;

/** What the files of the open data hold, for programs (Frictionless Data Package). */
export const DATA_PACKAGE = `${API}/datapackage.json`;

/** The orders of an agency, a place or a topic as CSV, and what became of each. @param subject the address of its page */
export function subjectOrdersCsvAddress(subject: string): string {
  return `${subject}nhiem-vu.csv`;
}

/** The same for the orders given in a year. */
export function yearOrdersCsvAddress(year: string): string {
  return `${PAGES.orders}giao-nam-${year}.csv`;
}

/** Where the page of orders has their filter and what it finds. */
export const ORDER_FILTER = 'danh-sach';

/** The list of orders that answers some questions of its filter. */
export function orderQueryAddress(asked: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ).toString();
  return query === '' ? PAGES.orders : `${PAGES.orders}?${query}#${ORDER_FILTER}`;
}

/** The calendar of all last days. */
export function calendarAddress(): string {
  return `${PAGES.orders}lich.ics`;
}

/** What every search reads first. */
export const SEARCH_TABLE = '/search/table.bin';

/** The feed of all notices. */
export const FEED = '/atom.xml';

/** What the site is, for programs that read it. */
export const LLMS_TXT = '/llms.txt';

/** Page of a notice, by its id `2024/<slug>`; its exports are beside it, with an ending instead of the last slash. */
export function noticeAddress(id: string): string {
  return `${PAGES.notices}${id}/`;
}

/** One export of a notice: `/thong-bao/2024/<slug>.json`. */
export function noticeFileAddress(id: string, format: string): string {
  return `${PAGES.notices}${id}.${format}`;
}

/** The picture by which sites show a link to a notice. */
export function noticePictureAddress(id: string): string {
  return noticeFileAddress(id, 'png');
}

/** A version of a notice as it was recorded, or the proof of it: `/thong-bao/2024/<slug>/phien-ban/1.txt`. */
export function recordAddress(id: string, file: string): string {
  return `${noticeAddress(id)}phien-ban/${file}`;
}

/**
 * The versions of a notice that has several: the list of all, one by its number (`1`), or two compared (`1-2`).
 */
export function versionAddress(id: string, version: string | undefined): string {
  return `${noticeAddress(id)}phien-ban/${version === undefined ? '' : `${version}/`}`;
}

/** What changed in notices, where a ledger is kept; its feed is below. */
export const CHANGES = '/thay-doi/';

/** The ledger, where one is kept; its files are below. */
export const LEDGER = '/so-cai/';

/** The list of the notices of a year. */
export function noticeYearAddress(year: string): string {
  return `${PAGES.notices}${year}/`;
}

/** One chart of a notice alone, for the frames of other sites. */
export function embedAddress(id: string, chart: string): string {
  return `${noticeAddress(id)}nhung/${chart}/`;
}

/** The short permanent address of a notice, by `shortId`. */
export function shortAddress(short: string): string {
  return `/d/${short}/`;
}

export function isShortAddress(path: string): boolean {
  return path.startsWith('/d/');
}

/** Entry of a document in the list of documents, by its key. */
export function documentEntryAddress(id: string): string {
  return `${PAGES.documents}${id}/`;
}

/** Where a document is read about: the notice itself where this site publishes it, else its entry. */
export function documentAddress({ id, held }: { id: string; held?: string | undefined }): string {
  return held === undefined ? documentEntryAddress(id) : noticeAddress(held);
}

/** Documents with one value of a facet: `/van-ban/co-quan/<value>/`. */
export function documentFacetAddress(facet: string, value: string): string {
  return `${PAGES.documents}${facet}/${value}/`;
}

export function indicatorAddress(slug: string): string {
  return `${PAGES.indicators}${slug}/`;
}

/** Where a page of a place shows the figures of an indicator. */
export function indicatorAnchor(slug: string): string {
  return `chi-tieu-${slug}`;
}

/** The figures of an indicator in a year: `/so-lieu/giai-ngan/2042/`. */
export function indicatorYearAddress(slug: string, year: string): string {
  return `${indicatorAddress(slug)}${year}/`;
}

/** The part of an address below which the places of an indicator are listed. */
export const INDICATOR_PLACES = 'noi';

/** The places that an indicator has figures of: `/so-lieu/giai-ngan/noi/`. */
export function indicatorPlacesAddress(slug: string): string {
  return `${indicatorAddress(slug)}${INDICATOR_PLACES}/`;
}

export function agencyAddress(slug: string): string {
  return `${PAGES.agencies}${slug}/`;
}

/** The calendar of the last days of an agency, a place or a topic, by the address of its page. */
export function subjectCalendarAddress(subject: string): string {
  return `${subject}lich.ics`;
}

/** The calendar of the last days of a month: `/nhiem-vu/lich-2042-06.ics`. */
export function monthCalendarAddress(month: string): string {
  return `${PAGES.orders}lich-${month}.ics`;
}

/** The feed of what becomes of orders. */
export const ORDERS_FEED = `${PAGES.orders}atom.xml`;

export function placeAddress(slug: string): string {
  return `${PAGES.places}${slug}/`;
}

/** The notices on a place, each set beside earlier ones: `/dia-ban/huyen-mau/so-sanh/`. */
export function placePairsAddress(slug: string): string {
  return `${placeAddress(slug)}so-sanh/`;
}

/** Two notices compared, in the browser, or one for which the other is still to be chosen. @param first,second ids, `2042/ten` */
export function comparisonAddress(first: string, second?: string): string {
  return `${PAGES.compare}?a=${first}${second === undefined ? '' : `&b=${second}`}`;
}

export function topicAddress(slug: string): string {
  return `${PAGES.topics}${slug}/`;
}

/** Page of an agency, a place or a topic, by the folder of its kind. */
export function subjectAddress(folder: 'co-quan' | 'dia-ban' | 'linh-vuc', slug: string): string {
  return `/${folder}/${slug}/`;
}

/** Lists of an agency, a place or a topic that its own page has not room for, by their part of the address. */
export const SUBJECT_LISTS = { notices: 'thong-bao', figures: 'so-lieu', mentions: 'nhac-den' } as const;

/**
 * A whole list of an agency, a place or a topic: `/co-quan/so-mau/thong-bao/`.
 * @param subject the address of its own page
 */
export function subjectListAddress(subject: string, list: keyof typeof SUBJECT_LISTS): string {
  return `${subject}${SUBJECT_LISTS[list]}/`;
}

/** Orders due in a year, or of a kind without a day: `/nhiem-vu/han/2024/`. */
export function deadlineAddress(group: string): string {
  return `${PAGES.orders}han/${group}/`;
}

/** Where the pages of the orders of an agency, a place or a topic stand below its own: `/co-quan/so-mau/nhiem-vu/2026/`. */
export const ORDERS_BELOW = 'nhiem-vu/';

/** The file that a notice was made from, by its path below the content folder. */
export function sourceAddress(file: string): string {
  return `/nguon/${file.slice('sources/'.length)}`;
}

/** Page of a list: the first has the list's own address, `/van-ban/`, the others `/van-ban/trang-2/`. */
export function listPageAddress(base: string, page: number): string {
  return page === 1 ? base : numberedPageAddress(base, page);
}

/** A page of a list by its number, the first too: lists by day are numbered from the oldest. */
export function numberedPageAddress(base: string, page: number): string {
  return `${base}trang-${page}/`;
}

/** Addresses of all pages of a list by day, the newest first. @param full how many full pages it has */
export function datedListAddresses(base: string, full: number): string[] {
  return [base, ...Array.from({ length: full }, (_, index) => numberedPageAddress(base, full - index))];
}

/** Files that the browser's scripts read. */
export const SCRIPT_DATA = {
  documents: `${PAGES.documents}danh-muc.json`,
  notices: `${PAGES.notices}danh-muc.json`,
  suggestions: `${PAGES.search}goi-y.json`,
} as const;

/**
 * The absolute address of a path of the site.
 * @param site its address, which may lie below the root of its host: `https://tinh-mau.example/thong-bao-ket-luan/`
 * @param path from the root of the site on
 */
export function absolute(site: string, path: string): string {
  return new URL(`.${path}`, site.endsWith('/') ? site : `${site}/`).href;
}

/** A part of all that a list has, for its filter: `/van-ban/danh-muc-2042-1.json`. */
export function cataloguePartAddress(
  list: typeof PAGES.documents | typeof PAGES.notices,
  name: string,
): string {
  return `${list}danh-muc-${name}.json`;
}

/** Addresses of all pages, for search sites. */
export const SITE_MAP = '/sitemap.xml';

/** A part of the site map, where one file cannot hold all addresses: `/sitemap-notices-1.xml`. */
export function siteMapPartAddress(name: string): string {
  return `/sitemap-${name}.xml`;
}
