import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { attr, elementsOf, htmlFiles } from './html.ts';

const ADDRESSES = ['href', 'src', 'action', 'poster', 'data'];

/** The file that a static host serves for a path of the site. */
function fileOf(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}

/**
 * Links, scripts, styles and anchors of a built site that lead nowhere, each as `page → address`.
 * @param below where the site stands below the root of its host; what leads beside it leads nowhere
 */
export function brokenLinks(dist: string, below = ''): string[] {
  const pages = new Map(htmlFiles(dist).map((file) => [file, elementsOf(file, dist)]));
  const ids = new Map(
    [...pages].map(([file, elements]) => [file, new Set(elements.map((element) => attr(element, 'id')))]),
  );
  const broken: string[] = [];
  for (const [file, elements] of pages) {
    const base = new URL(`${below}/${file.replace(/index\.html$/, '')}`, 'https://site.invalid');
    for (const element of elements) {
      for (const name of ADDRESSES) {
        const address = attr(element, name);
        if (address === undefined || (element.tagName === 'link' && attr(element, 'rel') === 'canonical'))
          continue;
        const url = new URL(address, base);
        if (url.host !== base.host) continue;
        const target = fileOf(decodeURIComponent(url.pathname.slice(below.length)));
        const isThere = url.pathname.startsWith(`${below}/`) && existsSync(join(dist, target));
        if (!isThere || (url.hash && !ids.get(target)?.has(decodeURIComponent(url.hash.slice(1)))))
          broken.push(`${file} → ${address}`);
      }
    }
  }
  return broken;
}
