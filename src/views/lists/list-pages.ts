import {
  datedPage,
  datedPageParameter,
  datedPages,
  fullPages,
  LIST_SIZE,
  numberedParameters,
} from '../../corpus/addresses/pages-of.ts';
import type { Locale } from '../../i18n/locale.ts';
import { listPageAddress, numberedPageAddress } from '../../model/addresses/address.ts';

/** The way from one page of a long list to its neighbours. */
export interface PagerView {
  /** Which page this is, where the list has a word for it. */
  label?: string;
  previous?: { href: string; text: string };
  next?: { href: string; text: string };
}

/**
 * The way from one page of a list by day to its neighbours; none where the list has one page.
 * @param base address of the first page
 */
export function datedPager(
  locale: Locale,
  base: string,
  count: number,
  page: number | undefined,
  size = LIST_SIZE,
): PagerView | undefined {
  const full = fullPages(count, size);
  if (full === 0) return undefined;
  const older = page === undefined ? full : page - 1;
  const newer = page === full ? base : numberedPageAddress(base, (page ?? 0) + 1);
  return {
    ...(page !== undefined && {
      label: locale.words.document.page(page),
      previous: { href: newer, text: locale.words.document.newer },
    }),
    ...(older > 0 && { next: { href: numberedPageAddress(base, older), text: locale.words.document.older } }),
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
  locale: Locale,
  newestFirst: readonly Row[],
  parameter: string | undefined,
  base: string,
  size = LIST_SIZE,
): DatedPage<Row> {
  const count = newestFirst.length;
  const found = datedPages(count, size).find((page) => datedPageParameter(page) === parameter);
  if (parameter !== undefined && found === undefined)
    throw new Error(`no page ${parameter} of ${count} rows`);
  return {
    rows: datedPage(newestFirst, found, size),
    page: found,
    pager: datedPager(locale, base, count, found, size),
  };
}

/**
 * The way from one page of a list in another order to its neighbours; none where the list has one page.
 * @param base address of the first page
 */
export function numberedPager(
  locale: Locale,
  base: string,
  { page, of }: { page: number; of: number },
): PagerView | undefined {
  if (of <= 1) return undefined;
  return {
    label: page === 1 ? locale.words.document.firstPage(of) : locale.words.document.page(page),
    ...(page > 1 && {
      previous: { href: listPageAddress(base, page - 1), text: locale.words.document.previous },
    }),
    ...(page < of && { next: { href: listPageAddress(base, page + 1), text: locale.words.document.next } }),
  };
}

/** A page of a list in another order, and how many rows the whole list has. */
export interface NumberedPage<Row> {
  items: readonly Row[];
  /** From 1. */
  page: number;
  /** How many pages there are, at least 1. */
  of: number;
  all: number;
}

/** The page of a list in another order that a route parameter asks for. */
export function numberedPage<Row>(
  rows: readonly Row[],
  parameter: string | undefined,
  size = LIST_SIZE,
): NumberedPage<Row> {
  const parameters = numberedParameters(rows.length, size);
  const at = parameters.indexOf(parameter);
  if (at < 0) throw new Error(`no page ${parameter} of ${rows.length} rows`);
  return {
    items: rows.slice(at * size, (at + 1) * size),
    page: at + 1,
    of: parameters.length,
    all: rows.length,
  };
}

/** The page of one of many lists of a kind, each with a slug in its address. */
/** What one page of a list in another order shows of the whole list, for a key of the page. */
export function drawnOfList({ page, of, all }: NumberedPage<unknown>): unknown {
  // How many there are stands on the first page alone; the others know whether one follows.
  return page === 1 ? { page, of, all } : { page, isLast: page === of };
}
