import { absolute } from '../model/addresses/address.ts';
import { escapeXml } from '../model/text/escape-xml.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Addresses of pages as a site map (sitemaps.org protocol 0.9). */
export function siteMapXml(paths: readonly string[], site: string): string {
  return document('urlset', 'url', paths, site);
}

/** Addresses of the parts of a site map as its index. */
export function siteMapIndexXml(paths: readonly string[], site: string): string {
  return document('sitemapindex', 'sitemap', paths, site);
}

function document(root: string, entry: string, paths: readonly string[], site: string): string {
  const entries = paths.map((path) => `<${entry}><loc>${escapeXml(absolute(site, path))}</loc></${entry}>`);
  const lines = [`<${root} xmlns="${NAMESPACE}">`, ...entries, `</${root}>`];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines.join('\n')}\n`;
}
