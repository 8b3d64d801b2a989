import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { listNotices } from '../content/read-content.ts';
import { sha256 } from '../content/sha256.ts';
import { writeNew } from '../content/write-whole.ts';

/** Notices of a content folder, as paths below it, by the SHA-256 of the source each was made from. */
export async function noticesBySource(folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const file of await listNotices(folder)) {
    const digest = sourceOf(await readFile(join(folder, file), 'utf8'))?.sha256;
    if (digest !== undefined) found.set(digest, file);
  }
  return found;
}

/** The source that the frontmatter of a notice names, whatever else is wrong with it. */
export function sourceOf(mdx: string): { file: string; sha256: string } | undefined {
  const sha256 = /^\s*sha256:\s*["']?([0-9a-f]{64})/m.exec(mdx)?.[1];
  const file = /^\s*file:\s*["']?(sources\/\d{4}\/.+?)["']?\s*$/m.exec(mdx)?.[1] ?? '';
  return sha256 === undefined ? undefined : { file, sha256 };
}

/**
 * Give a notice another name, in one step; its account is written anew by who calls. Call it while nobody else writes to
 * the folder and nothing has the new name.
 * @param source its source until now, which goes unless a notice has it still
 */
export async function moveNotice(
  folder: string,
  from: string,
  to: string,
  source: string | undefined,
): Promise<void> {
  await mkdir(dirname(join(folder, to)), { recursive: true });
  await rename(join(folder, from), join(folder, to));
  const account = from.replace(/^notices\//u, 'accounts/').replace(/\.mdx$/u, '.json');
  await rm(join(folder, account), { force: true });
  const notices = await Promise.all(
    (await listNotices(folder)).map((file) => readFile(join(folder, file), 'utf8')),
  );
  if (source && !notices.some((mdx) => sourceOf(mdx)?.file === source))
    await rm(join(folder, source), { force: true });
}

/** A source in its place below the content folder, and how to take it back. */
export interface KeptSource {
  /** `sources/2024/<name>` */
  file: string;
  /** Its name, which is not the one given where another file has that. */
  name: string;
  /** Take it away again, where it was not there before. */
  undo(): Promise<void>;
}

/** Keep a source unchanged, under its own name or, where another file has that, with its digest. */
export async function keepSource(
  folder: string,
  year: string,
  name: string,
  bytes: Uint8Array,
): Promise<KeptSource> {
  const digest = sha256(bytes);
  const ending = extname(name);
  const names = [
    name,
    ...[8, 64].map(
      (length) => `${name.slice(0, name.length - ending.length)}-${digest.slice(0, length)}${ending}`,
    ),
  ];
  for (const one of names) {
    const file = `sources/${year}/${one}`;
    const path = join(folder, file);
    if ((await writeNew(path, bytes)) === 'written')
      return { file, name: one, undo: () => rm(path, { force: true }) };
    if (sha256(await readFile(path)) === digest) return { file, name: one, undo: async () => undefined };
  }
  throw new Error(`no name is left for ${name}`);
}
