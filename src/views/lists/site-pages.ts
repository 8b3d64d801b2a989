import type { Locale } from '../../i18n/locale.ts';
import { PAGES } from '../../model/addresses/address.ts';
import type { Link } from './link.ts';

/** The site's own pages that every page leads to from its head or its foot. */
export function sitePages({ words }: Locale, where: 'head' | 'foot'): Link[] {
  const pages = Object.entries(words.pages) as [
    keyof typeof PAGES,
    { name: string; at: string } | undefined,
  ][];
  return pages.flatMap(([page, named]) =>
    named?.at === where ? [{ href: PAGES[page], text: named.name }] : [],
  );
}
