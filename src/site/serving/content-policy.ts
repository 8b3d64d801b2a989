import { createHash } from 'node:crypto';
import { KEEP_READING } from '../../model/reading-choice.ts';

/** The one script that stands in pages themselves, known by its digest. */
const OWN_SCRIPT = `'sha256-${createHash('sha256').update(KEEP_READING).digest('base64')}'`;

/** Nothing of another host, no other script in a page; WebAssembly is the search engine's. */
export const CONTENT_POLICY = `default-src 'self'; script-src 'self' 'wasm-unsafe-eval' ${OWN_SCRIPT}; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'self'`;

/** The same for one figure in a frame of another site: no search engine, no form. */
export const EMBED_POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'none'";

/** What a file that is no page may do when it is opened by itself: nothing. */
export const FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
