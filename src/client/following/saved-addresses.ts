import { pathBelow } from '../../model/addresses/base-path.ts';

/** An address of the site that a reader saved: a search, a filtered list, a page, an order. */
export interface SavedAddress {
  /** Path of the site, wherever it stands on its host, with what follows `?` and `#`. */
  address: string;
  name: string;
  /** Keys of the items that the reader has seen there; absent while it was never read. */
  seen?: readonly string[];
  /** The day on which that was. */
  on?: string;
}

/** Something that stands at a followed address. */
export interface FollowedItem {
  /** What tells it from the others, and from itself once it changed. */
  key: string;
  href: string;
  text: string;
}

/** What the list is kept under in the browser. */
export const SAVED_KEY = 'theo-doi';

/** Each is read anew when the list is shown. */
export const MOST_SAVED = 30;

/** Read the list as it was kept; what is not one is left out, for other versions of the page wrote it too. */
export function readSaved(kept: string | null): SavedAddress[] {
  try {
    const list: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(list) ? list.filter(isSaved) : [];
  } catch {
    return [];
  }
}

function isSaved(value: unknown): value is SavedAddress {
  const { address, name, seen = [], on = '' }: Partial<SavedAddress> = Object(value);
  return (
    typeof address === 'string' &&
    address.startsWith('/') &&
    typeof name === 'string' &&
    Array.isArray(seen) &&
    typeof on === 'string'
  );
}

/**
 * What to save of an address that a reader gave, whole or from the first slash on.
 * @param page address of a page of the site
 * @param base where the site stands on its host, which may have other sites beside it
 * @returns undefined where it is none of this site
 */
export function savedAddress(given: string, page: string, base: string): string | undefined {
  const text = given.trim();
  try {
    // `URL.parse` says the same without a throw, and phones of a few years ago do not have it.
    const url = new URL(text, page);
    if (text === '' || url.origin !== new URL(page).origin) return undefined;
    // Links of the site give a path of its own, the browser's line a whole one.
    const isShort = text.startsWith('/') && !text.startsWith(`${base}/`);
    const path = isShort ? url.pathname : pathBelow(base, url.pathname);
    return path === undefined ? undefined : path + url.search + url.hash;
  } catch {
    return undefined;
  }
}

/** The items that a reader has not seen; none before anything was seen at all. */
export function freshItems(
  items: readonly FollowedItem[],
  { seen }: Pick<SavedAddress, 'seen'>,
): FollowedItem[] {
  if (!seen) return [];
  const known = new Set(seen);
  return items.filter(({ key }) => !known.has(key));
}
