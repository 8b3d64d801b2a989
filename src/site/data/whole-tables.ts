import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Corpus } from '../../corpus/corpus.ts';
import { type Collection, columnsOf, type Row, type RowGroup } from '../../exports/tables/collection.ts';
import { COLLECTIONS, WHOLE_TABLES } from '../../exports/tables/collections.ts';
import { dataPackage, type WholeFile } from '../../exports/tables/data-package.ts';
import { exportWords as words } from '../../i18n/vi/exports.ts';
import { DATA_PACKAGE, tableParquetAddress, WHOLE_SQLITE } from '../../model/addresses/address.ts';
import { csvBytes, measureTable } from '../astro/measured-tables.ts';
import { digestOfDrawnFrom } from '../astro/page-keys.ts';
import type { Output, OutputFolder } from '../building/outputs.ts';
import { sha256 } from '../content/sha256.ts';
import { JoinedFile } from './joined-file.ts';
import { KeptParts } from './kept-parts.ts';
import { PARQUET_MARK, type ParquetFacts, parquetEnd, parquetGroup } from './parquet-file.ts';
import type { RowPages } from './sqlite-pages.ts';
import { partsOf, type TablePart } from './table-parts.ts';
import { WholeDatabase } from './whole-database.ts';

/** The site that the files are written into, and a folder for what is kept and what is on its way. */
interface WholeFolders {
  site: OutputFolder;
  cache: string;
}

/** A table cut into parts. */
interface CutTable {
  table: Collection;
  parts: readonly TablePart[];
  /** Digest of all that it holds. */
  key: string;
}

/**
 * Write every table of the open data as a Parquet file, all of them as one SQLite database, and what the files hold. A file
 * whose rows are those of the last build is taken over from it, and so is of others each part whose rows are; of what is
 * written anew, one part is in memory.
 * @param address of the site
 */
export async function writeWholeTables(
  { site, cache }: WholeFolders,
  corpus: Corpus,
  address: string,
): Promise<Output[]> {
  mkdirSync(cache, { recursive: true });
  const csvs = COLLECTIONS.map((table) => measureTable(table, corpus, address));
  const measured = new Map(csvs.map(({ collection, groups }) => [collection, groups]));
  const tables = WHOLE_TABLES.map((table) =>
    cut(table, measured.get(table) ?? drawnGroups(table, corpus, address)),
  );
  const wholes: WholeFile[] = [];
  const outputs = writeFiles({ site, cache }, tables);
  for (const [file, , bytes] of outputs) {
    const table = WHOLE_TABLES.find(({ name }) => tableParquetAddress(name) === `/${file}`);
    wholes.push({
      path: `/${file}`,
      format: table ? 'parquet' : 'sqlite',
      title: table ? words.parquet(table.title) : words.sqlite,
      bytes,
      sha256: await digestOf(site.pathOf(file)),
    });
  }
  const described = dataPackage(
    csvs.map((table) => ({ collection: table.collection, bytes: csvBytes(table) })),
    wholes,
    address,
  );
  return [...outputs, site.writeChanged(DATA_PACKAGE.slice(1), new TextEncoder().encode(described))];
}

/** Write all files in one go over the tables, so that rows are made once for both forms. */
function writeFiles({ site, cache }: WholeFolders, tables: readonly CutTable[]): Output[] {
  const kept = new KeptParts(cache, site);
  const outputs: Output[] = [];
  const whole = WHOLE_SQLITE.slice(1);
  const wholeKey = sha256(tables.map(({ key }) => key).join());
  const wholeTaken = site.takeOver(whole, wholeKey);
  const onItsWay = join(cache, `${process.pid}.sqlite`);
  rmSync(onItsWay, { force: true });
  const database = wholeTaken ? undefined : new WholeDatabase(onItsWay, kept.of<RowPages>(whole));
  for (const { table, parts, key } of tables) {
    const file = tableParquetAddress(table.name).slice(1);
    const taken = site.takeOver(file, key);
    const parquet = taken ? undefined : new JoinedFile(site.placeOf(file), kept.of<ParquetFacts>(file));
    parquet?.write(PARQUET_MARK);
    database?.beginTable(table);
    for (const part of parquet || database ? parts : []) {
      let made: readonly Row[] | undefined;
      const rows = (): readonly Row[] => (made ??= part.rows());
      parquet?.append(part.key, () => parquetGroup(table, rows()));
      database?.append(part, rows);
    }
    if (parquet) {
      parquet.write(parquetEnd(table, parquet.parts));
      parquet.close();
      kept.keep(file, key, parquet.parts);
    }
    outputs.push(taken ?? site.written(file, key));
  }
  if (database) kept.keep(whole, wholeKey, database.finish(site.placeOf(whole)));
  return [...outputs, wholeTaken ?? site.written(whole, wholeKey)];
}

function cut(table: Collection, groups: readonly (RowGroup & { digest: string })[]): CutTable {
  const parts = partsOf(groups);
  return { table, parts, key: sha256([...columnsOf(table), ...parts.map(({ key }) => key)].join()) };
}

/** Groups of rows that nobody measures: not the rows are looked at for a digest, but what they are drawn from. */
function drawnGroups(table: Collection, corpus: Corpus, address: string): (RowGroup & { digest: string })[] {
  return table
    .groups(corpus, address)
    .map((group) => ({ ...group, digest: digestOfDrawnFrom(group.from, corpus) }));
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
