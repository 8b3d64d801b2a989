import { workerData } from 'node:worker_threads';
import { keepPart, type PartSource } from './search-part.ts';

/** A thread of its own for a year of the index. */
const { source, kept } = workerData as { source: PartSource; kept: string };
await keepPart(source, kept);
