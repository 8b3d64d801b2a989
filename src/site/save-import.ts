import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { listNotices, sha256 } from './read-content.ts';
import { writeWhole } from './write-whole.ts';

/** Notices of a content folder, as paths below it, by the SHA-256 of the source each was made from. */
export async function noticesBySource(folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const file of await listNotices(folder)) {
    const text = await readFile(join(folder, file), 'utf8');
    const digest = /^\s*sha256:\s*["']?([0-9a-f]{64})/m.exec(text)?.[1];
    if (digest !== undefined) found.set(digest, file);
  }
  return found;
}

/** Name under which a source is kept: its own, with its digest where another file has that name already. */
export async function sourceName(
  folder: string,
  year: string,
  name: string,
  digest: string,
): Promise<string> {
  const path = join(folder, 'sources', year, name);
  if (!existsSync(path) || sha256(await readFile(path)) === digest) return name;
  const ending = extname(name);
  return `${name.slice(0, name.length - ending.length)}-${digest.slice(0, 8)}${ending}`;
}

/**
 * Keep the source and write the notice, each through a temporary file and a rename, the source first: a kill at any
 * moment leaves no half file and no notice without its source.
 */
export async function saveImport(
  folder: string,
  source: { file: string; bytes: Uint8Array },
  notice: { file: string; text: string },
): Promise<void> {
  if (!existsSync(join(folder, source.file))) await writeWhole(join(folder, source.file), source.bytes);
  await writeWhole(join(folder, notice.file), notice.text);
}
