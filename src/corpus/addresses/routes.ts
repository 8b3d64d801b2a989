import {
  agencyAddress,
  CHANGES,
  deadlineAddress,
  documentEntryAddress,
  documentFacetAddress,
  embedAddress,
  indicatorAddress,
  LEDGER,
  noticeAddress,
  noticeYearAddress,
  ORDERS_BELOW,
  PAGES,
  placeAddress,
  placePairsAddress,
  subjectListAddress,
  topicAddress,
  versionAddress,
} from '../../model/addresses/address.ts';
import { PAIRS_ON_A_PAGE, pairsOfPlaces } from '../comparison/place-pairs.ts';
import type { Corpus } from '../corpus.ts';
import { DOCUMENT_FACETS, documentFacet, documentParts, NO_WORDS } from '../documents/document-facets.ts';
import { indicatorParameters } from '../figures/indicator-parts.ts';
import { observationsOfIndicators } from '../figures/series.ts';
import { changesOf, versionParameters } from '../history/changes.ts';
import { oncePerCorpus } from '../once-per-corpus.ts';
import type { ResolvedAssignment } from '../orders/assignments.ts';
import { partKey } from '../orders/calendar-parts.ts';
import { orderParts, subjectOrderParts } from '../orders/order-parts.ts';
import { taskListsOf } from '../orders/task-lists.ts';
import {
  FIGURE_ROWS,
  indicatorsOfSubject,
  mentionsOfSubject,
  noticesOfSubject,
  SECTION_ROWS,
  type SubjectKey,
  subjectKeys,
} from '../subjects/subjects.ts';
import { movedPages } from './moved.ts';
import { datedParameters, numberedParameters } from './pages-of.ts';

/** Values of the parameters in an address; a later page of a list has a `page`, its first has none. */
export type RouteParameters = Readonly<Record<string, string | undefined>>;

/** A kind of page or file whose addresses the content makes. */
export interface RouteKind<Params extends RouteParameters = RouteParameters, Props extends object = object> {
  /** Its address with parameters in brackets, as its file in `src/pages` is named. */
  pattern: string;
  /** Every one that a corpus makes. */
  routes(corpus: Corpus): readonly { params: Params; props?: Props }[];
  /**
   * Whether the addresses are promised to last (`content/addresses`); of a list, that of its first page alone, for later
   * pages come and go.
   */
  lasts: boolean;
  /** Whether the site map leads to it: a frame for other sites shows nothing that its notice does not. */
  isMapped: boolean;
  /** Whether it stands in every language of the site (`isInLanguages` tells the same of an address). */
  inLanguages?: true;
}

const ofContent = { lasts: true, isMapped: true };
const passing = { lasts: false, isMapped: false };

/**
 * Every kind of page, once. The pages in `src/pages` take their paths from here (`pathsOf`), the list of addresses and
 * the site map their addresses. A page without parameters stands in `PAGES` and needs no line. Within a kind the oldest
 * come first, so that what is new comes at the end of the site map.
 */
