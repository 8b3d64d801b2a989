import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Corpus } from '../../corpus/corpus.ts';
import { type Collection, columnsOf, type Row, type RowGroup } from '../../exports/tables/collection.ts';
import { COLLECTIONS, WHOLE_TABLES } from '../../exports/tables/collections.ts';
import { dataPackage, type WholeFile } from '../../exports/tables/data-package.ts';
import { exportWords as words } from '../../i18n/exports.ts';
import { DATA_PACKAGE, tableParquetAddress, WHOLE_SQLITE } from '../../model/addresses/address.ts';
import { csvBytes, measureTable } from '../astro/measured-tables.ts';
import { digestOfDrawnFrom } from '../astro/page-keys.ts';
import type { Output, OutputFolder } from '../building/outputs.ts';
import { sha256 } from '../content/sha256.ts';
import { writeParquet } from './parquet-file.ts';
import { writeSqlite } from './sqlite-file.ts';

/** Half the work of the usual 6, for a twelfth more bytes. */
const GZIP_LEVEL = 4;

/** The site that the files are written into, and a folder for what is on its way. */
interface WholeFolders {
  site: OutputFolder;
  cache: string;
}

/**
 * Write every table of the open data as a Parquet file, all of them as one SQLite database, and what the files hold. A file
 * whose rows are those of the last build is taken over from it; of what is written, one group of rows is in memory.
 * @param address of the site
 */
export async function writeWholeTables(
  { site, cache }: WholeFolders,
  corpus: Corpus,
  address: string,
): Promise<Output[]> {
  const csvs = COLLECTIONS.map((table) => measureTable(table, corpus, address));
  const measured = new Map(csvs.map(({ collection, groups }) => [collection, groups]));
  const groupsOf = new Map(
    WHOLE_TABLES.map((table) => [table, measured.get(table) ?? drawnGroups(table, corpus, address)]),
  );
  const keys = new Map([...groupsOf].map(([table, groups]) => [table, keyOf(table, groups)]));
  const rowsOf = (table: Collection): Generator<Row> => rowsIn(groupsOf.get(table) ?? []);
  const files = [
    ...WHOLE_TABLES.map((table) => ({
      path: tableParquetAddress(table.name),
      format: 'parquet' as const,
      title: words.parquet(table.title),
      key: keys.get(table) ?? '',
      write: async (path: string) => writeParquet(path, table, rowsOf(table)),
    })),
    {
      path: WHOLE_SQLITE,
      format: 'sqlite' as const,
      title: words.sqlite,
      key: sha256([...keys.values()].join()),
      write: (path: string) => writeCompressed(path, cache, rowsOf),
    },
  ];
  const outputs: Output[] = [];
  const wholes: WholeFile[] = [];
  for (const { path, format, title, key, write } of files) {
    const file = path.slice(1);
    const output = site.takeOver(file, key) ?? (await site.writeBy(file, key, write));
    outputs.push(output);
    wholes.push({ path, format, title, bytes: output[2], sha256: await digestOf(site.pathOf(file)) });
  }
  const described = dataPackage(
    csvs.map((table) => ({ collection: table.collection, bytes: csvBytes(table) })),
    wholes,
    address,
  );
  return [...outputs, site.writeChanged(DATA_PACKAGE.slice(1), new TextEncoder().encode(described))];
}

/** Write the database beside, then compressed: as it is it would be the largest file of the site by far. */
async function writeCompressed(
  path: string,
  cache: string,
  rowsOf: (table: Collection) => Iterable<Row>,
): Promise<void> {
  const plain = join(cache, `${process.pid}.sqlite`);
  mkdirSync(cache, { recursive: true });
  try {
    writeSqlite(plain, WHOLE_TABLES, rowsOf);
    await pipeline(createReadStream(plain), createGzip({ level: GZIP_LEVEL }), createWriteStream(path));
  } finally {
    rmSync(plain, { force: true });
  }
}

/** Groups of rows with a digest each; where nobody measures a table, not its rows are looked at but what they are drawn from. */
type Groups = readonly (RowGroup & { digest: string })[];

function drawnGroups(table: Collection, corpus: Corpus, address: string): Groups {
  return table
    .groups(corpus, address)
    .map((group) => ({ ...group, digest: digestOfDrawnFrom(group.from, corpus) }));
}

/** Digest of all that a table holds. */
function keyOf(table: Collection, groups: Groups): string {
  return sha256([...columnsOf(table), ...groups.map(({ digest }) => digest)].join());
}

function* rowsIn(groups: readonly RowGroup[]): Generator<Row> {
  for (const group of groups) yield* group.rows();
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
