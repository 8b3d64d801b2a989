import { join } from 'node:path';
import type { Corpus } from '../../corpus/corpus.ts';
import { type Collection, columnsOf, type Row, type RowGroup } from '../../exports/tables/collection.ts';
import { type PageRange, paginate, rowBytes } from '../../exports/tables/json-pages.ts';
import { csvHead, csvLine } from '../../model/text/csv.ts';
import { cacheOf, codeDigest } from '../content/kept/cache-folder.ts';
import { keepInFile, readKept } from '../content/kept/kept-file.ts';
import { contentFolder } from '../content/read-content.ts';
import { sha256 } from '../content/sha256.ts';
import { digestOfDrawnFrom } from './page-keys.ts';

/** What is known of a group of rows without making them, kept from one build to the next. */
interface Measure {
  /** Digest of what they are drawn from, and of themselves. */
  from: string;
  digest: string;
  /** Bytes of each in the JSON pages, and of all of them in the CSV. */
  json: readonly number[];
  csv: number;
}

/** A table without its rows: all of them, or those of all tables, would not fit in memory. */
export interface MeasuredTable {
  collection: Collection;
  groups: readonly (RowGroup & Measure)[];
  ranges: readonly PageRange[];
  /** How many rows it has. */
  total: number;
}

/** Measure a table. Only groups that are drawn from other things than in the last build are made for it. */
export function measureTable(collection: Collection, corpus: Corpus, site: string): MeasuredTable {
  const file = join(cacheOf(contentFolder(), 'tables'), `${collection.name}.json`);
  const settings = sha256(`${codeDigest()} ${site}`);
  const before = new Map(readKept<[string, Measure][]>(file, settings));
  const columns = columnsOf(collection);
  const groups = collection.groups(corpus, site).map((group) => {
    const from = digestOfDrawnFrom(group.from, corpus).slice(0, 32);
    const known = before.get(group.id);
    return { ...group, ...(known?.from === from ? known : measureRows(group.rows(), columns, from)) };
  });
  const measures = groups.map(({ id, from, digest, json, csv }): [string, Measure] => [
    id,
    { from, digest, json, csv },
  ]);
  keepInFile(file, settings, measures);
  const sizes = groups.flatMap(({ json }) => json);
  return { collection, groups, ranges: paginate(sizes), total: sizes.length };
}

function measureRows(rows: readonly Row[], columns: readonly string[], from: string): Measure {
  return {
    from,
    digest: sha256(JSON.stringify(rows)).slice(0, 32),
    json: rows.map(rowBytes),
    csv: rows.reduce((sum, row) => sum + Buffer.byteLength(csvRow(row, columns)), 0),
  };
}

/** How many bytes the CSV of a table has. */
export function csvBytes({ collection, groups }: Pick<MeasuredTable, 'collection' | 'groups'>): number {
  return groups.reduce((sum, { csv }) => sum + csv, Buffer.byteLength(csvHead(columnsOf(collection))));
}

/** A row as a line of the CSV. */
export function csvRow(row: Row, columns: readonly string[]): string {
  return csvLine(columns.map((column) => row[column]));
}

/** The groups that have rows in a range, each with which of its rows those are. */
export function groupsIn({ groups }: MeasuredTable, { start, end }: PageRange) {
  let next = 0;
  return groups.flatMap((group) => {
    const first = next;
    next += group.json.length;
    const [from, to] = [Math.max(start - first, 0), Math.min(end - first, group.json.length)];
    return from < to ? [{ group, from, to }] : [];
  });
}
