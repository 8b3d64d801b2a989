import { type NoticePair, PAIRS_ON_A_PAGE, pairsOfPlace } from '../../corpus/comparison/place-pairs.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { DrawnFrom } from '../../corpus/drawn-from.ts';
import { comparedNotice } from '../../exports/notice/compared-notice.ts';
import { vietnamese } from '../../i18n/vi/index.ts';
import { comparisonWords as words } from '../../i18n/vi/notice/comparison.ts';
import { comparisonAddress, placeAddress, placePairsAddress } from '../../model/addresses/address.ts';
import { basePath } from '../../model/addresses/base-path.ts';
import { presentNames } from '../../model/registry/names-borne.ts';
import type { Link } from '../lists/link.ts';
import { datedList, type PagerView } from '../lists/list-pages.ts';
import type { PageHead } from '../lists/page-head.ts';
import { datedPageEnd, placeEnds } from '../lists/page-titles.ts';
import { type ComparisonView, comparisonView } from './comparison-view.ts';

/** Notices on a place, each set beside the one before it and those of whose orders it speaks. */
export interface PlaceComparisonsView {
  head: PageHead;
  intro: string;
  back: Link;
  pairs: readonly { id: string; view: ComparisonView; alone: string }[];
  pager?: PagerView;
}

/** What the route of such a page says of it. */
interface PlaceComparisonsParameters {
  slug: string;
  page: string | undefined;
}

/** Rows of each table of a pair: the page of the two alone has all. */
const MOST_ROWS = 5;

export function placeComparisonsDrawnFrom(corpus: Corpus, params: PlaceComparisonsParameters): DrawnFrom {
  const { rows, page, pager } = listOf(corpus, params);
  return {
    notices: [...new Set(rows.flatMap(({ earlier, later }) => [earlier.id, later.id]))],
    documents: rows.flatMap(({ later }) =>
      (corpus.citationsOf.get(later.id) ?? []).map(({ document }) => document),
    ),
    rest: [page, pager, rows.map(idOf), placeEnds(vietnamese, corpus).get(params.slug)],
  };
}

/** A page of the comparisons of a place. @param site address of the site */
export function placeComparisons(
  corpus: Corpus,
  params: PlaceComparisonsParameters,
  site: string,
): PlaceComparisonsView {
  const { rows, page, pager } = listOf(corpus, params);
  const name = presentNames(corpus.registry).place(params.slug);
  return {
    head: {
      title: words.ofPlace(name.charAt(0).toUpperCase() + name.slice(1)),
      titleEnd: `${placeEnds(vietnamese, corpus).get(params.slug) ?? ''}${datedPageEnd(vietnamese, page)}`,
    },
    intro: words.ofPlaceIntro(name),
    back: { href: placeAddress(params.slug), text: words.back(name) },
    pairs: rows.map((pair) => ({
      id: idOf(pair),
      view: comparisonView(
        comparedNotice(pair.earlier, corpus, site),
        comparedNotice(pair.later, corpus, site),
        basePath(site),
        MOST_ROWS,
      ),
      alone: comparisonAddress(pair.earlier.id, pair.later.id),
    })),
    ...(pager && { pager }),
  };
}

function listOf(corpus: Corpus, { slug, page }: PlaceComparisonsParameters) {
  return datedList(vietnamese, pairsOfPlace(slug, corpus), page, placePairsAddress(slug), PAIRS_ON_A_PAGE);
}

/** Where the comparison of two notices stands in its page. */
function idOf({ earlier, later }: NoticePair): string {
  return [later, earlier].map(({ id }) => id.replace('/', '-')).join('-');
}
