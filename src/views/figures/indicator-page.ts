import type { MetricChart } from '../../charts/metric-chart.ts';
import { fullPages } from '../../corpus/addresses/pages-of.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { DrawnFrom } from '../../corpus/drawn-from.ts';
import {
  type IndicatorPart,
  indicatorPart,
  isByYear,
  MOST_PLACES_NAMED,
  placesOf,
  yearsOf,
} from '../../corpus/figures/indicator-parts.ts';
import {
  disagreementsOf,
  type Observation,
  observationsOfIndicators,
  unitsOf,
} from '../../corpus/figures/series.ts';
import { figuresPageOf, SECTION_ROWS } from '../../corpus/subjects/subjects.ts';
import type { Locale } from '../../i18n/locale.ts';
import {
  indicatorAddress,
  indicatorAnchor,
  indicatorPlacesAddress,
  indicatorYearAddress,
  listPageAddress,
  PAGES,
  placeAddress,
  subjectListAddress,
} from '../../model/addresses/address.ts';
import type { Indicator } from '../../model/registry/indicator.ts';
import { presentNames } from '../../model/registry/names-borne.ts';
import type { Registry } from '../../model/registry/registry.ts';
import { feedOf } from '../lists/following.ts';
import type { Link } from '../lists/link.ts';
import { datedList, numberedPage, numberedPager, type PagerView } from '../lists/list-pages.ts';
import type { Followed, PageHead } from '../lists/page-head.ts';
import { datedPageEnd, pageEnd } from '../lists/page-titles.ts';
import type { PairTable } from '../lists/pair-table.ts';
import { figurePairs } from './figure-pairs.ts';
import { indicatorCharts } from './indicator-charts.ts';
import { type ObservationRow, observationRow } from './observation-row.ts';

/** A page of an indicator: its own, of the figures of a year, or of its places. */
export interface IndicatorPageView {
  head: PageHead;
  /** Address of its own page. */
  address: string;
  /** The feed of the notices that give its figures, on its own page. */
  feed?: Followed;
  /** Choices of time and place; none where there is nothing to choose. */
  choice?: IndicatorChoice;
  first?: {
    definition: string;
    unit: string;
    direction: string;
    topic: Link;
    /** How many figures, from how many notices, of how many places. */
    count: string;
    /** Unlike units, unlike prints of one thing. */
    notes: readonly string[];
    groups: readonly ChartGroup[];
    /** Figures under doubt, which are not drawn. */
    doubts: readonly string[];
  };
  /** What was reported of aims, and what moved between notices, on its own page. */
  pairs?: readonly PairTable[];
  /** The places of the year side by side, on its first page. */
  groups?: readonly ChartGroup[];
  /** What the rows are, where they are not all. */
  heading: string;
  rows: readonly ObservationRow[];
  /** The places of the indicator, on the pages that list them. */
  places?: readonly PlaceRow[];
  pager?: PagerView;
}

/** Charts that speak of one thing. */
interface ChartGroup {
  title: string;
  /** Whether it is one of several charts and takes the whole width. */
  isWide: boolean;
  figures: readonly { chart: MetricChart; id: string; page: string; source: string }[];
  /** Said where not all places are drawn. */
  note?: string;
}

/** Choices of time and place, each a link to a page that has figures. */
export interface IndicatorChoice {
  years: readonly (Link & { isCurrent: boolean })[];
  /** Older years than those that stand beside each other. */
  older: readonly (Link & { isCurrent: boolean })[];
  places: readonly (Link & { count: number })[];
  allPlaces?: Link;
  /** For the filter of the browser: the lists of the years with their pages, and all places. */
  filter: {
    years: readonly { value: string; list: string; full: number }[];
    places: readonly { value: string; name: string }[];
  };
}

/** A place of an indicator: the way to its figures, how many there are, and the newest. */
export interface PlaceRow extends Link {
  count: string;
  newest: Pick<ObservationRow, 'href' | 'printed' | 'time' | 'kind' | 'caution'>;
}

/** Doubts and disagreements told above the table; it has them all. */
const MOST_NOTES = 10;
/** Years beside each other; older ones are folded. */
const MOST_YEARS = 5;
/** Places that the filter of the browser offers: an old phone must not read thousands. */
const MOST_FILTERED = 300;

interface Parameters {
  indicator: string;
  page: string | undefined;
}

