import { z } from 'zod';

/** Every address that was ever published, with the anchors of its page, and where the lost ones went. */
export interface PublishedAddresses {
  /** Path of a page → its anchors. */
  pages: ReadonlyMap<string, readonly string[]>;
  /** Old address → new one; either may end in `#anchor`. */
  redirects: ReadonlyMap<string, string>;
}

const address = z
  .string()
  .regex(
    /^\/(?:[a-z0-9.-]+\/)*(?:#[a-z0-9.-]+)?$/,
    'phải là địa chỉ trong trang, ví dụ `/thong-bao/2024/ten/#ii-1`',
  );

/** `redirects.yaml`: old address → new address. */
export const redirectsSchema = z.record(address, address);

/** Read a committed list: a line a page, its path, then its anchors, divided by blanks. */
export function readAddressList(text: string): Map<string, string[]> {
  const pages = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    const [path, ...anchors] = line.split(' ').filter(Boolean);
    if (path?.startsWith('/')) pages.set(path, anchors);
  }
  return pages;
}

/** Print a list that {@link readAddressList} reads, in a fixed order. */
export function printAddressList(pages: ReadonlyMap<string, readonly string[]>): string {
  return [...pages]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, anchors]) => `${[path, ...anchors].join(' ')}\n`)
    .join('');
}

/** Follow redirects from an address, a page's redirect holding for its anchors too; stops at a circle. */
export function followRedirects(from: string, redirects: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let at = from;
  while (!seen.has(at)) {
    seen.add(at);
    const [page = '', anchor] = at.split('#');
    const whole = redirects.get(at);
    const ofPage = redirects.get(page);
    if (whole !== undefined) at = whole;
    else if (ofPage !== undefined) at = anchor && !ofPage.includes('#') ? `${ofPage}#${anchor}` : ofPage;
  }
  return at;
}
