import { parentPort } from 'node:worker_threads';

/**
 * The thread that watches the process it runs in. It ends it by a signal, which works whatever the process is doing;
 * which one tells why. Memory outside JavaScript's own heap, such as what a PDF unpacks, is under no limit of Node's.
 */

/** Most memory of the process in bytes, its code included. */
const MOST_MEMORY = 430 * 1024 * 1024;
/** Most work on one document, as time of the processor in microseconds: a busy machine makes no sound file slow. */
const MOST_WORK = 4_000_000;
/** How often the process is measured, in milliseconds. */
const PACE = 10;

/** Work that earlier documents took. */
let done = { user: 0, system: 0 };
parentPort?.on('message', () => {
  done = process.cpuUsage();
});

setInterval(() => {
  const { user, system } = process.cpuUsage(done);
  if (process.memoryUsage.rss() > MOST_MEMORY) process.kill(process.pid, 'SIGKILL');
  else if (user + system > MOST_WORK) process.kill(process.pid, 'SIGTERM');
}, PACE);
