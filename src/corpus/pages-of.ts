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

/** Address of a page of a list: the first has the list's own, `/van-ban/`, the others `/van-ban/trang-2/`. */
export function pageAddress(base: string, page: number): string {
  return page === 1 ? base : `${base}trang-${page}/`;
}

/** Route parameter of a page of a list: none for the first, which has the list's own address. */
export function pageParameter(page: number): string | undefined {
  return pageAddress('', page).replace(/\/$/, '') || undefined;
}
