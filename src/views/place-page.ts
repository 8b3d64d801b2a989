import type { Corpus } from '../corpus/corpus.ts';
import type { DrawnFrom } from '../corpus/drawn-from.ts';
import type { ListRoute } from '../corpus/pages-of.ts';
import { taskListsOf } from '../corpus/task-lists.ts';
import { metricWords } from '../i18n/metric.ts';
import { subjectWords as words } from '../i18n/subject.ts';
import { agencyAddress, placeAddress } from '../model/address.ts';
import { presentNames } from '../model/names-borne.ts';
import { datedFacts, type Fact, linksFact } from './dated-facts.ts';
import { feedOf, lastDay } from './following.ts';
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
import { placeEnds } from './page-titles.ts';
import { type PlaceMetricsView, placeMetrics } from './place-metrics.ts';
import {
  drawnOfSections,
  type MentionsSection,
  mentionsSection,
  type NoticesSection,
  noticesSection,
  sectionLinks,
} from './subject-sections.ts';
import { observationsOfPlaces, pointingTo, subjectsOf } from './subjects.ts';

/** A page of a place: its orders in pages, and all else on the first. */
export interface PlacePageView {
  head: PageHead;
  orders: OrderPage;
  first?: {
    /** The ways to the sections of the page. */
    sections: readonly Link[];
    /** How all its orders stand. */
    standing?: string;
    facts: readonly Fact[];
    metrics?: PlaceMetricsView;
    notices: NoticesSection;
    mentions: MentionsSection;
  };
}

/** What one page of a place is drawn from. */
export function placeDrawnFrom(corpus: Corpus, { slug, page }: ListRoute['params']): DrawnFrom {
  const orders = taskListsOf(corpus).byPlace.get(slug) ?? [];
  const list = orderListPart(orders, page);
  const rest = ['place', drawnOfOrders(list), placeEnds(corpus).get(slug), feedOf('place', slug, corpus)];
  if (list.at !== undefined) return { places: list.items, rest };
  const { mentions, noticesByPlace } = subjectsOf(corpus);
  const named = drawnOfSections(noticesByPlace.get(slug), mentions.places.get(slug));
  const figures = [...(observationsOfPlaces(corpus).get(slug)?.values() ?? [])];
  return {
    ...named,
    places: [...list.items, ...named.places, ...figures.flat()],
    rest: [...rest, named.rest, lastDay(noticesByPlace.get(slug) ?? [], corpus), orderStanding(orders)],
  };
}

/**
 * One page of a place, under the name it bears now.
 * @param asOf the day of looking, when whoever builds the site gave one
 */
export function placePage(
  corpus: Corpus,
  { slug, page }: ListRoute['params'],
  asOf: string | undefined,
): PlacePageView {
  const place = corpus.registry.places.get(slug);
  if (!place) throw new Error(`không có địa bàn ${slug}`);
  const { mentions, noticesByPlace } = subjectsOf(corpus);
  const { placesWithin, placesBefore, agenciesAt } = pointingTo(corpus);
  const names = presentNames(corpus.registry);
  const linkTo = (other: string): Link => ({ href: placeAddress(other), text: names.place(other) });
  const name = names.place(slug);
  const given = taskListsOf(corpus).byPlace.get(slug) ?? [];
  const list = orderListPart(given, page);
  const isFirst = list.at === undefined;
  const standing = isFirst ? orderStanding(given) : undefined;
  const feed = feedOf('place', slug, corpus);
  const orders = orderPage(list, { base: placeAddress(slug), heading: words.tasks }, corpus, asOf);
  const notices = noticesSection((isFirst && noticesByPlace.get(slug)) || [], feed, corpus);
  const named = mentionsSection(isFirst ? mentions.places.get(slug) : undefined, corpus);
  const metrics = isFirst ? placeMetrics(slug, corpus) : undefined;
  return {
    head: {
      title: name.charAt(0).toUpperCase() + name.slice(1),
      titleEnd: `${placeEnds(corpus).get(slug) ?? ''}${orderPartEnd(list)}`,
      ...(feed && { followed: [feed] }),
    },
    orders,
    ...(isFirst && {
      first: {
        sections: sectionLinks([
          ['nhiem-vu', orders],
          ['so-lieu', metrics && { heading: metricWords.ofPlace }],
          ['thong-bao', notices],
          ['nhac-den', named],
        ]),
        ...(standing !== undefined && { standing }),
        facts: [
          ...(place.level ? [{ label: words.level, text: words.levels[place.level] }] : []),
          ...linksFact(words.within, place.within ? [linkTo(place.within)] : []),
          ...linksFact(words.contains, (placesWithin.get(slug) ?? []).map(linkTo)),
          ...linksFact(words.predecessors, (placesBefore.get(slug) ?? []).map(linkTo)),
          ...linksFact(
            words.agencies,
            (agenciesAt.get(slug) ?? []).map((id) => ({ href: agencyAddress(id), text: names.agency(id) })),
          ),
          ...datedFacts(place, linkTo),
        ],
        ...(metrics && { metrics }),
        notices,
        mentions: named,
      },
    }),
  };
}
