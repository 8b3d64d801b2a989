import type { Corpus } from '../corpus/corpus.ts';
import type { DrawnFrom } from '../corpus/drawn-from.ts';
import type { ListRoute } from '../corpus/pages-of.ts';
import { taskListsOf } from '../corpus/task-lists.ts';
import { subjectWords as words } from '../i18n/subject.ts';
import { agencyAddress, agencyCalendarAddress, placeAddress } from '../model/address.ts';
import { presentNames } from '../model/names-borne.ts';
import { datedFacts, type Fact, linksFact } from './dated-facts.ts';
import { calendarOf, feedOf, lastDay } from './following.ts';
import type { Link } from './link.ts';
import {
  drawnOfOrders,
  type OrderPage,
  orderListPart,
  orderPage,
  orderPartEnd,
  orderStanding,
} from './order-list.ts';
import type { PageHead } from './page-head.ts';
import { agencyEnds } from './page-titles.ts';
import {
  drawnOfSections,
  type MentionsSection,
  mentionsSection,
  type NoticesSection,
  noticesSection,
  sectionLinks,
} from './subject-sections.ts';
import { pointingTo, subjectsOf } from './subjects.ts';

/** A page of an agency: its orders in pages, and all else on the first. */
export interface AgencyPageView {
  head: PageHead;
  orders: OrderPage;
  /** Calendar of its last days, where this page has some. */
  calendar?: string;
  first?: {
    /** The ways to the sections of the page. */
    sections: readonly Link[];
    /** How all its orders stand. */
    standing?: string;
    facts: readonly Fact[];
    /** The figures of the place it serves. */
    figures?: Link;
    notices: NoticesSection;
    mentions: MentionsSection;
  };
}

/** What one page of an agency is drawn from. */
export function agencyDrawnFrom(corpus: Corpus, { slug, page }: ListRoute['params']): DrawnFrom {
  const orders = taskListsOf(corpus).byAgency.get(slug) ?? [];
  const list = orderListPart(orders, page);
  const { mentions, metricsByPlace, noticesByAgency } = subjectsOf(corpus);
  const place = corpus.registry.agencies.get(slug)?.place ?? '';
  const rest = ['agency', drawnOfOrders(list), agencyEnds(corpus).get(slug), feedOf('agency', slug, corpus)];
  if (list.at !== undefined) return { places: list.items, rest };
  const named = drawnOfSections(noticesByAgency.get(slug), mentions.agencies.get(slug));
  return {
    ...named,
    places: [...list.items, ...named.places],
    rest: [
      ...rest,
      named.rest,
      lastDay(noticesByAgency.get(slug) ?? [], corpus),
      orderStanding(orders),
      metricsByPlace.has(place),
    ],
  };
}

/**
 * One page of an agency, under the name it bears now.
 * @param asOf the day of looking, when whoever builds the site gave one
 */
export function agencyPage(
  corpus: Corpus,
  { slug, page }: ListRoute['params'],
  asOf: string | undefined,
): AgencyPageView {
  const agency = corpus.registry.agencies.get(slug);
  if (!agency) throw new Error(`không có cơ quan ${slug}`);
  const { mentions, metricsByPlace, noticesByAgency } = subjectsOf(corpus);
  const { members, agenciesBefore } = pointingTo(corpus);
  const names = presentNames(corpus.registry);
  const linkTo = (other: string): Link => ({ href: agencyAddress(other), text: names.agency(other) });
  const place = agency.place && { href: placeAddress(agency.place), text: names.place(agency.place) };
  const given = taskListsOf(corpus).byAgency.get(slug) ?? [];
  const list = orderListPart(given, page);
  const isFirst = list.at === undefined;
  const standing = isFirst ? orderStanding(given) : undefined;
  const feed = feedOf('agency', slug, corpus);
  const orders = orderPage(list, { base: agencyAddress(slug), heading: words.tasksOfAgency }, corpus, asOf);
  const notices = noticesSection((isFirst && noticesByAgency.get(slug)) || [], feed, corpus);
  const named = mentionsSection(isFirst ? mentions.agencies.get(slug) : undefined, corpus);
  const calendar = list.items.some(({ standing }) => standing.due) && agencyCalendarAddress(slug);
  return {
    head: {
      title: names.agency(slug),
      titleEnd: `${agencyEnds(corpus).get(slug) ?? ''}${orderPartEnd(list)}`,
      followed: [...(feed ? [feed] : []), ...(calendar ? [calendarOf(calendar)] : [])],
    },
    orders,
    ...(calendar && { calendar }),
    ...(isFirst && {
      first: {
        sections: sectionLinks([
          ['nhiem-vu', orders],
          ['thong-bao', notices],
          ['nhac-den', named],
        ]),
        ...(standing !== undefined && { standing }),
        facts: [
          ...(agency.kind ? [{ label: words.what, text: words.kinds[agency.kind] }] : []),
          ...(agency.level ? [{ label: words.level, text: words.levels[agency.level] }] : []),
          ...linksFact(words.place, place ? [place] : []),
          ...linksFact(words.memberOf, (agency.memberOf ?? []).map(linkTo)),
          ...linksFact(words.members, (members.get(slug) ?? []).map(linkTo)),
          ...linksFact(words.predecessors, (agenciesBefore.get(slug) ?? []).map(linkTo)),
          ...datedFacts(agency, linkTo),
        ],
        ...(place &&
          metricsByPlace.has(agency.place ?? '') && {
            figures: { href: `${place.href}#so-lieu`, text: words.metricsOfPlace(place.text) },
          }),
        notices,
        mentions: named,
      },
    }),
  };
}
