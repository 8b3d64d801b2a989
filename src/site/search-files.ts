import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip as gzipCallback } from 'node:zlib';
import type { GlossaryEntry } from '../model/glossary.ts';
import { facetTableOf } from '../search/facet-table.ts';
import { joinParts } from '../search/join-parts.ts';
import type { SearchRecord } from '../search/search-record.ts';
import { OTHERS, type SearchTable } from '../search/search-table.ts';
import { decodeStoredPart, type StoredPart } from '../search/stored-part.ts';
import { sha256 } from './read-content.ts';
import { keepPart, type PartSource, partOf } from './search-part.ts';
import { onThreads, threadsAtOnce, threadsFor } from './threads.ts';

const gzip = promisify(gzipCallback);

/** Changes whenever the parts kept between builds are made differently. */
const FORMAT = 'search-7';
/** Memory of each thread; together with their number it bounds what indexing takes. */
const THREAD_MEGABYTES = 256;

/** Where an index is written, and where the parts of earlier builds are kept; both are made when absent. */
export interface SearchFolders {
  out: string;
  cache: string;
}

/** The notices of one year, oldest first; their records are made when the year's turn comes. */
export interface YearOfRecords {
  year: string;
  records: () => readonly SearchRecord[];
}

/** What a build of the index did. */
export interface SearchReport {
  records: number;
  /** Years taken over from an earlier build, and years indexed now. */
  reused: string[];
  indexed: string[];
}

/**
 * Write the search index. Notices are indexed a year at a time, so that memory does not grow with the years, and a
 * year whose records are as they were in an earlier build is taken from the cache.
 * @param others records of pages that are not notices
 */
export async function writeSearchFiles(
  { out, cache }: SearchFolders,
  years: readonly YearOfRecords[],
  others: readonly SearchRecord[],
  glossary: readonly GlossaryEntry[],
): Promise<SearchReport> {
  await rm(out, { recursive: true, force: true });
  await mkdir(cache, { recursive: true });
  const report: SearchReport = { records: 0, reused: [], indexed: [] };
  const digests = new Map<string, string>();
  const fileOf = (year: string): string => join(cache, `${year}-${digests.get(year)}.bin`);
  // As many years are under way as there are processors: each loop takes the next one that none has taken.
  const queue = years.values();
  const indexNext = async (): Promise<void> => {
    for (const { year, records } of queue) {
      const source = sourceOf(records(), glossary);
      digests.set(year, digestOf(source));
      const isKept = existsSync(fileOf(year));
      (isKept ? report.reused : report.indexed).push(year);
      if (!isKept) await indexYear(source, fileOf(year));
    }
  };
  await Promise.all(Array.from({ length: threadsAtOnce() }, indexNext));

  const source = sourceOf(others, glossary);
  const parts: NamedPart[] = [];
  const add = async (name: string, digest: string, { index, heads, texts }: StoredPart): Promise<void> => {
    if (texts.length > 0) await mkdir(join(out, name), { recursive: true });
    for (const [position, text] of texts.entries()) await writeFile(join(out, name, `${position}.bin`), text);
    report.records += heads.length;
    // A copy: what was read lies in one piece with the texts, which are no longer needed.
    parts.push({ name, digest, heads, index: { ...index, entries: index.entries.slice() } });
  };
  await add(OTHERS, digestOf(source), await partOf(source));
  for (const { year } of years)
    await add(year, digests.get(year) ?? '', decodeStoredPart(await readFile(fileOf(year))));
  await writeJoined(out, parts, glossary);
  await forget(cache, new Set([...digests].map(([year, digest]) => `${year}-${digest}.bin`)));
  return report;
}

/** A part of the index whose texts are written, their folder, and a digest that changes with them. */
interface NamedPart extends Omit<StoredPart, 'texts'> {
  name: string;
  digest: string;
}

function sourceOf(records: readonly SearchRecord[], glossary: readonly GlossaryEntry[]): PartSource {
  return { texts: records.map((record) => JSON.stringify(record)), glossary };
}

/** A digest of all that a part is made from. */
function digestOf({ texts, glossary }: PartSource): string {
  const hash = createHash('sha256').update(FORMAT).update(JSON.stringify(glossary));
  for (const text of texts) hash.update(text).update('\n');
  return hash.digest('hex');
}

/** Index a year on a thread; a few notices are not worth one. */
async function indexYear(source: PartSource, kept: string): Promise<void> {
  if (threadsFor(source.texts.length) < 2) return keepPart(source, kept);
  const share = { source, kept };
  await onThreads(new URL('./search-worker.ts', import.meta.url), [share], { megabytes: THREAD_MEGABYTES });
}

async function writeJoined(
  out: string,
  parts: readonly NamedPart[],
  glossary: readonly GlossaryEntry[],
): Promise<void> {
  const { shards, firstTerms, vocabulary } = joinParts(parts.map(({ index }) => index));
  const heads = parts.flatMap(({ heads: its }) => its);
  const digests = parts.map(({ digest }) => digest);
  const table: SearchTable = {
    recordCount: heads.length,
    parts: parts.map(({ name, digest, heads: its }) => ({
      name,
      count: its.length,
      digest: digest.slice(0, 8),
    })),
    firstTerms,
    digest: sha256(digests.join()).slice(0, 8),
    vocabulary,
    abbreviations: glossary.map(({ short, full }) => ({ short, full })),
  };
  const write = async (path: string, data: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), await gzip(data, { level: 9 }));
  };
  await write('table.bin', JSON.stringify(table));
  await write('facets.bin', JSON.stringify(facetTableOf(heads)));
  for (const [position, shard] of shards.entries()) await write(`terms/${position}.bin`, shard);
}

/** Remove parts that no build will ask for again. */
async function forget(cache: string, used: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(cache))
    if (name.endsWith('.bin') && !used.has(name)) await rm(join(cache, name));
}
