import type { SourcePosition } from '../diagnostic.ts';

/** A link to a page of this site, `/van-ban/…`, or to a place of its own page, `#ii-1`. */
export interface InternalLink {
  href: string;
  position: SourcePosition;
}

/** Whether an address leads within this site. */
export function isInternal(href: string): boolean {
  return /^(?:\/(?!\/)|#)/.test(href);
}
