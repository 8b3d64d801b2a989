import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { newSiteFiles } from '../../i18n/clerk/new-site.ts';
import { writeNew } from '../content/write-whole.ts';

/** What became of it: the files that were written, or why none was. */
export type NewSite = { written: readonly string[] } | { refused: 'not-empty' | 'not-a-folder' };

/**
 * Write a content folder for a site of its own: what it is, with every setting explained, and empty registries. It builds as it is.
 * @param folder a folder that is empty or not there; nothing is ever written into another
 */
export async function newSite(folder: string): Promise<NewSite> {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) return { refused: 'not-a-folder' };
    if (readdirSync(folder).length > 0) return { refused: 'not-empty' };
  }
  const files = Object.entries(newSiteFiles(folder));
  for (const [path, text] of files) await writeNew(join(folder, path), text);
  return { written: files.map(([path]) => path) };
}
