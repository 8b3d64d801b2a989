import type { Corpus } from '../../corpus/corpus.ts';
import { lastPublishedOn } from '../../corpus/history/publication.ts';
import { feedFile } from '../../exports/feeds/atom.ts';
import { type FeedKind, feedsOf } from '../../exports/feeds/feeds.ts';
import type { Locale } from '../../i18n/locale.ts';
import { FEED, ORDERS_FEED } from '../../model/addresses/address.ts';
import type { Notice } from '../../model/notice.ts';
import type { Followed } from './page-head.ts';
import type { PrintedDay } from './printed-day.ts';

/** How a list of notices is followed: by which feed, and when something last came into it; what is not known is absent. */
export interface Following {
  feed?: Followed;
  /** The day on which the last of its notices was published here. */
  last?: PrintedDay;
}

const ATOM = 'application/atom+xml';

/** The feed of all notices. */
export function feedOfAll(locale: Locale): Followed {
  return { href: FEED, type: ATOM, title: locale.words.feeds.all };
}

/** The feed of what becomes of orders. */
export function feedOfOrders(locale: Locale): Followed {
  return { href: ORDERS_FEED, type: ATOM, title: locale.words.feeds.orders };
}

/** The feed of an agency, a place or a topic; undefined where no notice is in it. */
export function feedOf(locale: Locale, kind: FeedKind, slug: string, corpus: Corpus): Followed | undefined {
  const feed = feedsOf(kind, corpus).get(slug);
  return feed && { href: feed.path + feedFile(undefined), type: ATOM, title: locale.official(feed.title) };
}

/** A calendar of last days. */
export function calendarOf(locale: Locale, href: string): Followed {
  return { href, type: 'text/calendar', title: locale.words.assignment.calendar };
}

/** How some notices are followed. */
export function following(
  locale: Locale,
  notices: readonly Pick<Notice, 'id'>[],
  feed: Followed | undefined,
  corpus: Corpus,
): Following {
  const last = lastDay(locale, notices, corpus);
  return { ...(feed && { feed }), ...(last && { last }) };
}

/** The day on which the last of some notices was published here, where one is known. */
export function lastDay(
  locale: Locale,
  notices: readonly Pick<Notice, 'id'>[],
  corpus: Corpus,
): PrintedDay | undefined {
  const day = lastPublishedOn(notices, corpus);
  return day === undefined ? undefined : { day, printed: locale.day(day) };
}
