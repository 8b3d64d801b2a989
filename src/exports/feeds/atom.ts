import { firstIdOf } from '../../corpus/addresses/moved.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { DrawnFrom } from '../../corpus/drawn-from.ts';
import { changedOn, publishedOn } from '../../corpus/history/publication.ts';
import { noticeWords as words } from '../../i18n/vi/notice/notice.ts';
import { absolute, noticeAddress, noticeFileAddress, PAGES } from '../../model/addresses/address.ts';
import { citeNotice } from '../../model/document/citation-form.ts';
import type { Notice } from '../../model/notice.ts';
import { namesAtIssue } from '../../model/registry/names-borne.ts';
import { publisherOf } from '../../model/site-settings.ts';
import { escapeXml } from '../../model/text/escape-xml.ts';
import { happenedInWords, happenedText } from '../happened.ts';
import { printInspected } from '../notice/print-inspected.ts';
import { tag } from '../xml.ts';
import type { Feed } from './feeds.ts';

/** Entries of one document of a feed. */
const ENTRIES = 50;

/** A document of a feed: the one that programs poll, or an archive by its number, from the oldest. */
export type FeedDocument = number | undefined;

/**
 * All documents of a feed (RFC 5005, archived feeds). Each archive holds fifty notices in the order of their publication
 * here and, once there, no other ones ever; the document that is polled holds the newest fifty, and what was corrected.
 */
export function feedDocuments({ notices }: { notices: readonly unknown[] }): FeedDocument[] {
  const archives = Math.floor(notices.length / ENTRIES);
  return [undefined, ...Array.from({ length: archives }, (_, index) => index + 1)];
}

/** Name of a document of a feed in its folder: `atom.xml`; the oldest archive is `atom-2.xml`. */
export function feedFile(document: FeedDocument): string {
  return document === undefined ? 'atom.xml' : `atom-${document + 1}.xml`;
}

/**
 * The notices of a document of a feed with the day of each, first those that changed last. The polled one has all that no
 * archive has, and as many of the others as it has place for.
 */
function entriesOf(
  { notices }: Pick<Feed, 'notices'>,
  document: FeedDocument,
  corpus: Known,
): { notice: Notice; day: string }[] {
  const dated = (its: readonly Notice[]) =>
    its
      .map((notice) => ({ notice, day: changedOn(notice, corpus) }))
      .toReversed()
      .toSorted((a, b) => b.day.localeCompare(a.day));
  if (document !== undefined) return dated(notices.slice((document - 1) * ENTRIES, document * ENTRIES));
  const archived = notices.length - (notices.length % ENTRIES);
  const others = dated(notices.slice(0, archived)).slice(0, ENTRIES - (notices.length - archived));
  const shown = new Set(others.map(({ notice }) => notice));
  return dated(notices.filter((notice, index) => index >= archived || shown.has(notice)));
}

/** What a document of a feed is drawn from. */
export function feedDrawnFrom(feed: Feed, document: FeedDocument, corpus: Known): DrawnFrom {
  return {
    notices: entriesOf(feed, document, corpus).map(({ notice }) => notice.id),
    isNamedThen: true,
    rest: [feed.title, document ?? feedDocuments(feed).length],
  };
}

/** What a feed tells of notices: the corpus knows when each was published, corrected, moved. */
type Known = Pick<
  Corpus,
  'settings' | 'registry' | 'published' | 'moved' | 'ledger' | 'documents' | 'documentsHeldAs' | 'relatedTo'
>;

/**
 * One document of a feed in Atom (RFC 4287), what changed last first: a reader's program polls the first document, and
 * finds all older ones from archive to archive. The id of an entry is the notice's first address, which it keeps when it
 * moves. `updated` is the day of publication here, or the notice's own where that is not known, or the day of
 * what happened to it; at midnight in Viet Nam, and never the day of the build.
 */
