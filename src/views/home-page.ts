import type { Corpus } from '../corpus/corpus.ts';
import { ordersOf } from '../corpus/orders/task-lists.ts';
import { subjectsOf } from '../corpus/subjects/subjects.ts';
import type { Locale } from '../i18n/locale.ts';
import { noticeAddress, PAGES, placeAddress, topicAddress } from '../model/addresses/address.ts';
import type { Notice } from '../model/notice.ts';
import { presentName } from '../model/registry/dated-name.ts';
import { foldLetters } from '../model/text/letters.ts';
import { type Following, feedOfAll, following } from './lists/following.ts';
import type { Link } from './lists/link.ts';
import { type NoticeRow, noticeRow } from './lists/notice-row.ts';
import type { PageHead } from './lists/page-head.ts';
import { sharesOf } from './notice/notice-shares.ts';
import { type ComingDates, comingDates } from './orders/coming-dates.ts';

/** What has most notices of its kind, and where all of them are listed. */
interface Most {
  heading: string;
  links: readonly (Link & { count: number })[];
  all: Link;
}

/** One of the newest notices: what it found, and what work it gives. */
interface HomeEntry extends NoticeRow {
  saw: readonly { name: string; printed: string; at: number; href: string }[];
  gave?: { count: string; rest: string };
}

/** The first page of the site: what it has, its newest notices, what comes up, and the ways into the rest. */
export interface HomePageView {
  head: PageHead;
  /** What can be asked, each found here. */
  tries: readonly Link[];
  entries: readonly HomeEntry[];
  /** Whether subjects stand whole and shares are drawn: where there are few notices, they are all there is to see. */
  isWhole: boolean;
  /** The site's own words at the top. */
  tagline: string;
  introduction?: string;
  coming?: ComingDates;
  following: Following;
  all: Link;
  /** Places and topics with most notices; none where the site has none. */
  most: readonly Most[];
  /** How much of everything the site has, with the way to it. */
  counts: readonly (Link & { count: string })[];
}

const NEWEST = 5;
const MOST = 6;
/** Fewer notices are told whole. */
const FEW = 3;
/** Shares of an entry. */
const SAW = 3;

/** @param asOf the day of looking, when whoever builds the site gave one */
export function homePage(locale: Locale, corpus: Corpus, asOf: string | undefined): HomePageView {
  const { notices, registry, assignments, settings } = corpus;
  const { noticesByPlace, noticesByTopic } = subjectsOf(corpus);
  const places = most(noticesByPlace, registry.places, placeAddress);
  const topics = most(noticesByTopic, registry.topics, topicAddress);
  const dated = assignments.filter(({ standing }) => standing.due !== undefined).length;
  const figures = notices.reduce((sum, { metrics }) => sum + metrics.length, 0);
  const coming = comingDates(locale, corpus, asOf);
  return {
    head: { title: settings.name },
    tagline: locale.words.home.tagline(settings.tagline),
    ...(settings.introduction !== undefined && { introduction: locale.official(settings.introduction) }),
    tries: triesOf(locale, corpus, [topics[0]?.text, places[0] && foldLetters(places[0].text)]),
    entries: notices.slice(0, NEWEST).map((notice) => entryOf(locale, notice, corpus)),
    isWhole: notices.length < FEW,
    ...(coming && { coming }),
    following: following(locale, notices, feedOfAll(locale), corpus),
    all: { href: PAGES.notices, text: locale.words.home.all(notices.length) },
    most: [
      {
        heading: locale.words.home.byPlace,
        links: places.map((one) => ({ ...one, text: locale.official(one.text) })),
        all: { href: PAGES.places, text: locale.words.home.allPlaces(registry.places.size) },
      },
      {
        heading: locale.words.home.byTopic,
        links: topics.map((one) => ({ ...one, text: locale.official(one.text) })),
        all: { href: PAGES.topics, text: locale.words.home.allTopics(registry.topics.size) },
      },
    ].filter(({ links }) => links.length > 0),
    counts: [
      { href: PAGES.notices, count: notices.length, text: locale.words.home.notices },
      { href: PAGES.orders, count: assignments.length, text: locale.words.home.orders(dated) },
      { href: PAGES.indicators, count: figures, text: locale.words.home.figures(indicatorsOf(corpus)) },
      { href: PAGES.documents, count: corpus.documents.size, text: locale.words.home.documents },
    ].map(({ count, ...link }) => ({ ...link, count: locale.count(count) })),
  };
}

function entryOf(locale: Locale, notice: Notice, corpus: Corpus): HomeEntry {
  const orders = ordersOf(corpus, notice.id);
  const agencies = new Set(orders.flatMap(({ leads }) => leads)).size;
  const dated = orders.filter(({ standing }) => standing.due !== undefined).length;
  return {
    ...noticeRow(locale, notice, corpus),
    saw: sharesOf(notice, corpus)
      .slice(0, SAW)
      .map(({ name, place, printed, at, href }) => ({
        name: locale.official([name, place].filter(Boolean).join(', ')),
        printed: locale.official(printed),
        at,
        href: `${noticeAddress(notice.id)}${href}`,
      })),
    ...(orders.length > 0 && {
      gave: {
        count: locale.words.summary.orders(orders.length),
        rest: locale.words.summary.given(agencies, dated),
      },
    }),
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
function triesOf({ official }: Locale, { notices }: Corpus, others: readonly (string | undefined)[]): Link[] {
  const number = notices.find((notice) => notice.number !== undefined)?.number;
  return [number, ...others].flatMap((query) =>
    query === undefined
      ? []
      : [{ href: `${PAGES.search}?q=${encodeURIComponent(query)}`, text: official(query) }],
  );
}

function indicatorsOf({ notices }: Corpus): number {
  return new Set(notices.flatMap(({ metrics }) => metrics.map(({ indicator }) => indicator))).size;
}
