/** The process that documents are read in, under the eyes of a thread that ends it when one takes too much. */
import { on, once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ReadingEnd } from './read-document.ts';

/** A process that has grown to so many bytes reads no other document: what it holds would count against that. */
const GROWN = 200 * 1024 * 1024;

// Whoever asked is gone: nobody waits for the answer.
process.on('disconnect', () => process.exit());

const lengths = on(process, 'message') as AsyncIterable<[number]>;
const pieces = process.stdin[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
const watch = new Worker(new URL('./read-document-watch.ts', import.meta.url));
const [{ readSource }] = await Promise.all([import('../../importers/read-source.ts'), once(watch, 'online')]);

async function take(length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  for (let filled = 0; filled < length; ) {
    const { value, done } = await pieces.next();
    if (done) process.exit();
    bytes.set(value, filled);
    filled += value.length;
  }
  return bytes;
}

for await (const [length] of lengths) {
  const read = await readSource(await take(length));
  const end: ReadingEnd = { read, isLast: process.memoryUsage.rss() > GROWN };
  // The next document is measured by itself.
  watch.postMessage('next');
  process.send?.(end, () => end.isLast && process.exit());
}
