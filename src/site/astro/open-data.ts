import type { Corpus } from '../../corpus/corpus.ts';
import { type Collection, columnsOf, type Row } from '../../exports/collection.ts';
import { COLLECTIONS } from '../../exports/collections.ts';
import { jsonPage, type PageRange, pagePath, paginate } from '../../exports/json-pages.ts';
import type { OpenDataTable } from '../../exports/open-data-file.ts';
import { API } from '../../model/address.ts';
import { type CsvCell, csvLines } from '../../model/csv.ts';
import { getCorpus } from './corpus.ts';

interface Table {
  corpus: Corpus;
  collection: Collection;
  rows: readonly Row[];
  ranges: readonly PageRange[];
}

// One table is kept, the last one asked for: the pages of a table are built one after the other, and all tables at
// once would not fit in memory at ten thousand notices.
let kept: Table | undefined;

async function tableOf(name: string, site: string): Promise<Table> {
  const corpus = await getCorpus();
  if (kept?.corpus === corpus && kept.collection.name === name) return kept;
  const collection = COLLECTIONS.find((candidate) => candidate.name === name);
  if (!collection) throw new Error(`No table ${name}.`);
  const rows = collection.rows(corpus, site);
  kept = { corpus, collection, rows, ranges: paginate(rows) };
  return kept;
}

/** Every JSON page of every table, as the name of its file without the ending and what it holds. */
export async function tablePages(site: string): Promise<{ file: string; name: string; number: number }[]> {
  const pages: { file: string; name: string; number: number }[] = [];
  for (const { name } of COLLECTIONS) {
    for (const { number } of (await tableOf(name, site)).ranges) {
      const file = pagePath(name, number).slice(API.length + 1, -'.json'.length);
      pages.push({ file, name, number });
    }
  }
  return pages;
}

/** One JSON page of a table. */
export async function tablePage(name: string, number: number, site: string): Promise<string> {
  const { rows, ranges } = await tableOf(name, site);
  const range = ranges[number - 1];
  if (!range) throw new Error(`No page ${number} of ${name}.`);
  return jsonPage(name, rows, range, ranges.length, site);
}

/** A table as CSV, in pieces. */
export async function tableCsv(name: string, site: string): Promise<Generator<string>> {
  const { collection, rows } = await tableOf(name, site);
  const columns = columnsOf(collection);
  return csvLines(columns, cellsOf(rows, columns));
}

function* cellsOf(rows: readonly Row[], columns: readonly string[]): Generator<CsvCell[]> {
  for (const row of rows) yield columns.map((column) => row[column]);
}

let described: { corpus: Corpus; tables: Promise<OpenDataTable[]> } | undefined;

/** All tables with their files and sizes; measured once a build. */
export async function describeTables(site: string): Promise<OpenDataTable[]> {
  const corpus = await getCorpus();
  if (described?.corpus !== corpus) described = { corpus, tables: measureTables(site) };
  return described.tables;
}

async function measureTables(site: string): Promise<OpenDataTable[]> {
  const tables: OpenDataTable[] = [];
  for (const { name } of COLLECTIONS) {
    const { rows, ranges } = await tableOf(name, site);
    let bytes = 0;
    for (const line of await tableCsv(name, site)) bytes += Buffer.byteLength(line);
    tables.push({
      name,
      rows: rows.length,
      pages: ranges.length,
      json: {
        path: pagePath(name, 1),
        type: 'application/json',
        bytes: Buffer.byteLength(await tablePage(name, 1, site)),
      },
      csv: { path: `${API}/${name}.csv`, type: 'text/csv', bytes },
    });
  }
  return tables;
}
