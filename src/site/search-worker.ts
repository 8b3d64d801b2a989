import { workerData } from 'node:worker_threads';
import { indexYears, type PartTask } from './search-part.ts';

/** A thread of its own for some years of the index. */
const { content, tasks } = workerData as { content: string; tasks: PartTask[] };
await indexYears(content, tasks);
