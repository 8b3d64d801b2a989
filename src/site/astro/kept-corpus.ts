import type { Corpus } from '../../corpus/corpus.ts';

// The loader and the pages are loaded as separate module graphs of one process; this is what they share.
const KEY = Symbol.for('thong-bao-ket-luan/corpus');
const shared = globalThis as unknown as Record<typeof KEY, Corpus | undefined>;

/** Keep the corpus that the loader has just read, for the pages. */
export function keepCorpus(corpus: Corpus): void {
  shared[KEY] = corpus;
}

/** What was last read; undefined before the loader has run. */
export function keptCorpus(): Corpus | undefined {
  return shared[KEY];
}
