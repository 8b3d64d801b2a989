import { pathBelow } from '../model/addresses/base-path.ts';
import { pathInLanguage } from '../model/addresses/languages.ts';
import { BASE } from './base.ts';

/** Where an address that code or data of the site give, `/nhiem-vu/`, is on its host. What the page itself holds is there already. */
export function sitePath(path: string): string {
  if (!path.startsWith('/')) return path;
  const [address = ''] = path.split(/[?#]/u);
  const { lang } = document.documentElement;
  return BASE + pathInLanguage(address, lang) + path.slice(address.length);
}

/** The path of the site at an address of its host, as code and data of the site give it; undefined for what is not the site's. */
export function pathInSite({ pathname }: Pick<URL, 'pathname'>): string | undefined {
  return pathBelow(BASE, pathname);
}
