import { listPageAddress } from '../model/address.ts';
/** One page of a long list. */
export interface ListPage<T> {
  items: readonly T[];
  /** From 1. */
  page: number;
  /** How many pages there are, at least 1. */
  of: number;
}

/** Divide a list into pages; an empty list has one empty page. */
export function pagesOf<T>(items: readonly T[], size: number): ListPage<T>[] {
  const of = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: of }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    page: index + 1,
    of,
  }));
}

/** Route parameter of a page of a list: none for the first, which has the list's own address. */
export function pageParameter(page: number): string | undefined {
  return listPageAddress('', page).replace(/\/$/, '') || undefined;
}
