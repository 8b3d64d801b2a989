import { type ListPage, pageParameter } from '../corpus/pages-of.ts';
import { documentWords as words } from '../i18n/document.ts';
import { listPageAddress, numberedPageAddress } from '../model/address.ts';
import { LIST_SIZE } from './list-size.ts';

/**
 * Pages of long lists. One row more must not make every page of a list anew, so two rules hold.
 *
 * A list in the order of the days of its notices is cut from its oldest end: `trang-1` holds the hundred oldest rows,
 * and so on, each newest first, and its rows never change once it is full. What is newer than the last full page, from
 * 50 to 149 rows, stands at the list's own address. So a row more changes the first page alone, or makes one full page
 * of its older part, to which the page before then leads.
 *
 * A list in another order (by deadline, by number) has rows in its middle tomorrow that are not there today: it is cut
 * from its beginning, and its first page alone says how many pages there are.
 */
export interface PagerView {
  /** Which page this is, where the list has a word for it. */
  label?: string;
  previous?: { href: string; text: string };
  next?: { href: string; text: string };
}

/** How many full pages a list by day has besides its first. */
function fullPages(count: number): number {
  return Math.max(0, Math.floor((count - LIST_SIZE / 2) / LIST_SIZE));
}

/** The pages of a list by day: the first has no number, the others are numbered from the oldest. */
export function datedPages(count: number): (number | undefined)[] {
  return [undefined, ...Array.from({ length: fullPages(count) }, (_, index) => index + 1)];
}

/** Route parameter of a page of a list by day. */
export function datedPageParameter(page: number | undefined): string | undefined {
  return page === undefined ? undefined : numberedPageAddress('', page).slice(0, -1);
}

/** The rows of one page of a list that runs from the newest. */
export function datedPage<Row>(newestFirst: readonly Row[], page: number | undefined): readonly Row[] {
  const { length } = newestFirst;
  if (page === undefined) return newestFirst.slice(0, length - fullPages(length) * LIST_SIZE);
  return newestFirst.slice(length - page * LIST_SIZE, length - (page - 1) * LIST_SIZE);
}

/**
 * The way from one page of a list by day to its neighbours; none where the list has one page.
 * @param base address of the first page
 */
export function datedPager(base: string, count: number, page: number | undefined): PagerView | undefined {
  const full = fullPages(count);
  if (full === 0) return undefined;
  const older = page === undefined ? full : page - 1;
  const newer = page === full ? base : numberedPageAddress(base, (page ?? 0) + 1);
  return {
    ...(page !== undefined && { label: words.page(page), previous: { href: newer, text: words.newer } }),
    ...(older > 0 && { next: { href: numberedPageAddress(base, older), text: words.older } }),
  };
}

/** A page of a list by day. */
interface DatedPage<Row> {
  rows: readonly Row[];
  /** Its number; none for the first page, which has the newest. */
  page: number | undefined;
  pager: PagerView | undefined;
}

/**
 * The page of a list by day that a route parameter asks for.
 * @param base address of the first page
 */
export function datedList<Row>(
  newestFirst: readonly Row[],
  parameter: string | undefined,
  base: string,
): DatedPage<Row> {
  const count = newestFirst.length;
  const found = datedPages(count).find((page) => datedPageParameter(page) === parameter);
  if (parameter !== undefined && found === undefined)
    throw new Error(`no page ${parameter} of ${count} rows`);
  return { rows: datedPage(newestFirst, found), page: found, pager: datedPager(base, count, found) };
}

/** Routes of all pages of many lists by day; a key without a list has one empty page. */
export function datedRoutes(
  keys: Iterable<string>,
  lists: ReadonlyMap<string, readonly unknown[]>,
): ListRoute[] {
  return [...keys].flatMap((slug) =>
    datedPages(lists.get(slug)?.length ?? 0).map((page) => ({
      params: { slug, page: datedPageParameter(page) },
    })),
  );
}

/**
 * The way from one page of a list in another order to its neighbours; none where the list has one page.
 * @param base address of the first page
 */
export function numberedPager(
  base: string,
  { page, of }: { page: number; of: number },
): PagerView | undefined {
  if (of <= 1) return undefined;
  return {
    label: page === 1 ? words.firstPage(of) : words.page(page),
    ...(page > 1 && { previous: { href: listPageAddress(base, page - 1), text: words.previous } }),
    ...(page < of && { next: { href: listPageAddress(base, page + 1), text: words.next } }),
  };
}

/** Route parameters of the pages of a list in another order; an empty list has one page. */
export function numberedParameters(count: number): (string | undefined)[] {
  const of = Math.max(1, Math.ceil(count / LIST_SIZE));
  return Array.from({ length: of }, (_, index) => pageParameter(index + 1));
}

/** A page of a list in another order, and how many rows the whole list has. */
export interface NumberedPage<Row> extends ListPage<Row> {
  all: number;
}

/** The page of a list in another order that a route parameter asks for. */
export function numberedPage<Row>(rows: readonly Row[], parameter: string | undefined): NumberedPage<Row> {
  const parameters = numberedParameters(rows.length);
  const at = parameters.indexOf(parameter);
  if (at < 0) throw new Error(`no page ${parameter} of ${rows.length} rows`);
  return {
    items: rows.slice(at * LIST_SIZE, (at + 1) * LIST_SIZE),
    page: at + 1,
    of: parameters.length,
    all: rows.length,
  };
}

/** The page of one of many lists of a kind, each with a slug in its address. */
export interface ListRoute {
  params: { slug: string; page: string | undefined };
}

/** Routes of all pages of many lists in another order than by day; a key without a list has one empty page. */
export function listRoutes(
  keys: Iterable<string>,
  lists: ReadonlyMap<string, readonly unknown[]>,
): ListRoute[] {
  return [...keys].flatMap((slug) =>
    numberedParameters(lists.get(slug)?.length ?? 0).map((page) => ({ params: { slug, page } })),
  );
}

/** What one page of a list in another order shows of the whole list, for a key of the page. */
export function drawnOfList({ page, of, all }: NumberedPage<unknown>): unknown {
  // How many there are stands on the first page alone; the others know whether one follows.
  return page === 1 ? { page, of, all } : { page, isLast: page === of };
}
