import type { Corpus } from '../corpus/corpus.ts';
import type { DrawnFrom } from '../corpus/drawn-from.ts';
import { FIRST_ORDERS } from '../corpus/order-parts.ts';
import { noticesOfSubject } from '../corpus/subjects.ts';
import { taskListsOf } from '../corpus/task-lists.ts';
import { subjectWords as words } from '../i18n/subject.ts';
import { feedOf } from './following.ts';
import type { Link } from './link.ts';
import { nearestOrders } from './nearest-orders.ts';
import { type OrderListView, orderList } from './order-list.ts';
import type { PageHead } from './page-head.ts';
import {
  type FiguresSection,
  figuresSection,
  type NoticesSection,
  noticesSection,
  sectionLinks,
} from './subject-sections.ts';
import { newestFigures, SUBJECT_SECTIONS, type SubjectSummary, subjectSummary } from './subject-summary.ts';

/** The page of a topic: its notices, their orders and their figures. */
export interface TopicPageView {
  head: PageHead;
  summary: SubjectSummary;
  /** The ways to the sections of the page. */
  sections: readonly Link[];
  notices: NoticesSection;
  orders: { heading: string; list: OrderListView };
  /** Said where the page has not all orders. */
  firstOnly?: string;
  figures?: FiguresSection;
}

/** What the page of a topic is drawn from: its orders and figures may be those of any of its notices. */
export function topicDrawnFrom(corpus: Corpus, { slug }: { slug: string }): DrawnFrom {
  return {
    notices: noticesOfSubject({ folder: 'linh-vuc', slug }, corpus).map(({ id }) => id),
    rest: feedOf('topic', slug, corpus)?.title,
  };
}

/** @param asOf the day of looking, when whoever builds the site gave one */
export function topicPage(
  corpus: Corpus,
  { slug }: { slug: string },
  asOf: string | undefined,
): TopicPageView {
  const topic = corpus.registry.topics.get(slug);
  if (!topic) throw new Error(`không có lĩnh vực ${slug}`);
  const key = { folder: 'linh-vuc', slug } as const;
  const given = taskListsOf(corpus).byTopic.get(slug) ?? [];
  const figures = figuresSection(key, corpus);
  const feed = feedOf('topic', slug, corpus);
  const notices = noticesSection(key, feed, corpus);
  const orders = {
    heading: words.tasks(given.length),
    list: orderList(nearestOrders(given, asOf), corpus, asOf),
  };
  return {
    head: { title: topic.name, ...(feed && { followed: [feed] }) },
    summary: subjectSummary(key, given, newestFigures(figuresOf(corpus, slug)), corpus, asOf),
    sections: sectionLinks([
      [SUBJECT_SECTIONS.notices, notices],
      [SUBJECT_SECTIONS.orders, orders],
      [SUBJECT_SECTIONS.figures, figures],
    ]),
    notices,
    orders,
    ...(given.length > FIRST_ORDERS && { firstOnly: words.topicFirst(FIRST_ORDERS) }),
    ...(figures && { figures }),
  };
}

/** The figures of the notices of a topic, by indicator, those of the newest notice first. */
function figuresOf(corpus: Corpus, slug: string) {
  const topic = noticesOfSubject({ folder: 'linh-vuc', slug }, corpus);
  const all = topic.flatMap((notice) => notice.metrics.map((metric) => ({ ...metric, notice })));
  return Map.groupBy(all, ({ indicator }) => indicator).values();
}
