import type { ListRoute } from '../../corpus/addresses/pages-of.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { DrawnFrom } from '../../corpus/drawn-from.ts';
import { taskListsOf } from '../../corpus/orders/task-lists.ts';
import {
  indicatorsOfSubject,
  noticesOfSubject,
  observationsOfPlaces,
  SECTION_ROWS,
} from '../../corpus/subjects/subjects.ts';
import { calendarsOf } from '../../exports/feeds/calendars.ts';
import type { Locale } from '../../i18n/locale.ts';
import { agencyAddress, placeAddress, subjectCalendarAddress } from '../../model/addresses/address.ts';
import { presentNames } from '../../model/registry/names-borne.ts';
import { type PlaceMetricsView, placeMetrics } from '../figures/place-metrics.ts';
import { calendarOf, feedOf, lastDay } from '../lists/following.ts';
import type { Link } from '../lists/link.ts';
import { drawnOfParts, upperFirst } from '../lists/list-parts.ts';
import type { PageHead } from '../lists/page-head.ts';
import { placeEnds } from '../lists/page-titles.ts';
import { type OrderPage, orderPage, orderPartEnd, subjectOrders } from '../orders/order-list.ts';
import { datedFacts, endFacts, type Fact, linksFact } from './dated-facts.ts';
import {
  drawnOfSections,
  type MentionsSection,
  mentionsSection,
  type NoticesSection,
  noticesSection,
  type Section,
  sectionLinks,
  sectionOf,
} from './subject-sections.ts';
import { newestFigures, SUBJECT_SECTIONS, type SubjectSummary, subjectSummary } from './subject-summary.ts';
import { pointingTo } from './subjects.ts';

/** A page of a place: its orders in pages, and all else on the first. */
export interface PlacePageView {
  head: PageHead;
  orders: OrderPage;
  /** The calendar of its last days, where it has any. */
  calendar?: string;
  first?: {
    /** The ways to the sections of the page. */
    sections: readonly Link[];
    summary: SubjectSummary;
    /** That it ended, and who came after. */
    ended: readonly Fact[];
    facts: readonly Fact[];
    metrics?: PlaceMetricsView & Section;
    notices: NoticesSection;
    mentions: MentionsSection;
  };
}

/** What one page of a place is drawn from. */
export function placeDrawnFrom(
  locale: Locale,
  corpus: Corpus,
  { slug, page }: ListRoute['params'],
): DrawnFrom {
  const orders = taskListsOf(corpus).byPlace.get(slug) ?? [];
  const list = subjectOrders(orders, page, undefined);
  const rest = [
    'place',
    drawnOfParts(list),
    placeEnds(locale, corpus).get(slug),
    feedOf(locale, 'place', slug, corpus),
  ];
  if (list.at !== undefined) return { places: list.rows, rest };
  const key = { folder: 'dia-ban', slug } as const;
  const named = drawnOfSections(key, corpus);
  const figures = [...(observationsOfPlaces(corpus).get(slug)?.values() ?? [])];
  return {
    ...named,
    // Which orders stand first depends on the day of looking, too.
    places: [...orders, ...named.places, ...figures.flat()],
    rest: [
      ...rest,
      named.rest,
      lastDay(locale, noticesOfSubject(key, corpus), corpus),
      subjectSummary(locale, key, orders, [], corpus, undefined),
    ],
  };
}

/**
 * One page of a place, under the name it bears now.
 * @param asOf the day of looking, when whoever builds the site gave one
 */
export function placePage(
  locale: Locale,
  corpus: Corpus,
  { slug, page }: ListRoute['params'],
  asOf: string | undefined,
): PlacePageView {
  const place = corpus.registry.places.get(slug);
  if (!place) throw new Error(`không có địa bàn ${slug}`);
  const key = { folder: 'dia-ban', slug } as const;
  const { placesWithin, placesBefore, agenciesAt } = pointingTo(corpus);
  const names = locale.names(presentNames(corpus.registry));
  const linkTo = (other: string): Link => ({ href: placeAddress(other), text: names.place(other) });
  const given = taskListsOf(corpus).byPlace.get(slug) ?? [];
  const list = subjectOrders(given, page, asOf);
  const isFirst = list.at === undefined;
  const feed = feedOf(locale, 'place', slug, corpus);
  const calendar =
    isFirst && calendarsOf('place', corpus).has(slug) && subjectCalendarAddress(placeAddress(slug));
  const orders = orderPage(
    locale,
    list,
    { base: placeAddress(slug), heading: locale.words.subject.tasks },
    corpus,
    asOf,
  );
  const view = {
    head: {
      title: locale.official(upperFirst(presentNames(corpus.registry).place(slug))),
      titleEnd: `${placeEnds(locale, corpus).get(slug) ?? ''}${orderPartEnd(locale, list)}`,
      followed: [...(feed ? [feed] : []), ...(calendar ? [calendarOf(locale, calendar)] : [])],
    },
    orders,
    ...(calendar && { calendar }),
  };
  if (!isFirst) return view;
  const notices = noticesSection(locale, key, feed, corpus);
  const named = mentionsSection(locale, key, corpus);
  const indicators = indicatorsOfSubject(key, corpus);
  const cards = placeMetrics(locale, slug, indicators.slice(0, SECTION_ROWS), corpus);
  const metrics = cards && {
    ...cards,
    ...sectionOf(key, 'figures', indicators.length, {
      heading: locale.words.metric.ofPlace,
      all: locale.words.subject.allMetrics,
    }),
  };
  return {
    ...view,
    first: {
      sections: sectionLinks([
        [SUBJECT_SECTIONS.orders, orders],
        [SUBJECT_SECTIONS.figures, metrics],
        [SUBJECT_SECTIONS.notices, notices],
        [SUBJECT_SECTIONS.mentions, named],
      ]),
      summary: subjectSummary(
        locale,
        key,
        given,
        newestFigures(observationsOfPlaces(corpus).get(slug)?.values() ?? []),
        corpus,
        asOf,
      ),
      ended: endFacts(locale, place, linkTo),
      facts: [
        ...(place.level
          ? [{ label: locale.words.subject.level, text: locale.words.subject.levels[place.level] }]
          : []),
        ...linksFact(locale.words.subject.within, place.within ? [linkTo(place.within)] : []),
        ...linksFact(locale.words.subject.contains, (placesWithin.get(slug) ?? []).map(linkTo)),
        ...linksFact(locale.words.subject.predecessors, (placesBefore.get(slug) ?? []).map(linkTo)),
        ...linksFact(
          locale.words.subject.agencies,
          (agenciesAt.get(slug) ?? []).map((id) => ({ href: agencyAddress(id), text: names.agency(id) })),
        ),
        ...datedFacts(locale, place),
      ],
      ...(metrics && { metrics }),
      notices,
      mentions: named,
    },
  };
}
