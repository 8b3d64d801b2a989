import type { Corpus } from '../corpus/corpus.ts';
import { noticeWords as words } from '../i18n/notice.ts';
import { citeNotice } from '../model/citation-form.ts';
import { printIsoDay } from '../model/iso-day.ts';
import { type Notice, noticeDay } from '../model/notice.ts';
import { absolute, noticeFilePath, noticePath } from './addresses.ts';
import type { Feed } from './feeds.ts';
import { escapeXml, tag } from './xml.ts';

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

/**
 * One document of a feed in Atom (RFC 4287). Its ids are the permanent addresses. Its days are those of the notices:
 * of issue, or of the inspection while the issue is unknown, at midnight in Viet Nam; never the day of the build.
 */
export function atom(feed: Feed, page: number, { registry }: Pick<Corpus, 'registry'>, site: string): string {
  const pages = feedPages(feed);
  const notices = feed.notices.slice((page - 1) * ENTRIES, page * ENTRIES);
  const address = (number: number): string => absolute(site, feed.path + feedFile(number));
  const links: readonly [string, number][] = [
    ['self', page],
    ['first', 1],
    ['last', pages],
    ...(page > 1 ? [['previous', page - 1] as [string, number]] : []),
    ...(page < pages ? [['next', page + 1] as [string, number]] : []),
  ];
  const agency = (notice: Notice): string => registry.agencies.get(notice.issuer)?.name ?? notice.issuer;
  const entries = notices.map((notice) => {
    const { on } = notice.inspection;
    const place = registry.places.get(notice.inspection.place)?.name ?? notice.inspection.place;
    const url = absolute(site, noticePath(notice.id));
    return tag(
      'entry',
      {},
      [
        tag('id', {}, escapeXml(url)),
        tag('title', {}, escapeXml(notice.subject)),
        tag('updated', {}, updated(notice)),
        tag('author', {}, tag('name', {}, escapeXml(agency(notice)))),
        tag('link', { rel: 'alternate', type: 'text/html', href: url }),
        ...[
          ['application/json', 'json'],
          ['application/akn+xml', 'xml'],
        ].map(([type, format = '']) =>
          tag('link', { rel: 'alternate', type, href: absolute(site, noticeFilePath(notice.id, format)) }),
        ),
        ...notice.topics.map((topic) =>
          tag('category', { term: topic, label: registry.topics.get(topic)?.name }),
        ),
        tag(
          'summary',
          {},
          escapeXml(
            `${citeNotice(notice, agency(notice))}. ${words.inspected}: ${[place, on && printIsoDay(on)].filter(Boolean).join(', ')}.`,
          ),
        ),
      ].join('\n'),
    );
  });
  const [newest] = feed.notices;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'vi' },
    [
      tag('id', {}, escapeXml(address(1))),
      tag('title', {}, escapeXml(feed.title)),
      // A feed without a notice has no day; Atom wants one, and the beginning of counting claims nothing.
      tag('updated', {}, newest ? updated(newest) : '1970-01-01T00:00:00Z'),
      tag('author', {}, tag('name', {}, 'Thông báo kết luận')),
      ...links.map(([rel, number]) =>
        tag('link', { rel, type: 'application/atom+xml', href: address(number) }),
      ),
      tag('link', { rel: 'alternate', type: 'text/html', href: absolute(site, '/thong-bao/') }),
      ...entries,
    ].join('\n'),
  )}\n`;
}

function updated(notice: Notice): string {
  return `${noticeDay(notice)}T00:00:00+07:00`;
}
