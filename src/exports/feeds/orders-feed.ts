import { firstAddressOf } from '../../corpus/addresses/moved.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { DrawnFrom } from '../../corpus/drawn-from.ts';
import { oncePerCorpus } from '../../corpus/once-per-corpus.ts';
import type { ResolvedAssignment } from '../../corpus/orders/assignments.ts';
import { exportWords as words } from '../../i18n/vi/exports.ts';
import { STATE_NAMES } from '../../i18n/vi/orders/assignment.ts';
import { absolute, noticeAddress, PAGES } from '../../model/addresses/address.ts';
import type { StatusEntry } from '../../model/orders/assignment-status.ts';
import { namesOn } from '../../model/registry/names-borne.ts';
import { publisherOf } from '../../model/site-settings.ts';
import { escapeXml } from '../../model/text/escape-xml.ts';
import { printIsoDay } from '../../model/time/iso-day.ts';
import { evidenceOf } from '../rows/assignments.ts';
import { tag } from '../xml.ts';
import { type FeedDocument, feedDocuments, feedEnvelope } from './atom.ts';

/** Entries of one document of the feed. */
const ENTRIES = 50;

/** Something that was recorded of an order, or that a later notice says of it. */
interface OrderNews {
  order: ResolvedAssignment;
  entry: StatusEntry;
  /** Which of those of its order, from 1. */
  position: number;
}

/** What is known of all orders, the first first: by its day, within a day by the order. */
const newsOfOrders = oncePerCorpus(({ assignments }): OrderNews[] =>
  assignments
    .flatMap((order) => {
      const { entry, history = entry ? [entry] : [] } = order.standing;
      return history.map((one, index) => ({ order, entry: one, position: index + 1 }));
    })
    .map((news) => ({ news, key: `${news.entry.on ?? ''} ${news.order.notice}#${news.order.anchor}` }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ news }) => news),
);

/** Documents of the feed: the one that programs poll, and archives of fifty from the oldest. */
export function ordersFeedDocuments(corpus: Corpus): FeedDocument[] {
  return feedDocuments({ notices: newsOfOrders(corpus) });
}

function entriesOf(corpus: Corpus, document: FeedDocument): OrderNews[] {
  const all = newsOfOrders(corpus);
  const some =
    document === undefined ? all.slice(-ENTRIES) : all.slice((document - 1) * ENTRIES, document * ENTRIES);
  return some.toReversed();
}

/** What a document of the feed is drawn from. */
export function ordersFeedDrawnFrom(corpus: Corpus, document: FeedDocument): DrawnFrom {
  const entries = entriesOf(corpus, document);
  return {
    places: entries.map(({ order }) => order),
    rest: [
      'orders-feed',
      entries.map(({ entry, position }) => [entry, position]),
      document ?? ordersFeedDocuments(corpus).length,
    ],
  };
}

/** One document of the feed of what becomes of orders, in Atom (RFC 4287), the newest day first. */
export function ordersFeed(corpus: Corpus, document: FeedDocument, site: string): string {
  const entries = entriesOf(corpus, document);
  return feedEnvelope(
    {
      path: PAGES.orders,
      title: words.feedOrders,
      subtitle: words.feedOrdersMeaning,
      publisher: publisherOf(corpus.settings),
      alternate: PAGES.orders,
      updated: entries[0]?.entry.on,
      document,
      before: document === undefined ? ordersFeedDocuments(corpus).length - 1 : document - 1,
    },
    entries.map((news) => entryOf(news, corpus, site)),
    site,
  );
}

function entryOf({ order, entry, position }: OrderNews, corpus: Corpus, site: string): string {
  const { notice, anchor, day, leads, words: text } = order;
  const names = namesOn(day, corpus.registry);
  const address = absolute(site, `${noticeAddress(notice)}#${anchor}`);
  const evidence = evidenceOf(entry, site);
  const told = [
    text,
    entry.due !== undefined && words.newDay(printIsoDay(entry.due)),
    entry.to && words.handedTo(entry.to.map(names.agency).join(', ')),
    entry.note,
  ].filter((one) => typeof one === 'string');
  const on = `${entry.on ?? day}T00:00:00+07:00`;
  return tag(
    'entry',
    {},
    [
      // The order's first address, and which of its news.
      tag(
        'id',
        {},
        escapeXml(`${absolute(site, firstAddressOf(notice, anchor, corpus.moved))}?tin=${position}`),
      ),
      tag('title', {}, escapeXml(`${STATE_NAMES[entry.state]}: ${leads.map(names.agency).join(', ')}`)),
      tag('updated', {}, on),
      tag('link', { rel: 'alternate', type: 'text/html', href: address }),
      ...(evidence === null ? [] : [tag('link', { rel: 'related', href: evidence })]),
      tag('content', { type: 'text' }, escapeXml(told.join('\n'))),
    ].join('\n'),
  );
}
