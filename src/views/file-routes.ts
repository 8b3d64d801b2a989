import { formerNotices } from '../corpus/addresses/moved.ts';
import { type RouteParameters, routeAddress } from '../corpus/addresses/routes.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { subjectKeys } from '../corpus/subjects/subjects.ts';
import { feedDocuments, feedFile } from '../exports/feeds/atom.ts';
import { type CalendarKind, calendarsOf, ordersByMonth } from '../exports/feeds/calendars.ts';
import { changesDocuments, changesFeedFile } from '../exports/feeds/changes-feed.ts';
import { FEED_FOLDERS, type Feed, type FeedKind, feedOfAll, feedsOf } from '../exports/feeds/feeds.ts';
import { ordersFeedDocuments } from '../exports/feeds/orders-feed.ts';
import { NOTICE_FORMATS } from '../exports/notice/notice-formats.ts';
import { NOTICE_SCHEMA } from '../exports/notice/notice-json.ts';
import { COLLECTIONS, WHOLE_TABLES } from '../exports/tables/collections.ts';
import { pagePath, schemaPath } from '../exports/tables/json-pages.ts';
import { maskedVersions, recordedSources, versionName } from '../ledger/ledger.ts';
import { ledgerFiles } from '../ledger/ledger-files.ts';
import {
  API,
  CATALOG,
  CHANGES,
  calendarAddress,
  cataloguePartAddress,
  DATA_PACKAGE,
  LEDGER,
  LLMS_TXT,
  monthCalendarAddress,
  noticeFileAddress,
  noticePictureAddress,
  PAGES,
  recordAddress,
  SCRIPT_DATA,
  SITE_MAP,
  siteMapPartAddress,
  sourceAddress,
  subjectCalendarAddress,
  subjectOrdersCsvAddress,
  tableCsvAddress,
  tableParquetAddress,
  WHOLE_SQLITE,
  yearOrdersCsvAddress,
} from '../model/addresses/address.ts';
import { documentCatalogue } from './documents/document-catalogue.ts';
import { noticeCatalogue } from './lists/notice-catalogue.ts';
import { ordersByYear, scoredOrders } from './orders/order-files.ts';
import { siteMap } from './site-map.ts';

/** A kind of file beside the pages. */
interface FileKind<Params extends RouteParameters = RouteParameters, Props extends object = object> {
  /** Its address with parameters in brackets, as its file in `src/pages` is named. */
  pattern: string;
  /** Every one that a corpus makes. */
  routes(corpus: Corpus): readonly { params: Params; props?: Props }[];
}

/** Files that are there whatever the content. */
const OWN_FILES: readonly string[] = [
  '/robots.txt',
  '/opensearch.xml',
  '/_redirects',
  SITE_MAP,
  LLMS_TXT,
  CATALOG,
  calendarAddress(),
  WHOLE_SQLITE,
  DATA_PACKAGE,
  ...WHOLE_TABLES.map(({ name }) => tableParquetAddress(name)),
  SCRIPT_DATA.suggestions,
  SCRIPT_DATA.documents,
  SCRIPT_DATA.notices,
];

/** The program with which anyone can check the ledger. */
export const VERIFIER = 'kiem-tra.py';

/**
 * Every kind of file beside the pages, once. The files of `src/pages` that make them take their paths from here, and
 * links of editors may lead to each. A file without parameters is a line of {@link OWN_FILES}.
 */
