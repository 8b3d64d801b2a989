import type { Corpus } from '../corpus/corpus.ts';
import { oncePerCorpus } from '../corpus/once-per-corpus.ts';
import type { Locale } from '../i18n/locale.ts';

/** Make something in a language from a corpus once, however many pages of a build ask for it. */
export function oncePerLocale<Made>(
  make: (locale: Locale, corpus: Corpus) => Made,
): (locale: Locale, corpus: Corpus) => Made {
  const known = oncePerCorpus(() => new Map<string, { made: Made }>());
  return (locale, corpus) => {
    const inLanguages = known(corpus);
    const kept = inLanguages.get(locale.tag) ?? { made: make(locale, corpus) };
    inLanguages.set(locale.tag, kept);
    return kept.made;
  };
}
