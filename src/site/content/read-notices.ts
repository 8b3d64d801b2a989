import { type KeptParses, keptParses } from './kept/kept-parses.ts';
import { type Read, readNotice, readNoticeFile, recallNotice } from './read-content.ts';
import { deal, onThreads, threadsFor } from './threads.ts';

/** What reading one file gave. */
interface ReadNotice extends Read {
  file: string;
}

/** What a thread is to read. */
export interface NoticeShare {
  folder: string;
  files: readonly string[];
}

/**
 * Read notices of the content folder; the result has the order of the files. Those that no earlier run kept are parsed
 * on threads where they are many, which hand them over through the cache.
 */
export async function readNotices(
  folder: string,
  files: readonly string[],
  kept: KeptParses = keptParses(folder),
): Promise<ReadNotice[]> {
  const recalled = files.map((file) => recallNotice(folder, file, kept));
  await parseOnThreads(
    folder,
    files.filter((_, at) => !recalled[at]),
  );
  const read = files.map((file, at) => ({ file, ...(recalled[at] ?? readNotice(folder, file, kept)) }));
  kept.close();
  return read;
}

/**
 * Parse what no earlier run kept, many notices on threads; one or few are left to whoever reads them.
 * @returns how many none had kept
 */
export async function parseMissing(folder: string, files: readonly string[]): Promise<number> {
  const kept = keptParses(folder);
  const missing = files.filter((file) => !kept.has(file, kept.digests.of(file)));
  await parseOnThreads(folder, missing);
  return missing.length;
}

async function parseOnThreads(folder: string, missing: readonly string[]): Promise<void> {
  const threads = threadsFor(missing.length);
  if (threads <= 1) return;
  const shares = deal(missing, threads).map((share): NoticeShare => ({ folder, files: share }));
  await onThreads(new URL('./notice-worker.ts', import.meta.url), shares);
}

/** Parse a share of notices into the cache. */
export function parseShare({ folder, files }: NoticeShare, kept: KeptParses = keptParses(folder)): void {
  for (const file of files) {
    const { text, digest } = readNoticeFile(folder, file);
    kept.parse(file, text, digest);
  }
}