/** What one page of an indicator is drawn from. */
export function indicatorDrawnFrom(locale: Locale, corpus: Corpus, params: Parameters): DrawnFrom {
  const { all, list, choice } = pageOf(locale, corpus, params);
  const { kind } = list;
  if (kind === 'year') return { places: list.isFirst ? list.all : list.items, rest: [choice, list.pager] };
  if (kind === 'places')
    return {
      places: list.items.flatMap(([, its]) => its[0] ?? []),
      rest: [choice, list.pager, countsOf(list)],
    };
  return { places: all, rest: choice };
}

export function indicatorPage(locale: Locale, corpus: Corpus, params: Parameters): IndicatorPageView {
  const { indicator } = params;
  const { registry } = corpus;
  const { known, all, list, choice } = pageOf(locale, corpus, params);
  const address = indicatorAddress(indicator);
  const feed = list.kind === 'own' ? feedOf(locale, 'indicator', indicator, corpus) : undefined;
  const view = {
    head: {
      title: locale.official(known.name),
      titleEnd: list.end,
      description: locale.official(known.definition),
      ...(feed && { followed: [feed] }),
    },
    ...(feed && { feed }),
    address,
    ...(choice && { choice }),
    ...(list.pager && { pager: list.pager }),
  };
  const pairs = list.kind === 'own' ? figurePairs(locale, all, known, corpus) : [];
  if (list.kind === 'own')
    return {
      ...view,
      first: firstPage(locale, indicator, known, all, registry),
      ...(pairs.length > 0 && { pairs }),
      heading:
        list.items.length < all.length
          ? locale.words.metric.newestOf(list.items.length, all.length)
          : locale.words.metric.all,
      rows: list.items.map((observation) => observationRow(locale, observation, corpus)),
    };
  if (list.kind === 'places')
    return {
      ...view,
      heading: locale.words.metric.allPlaces(list.all),
      rows: [],
      places: placeRows(locale, indicator, list.items, corpus),
    };
  const compared = list.isFirst ? chartGroups(locale, indicator, list.all, registry) : [];
  const ofYear = compared.filter(({ title }) => title === locale.words.metric.comparison);
  return {
    ...view,
    ...(ofYear.length > 0 && { groups: ofYear }),
    heading: locale.words.metric.allOfYear(list.year, list.isFirst ? list.all.length : undefined),
    rows: list.items.map((observation) => observationRow(locale, observation, corpus)),
  };
}

/** The page that a route parameter asks for, and what can be chosen on it. */
function pageOf(locale: Locale, corpus: Corpus, { indicator, page }: Parameters) {
  const known = corpus.registry.indicators.get(indicator);
  if (!known) throw new Error(`không có chỉ tiêu ${indicator}`);
  const all = observationsOfIndicators(corpus).get(indicator) ?? [];
  const part = indicatorPart(page);
  const choice = choiceOf(locale, indicator, all, part, corpus);
  return { known, all, choice, list: listOf(locale, indicator, all, part) };
}

function listOf(locale: Locale, indicator: string, all: readonly Observation[], part: IndicatorPart) {
  if (part.kind === 'own')
    return {
      ...part,
      items: isByYear(all) ? all.slice(0, SECTION_ROWS) : all,
      end: '',
      pager: undefined,
    };
  if (part.kind === 'places') {
    const list = numberedPage([...placesOf(all)], part.page);
    const end = `${locale.words.metric.placesEnd}${pageEnd(locale, list)}`;
    return { ...list, ...part, end, pager: numberedPager(locale, indicatorPlacesAddress(indicator), list) };
  }
  const ofYear = yearsOf(all).get(part.year);
  if (!ofYear) throw new Error(`no figure of ${indicator} in ${part.year}`);
  const { rows, page, pager } = datedList(
    locale,
    ofYear,
    part.page,
    indicatorYearAddress(indicator, part.year),
  );
  const end = `${locale.words.metric.yearEnd(part.year)}${datedPageEnd(locale, page)}`;
  return { ...part, all: ofYear, items: rows, isFirst: page === undefined, end, pager };
}

function choiceOf(
  locale: Locale,
  indicator: string,
  all: readonly Observation[],
  part: IndicatorPart,
  corpus: Corpus,
): IndicatorChoice | undefined {
  if (!isByYear(all)) return undefined;
  const names = locale.names(presentNames(corpus.registry));
  const years = [...yearsOf(all)].map(([year, { length }]) => ({
    href: indicatorYearAddress(indicator, year),
    text: year,
    isCurrent: part.kind === 'year' && part.year === year,
    full: fullPages(length),
  }));
  const links = years.map(({ full: _, ...link }) => link);
  const places = [...placesOf(all)];
  return {
    years: links.slice(0, MOST_YEARS),
    older: links.slice(MOST_YEARS),
    places: places.slice(0, MOST_PLACES_NAMED).map(([place, { length }]) => ({
      href: placeFigureAddress(indicator, place, corpus),
      text: names.place(place),
      count: length,
    })),
    ...(places.length > MOST_PLACES_NAMED && {
      allPlaces: {
        href: indicatorPlacesAddress(indicator),
        text: locale.words.metric.everyPlace(places.length),
      },
    }),
    filter: {
      years: years.map(({ text, href, full }) => ({ value: text, list: href, full })),
      places: places
        .slice(0, MOST_FILTERED)
        .map(([value]) => ({ value, name: presentNames(corpus.registry).place(value) }))
        .toSorted((a, b) => a.name.localeCompare(b.name, 'vi')),
    },
  };
}

