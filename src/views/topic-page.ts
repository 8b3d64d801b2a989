import type { Corpus } from '../corpus/corpus.ts';
import type { DrawnFrom } from '../corpus/drawn-from.ts';
import { LIST_SIZE } from '../corpus/pages-of.ts';
import { taskListsOf } from '../corpus/task-lists.ts';
import { subjectWords as words } from '../i18n/subject.ts';
import { feedOf } from './following.ts';
import { type OrderListView, orderList } from './order-list.ts';
import type { PageHead } from './page-head.ts';
import {
  type FiguresSection,
  figuresSection,
  type NoticesSection,
  noticesSection,
} from './subject-sections.ts';
import { subjectsOf } from './subjects.ts';

/** The page of a topic: its notices, their orders and their figures. */
export interface TopicPageView {
  head: PageHead;
  notices: NoticesSection;
  orders: { heading: string; list: OrderListView };
  /** Said where the page has not all orders. */
  firstOnly?: string;
  figures?: FiguresSection;
}

/** What the page of a topic is drawn from; its figures may be those of any of its notices. */
export function topicDrawnFrom(corpus: Corpus, { slug }: { slug: string }): DrawnFrom {
  const orders = taskListsOf(corpus).byTopic.get(slug) ?? [];
  return {
    notices: (subjectsOf(corpus).noticesByTopic.get(slug) ?? []).map(({ id }) => id),
    places: orders.slice(0, LIST_SIZE),
    rest: [orders.length, feedOf('topic', slug, corpus)?.title],
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
  const notices = subjectsOf(corpus).noticesByTopic.get(slug) ?? [];
  const orders = taskListsOf(corpus).byTopic.get(slug) ?? [];
  const figures = figuresSection(notices, corpus);
  const feed = feedOf('topic', slug, corpus);
  return {
    head: { title: topic.name, ...(feed && { followed: [feed] }) },
    notices: noticesSection(notices, feed, corpus),
    orders: {
      heading: words.tasks(orders.length),
      list: orderList(orders.slice(0, LIST_SIZE), corpus, asOf),
    },
    ...(orders.length > LIST_SIZE && { firstOnly: words.topicFirst(LIST_SIZE) }),
    ...(figures && { figures }),
  };
}
