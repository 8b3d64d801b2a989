import { CONTENT_TYPES, HEADER_RULES, HTTPS_HEADERS, OTHER_TYPE, PLAIN_TEXT } from './header-rules.ts';

/** Type of the file that answers a path: a folder's is its page. */
function contentType(path: string): string {
  if (PLAIN_TEXT.test(path)) return CONTENT_TYPES['txt'] ?? OTHER_TYPE;
  if (path.endsWith('/')) return CONTENT_TYPES['html'] ?? OTHER_TYPE;
  return CONTENT_TYPES[/\.([a-z0-9-]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''] ?? OTHER_TYPE;
}

/**
 * All headers of an answer, by lower-case name.
 * @param path as requested, without query: `/thong-bao/2024/`
 * @param scheme what a reader's browser speaks with the host
 * @param rules those of the site
 */
export function responseHeaders(
  path: string,
  scheme: 'http' | 'https',
  rules = HEADER_RULES,
): Record<string, string> {
  const headers: Record<string, string> = { 'content-type': contentType(path) };
  for (const rule of rules) {
    if (rule.path.test(path)) Object.assign(headers, rule.headers);
  }
  if (scheme === 'https') Object.assign(headers, HTTPS_HEADERS);
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''));
}
