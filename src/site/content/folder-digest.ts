import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** All files below a folder, in a fixed order, with `/`; links are no files, and nothing is below what is not there. */
export function filesBelow(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .sort();
}

/**
 * Digest of a folder by names and bytes, the same on every machine.
 * @param without folder within it that is left out, `sources/`
 */
export function bytesOf(folder: string, without?: string): string {
  const hash = createHash('sha256');
  for (const file of filesBelow(folder)) {
    if (without !== undefined && file.startsWith(without)) continue;
    const bytes = readFileSync(join(folder, file));
    hash.update(`${file}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/** Digest of how a folder looks on this disk: names, sizes, times. Whoever touches a file changes it. */
export function looksOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of filesBelow(folder)) {
    const { size, mtimeMs, ino } = statSync(join(folder, file));
    hash.update(`${file}\n${size} ${mtimeMs} ${ino}\n`);
  }
  return hash.digest('hex');
}
