import type { Diagnostic } from '../model/diagnostic.ts';
import type { Notice } from '../model/notice.ts';
import type { Registry } from '../model/registry.ts';
import { readNotice } from './read-content.ts';
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
  registry: Registry;
}

/** Read notices of the content folder, many of them on threads; the result has the order of the files. */
export async function readNotices(
  folder: string,
  files: readonly string[],
  registry: Registry,
): Promise<ReadNotice[]> {
  const read = new Map<string, ReadNotice>();
  const keep = (some: readonly ReadNotice[]): void => {
    for (const one of some) read.set(one.file, one);
  };
  const threads = threadsFor(files.length);
  if (threads < 2) for (const some of readShare({ folder, files, registry })) keep(some);
  else {
    const shares = deal(files, threads).map((share): NoticeShare => ({ folder, files: share, registry }));
    await onThreads(new URL('./notice-worker.ts', import.meta.url), shares, { hear: keep });
  }
  return files.map((file) => {
    const one = read.get(file);
    if (!one) throw new Error(`${file}: no thread handed it over`);
    return one;
  });
}

/** Few enough that the reader's memory stays small, many enough that handing over costs little. */
const AT_ONCE = 20;

/** Read a share of notices, some at a time. */
export function* readShare({ folder, files, registry }: NoticeShare): Generator<ReadNotice[]> {
  for (let at = 0; at < files.length; at += AT_ONCE) {
    yield files.slice(at, at + AT_ONCE).map((file) => ({ file, ...readNotice(folder, file, registry) }));
  }
}
