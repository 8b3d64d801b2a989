import { createHash } from 'node:crypto';
import { KEEP_READING } from '../../model/reading-choice.ts';

/** The one script that stands in pages themselves, known by its digest. */
const OWN_SCRIPT = `'sha256-${createHash('sha256').update(KEEP_READING).digest('base64')}'`;

/**
 * Nothing of another host, no other script in a page; WebAssembly is the search engine's.
 * @param sisters addresses of sites whose files a reader may ask for from here
 */
export function contentPolicy(sisters: readonly string[] = []): string {
  const asked = sisters.length > 0 ? ` connect-src 'self' ${sisters.join(' ')};` : '';
  return `default-src 'self';${asked} script-src 'self' 'wasm-unsafe-eval' ${OWN_SCRIPT}; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'self'`;
}

/** The policy of a site without sisters. */
export const CONTENT_POLICY = contentPolicy();

/** The sisters that a page names in its policy, for the header that says the same. */
export function sistersIn(page: string): string[] {
  const [, sources = ''] =
    /http-equiv="Content-Security-Policy" content="[^"]* connect-src 'self' ([^;"]+);/.exec(page) ?? [];
  return sources.split(' ').filter(Boolean);
}

/** The same for one figure in a frame of another site: no search engine, no form. */
export const EMBED_POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'none'";

/** What a file that is no page may do when it is opened by itself: nothing. */
export const FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
