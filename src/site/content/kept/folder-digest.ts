import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All files below a folder, in a fixed order, with `/`; links are no files, and nothing is below what is not there. */
export function filesBelow(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })) return [];
  const files: string[] = [];
  // Node's own walk takes as long again for the paths of a site of a hundred thousand folders.
  const walk = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      if (entry.isDirectory()) walk(`${below}${entry.name}/`);
      else if (entry.isFile()) files.push(below + entry.name);
    }
  };
  walk('');
  return files.sort();
}

/** Digest of a folder by names and bytes, the same on every machine. */
export function bytesOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of filesBelow(folder)) {
    const bytes = readFileSync(join(folder, file));
    hash.update(`${file}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/** Digest of how a folder looks on this disk: names, sizes, times, places. Whoever touches a file changes it. */
export function looksOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of filesBelow(folder)) {
    const { size, mtimeMs, ino } = statSync(join(folder, file));
    hash.update(`${file}\n${size} ${mtimeMs} ${ino}\n`);
  }
  return hash.digest('hex');
}

/** How a file looks: its path, its size in bytes and when it was last written. */
export type FileLook = readonly [file: string, size: number, mtimeMs: number];

/** How files below a folder look. */
export function filesLooks(folder: string, files: readonly string[]): FileLook[] {
  return files.map((file) => {
    const { size, mtimeMs } = statSync(join(folder, file));
    return [file, size, mtimeMs];
  });
}

/** Digest of how files look, whatever their order: that of a site is known from its outputs without a look at each. */
export function digestOfLooks(looks: readonly FileLook[]): string {
  const lines = looks.map(([file, size, mtimeMs]) => `${file}\n${size} ${mtimeMs}\n`);
  return lines
    .sort()
    .reduce((hash, line) => hash.update(line), createHash('sha256'))
    .digest('hex');
}
