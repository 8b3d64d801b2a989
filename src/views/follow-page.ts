import type { Corpus } from '../corpus/corpus.ts';
import { oncePerCorpus } from '../corpus/once-per-corpus.ts';
import { feedFile } from '../exports/feeds/atom.ts';
import { type CalendarKind, calendarsOf, ordersByMonth } from '../exports/feeds/calendars.ts';
import { FEED_FOLDERS, type FeedKind, feedsOf } from '../exports/feeds/feeds.ts';
import { exportWords } from '../i18n/vi/exports.ts';
import { followWords as words } from '../i18n/vi/follow-page.ts';
import { versionWords } from '../i18n/vi/notice/versions.ts';
import {
  CHANGES,
  calendarAddress,
  FEED,
  monthCalendarAddress,
  ORDERS_FEED,
  subjectCalendarAddress,
} from '../model/addresses/address.ts';
import { documentName } from '../model/document/document-name.ts';
import { presentNames } from '../model/registry/names-borne.ts';
import type { Link } from './lists/link.ts';
import type { PageHead } from './lists/page-head.ts';

/** Something that is followed: its page, its feed and its calendar, where it has them. */
interface FollowedSubject extends Link {
  feed?: string;
  calendar?: string;
}

/** The page that tells how to follow what is new. */
export interface FollowPageView {
  head: PageHead;
  /** Feeds of everything. */
  feeds: readonly Link[];
  calendar: string;
  months: readonly Link[];
  groups: readonly { id: string; title: string; subjects: readonly FollowedSubject[]; note?: string }[];
  /** Whether what changed in words has a feed. */
  hasChanges: boolean;
}

/** Documents listed here: each of the others is named on its own page. */
const MOST_DOCUMENTS = 50;

/** What can be followed, made once. */
export const followPage = oncePerCorpus((corpus): FollowPageView => {
  const { registry } = corpus;
  const names = presentNames(registry);
  return {
    head: { title: words.title, description: words.description },
    feeds: [
      { href: FEED, text: exportWords.feedAll },
      { href: ORDERS_FEED, text: exportWords.feedOrders },
      ...(corpus.ledger ? [{ href: `${CHANGES}${feedFile(undefined)}`, text: versionWords.feed }] : []),
    ],
    hasChanges: corpus.ledger !== undefined,
    calendar: calendarAddress(),
    months: [...ordersByMonth(corpus).keys()].map((month) => ({
      href: monthCalendarAddress(month),
      text: words.month(month),
    })),
    groups: [
      { title: words.agencies, ...subjectsOf('agency', names.agency, corpus) },
      { title: words.places, ...subjectsOf('place', names.place, corpus) },
      {
        title: words.topics,
        ...subjectsOf('topic', (slug) => registry.topics.get(slug)?.name ?? slug, corpus),
      },
      {
        title: words.indicators,
        ...subjectsOf('indicator', (slug) => registry.indicators.get(slug)?.name ?? slug, corpus),
      },
      documents(corpus),
    ],
  };
});

function subjectsOf(kind: Exclude<FeedKind, 'document'>, nameOf: (slug: string) => string, corpus: Corpus) {
  const feeds = feedsOf(kind, corpus);
  const calendars = kind === 'indicator' ? new Map() : datedCalendars(kind, corpus);
  const slugs = new Set([...feeds.keys(), ...calendars.keys()]);
  const subjects = [...slugs].map((slug): FollowedSubject => {
    const href = `/${FEED_FOLDERS[kind]}/${slug}/`;
    return {
      href,
      text: nameOf(slug),
      ...(feeds.has(slug) && { feed: href + feedFile(undefined) }),
      ...(calendars.has(slug) && { calendar: subjectCalendarAddress(href) }),
    };
  });
  return {
    id: FEED_FOLDERS[kind],
    subjects: subjects.toSorted((a, b) => a.text.localeCompare(b.text, 'vi')),
  };
}

/** Calendars that have a day. */
function datedCalendars(kind: CalendarKind, corpus: Corpus) {
  return new Map(
    [...calendarsOf(kind, corpus)].filter(([, { orders }]) =>
      orders.some(({ standing }) => standing.due !== undefined),
    ),
  );
}

function documents(corpus: Corpus): FollowPageView['groups'][number] {
  const feeds = [...feedsOf('document', corpus)].toSorted(
    ([a, { notices: one }], [b, { notices: other }]) => other.length - one.length || (a < b ? -1 : 1),
  );
  const subjects = feeds.slice(0, MOST_DOCUMENTS).map(([slug, { path }]) => {
    const document = corpus.documents.get(slug);
    return { href: path, text: document ? documentName(document) : slug, feed: path + feedFile(undefined) };
  });
  const note =
    feeds.length === 0
      ? words.documentsNone
      : feeds.length > MOST_DOCUMENTS
        ? words.documentsMost(MOST_DOCUMENTS)
        : undefined;
  return { id: FEED_FOLDERS.document, title: words.documents, subjects, ...(note !== undefined && { note }) };
}