export const PAGE_ROUTES = {
  /** The site's own pages, there whatever the content. */
  own: {
    pattern: '/[...own]/',
    routes: () => Object.values(PAGES).map((path) => ({ params: { own: path.slice(1, -1) || undefined } })),
    ...ofContent,
  },
  /** Pages of all notices; the first is one of the site's own. */
  noticeList: {
    pattern: `${PAGES.notices}[...page]/`,
    inLanguages: true,
    routes: ({ notices }) => datedParameters(notices.length).map((page) => ({ params: { page } })),
    ...passing,
  },
  noticeYears: {
    pattern: `${noticeYearAddress('[year]')}[...page]/`,
    inLanguages: true,
    // A year lasts, even when its only notice was taken off.
    routes: ({ notices, removed = [] }) => {
      const years = Map.groupBy(notices, ({ year }) => year);
      const all = new Set([...years.keys(), ...removed.map(({ id }) => id.slice(0, 4))]);
      return [...all].flatMap((year) =>
        datedParameters(years.get(year)?.length ?? 0).map((page) => ({ params: { year, page } })),
      );
    },
    ...ofContent,
  },
  notices: {
    pattern: noticeAddress('[year]/[slug]'),
    routes: ({ notices }) => notices.map(({ year, slug }) => ({ params: { year, slug } })).toReversed(),
    ...ofContent,
  },
  /** What stands where notices were that were taken off; the same page draws it. */
  removedNotices: {
    pattern: noticeAddress('[year]/[slug]'),
    routes: ({ removed = [] }) =>
      removed.map(({ id }) => {
        const [year, slug] = id.split('/');
        return { params: { year, slug }, props: { id } };
      }),
    lasts: true,
    isMapped: false,
  },
  /** Charts alone, for the frames of other sites: newspapers embed figures by these addresses. */
  embeds: {
    pattern: embedAddress('[year]/[slug]', '[figure]'),
    routes: ({ notices }) =>
      notices.flatMap(({ year, slug, charts }) =>
        charts.map(({ anchor }) => ({ params: { year, slug, figure: anchor } })),
      ),
    lasts: true,
    isMapped: false,
  },
  documentFacets: {
    pattern: `${documentFacetAddress('[facet]', '[value]')}[...page]/`,
    inLanguages: true,
    routes: (corpus) =>
      facetValues(corpus).flatMap(({ facet, values }) =>
        values.flatMap(({ value, documents }) =>
          [undefined, ...documentParts(documents).map(partKey)].map((page) => ({
            params: { facet, value, page },
          })),
        ),
      ),
    ...passing,
  },
  documents: {
    pattern: `${documentEntryAddress('[slug]')}[...page]/`,
    inLanguages: true,
    routes: (corpus) =>
      documentsAsCited(corpus).flatMap((slug) =>
        datedParameters(corpus.citedIn.get(slug)?.length ?? 0).map((page) => ({ params: { slug, page } })),
      ),
    ...ofContent,
  },
  indicators: {
    pattern: `${indicatorAddress('[indicator]')}[...page]/`,
    inLanguages: true,
    routes: (corpus) =>
      [...observationsOfIndicators(corpus)].flatMap(([indicator, observations]) =>
        indicatorParameters(observations).map((page) => ({ params: { indicator, page } })),
      ),
    ...ofContent,
  },
  deadlines: {
    pattern: `${deadlineAddress('[slug]')}[...page]/`,
    inLanguages: true,
    routes: (corpus) =>
      orderRoutes(taskListsOf(corpus).byGroup.keys(), taskListsOf(corpus).byGroup, '', orderParts),
    ...passing,
  },
  agencies: {
    pattern: `${agencyAddress('[slug]')}[...page]/`,
    inLanguages: true,
    routes: (corpus) =>
      orderRoutes(
        corpus.registry.agencies.keys(),
        taskListsOf(corpus).byAgency,
        ORDERS_BELOW,
        subjectOrderParts,
      ),
    ...ofContent,
  },
  places: {
    pattern: `${placeAddress('[slug]')}[...page]/`,
    inLanguages: true,
    routes: (corpus) =>
      orderRoutes(
        corpus.registry.places.keys(),
        taskListsOf(corpus).byPlace,
        ORDERS_BELOW,
        subjectOrderParts,
      ),
    ...ofContent,
  },
  /** Notices on a place beside earlier ones, ten pairs a page; they come with the second notice. */
  placePairs: {
    pattern: `${placePairsAddress('[slug]')}[...page]/`,
    routes: (corpus) =>
      [...pairsOfPlaces(corpus)].flatMap(([slug, { length }]) =>
        datedParameters(length, PAIRS_ON_A_PAGE).map((page) => ({ params: { slug, page } })),
      ),
    ...passing,
  },
  topics: {
    pattern: `${topicAddress('[slug]')}[...page]/`,
    inLanguages: true,
    routes: (corpus) =>
      orderRoutes(
        corpus.registry.topics.keys(),
        taskListsOf(corpus).byTopic,
        ORDERS_BELOW,
        subjectOrderParts,
      ),
    ...ofContent,
  },
  /** Whole lists of agencies, places and topics whose own page shows the first of them. They come when there are many. */
  subjectNotices: {
    pattern: `${subjectListAddress('/[subjects]/[slug]/', 'notices')}[...page]/`,
    inLanguages: true,
    routes: (corpus) =>
      longLists(corpus, (key) => noticesOfSubject(key, corpus).length, SECTION_ROWS, datedParameters),
    ...passing,
  },
  subjectFigures: {
    pattern: `${subjectListAddress('/[subjects]/[slug]/', 'figures')}[...page]/`,
    inLanguages: true,
    routes: (corpus) =>
      longLists(
        corpus,
        (key) => indicatorsOfSubject(key, corpus).length,
        SECTION_ROWS,
        (count) => numberedParameters(count, FIGURE_ROWS),
      ),
    ...passing,
  },
  subjectMentions: {
    pattern: subjectListAddress('/[subjects]/[slug]/', 'mentions'),
    inLanguages: true,
    routes: (corpus) =>
      longLists(
        corpus,
        (key) => mentionsOfSubject(key, corpus).count,
        SECTION_ROWS,
        () => [undefined],
      ).map(({ params: { subjects, slug } }) => ({ params: { subjects, slug } })),
    ...passing,
  },
  /**
   * The versions of notices that have several, and any two compared. Other files name them for good: the ledger has
   * each version, and its notice lasts.
   */
  versions: {
    pattern: `${versionAddress('[year]/[slug]', undefined)}[...version]/`,
    routes: (corpus) =>
      corpus.notices.flatMap((notice) =>
        versionParameters(notice, corpus).map((version) => ({
          params: { year: notice.year, slug: notice.slug, version },
        })),
      ),
    ...passing,
  },
  /** What changed in notices, where a ledger is kept. */
  changes: {
    pattern: '/[changes]/[...page]/',
    routes: (corpus) =>
      corpus.ledger
        ? datedParameters(changesOf(corpus).length).map((page) => ({
            params: { changes: CHANGES.slice(1, -1), page },
          }))
        : [],
    ...ofContent,
  },
  /** The ledger, where one is kept. */
  ledger: {
    pattern: '/[ledger]/',
    routes: ({ ledger }) => (ledger ? [{ params: { ledger: LEDGER.slice(1, -1) } }] : []),
    ...ofContent,
  },
  /** Former and short addresses, which only lead on. */
  moved: {
    pattern: '/[...moved]/',
    routes: (corpus) =>
      [...movedPages(corpus)].map(([from, to]) => ({ params: { moved: from.slice(1, -1) }, props: { to } })),
    ...passing,
  },
} satisfies Readonly<Record<string, RouteKind>>;
export type PageKind = keyof typeof PAGE_ROUTES;

