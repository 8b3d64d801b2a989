import { listPageAddress, numberedPageAddress } from '../../model/addresses/address.ts';

/** Entries on one page of a long list: enough to scan, light enough for an old phone. */
export const LIST_SIZE = 100;

/*
 * Which pages long lists have. One row more must not make every page of a list anew, so two rules hold.
 *
 * A list in the order of the days of its notices is cut from its oldest end: `trang-1` holds the hundred oldest rows,
 * and so on, each newest first, and its rows never change once it is full. What is newer than the last full page, from
 * 50 to 149 rows, stands at the list's own address. So a row more changes the first page alone, or makes one full page
 * of its older part, to which the page before then leads.
 *
 * A list in another order (by number) has rows in its middle tomorrow that are not there today: it is cut from its
 * beginning, and its first page alone says how many pages there are. Orders, by deadline, are cut by the calendar
 * (`order-parts.ts`).
 */

/** The page of one of many lists of a kind, each with a slug in its address. */
export interface ListRoute {
  params: {
    slug: string;
    /** None for the first page, which has the list's own address. */
    page: string | undefined;
  };
}

/** How many full pages a list by day has besides its first. */
export function fullPages(count: number, size = LIST_SIZE): number {
  return Math.max(0, Math.floor((count - size / 2) / size));
}

/** The pages of a list by day: the first has no number, the others are numbered from the oldest. */
export function datedPages(count: number, size = LIST_SIZE): (number | undefined)[] {
  return [undefined, ...Array.from({ length: fullPages(count, size) }, (_, index) => index + 1)];
}

/** The rows of one page of a list that runs from the newest. */
export function datedPage<Row>(
  newestFirst: readonly Row[],
  page: number | undefined,
  size = LIST_SIZE,
): readonly Row[] {
  const { length } = newestFirst;
  if (page === undefined) return newestFirst.slice(0, length - fullPages(length, size) * size);
  return newestFirst.slice(length - page * size, length - (page - 1) * size);
}

/** Route parameter of a page of a list by day. */
export function datedPageParameter(page: number | undefined): string | undefined {
  return page === undefined ? undefined : numberedPageAddress('', page).slice(0, -1);
}

/** Route parameters of the pages of a list by day; an empty list has one page. */
export function datedParameters(count: number, size = LIST_SIZE): (string | undefined)[] {
  return datedPages(count, size).map(datedPageParameter);
}

/** Route parameters of the pages of a list in another order; an empty list has one page. */
export function numberedParameters(count: number, size = LIST_SIZE): (string | undefined)[] {
  const of = Math.max(1, Math.ceil(count / size));
  return Array.from({ length: of }, (_, index) => listPageAddress('', index + 1).slice(0, -1) || undefined);
}
