import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Notice } from '../../model/notice.ts';
import { type KeptParses, keptParses } from './kept-parses.ts';
import { readNotice, readNoticeText } from './read-content.ts';
import { deal, onThreads, threadsFor } from './threads.ts';

/** What reading one file gave: the notice if nothing stands in its way, and all that is wrong with it. */
export interface ReadNotice {
  file: string;
  notice?: Notice;
  diagnostics: Diagnostic[];
}

/** What a thread is to read. */
export interface NoticeShare {
  folder: string;
  files: readonly string[];
}

/**
 * Read notices of the content folder; the result has the order of the files. Those that no earlier run kept are parsed
 * first, many of them on threads, which hand them over through the cache.
 */
export async function readNotices(
  folder: string,
  files: readonly string[],
  kept: KeptParses = keptParses(folder),
): Promise<ReadNotice[]> {
  await parseMissing(folder, files, kept);
  const read = files.map((file) => ({ file, ...readNotice(folder, file, kept) }));
  kept.forget();
  return read;
}

/**
 * Parse what no earlier run kept, many notices on threads; one or few are left to whoever reads them.
 * @returns how many none had kept
 */
export async function parseMissing(
  folder: string,
  files: readonly string[],
  kept: KeptParses = keptParses(folder),
): Promise<number> {
  const missing = files.filter((file) => !kept.has(file, readNoticeText(folder, file)));
  const threads = threadsFor(missing.length);
  if (threads > 1) {
    const shares = deal(missing, threads).map((share): NoticeShare => ({ folder, files: share }));
    await onThreads(new URL('./notice-worker.ts', import.meta.url), shares);
  }
  return missing.length;
}

/** Parse a share of notices into the cache. */
export function parseShare({ folder, files }: NoticeShare, kept: KeptParses = keptParses(folder)): void {
  for (const file of files) kept.parse(file, readNoticeText(folder, file));
}
