import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { PageWords } from '../../search/results/page-words.ts';
import type { Output, OutputFolder } from '../building/outputs.ts';
import { sha256 } from '../content/sha256.ts';

/** Pagefind's ready-made interfaces: ours speaks Vietnamese and needs none of them. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;
const FOLDER = 'pagefind/';
/** The file of the index that is written with the key of all. */
const ENTRY = `${FOLDER}pagefind-entry.json`;

/** Write Pagefind's index of pages in few words into `pagefind/`, or take it over where the words are the same. */
export async function writePagefind(pages: readonly PageWords[], site: OutputFolder): Promise<Output[]> {
  const key = sha256(JSON.stringify(pages));
  const takenOver = site.takeOverAll(FOLDER, ENTRY, key);
  if (takenOver) return takenOver;
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(errors.join('\n'));
  for (const { url, title, content } of pages) {
    const added = await index.addCustomRecord({ url, content, language: 'vi', meta: { title } });
    if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join('\n')}`);
  }
  return (await filesOf(index)).map(({ path, content }) => {
    const file = FOLDER + path;
    return file === ENTRY ? site.write(file, key, content) : site.writeChanged(file, content);
  });
}

/**
 * The files of an index below `pagefind/`; ends Pagefind. They are written by whoever asks and not by Pagefind, whose own
 * writer was seen to leave one empty.
 */
export async function filesOf(index: PagefindIndex): Promise<{ path: string; content: Uint8Array }[]> {
  const { files, errors } = await index.getFiles();
  await close();
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return files.filter(({ path }) => !UNUSED.test(path));
}