/** Where a place shows its figures of an indicator. */
function placeFigureAddress(indicator: string, place: string, corpus: Corpus): string {
  const page = figuresPageOf(indicator, place, corpus);
  const own = placeAddress(place);
  const list = page === undefined ? own : listPageAddress(subjectListAddress(own, 'figures'), page);
  return `${list}#${indicatorAnchor(indicator)}`;
}

function placeRows(
  locale: Locale,
  indicator: string,
  places: readonly (readonly [string, readonly Observation[]])[],
  corpus: Corpus,
): PlaceRow[] {
  const names = locale.names(presentNames(corpus.registry));
  return places.flatMap(([place, its]) => {
    const [first] = its;
    if (!first) return [];
    const { href, printed, time, kind, caution } = observationRow(locale, first, corpus);
    return [
      {
        href: placeFigureAddress(indicator, place, corpus),
        text: names.place(place),
        count: locale.words.metric.figures(its.length),
        newest: {
          ...{ href, printed, time },
          ...(kind !== undefined && { kind }),
          ...(caution !== undefined && { caution }),
        },
      },
    ];
  });
}

function countsOf({ items }: { items: readonly (readonly [string, readonly Observation[]])[] }): unknown {
  return items.map(([place, { length }]) => [place, length]);
}

function firstPage(
  locale: Locale,
  slug: string,
  { definition, topic, unit, better }: Indicator,
  observations: readonly Observation[],
  registry: Registry,
) {
  const notices = new Set(observations.map(({ notice }) => notice.id)).size;
  const units = unitsOf(observations);
  const disagreements = disagreementsOf(observations)
    .slice(0, MOST_NOTES)
    .flatMap(({ observations: [first, ...others] }) =>
      first
        ? locale.words.metric.disagree(
            locale.names(presentNames(registry)).place(first.place),
            locale.period(first.asOf),
            [first, ...others].map(({ printed }) => locale.official(printed)),
          )
        : [],
    );
  const places = new Set(observations.map(({ place }) => place)).size;
  return {
    definition: locale.official(definition),
    unit: locale.words.metric.unitIs(locale.official(unit)),
    direction: `${locale.words.metric.better[better]}.`,
    topic: {
      href: `${PAGES.indicators}#${topic}`,
      text: locale.official(registry.topics.get(topic)?.name ?? ''),
    },
    count: `${locale.words.metric.counted(observations.length, notices)}, ${locale.words.metric.ofPlaces(places)}.`,
    notes: [
      ...(units.length > 1 ? [locale.words.metric.unlikeUnits(units.map(locale.official))] : []),
      ...disagreements,
    ],
    groups: chartGroups(locale, slug, observations, registry),
    doubts: observations
      .filter(({ caution }) => caution !== undefined)
      .slice(0, MOST_NOTES)
      .map(
        ({ printed, caution }) =>
          `${locale.words.metric.withheld(locale.official(printed))} ${locale.official(caution ?? '')}`,
      ),
  };
}

function chartGroups(
  locale: Locale,
  slug: string,
  observations: readonly Observation[],
  registry: Registry,
): ChartGroup[] {
  const notices = new Set(observations.map(({ notice }) => notice.id)).size;
  const charts = indicatorCharts(locale, slug, observations, registry);
  return [...Map.groupBy(charts, ({ group }) => group)].map(([group, its]) => {
    const [{ places, shown } = { places: 0, shown: 0 }] = its;
    const drawn = Math.max(shown, its.length);
    return {
      title: locale.words.metric[group],
      isWide: its.length > 1,
      figures: its.map(({ anchor, chart }) => ({
        chart,
        id: anchor,
        page: `${indicatorAddress(slug)}#${anchor}`,
        source: locale.words.metric.chartSource(notices),
      })),
      ...(places > drawn && { note: locale.words.metric.first(drawn, places) }),
    };
  });
}
