import { z } from 'zod';

/** Every address that was ever published, with the anchors of its page, and where the lost ones went. */
export interface PublishedAddresses {
  /** Path of a page → its anchors. */
  pages: ReadonlyMap<string, readonly string[]>;
  /** Path of a notice → day on which it came into the list, `YYYY-MM-DD`; absent for those listed before days were kept. */
  days?: ReadonlyMap<string, string>;
  /** Old address → new one; either may end in `#anchor`. */
  redirects: ReadonlyMap<string, string>;
}

/** A path of pages: its parts have no dot, which is for files, and fit into the name of a file. */
const PATH = String.raw`\/(?:[a-z0-9][a-z0-9-]{0,199}\/)*`;

const address = z
  .string()
  .regex(
    new RegExp(`^${PATH}(?:#[a-z0-9.-]+)?$`),
    'phải là địa chỉ của một trang ở đây, không có tên tệp, ví dụ `/thong-bao/2024/ten/#ii-1`',
  );

/** `redirects.yaml`: old address → new address. */
export const redirectsSchema = z.record(address, address);

/** Sign of the day in a line of the list; no anchor begins with it. */
const DAY = /^@(\d{4}-\d{2}-\d{2})$/;

/** Read a committed list: a line a page, its path, perhaps `@` and the day it came in, then its anchors, divided by blanks. */
export function readAddressList(text: string): { pages: Map<string, string[]>; days: Map<string, string> } {
  const pages = new Map<string, string[]>();
  const days = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [path, ...words] = line.split(' ').filter(Boolean);
    if (!path?.startsWith('/')) continue;
    const day = DAY.exec(words[0] ?? '')?.[1];
    if (day !== undefined) days.set(path, day);
    pages.set(path, day === undefined ? words : words.slice(1));
  }
  return { pages, days };
}

/** Print a list that {@link readAddressList} reads, in a fixed order. */
export function printAddressList(
  pages: ReadonlyMap<string, readonly string[]>,
  days: ReadonlyMap<string, string> = new Map(),
): string {
  return [...pages]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, anchors]) => {
      const day = days.get(path);
      return `${[path, ...(day === undefined ? [] : [`@${day}`]), ...anchors].join(' ')}\n`;
    })
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