const facetValues = oncePerCorpus((corpus) =>
  DOCUMENT_FACETS.map((facet) => ({ facet, values: documentFacet(facet, corpus, NO_WORDS) })),
);

/**
 * Pages of lists of orders by deadline: the first of each, which a key without orders has too, and its parts.
 * @param below what stands before a part's key in its parameter
 */
function orderRoutes(
  keys: Iterable<string>,
  lists: ReadonlyMap<string, readonly ResolvedAssignment[]>,
  below: string,
  partsOf: typeof orderParts,
) {
  return [...keys].flatMap((slug) =>
    [undefined, ...partsOf(lists.get(slug) ?? []).map((part) => below + partKey(part))].map((page) => ({
      params: { slug, page },
    })),
  );
}

/** Pages of the lists of all subjects that are longer than a section. */
function longLists(
  corpus: Corpus,
  countOf: (key: SubjectKey) => number,
  most: number,
  pagesOf: (count: number) => readonly (string | undefined)[],
) {
  return subjectKeys(corpus).flatMap((key) => {
    const count = countOf(key);
    const pages = count > most ? pagesOf(count) : [];
    return pages.map((page) => ({ params: { subjects: key.folder, slug: key.slug, page } }));
  });
}

/** Keys of documents in the order in which notices, the oldest first, cite them; last those that none cites. */
function documentsAsCited({ notices, citationsOf, documents }: Corpus): string[] {
  const cited = notices
    .toReversed()
    .flatMap(({ id }) => (citationsOf.get(id) ?? []).map(({ document }) => document))
    .filter((document) => documents.has(document));
  return [...new Set([...cited, ...documents.keys()])];
}

/** The address that a pattern and its parameters make: `/co-quan/[slug]/[...page]/` → `/co-quan/so-mau/`. */
export function routeAddress(pattern: string, params: RouteParameters): string {
  return pattern
    .replace(/\[(?:\.\.\.)?(\w+)\]/gu, (_, name: string) => params[name] ?? '')
    .replaceAll('//', '/');
}

/** Addresses of all pages of a kind. */
export function pagesOfKind(kind: PageKind, corpus: Corpus): string[] {
  const { pattern, routes }: RouteKind = PAGE_ROUTES[kind];
  return routes(corpus).map(({ params }) => routeAddress(pattern, params));
}

/** Addresses of a kind, of each list that of its first page alone. */
export function firstPagesOfKind(kind: PageKind, corpus: Corpus): string[] {
  const { pattern, routes }: RouteKind = PAGE_ROUTES[kind];
  const first = routes(corpus).filter(({ params }) => params['page'] === undefined);
  return first.map(({ params }) => routeAddress(pattern, params));
}

/** Kinds of pages whose addresses last. */
export const LASTING_KINDS: readonly PageKind[] = (Object.keys(PAGE_ROUTES) as PageKind[]).filter(
  (kind) => PAGE_ROUTES[kind].lasts,
);