export const FILE_ROUTES = {
  own: {
    pattern: '/[own]',
    routes: () => OWN_FILES.map((path) => ({ params: { own: path.slice(1) } })),
  },
  siteMapParts: {
    pattern: siteMapPartAddress('[part]'),
    routes: (corpus) =>
      [...siteMap(corpus).parts].map(([part, paths]) => ({ params: { part }, props: { paths } })),
  },
  feedOfAll: {
    pattern: '/[file].xml',
    routes: (corpus) => feedRoutes(feedOfAll(corpus)),
  },
  agencyFeeds: feedsKind('agency'),
  placeFeeds: feedsKind('place'),
  topicFeeds: feedsKind('topic'),
  indicatorFeeds: feedsKind('indicator'),
  documentFeeds: feedsKind('document'),
  /** What becomes of orders. */
  ordersFeed: {
    pattern: `${PAGES.orders}[file].xml`,
    routes: (corpus) =>
      ordersFeedDocuments(corpus).map((document) => ({
        params: { file: feedFile(document).replace(/\.xml$/, '') },
        props: { document },
      })),
  },
  agencyCalendars: calendarsKind('agency'),
  placeCalendars: calendarsKind('place'),
  topicCalendars: calendarsKind('topic'),
  monthCalendars: {
    pattern: monthCalendarAddress('[month]'),
    routes: (corpus) => [...ordersByMonth(corpus).keys()].map((month) => ({ params: { month } })),
  },
  /** The orders of each agency, place and topic that has some, and of each year, with what became of them. */
  subjectOrders: {
    pattern: subjectOrdersCsvAddress('/[subjects]/[slug]/'),
    routes: (corpus) =>
      subjectKeys(corpus)
        .filter((key) => scoredOrders(key, corpus).length > 0)
        .map(({ folder, slug }) => ({ params: { subjects: folder, slug }, props: { folder, slug } })),
  },
  yearOrders: {
    pattern: yearOrdersCsvAddress('[year]'),
    routes: (corpus) => [...ordersByYear(corpus).keys()].map((year) => ({ params: { year } })),
  },
  /** The picture of a notice, by which sites show a link that was shared. */
  noticePictures: {
    pattern: noticePictureAddress('[year]/[slug]'),
    routes: ({ notices }) => notices.map(({ id, year, slug }) => ({ params: { year, slug }, props: { id } })),
  },
  /** A notice in every form, at its former addresses too: no host can lead on from a file that is not there. */
  noticeFiles: {
    pattern: noticeFileAddress('[year]/[slug]', '[format]'),
    routes: (corpus) => {
      const addresses = [
        ...corpus.notices.map(({ id }) => ({ at: id, id })),
        ...[...formerNotices(corpus)].map(([at, { id }]) => ({ at, id })),
      ];
      return addresses.flatMap(({ at, id }) => {
        const [year = '', slug = ''] = at.split('/');
        return Object.keys(NOTICE_FORMATS).map((format) => ({
          params: { year, slug, format },
          props: { id },
        }));
      });
    },
  },
  /** The file each notice is made from, and those that its recorded versions were; two notices may have one. */
  sources: {
    pattern: sourceAddress('sources/[year]/[file]'),
    routes: ({ notices, ledger }) => {
      const all = [...notices.map(({ source }) => source), ...recordedSources(ledger?.lines ?? [])];
      return [...new Map(all.map(({ file, sha256 }) => [file, sha256]))].map(([path, sha256]) => {
        const [, year, file] = path.split('/');
        return { params: { year, file }, props: { path, sha256 } };
      });
    },
  },
  /** The ledger as it is published; its makers are in `src/ledger`. */
  ledgerFiles: {
    pattern: `${LEDGER}[...path]`,
    routes: ({ ledger }) =>
      ledger ? [VERIFIER, ...ledgerFiles(ledger).keys()].map((path) => ({ params: { path } })) : [],
  },
  /** The feed of what changed, where a ledger is kept. */
  changesFeed: {
    pattern: '/[changes]/[file].xml',
    routes: (corpus) =>
      corpus.ledger
        ? changesDocuments(corpus).map((document) => ({
            params: {
              changes: CHANGES.slice(1, -1),
              file: changesFeedFile(document).replace(/\.xml$/, ''),
            },
            props: { document },
          }))
        : [],
  },
  /** Versions as they were recorded, and the proof of each, under the id of then. */
  records: {
    pattern: recordAddress('[year]/[slug]', '[file]'),
    routes: ({ ledger }) => {
      const masked = maskedVersions(ledger?.lines ?? []);
      return (ledger?.lines ?? []).flatMap(({ entry }, index) => {
        if (!entry || entry.kind === 'marks') return [];
        const [year, slug] = entry.notice.split('/');
        const record = masked.has(versionName(entry)) ? '.che.txt' : '.txt';
        return [record, '.tlog-proof']
          .map((ending) => `${entry.version}${ending}`)
          .map((file) => ({
            params: { year, slug, file },
            props: { index },
          }));
      });
    },
  },
  documentParts: {
    pattern: cataloguePartAddress(PAGES.documents, '[part]'),
    routes: (corpus) => documentCatalogue(corpus).parts.map(({ name }) => ({ params: { part: name } })),
  },
  noticeParts: {
    pattern: cataloguePartAddress(PAGES.notices, '[part]'),
    routes: (corpus) => noticeCatalogue(corpus).parts.map(({ name }) => ({ params: { part: name } })),
  },
  schemas: {
    pattern: schemaPath('[name]'),
    routes: () =>
      [NOTICE_SCHEMA, ...WHOLE_TABLES.map(({ name }) => name)].map((name) => ({ params: { name } })),
  },
  /** Tables as CSV; what they hold is measured where they are made (`tableCsvs` in `src/site/astro`). */
  tables: {
    pattern: tableCsvAddress('[name]'),
    routes: () => COLLECTIONS.map(({ name }) => ({ params: { name } })),
  },
  /** The first JSON page of each table; how many follow, only its rows can tell (`tablePages` in `src/site/astro`). */
  tablePages: {
    pattern: `${API}/[file].json`,
    routes: () =>
      COLLECTIONS.map(({ name }) => ({
        params: { file: pagePath(name, 1).slice(API.length + 1, -'.json'.length) },
      })),
  },
} satisfies Readonly<Record<string, FileKind>>;

function calendarsKind(kind: CalendarKind) {
  return {
    pattern: subjectCalendarAddress(`/${FEED_FOLDERS[kind]}/[slug]/`),
    routes: (corpus: Corpus) =>
      [...calendarsOf(kind, corpus)].map(([slug, calendar]) => ({ params: { slug }, props: { calendar } })),
  };
}

function feedsKind(kind: FeedKind) {
  return {
    pattern: `/${FEED_FOLDERS[kind]}/[slug]/[file].xml`,
    routes: (corpus: Corpus) =>
      [...feedsOf(kind, corpus)].flatMap(([slug, feed]) =>
        feedRoutes(feed).map(({ params, props }) => ({ params: { ...params, slug }, props })),
      ),
  };
}

/** All documents of one feed: the one that programs poll, then its archives from the oldest. */
function feedRoutes(feed: Feed) {
  return feedDocuments(feed).map((document) => ({
    params: { file: feedFile(document).replace(/\.xml$/, '') },
    props: { feed, document },
  }));
}

/** Addresses of all files that links may lead to. */
export function filesOf(corpus: Corpus): string[] {
  return Object.values(FILE_ROUTES).flatMap(({ pattern, routes }: FileKind) =>
    routes(corpus).map(({ params }) => routeAddress(pattern, params)),
  );
}
