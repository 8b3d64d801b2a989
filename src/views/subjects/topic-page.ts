import type { ListRoute } from '../../corpus/addresses/pages-of.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { DrawnFrom } from '../../corpus/drawn-from.ts';
import { taskListsOf } from '../../corpus/orders/task-lists.ts';
import { noticesOfSubject } from '../../corpus/subjects/subjects.ts';
import { calendarsOf } from '../../exports/feeds/calendars.ts';
import type { Locale } from '../../i18n/locale.ts';
import { subjectCalendarAddress, topicAddress } from '../../model/addresses/address.ts';
import { calendarOf, feedOf } from '../lists/following.ts';
import type { Link } from '../lists/link.ts';
import { drawnOfParts } from '../lists/list-parts.ts';
import type { PageHead } from '../lists/page-head.ts';
import { type OrderPage, orderPage, orderPartEnd, subjectOrders } from '../orders/order-list.ts';
import {
  type FiguresSection,
  figuresSection,
  type NoticesSection,
  noticesSection,
  sectionLinks,
} from './subject-sections.ts';
import { newestFigures, SUBJECT_SECTIONS, type SubjectSummary, subjectSummary } from './subject-summary.ts';

/** A page of a topic: the orders of its notices in pages, and all else on the first. */
export interface TopicPageView {
  head: PageHead;
  orders: OrderPage;
  /** The calendar of its last days, where it has any. */
  calendar?: string;
  first?: {
    summary: SubjectSummary;
    /** The ways to the sections of the page. */
    sections: readonly Link[];
    notices: NoticesSection;
    figures?: FiguresSection;
  };
}

/** What one page of a topic is drawn from: the orders and figures of its first may be those of any of its notices. */
export function topicDrawnFrom(
  locale: Locale,
  corpus: Corpus,
  { slug, page }: ListRoute['params'],
): DrawnFrom {
  const list = subjectOrders(taskListsOf(corpus).byTopic.get(slug) ?? [], page, undefined);
  const rest = ['topic', drawnOfParts(list), feedOf(locale, 'topic', slug, corpus)];
  if (list.at !== undefined) return { places: list.rows, rest };
  return { notices: noticesOfSubject({ folder: 'linh-vuc', slug }, corpus).map(({ id }) => id), rest };
}

/**
 * One page of a topic.
 * @param asOf the day of looking, when whoever builds the site gave one
 */
export function topicPage(
  locale: Locale,
  corpus: Corpus,
  { slug, page }: ListRoute['params'],
  asOf: string | undefined,
): TopicPageView {
  const topic = corpus.registry.topics.get(slug);
  if (!topic) throw new Error(`không có lĩnh vực ${slug}`);
  const key = { folder: 'linh-vuc', slug } as const;
  const given = taskListsOf(corpus).byTopic.get(slug) ?? [];
  const list = subjectOrders(given, page, asOf);
  const feed = feedOf(locale, 'topic', slug, corpus);
  const orders = orderPage(
    locale,
    list,
    { base: topicAddress(slug), heading: locale.words.subject.tasks },
    corpus,
    asOf,
  );
  const calendar =
    list.at === undefined &&
    calendarsOf('topic', corpus).has(slug) &&
    subjectCalendarAddress(topicAddress(slug));
  const head = {
    title: locale.official(topic.name),
    titleEnd: orderPartEnd(locale, list),
    followed: [...(feed ? [feed] : []), ...(calendar ? [calendarOf(locale, calendar)] : [])],
  };
  if (list.at !== undefined) return { head, orders };
  const figures = figuresSection(locale, key, corpus);
  const notices = noticesSection(locale, key, feed, corpus);
  return {
    head,
    orders,
    ...(calendar && { calendar }),
    first: {
      summary: subjectSummary(locale, key, given, newestFigures(figuresOf(corpus, slug)), corpus, asOf),
      sections: sectionLinks([
        [SUBJECT_SECTIONS.notices, notices],
        [SUBJECT_SECTIONS.orders, orders],
        [SUBJECT_SECTIONS.figures, figures],
      ]),
      notices,
      ...(figures && { figures }),
    },
  };
}

/** The figures of the notices of a topic, by indicator, those of the newest notice first. */
function figuresOf(corpus: Corpus, slug: string) {
  const topic = noticesOfSubject({ folder: 'linh-vuc', slug }, corpus);
  const all = topic.flatMap((notice) => notice.metrics.map((metric) => ({ ...metric, notice })));
  return Map.groupBy(all, ({ indicator }) => indicator).values();
}
