import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../sha256.ts';
import { bytesOf } from './folder-digest.ts';

/** Folder of all that is kept from one run to the next: `CACHE_DIR`, else below `node_modules`. */
function cacheFolder(): string {
  return process.env['CACHE_DIR'] || 'node_modules/.astro';
}

/** A folder below it for one content folder: what is kept of several must not drive each other out. */
export function cacheOf(content: string, name: string): string {
  return join(cacheFolder(), name, sha256(content).slice(0, 8));
}

let digest: string | undefined;

/**
 * Digest of the code that runs here: every source file, what is served as it is, the packages, the settings and Node's
 * version. What was made by other code is never taken over.
 */
export function codeDigest(): string {
  digest ??= sha256(
    [
      process.version,
      ...['src', 'public'].map((folder) => bytesOf(folder)),
      ...['astro.config.mjs', 'package-lock.json'].map((file) => readFileSync(file, 'utf8')),
    ].join('\n\0'),
  );
  return digest;
}
