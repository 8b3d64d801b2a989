/** A path as it is led to from another of the site, both with a slash at the end: from `/en/nhiem-vu/` to `/nhiem-vu/` by `../../nhiem-vu/`. */
export function pathBetween(from: string, to: string): string {
  return `${'../'.repeat(from.split('/').length - 2) || './'}${to.slice(1)}`;
}
