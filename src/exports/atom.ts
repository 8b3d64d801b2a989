import type { Corpus } from '../corpus/corpus.ts';
import { correctionsOf } from '../corpus/corrections.ts';
import { firstIdOf } from '../corpus/moved.ts';
import { changedOn, publishedOn } from '../corpus/publication.ts';
import { noticeWords as words } from '../i18n/notice.ts';
import { absolute, noticeAddress, noticeFileAddress, PAGES } from '../model/address.ts';
import { citeNotice } from '../model/document/citation-form.ts';
import { escapeXml } from '../model/escape-xml.ts';
import { namesAtIssue } from '../model/names-borne.ts';
import { printPartialDay } from '../model/time/iso-day.ts';
import type { Feed } from './feeds.ts';
import { printInspected } from './print-inspected.ts';
import { tag } from './xml.ts';

/** Entries of one document of a feed; older ones follow on the next (RFC 5005, paged feeds). */
const ENTRIES = 50;

/** How many documents a feed has. */
export function feedPages(feed: Pick<Feed, 'notices'>): number {
  return Math.max(1, Math.ceil(feed.notices.length / ENTRIES));
}

/** Name of one document of a feed in its folder, from 1: `atom.xml`, `atom-2.xml`. */
export function feedFile(page: number): string {
  return page === 1 ? 'atom.xml' : `atom-${page}.xml`;
}

/** What a feed tells of notices: the corpus knows when each was published, corrected, moved. */
type Known = Pick<Corpus, 'registry' | 'published' | 'moved' | 'documentsHeldAs' | 'relatedTo'>;

/**
 * One document of a feed in Atom (RFC 4287), what changed last first: a reader's program polls only the first document.
 * The id of an entry is the notice's first address, which it keeps when it moves. `updated` is the day of publication
 * here, or the notice's own where that is not known, or the day of a correction; at midnight in Viet Nam, and never
 * the day of the build.
 */
export function atom(feed: Feed, page: number, corpus: Known, site: string): string {
  const { registry } = corpus;
  const pages = feedPages(feed);
  const dated = feed.notices
    .map((notice) => ({ notice, day: changedOn(notice, corpus) }))
    .toSorted((a, b) => b.day.localeCompare(a.day));
  const shown = dated.slice((page - 1) * ENTRIES, page * ENTRIES);
  const address = (number: number): string => absolute(site, feed.path + feedFile(number));
  const links: readonly [string, number][] = [
    ['self', page],
    ['first', 1],
    ['last', pages],
    ...(page > 1 ? [['previous', page - 1] as [string, number]] : []),
    ...(page < pages ? [['next', page + 1] as [string, number]] : []),
  ];
  const entries = shown.map(({ notice, day }) => {
    const names = namesAtIssue(notice, registry);
    const agency = names.agency(notice.issuer);
    const inspected = printInspected(notice, names);
    const url = absolute(site, noticeAddress(notice.id));
    const first = publishedOn(notice, corpus);
    const corrections = correctionsOf(corpus, notice).map(
      ({ type, number, issued }) =>
        ` ${words.corrected([type, number && `số ${number}`].filter(Boolean).join(' '), issued && printPartialDay(issued))}`,
    );
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
            `${citeNotice(notice, agency)}.${inspected ? ` ${inspected.join(': ')}.` : ''}${corrections.join('')}`,
          ),
        ),
      ].join('\n'),
    );
  });
  const [newest] = dated;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'vi' },
    [
      tag('id', {}, escapeXml(address(1))),
      tag('title', {}, escapeXml(feed.title)),
      tag('subtitle', {}, escapeXml(words.feedOrder)),
      // A feed without a notice has no day; Atom wants one, and the beginning of counting claims nothing.
      tag('updated', {}, newest ? midnight(newest.day) : '1970-01-01T00:00:00Z'),
      tag('author', {}, tag('name', {}, 'Thông báo kết luận')),
      ...links.map(([rel, number]) =>
        tag('link', { rel, type: 'application/atom+xml', href: address(number) }),
      ),
      tag('link', { rel: 'alternate', type: 'text/html', href: absolute(site, PAGES.notices) }),
      ...entries,
    ].join('\n'),
  )}\n`;
}

function midnight(day: string): string {
  return `${day}T00:00:00+07:00`;
}
