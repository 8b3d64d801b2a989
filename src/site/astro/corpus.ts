import type { Corpus } from '../../corpus/corpus.ts';
import { keptCorpus } from './kept-corpus.ts';

/** The one corpus that all pages of a build read; while previewing, the one last read after an edit. */
export async function getCorpus(): Promise<Corpus> {
  const corpus = keptCorpus();
  if (!corpus) throw new Error('No corpus was kept in this process.');
  return corpus;
}