export function atom(feed: Feed, document: FeedDocument, corpus: Known, site: string): string {
  const { registry } = corpus;
  const shown = entriesOf(feed, document, corpus);
  const before = document === undefined ? feedDocuments(feed).length - 1 : document - 1;
  const entries = shown.map(({ notice, day }) => {
    const names = namesAtIssue(notice, registry);
    const agency = names.agency(notice.issuer);
    const inspected = printInspected(notice, names);
    const url = absolute(site, noticeAddress(notice.id));
    const first = publishedOn(notice, corpus);
    const happened = happenedInWords(notice, corpus).map((one) => ` ${happenedText(one)}`);
    return tag(
      'entry',
      {},
      [
        tag('id', {}, escapeXml(absolute(site, noticeAddress(firstIdOf(notice.id, corpus.moved))))),
        tag('title', {}, escapeXml(notice.subject)),
        ...(first === undefined ? [] : [tag('published', {}, midnight(first))]),
        tag('updated', {}, midnight(day)),
        tag('author', {}, tag('name', {}, escapeXml(agency))),
        tag('link', { rel: 'alternate', type: 'text/html', href: url }),
        ...[
          ['application/json', 'json'],
          ['application/akn+xml', 'xml'],
        ].map(([type, format = '']) =>
          tag('link', { rel: 'alternate', type, href: absolute(site, noticeFileAddress(notice.id, format)) }),
        ),
        ...notice.topics.map((topic) =>
          tag('category', { term: topic, label: registry.topics.get(topic)?.name }),
        ),
        tag(
          'summary',
          {},
          escapeXml(
            `${citeNotice(notice, agency)}.${inspected ? ` ${inspected.join(': ')}.` : ''}${happened.join('')}`,
          ),
        ),
      ].join('\n'),
    );
  });
  return feedEnvelope(
    {
      path: feed.path,
      title: feed.title,
      subtitle: words.feedOrder,
      publisher: publisherOf(corpus.settings),
      alternate: PAGES.notices,
      updated: shown[0]?.day,
      document,
      before,
    },
    entries,
    site,
  );
}

/** What a document of a feed says of itself. */
interface FeedHead {
  path: string;
  title: string;
  subtitle: string;
  /** Path of the page that shows the same. */
  /** Who publishes the site. */
  publisher: string;
  alternate: string;
  /** Day of the newest entry; none without any. */
  updated: string | undefined;
  document: FeedDocument;
  /** The archive before this document; 0 where there is none. */
  before: number;
}

/** A document of a feed around its entries. */
export function feedEnvelope(
  { path, title, subtitle, publisher, alternate, updated, document, before }: FeedHead,
  entries: readonly string[],
  site: string,
): string {
  const address = (of: FeedDocument): string => absolute(site, path + feedFile(of));
  const links: readonly [string, FeedDocument][] = [
    ['self', document],
    ...(document === undefined ? [] : [['current', undefined] as [string, FeedDocument]]),
    ...(before > 0 ? [['prev-archive', before] as [string, FeedDocument]] : []),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag(
    'feed',
    {
      xmlns: 'http://www.w3.org/2005/Atom',
      'xmlns:fh': 'http://purl.org/syndication/history/1.0',
      'xml:lang': 'vi',
    },
    [
      tag('id', {}, escapeXml(address(undefined))),
      tag('title', {}, escapeXml(title)),
      tag('subtitle', {}, escapeXml(subtitle)),
      // A feed without an entry has no day; Atom wants one, and the beginning of counting claims nothing.
      tag('updated', {}, updated === undefined ? '1970-01-01T00:00:00Z' : midnight(updated)),
      tag('author', {}, tag('name', {}, escapeXml(publisher))),
      ...(document === undefined ? [] : [tag('fh:archive', {})]),
      ...links.map(([rel, to]) => tag('link', { rel, type: 'application/atom+xml', href: address(to) })),
      tag('link', { rel: 'alternate', type: 'text/html', href: absolute(site, alternate) }),
      ...entries,
    ].join('\n'),
  )}\n`;
}

function midnight(day: string): string {
  return `${day}T00:00:00+07:00`;
}
