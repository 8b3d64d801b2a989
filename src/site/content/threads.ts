import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Fewer notices than this are not worth a thread: to load its modules takes as long as to parse them. */
const FEW_NOTICES = 200;
/** More threads than this cost more memory than they save time. */
const MOST_THREADS = 4;

/** How many threads may run at once. */
export function threadsAtOnce(): number {
  return Math.min(availableParallelism(), MOST_THREADS);
}

/** How many threads are worth it for so many notices; 1 means none beside the caller's own. */
export function threadsFor(notices: number): number {
  return notices < FEW_NOTICES ? 1 : threadsAtOnce();
}

/** Things dealt out evenly, as cards are: every share runs through the whole list. */
export function deal<Thing>(things: readonly Thing[], shares: number): Thing[][] {
  return Array.from({ length: shares }, (_, share) =>
    things.filter((_, position) => position % shares === share),
  );
}

/**
 * Run a module once for each share of work, every one on a thread of its own, which gets the share as its `workerData`.
 * A fault of any thread is thrown, and ends the others.
 * @param megabytes memory of each thread; as much as the caller's own when absent
 */
export async function onThreads(
  module: URL,
  shares: readonly unknown[],
  { megabytes }: { megabytes?: number } = {},
): Promise<void> {
  const threads = shares.map((workerData) => {
    const resourceLimits = megabytes === undefined ? {} : { maxOldGenerationSizeMb: megabytes };
    return new Worker(module, { workerData, resourceLimits });
  });
  try {
    // A fault of a thread comes as `error`, and `once` fails with it.
    await Promise.all(threads.map((thread) => once(thread, 'exit')));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}
