/**
 * `_redirects`, as Netlify, Cloudflare Pages and GitLab Pages read it, and Caddy and Apache by our recipes: `from to 301`, a
 * line each. A comment begins it, for Caddy refuses a file in which nothing stands.
 * @param moved former address → address
 * @param base where the site stands below the root of its host
 */
export function printRedirects(moved: ReadonlyMap<string, string>, base: string): string {
  return ['# from to status', ...[...moved].map(([from, to]) => `${base}${from} ${base}${to} 301`), ''].join(
    '\n',
  );
}
