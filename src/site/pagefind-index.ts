import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { PageWords } from '../search/page-words.ts';

/** Pagefind's ready-made interfaces: ours speaks Vietnamese and needs none of them. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Write Pagefind's index of all pages in few words into `pagefind/`. */
export async function writePagefind(pages: readonly PageWords[], dist: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(errors.join('\n'));
  for (const { url, title, content } of pages) {
    const added = await index.addCustomRecord({ url, content, language: 'vi', meta: { title } });
    if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join('\n')}`);
  }
  await writeIndex(index, dist);
}

/**
 * Write what was indexed into `pagefind/` and end Pagefind. The files are written here and not by Pagefind, whose own
 * writer was seen to leave one empty.
 */
export async function writeIndex(index: PagefindIndex, dist: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  await close();
  if (errors.length > 0) throw new Error(errors.join('\n'));
  for (const { path, content } of files.filter((file) => !UNUSED.test(file.path))) {
    const target = join(dist, 'pagefind', path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}
