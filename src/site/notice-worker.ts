import { parentPort, workerData } from 'node:worker_threads';
import { type NoticeShare, readShare } from './read-notices.ts';

/** A thread of its own for some notices; it hands them over as it reads them. */
for (const some of readShare(workerData as NoticeShare)) parentPort?.postMessage(some);
