import type { ListRoute } from '../../corpus/addresses/pages-of.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { DrawnFrom } from '../../corpus/drawn-from.ts';
import { taskListsOf } from '../../corpus/orders/task-lists.ts';
import { noticesOfSubject, subjectsOf } from '../../corpus/subjects/subjects.ts';
import type { Locale } from '../../i18n/locale.ts';
import { agencyAddress, placeAddress, subjectCalendarAddress } from '../../model/addresses/address.ts';
import { presentNames } from '../../model/registry/names-borne.ts';
import { calendarOf, feedOf, lastDay } from '../lists/following.ts';
import type { Link } from '../lists/link.ts';
import { drawnOfParts } from '../lists/list-parts.ts';
import type { PageHead } from '../lists/page-head.ts';
import { agencyEnds } from '../lists/page-titles.ts';
import { type OrderPage, orderPage, orderPartEnd, subjectOrders } from '../orders/order-list.ts';
import { datedFacts, endFacts, type Fact, linksFact } from './dated-facts.ts';
import {
  drawnOfSections,
  type MentionsSection,
  mentionsSection,
  type NoticesSection,
  noticesSection,
  sectionLinks,
} from './subject-sections.ts';
import { SUBJECT_SECTIONS, type SubjectSummary, subjectSummary } from './subject-summary.ts';
import { pointingTo } from './subjects.ts';

/** A page of an agency: its orders in pages, and all else on the first. */
export interface AgencyPageView {
  head: PageHead;
  orders: OrderPage;
  /** Calendar of its last days, where this page has some. */
  calendar?: string;
  first?: {
    /** The ways to the sections of the page, and to the figures of the place it serves. */
    sections: readonly Link[];
    summary: SubjectSummary;
    /** That it ended, and who came after. */
    ended: readonly Fact[];
    facts: readonly Fact[];
    notices: NoticesSection;
    mentions: MentionsSection;
  };
}

/** What one page of an agency is drawn from. */
export function agencyDrawnFrom(
  locale: Locale,
  corpus: Corpus,
  { slug, page }: ListRoute['params'],
): DrawnFrom {
  const orders = taskListsOf(corpus).byAgency.get(slug) ?? [];
  const list = subjectOrders(orders, page, undefined);
  const key = { folder: 'co-quan', slug } as const;
  const place = corpus.registry.agencies.get(slug)?.place ?? '';
  const rest = [
    'agency',
    drawnOfParts(list),
    agencyEnds(locale, corpus).get(slug),
    feedOf(locale, 'agency', slug, corpus),
  ];
  if (list.at !== undefined) return { places: list.rows, rest };
  const named = drawnOfSections(key, corpus);
  return {
    ...named,
    // Which orders stand first depends on the day of looking, too.
    places: [...orders, ...named.places],
    rest: [
      ...rest,
      named.rest,
      lastDay(locale, noticesOfSubject(key, corpus), corpus),
      subjectSummary(locale, key, orders, [], corpus, undefined),
      subjectsOf(corpus).metricsByPlace.has(place),
    ],
  };
}

/**
 * One page of an agency, under the name it bears now.
 * @param asOf the day of looking, when whoever builds the site gave one
 */
export function agencyPage(
  locale: Locale,
  corpus: Corpus,
  { slug, page }: ListRoute['params'],
  asOf: string | undefined,
): AgencyPageView {
  const agency = corpus.registry.agencies.get(slug);
  if (!agency) throw new Error(`không có cơ quan ${slug}`);
  const key = { folder: 'co-quan', slug } as const;
  const { members, agenciesBefore } = pointingTo(corpus);
  const names = locale.names(presentNames(corpus.registry));
  const linkTo = (other: string): Link => ({ href: agencyAddress(other), text: names.agency(other) });
  const place = agency.place && { href: placeAddress(agency.place), text: names.place(agency.place) };
  const given = taskListsOf(corpus).byAgency.get(slug) ?? [];
  const list = subjectOrders(given, page, asOf);
  const isFirst = list.at === undefined;
  const feed = feedOf(locale, 'agency', slug, corpus);
  const orders = orderPage(
    locale,
    list,
    { base: agencyAddress(slug), heading: locale.words.subject.tasksOfAgency },
    corpus,
    asOf,
  );
  const calendar =
    (isFirst ? given : list.rows).some(({ standing }) => standing.due) &&
    subjectCalendarAddress(agencyAddress(slug));
  const view = {
    head: {
      title: names.agency(slug),
      titleEnd: `${agencyEnds(locale, corpus).get(slug) ?? ''}${orderPartEnd(locale, list)}`,
      followed: [...(feed ? [feed] : []), ...(calendar ? [calendarOf(locale, calendar)] : [])],
    },
    orders,
    ...(calendar && { calendar }),
  };
  if (!isFirst) return view;
  const notices = noticesSection(locale, key, feed, corpus);
  const named = mentionsSection(locale, key, corpus);
  const figures =
    place && subjectsOf(corpus).metricsByPlace.has(agency.place ?? '')
      ? [
          {
            href: `${place.href}#${SUBJECT_SECTIONS.figures}`,
            text: locale.words.subject.metricsOfPlace(place.text),
          },
        ]
      : [];
  return {
    ...view,
    first: {
      sections: sectionLinks([
        [SUBJECT_SECTIONS.orders, orders],
        [SUBJECT_SECTIONS.notices, notices],
        [SUBJECT_SECTIONS.mentions, named],
      ]).concat(figures),
      summary: subjectSummary(locale, key, given, [], corpus, asOf),
      ended: endFacts(locale, agency, linkTo),
      facts: [
        ...(agency.kind
          ? [{ label: locale.words.subject.what, text: locale.words.subject.kinds[agency.kind] }]
          : []),
        ...(agency.level
          ? [{ label: locale.words.subject.level, text: locale.words.subject.levels[agency.level] }]
          : []),
        ...linksFact(locale.words.subject.place, place ? [place] : []),
        ...linksFact(locale.words.subject.memberOf, (agency.memberOf ?? []).map(linkTo)),
        ...linksFact(locale.words.subject.members, (members.get(slug) ?? []).map(linkTo)),
        ...linksFact(locale.words.subject.predecessors, (agenciesBefore.get(slug) ?? []).map(linkTo)),
        ...datedFacts(locale, agency),
      ],
      notices,
      mentions: named,
    },
  };
}
