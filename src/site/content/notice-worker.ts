import { workerData } from 'node:worker_threads';
import { type NoticeShare, parseShare } from './read-notices.ts';

/** A thread of its own for some notices, which it leaves in the cache. */
parseShare(workerData as NoticeShare);
