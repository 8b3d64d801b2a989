import type { Corpus } from '../corpus/corpus.ts';
import { subjectsOf } from '../corpus/subjects.ts';
import { homeWords as words } from '../i18n/home.ts';
import { t } from '../i18n/t.ts';
import { PAGES, placeAddress, topicAddress } from '../model/address.ts';
import { presentName } from '../model/dated-name.ts';
import { foldLetters } from '../model/letters.ts';
import { FEED_OF_ALL, type Following, following } from './following.ts';
import type { Link } from './link.ts';
import { type NoticeRow, noticeRow } from './notice-row.ts';
import type { PageHead } from './page-head.ts';

/** What has most notices of its kind, and where all of them are listed. */
interface Most {
  heading: string;
  links: readonly (Link & { count: number })[];
  all: Link;
}

/** The first page of the site: what it has, its newest notices, and the ways into the rest. */
export interface HomePageView {
  head: PageHead;
  /** What can be asked, each found here. */
  tries: readonly Link[];
  rows: readonly NoticeRow[];
  following: Following;
  all: Link;
  /** Places and topics with most notices; none where the site has none. */
  most: readonly Most[];
  /** How much of everything the site has, with the way to it. */
  counts: readonly Link[];
}

const NEWEST = 10;
const MOST = 8;

export function homePage(corpus: Corpus): HomePageView {
  const { notices, registry } = corpus;
  const { noticesByPlace, noticesByTopic } = subjectsOf(corpus);
  const places = most(noticesByPlace, registry.places, placeAddress);
  const topics = most(noticesByTopic, registry.topics, topicAddress);
  return {
    head: { title: t('site.name') },
    tries: triesOf(corpus, [topics[0]?.text, places[0] && foldLetters(places[0].text)]),
    rows: notices.slice(0, NEWEST).map((notice) => noticeRow(notice, corpus)),
    following: following(notices, FEED_OF_ALL, corpus),
    all: { href: PAGES.notices, text: words.all(notices.length) },
    most: [
      { heading: words.byPlace, links: places, all: { href: PAGES.places, text: words.allPlaces } },
      { heading: words.byTopic, links: topics, all: { href: PAGES.topics, text: words.allTopics } },
    ].filter(({ links }) => links.length > 0),
    counts: [
      { href: PAGES.notices, text: words.notices(notices.length) },
      { href: PAGES.orders, text: words.orders(corpus.assignments.length) },
      { href: PAGES.documents, text: words.documents(corpus.documents.size) },
      { href: PAGES.indicators, text: words.indicators(indicatorsOf(corpus)) },
    ],
  };
}

function most(
  notices: ReadonlyMap<string, readonly unknown[]>,
  entries: ReadonlyMap<string, Parameters<typeof presentName>[0]>,
  addressOf: (slug: string) => string,
): (Link & { count: number })[] {
  return [...notices]
    .flatMap(([slug, { length }]) => {
      const entry = entries.get(slug);
      return entry ? [{ href: addressOf(slug), text: presentName(entry), count: length }] : [];
    })
    .toSorted((a, b) => b.count - a.count || a.text.localeCompare(b.text, 'vi'))
    .slice(0, MOST);
}

/** A number of the newest notice that has one, and what else is given; each leads to its answers. */
function triesOf({ notices }: Corpus, others: readonly (string | undefined)[]): Link[] {
  const number = notices.find((notice) => notice.number !== undefined)?.number;
  return [number, ...others].flatMap((query) =>
    query === undefined ? [] : [{ href: `${PAGES.search}?q=${encodeURIComponent(query)}`, text: query }],
  );
}

function indicatorsOf({ notices }: Corpus): number {
  return new Set(notices.flatMap(({ metrics }) => metrics.map(({ indicator }) => indicator))).size;
}
