import type { Corpus } from '../../corpus/corpus.ts';
import { columnsOf } from '../../exports/tables/collection.ts';
import { COLLECTIONS } from '../../exports/tables/collections.ts';
import { jsonPage, pagePath } from '../../exports/tables/json-pages.ts';
import type { OpenDataTable } from '../../exports/tables/open-data-file.ts';
import { API, tableCsvAddress } from '../../model/addresses/address.ts';
import { csvHead } from '../../model/text/csv.ts';
import { getCorpus } from './corpus.ts';
import { csvBytes, csvRow, groupsIn, type MeasuredTable, measureTable } from './measured-tables.ts';
import { isInShare } from './share.ts';

let measured: { corpus: Corpus; tables: Map<string, MeasuredTable> } | undefined;

async function tableOf(name: string, site: string): Promise<MeasuredTable> {
  const corpus = await getCorpus();
  if (measured?.corpus !== corpus) measured = { corpus, tables: new Map() };
  const collection = COLLECTIONS.find((candidate) => candidate.name === name);
  if (!collection) throw new Error(`No table ${name}.`);
  const table = measured.tables.get(name) ?? measureTable(collection, corpus, site);
  measured.tables.set(name, table);
  return table;
}

/** A file of a table, and what tells whether it is as it was. */
interface TableFile {
  file: string;
  name: string;
  /** Digests of its rows, and what else it says. */
  parts: unknown;
}

/** Every JSON page of every table of this share; `file` is its name without the ending. */
export async function tablePages(site: string): Promise<(TableFile & { number: number })[]> {
  const pages: (TableFile & { number: number })[] = [];
  for (const { name } of COLLECTIONS.filter((table) => isInShare(table.name))) {
    const table = await tableOf(name, site);
    const { ranges, total } = table;
    for (const range of ranges) {
      const { number } = range;
      const rows = groupsIn(table, range).map(({ group, from, to }) => [group.digest, from, to]);
      const whole = number === 1 ? [ranges.length, total] : number === ranges.length;
      const file = pagePath(name, number).slice(API.length + 1, -'.json'.length);
      pages.push({ file, name, number, parts: [name, number, rows, whole] });
    }
  }
  return pages;
}

/** One JSON page of a table. */
export async function tablePage(name: string, number: number, site: string): Promise<string> {
  const table = await tableOf(name, site);
  const range = table.ranges[number - 1];
  if (!range) throw new Error(`No page ${number} of ${name}.`);
  const rows = groupsIn(table, range).flatMap(({ group, from, to }) => group.rows().slice(from, to));
  return jsonPage(name, rows, number, { pages: table.ranges.length, total: table.total }, site);
}

/** The CSV of every table of this share. */
export async function tableCsvs(site: string): Promise<TableFile[]> {
  const files: TableFile[] = [];
  for (const { name } of COLLECTIONS.filter((table) => isInShare(table.name))) {
    const { groups } = await tableOf(name, site);
    files.push({ file: name, name, parts: groups.map(({ digest }) => digest) });
  }
  return files;
}

/** A table as CSV, in pieces. */
export async function tableCsv(name: string, site: string): Promise<Generator<string>> {
  return csvPieces(await tableOf(name, site));
}

function* csvPieces({ collection, groups }: MeasuredTable): Generator<string> {
  const columns = columnsOf(collection);
  yield csvHead(columns);
  for (const group of groups)
    yield group
      .rows()
      .map((row) => csvRow(row, columns))
      .join('');
}

/** All tables with their files and sizes. */
export async function describeTables(site: string): Promise<OpenDataTable[]> {
  const tables: OpenDataTable[] = [];
  for (const { name } of COLLECTIONS) {
    const table = await tableOf(name, site);
    const { ranges, total } = table;
    tables.push({
      name,
      rows: total,
      pages: ranges.length,
      json: {
        path: pagePath(name, 1),
        type: 'application/json',
        bytes: Buffer.byteLength(await tablePage(name, 1, site)),
      },
      csv: {
        path: tableCsvAddress(name),
        type: 'text/csv',
        bytes: csvBytes(table),
      },
    });
  }
  return tables;
}
