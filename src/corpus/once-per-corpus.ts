import type { Corpus } from './corpus.ts';

/** Make something from a corpus once, however many pages of a build ask for it. */
export function oncePerCorpus<Made>(make: (corpus: Corpus) => Made): (corpus: Corpus) => Made {
  const known = new WeakMap<Corpus, { made: Made }>();
  return (corpus) => {
    const kept = known.get(corpus) ?? { made: make(corpus) };
    known.set(corpus, kept);
    return kept.made;
  };
}
