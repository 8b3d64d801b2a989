/** The site's own address; a build always has one (`astro.config.mjs`). */
export function siteAddress(site: URL | undefined): string {
  if (!site) throw new Error('The site has no address.');
  return site.href;
}

/** A text file of a media type, UTF-8. */
export function textFile(type: string, text: string): Response {
  return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}
