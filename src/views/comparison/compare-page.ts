import { pairsOfPlaces } from '../../corpus/comparison/place-pairs.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { oncePerCorpus } from '../../corpus/once-per-corpus.ts';
import { compareWords as words } from '../../i18n/vi/compare-page.ts';
import { vietnamese } from '../../i18n/vi/index.ts';
import { placePairsAddress } from '../../model/addresses/address.ts';
import { presentNames } from '../../model/registry/names-borne.ts';
import type { Link } from '../lists/link.ts';
import type { PageHead } from '../lists/page-head.ts';
import { placeEnds } from '../lists/page-titles.ts';

/** The page on which a reader compares two notices. */
export interface ComparePageView {
  head: PageHead;
  /** Places with pairs that are built beforehand. */
  places: readonly (Link & { counted: string })[];
}

/** What can be compared, made once. */
export const comparePage = oncePerCorpus((corpus: Corpus): ComparePageView => {
  const names = presentNames(corpus.registry);
  return {
    head: { title: words.title, description: words.description },
    places: [...pairsOfPlaces(corpus)]
      .map(([slug, { length }]) => ({
        href: placePairsAddress(slug),
        text: `${names.place(slug)}${placeEnds(vietnamese, corpus).get(slug) ?? ''}`,
        counted: words.counted(length),
      }))
      .toSorted((a, b) => a.text.localeCompare(b.text, 'vi')),
  };
});
