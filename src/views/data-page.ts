import type { Corpus } from '../corpus/corpus.ts';
import { FEED_FOLDERS, type FeedKind, feedsOf } from '../exports/feeds/feeds.ts';
import { noticeExport } from '../exports/notice/notice-export.ts';
import { NOTICE_FORMATS, type NoticeFormatName } from '../exports/notice/notice-formats.ts';
import { NOTICE_SCHEMA } from '../exports/notice/notice-json.ts';
import type { Collection } from '../exports/tables/collection.ts';
import { WHOLE_TABLES } from '../exports/tables/collections.ts';
import { describeColumns } from '../exports/tables/column.ts';
import { curlExample, pythonCsvExample, pythonPagesExample } from '../exports/tables/examples.ts';
import { schemaPath } from '../exports/tables/json-pages.ts';
import type { OpenDataFile, OpenDataTable } from '../exports/tables/open-data-file.ts';
import type { Locale } from '../i18n/locale.ts';
import {
  CATALOG,
  DATA_PACKAGE,
  FEED,
  LLMS_TXT,
  noticeFileAddress,
  PAGES,
  SITE_MAP,
  tableParquetAddress,
  WHOLE_SQLITE,
} from '../model/addresses/address.ts';
import type { Notice } from '../model/notice.ts';
import type { Link } from './lists/link.ts';
import type { PageHead } from './lists/page-head.ts';

/** A table of the open data: what it holds, its files and what each column means. */
export interface DataTableView {
  name: string;
  title: string;
  description: string;
  /** How many rows it has, in words; not said of the passages, which nobody counts for this. */
  rows?: string;
  files: readonly (Link & { note?: string })[];
  columns: readonly { column: string; meaning: string }[];
}

/** One notice in one form. */
interface NoticeFile extends Link {
  size: string;
  meaning: string;
}

/** The page that explains the open data. */
export interface DataPageView {
  head: PageHead;
  tables: readonly DataTableView[];
  /** What holds all tables, and how to ask it. */
  wholes: readonly Link[];
  /** The newest notice in every form; none where there is no notice. */
  files?: readonly NoticeFile[];
  noticeSchema: string;
  feedOfAll: string;
  /** Feeds of a few agencies, places and topics. */
  feeds: readonly Link[];
  examples: { curl: string; pythonPages: string; pythonCsv: string };
  catalogs: readonly Link[];
}

/** Enough to show the form of the address; every page of an agency, place or topic names its own. */
const FEEDS_SHOWN = 3;

/**
 * @param tables sizes of the files of each table
 * @param site address of the site, for the examples
 */
export function dataPage(
  locale: Locale,
  corpus: Corpus,
  tables: readonly OpenDataTable[],
  site: string,
): DataPageView {
  const [newest] = corpus.notices;
  return {
    head: { title: locale.words.data.title, description: locale.words.data.description },
    tables: WHOLE_TABLES.map((table) =>
      tableView(
        locale,
        table,
        tables.find(({ name }) => name === table.name),
      ),
    ),
    wholes: [
      { href: WHOLE_SQLITE, text: locale.words.data.wholeSqlite },
      { href: PAGES.queries, text: locale.words.data.wholeQueries },
      { href: DATA_PACKAGE, text: locale.words.data.wholePackage },
    ],
    ...(newest && { files: filesOf(locale, newest, corpus, site) }),
    noticeSchema: schemaPath(NOTICE_SCHEMA),
    feedOfAll: FEED,
    feeds: (Object.keys(FEED_FOLDERS) as FeedKind[]).flatMap((kind) =>
      [...feedsOf(kind, corpus).values()]
        .slice(0, FEEDS_SHOWN)
        .map(({ path, title }) => ({ href: `${path}atom.xml`, text: locale.official(title) })),
    ),
    examples: {
      curl: locale.official(curlExample(site, newest?.id)),
      pythonPages: locale.official(pythonPagesExample(site)),
      pythonCsv: locale.official(pythonCsvExample(site)),
    },
    catalogs: [
      { href: CATALOG, text: locale.words.data.catalogDcat },
      { href: LLMS_TXT, text: locale.words.data.catalogLlms },
      { href: SITE_MAP, text: locale.words.data.catalogSitemap },
    ],
  };
}

/** @param files its CSV and JSON, where it has them */
function tableView(locale: Locale, table: Collection, files: OpenDataTable | undefined): DataTableView {
  const { name, title, description } = table;
  const size = ({ bytes }: OpenDataFile): string => locale.words.data.size(bytes);
  return {
    name,
    title: locale.official(title),
    description: locale.official(description),
    ...(files && { rows: locale.words.data.rows(files.rows) }),
    files: [
      ...(files
        ? [
            { href: files.csv.path, text: locale.words.data.csv, note: size(files.csv) },
            {
              href: files.json.path,
              text: locale.words.data.json,
              note: `${size(files.json)}, ${locale.words.data.jsonPages(files.pages)}`,
            },
          ]
        : []),
      { href: tableParquetAddress(name), text: locale.words.data.parquet },
      { href: schemaPath(name), text: locale.words.data.schema },
    ],
    columns: describeColumns(table).map((column) => ({
      column: column.name,
      meaning: locale.official(column.meaning),
    })),
  };
}

function filesOf(locale: Locale, notice: Notice, corpus: Corpus, site: string): NoticeFile[] {
  const exported = noticeExport(notice, corpus, site);
  // A form without its words is a fault that the types find.
  const meanings: Readonly<Record<NoticeFormatName, string>> = locale.words.data.formats;
  return (Object.keys(NOTICE_FORMATS) as NoticeFormatName[]).map((format) => {
    const { title, print } = NOTICE_FORMATS[format];
    const { length } = new TextEncoder().encode(print(exported));
    return {
      href: noticeFileAddress(notice.id, format),
      text: title,
      size: locale.words.data.size(length),
      meaning: meanings[format],
    };
  });
}
