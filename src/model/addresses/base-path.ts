/** Where a site stands below the root of its host: `/thong-bao-ket-luan`, and nothing where it stands at the root. */
export function basePath(site: string): string {
  return new URL(site).pathname.replace(/\/+$/, '');
}

/** The path of the site that an address below its base has; undefined for what is not the site's. @param base see {@link basePath} */
export function pathBelow(base: string, pathname: string): string | undefined {
  return pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : undefined;
}
