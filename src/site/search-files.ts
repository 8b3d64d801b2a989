import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip as gzipCallback } from 'node:zlib';
import type { GlossaryEntry } from '../model/glossary.ts';
import type { Registry } from '../model/registry.ts';
import { abbreviationsOf } from '../search/abbreviations.ts';
import { facetTableOf } from '../search/facet-table.ts';
import { joinParts } from '../search/join-parts.ts';
import type { SearchRecord } from '../search/search-record.ts';
import type { SearchTable } from '../search/search-table.ts';
import { decodeStoredPart, type StoredPart } from '../search/stored-part.ts';
import { listNotices, readContent, readRegistry, sha256 } from './read-content.ts';
import { indexYears, type PartTask, partOf } from './search-part.ts';
import { deal, onThreads, threadsFor } from './threads.ts';

const gzip = promisify(gzipCallback);

/** Changes whenever the parts kept between builds are made differently. */
const FORMAT = 'search-6';
/** Name of the part that holds everything but notices. */
const OTHERS = 'khac';

/** Memory of each thread; together with their number it bounds what indexing takes. */
const THREAD_MEGABYTES = 256;

/** Where an index is made from and to. */
export interface SearchFolders {
  content: string;
  /** Folder of the index in the built site. */
  out: string;
  /** Parts of earlier builds; made when absent. */
  cache: string;
}

/** What a build of the index did. */
export interface SearchReport {
  records: number;
  /** Years taken over from an earlier build, and years indexed now. */
  reused: string[];
  indexed: string[];
}

/**
 * Write the search index of a content folder. Notices are parsed and indexed a year at a time, so that memory does
 * not grow with the years, and a year whose files and vocabularies are unchanged is taken from the cache.
 * @param others records of pages that are not notices
 */
export async function writeSearchFiles(
  { content, out, cache }: SearchFolders,
  others: readonly SearchRecord[],
): Promise<SearchReport> {
  const { registry, glossary } = await readRegistry(content);
  const registryDigest = digestOfRegistry(registry, glossary);
  const years = Map.groupBy(await listNotices(content), (file) => file.split('/')[1] ?? '');
  const report: SearchReport = { records: 0, reused: [], indexed: [] };
  const parts: { name: string; digest: string; part: StoredPart }[] = [];
  await rm(out, { recursive: true, force: true });
  await mkdir(cache, { recursive: true });

  const tasks: (PartTask & { year: string; digest: string })[] = [];
  for (const [year, files] of [...years].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const digest = await digestOf(content, files, registryDigest);
    tasks.push({ year, digest, files, kept: join(cache, `${year}-${digest}.bin`) });
  }
  const isNew = ({ kept }: PartTask): boolean => !existsSync(kept);
  for (const task of tasks) (isNew(task) ? report.indexed : report.reused).push(task.year);
  await indexOnThreads(content, tasks.filter(isNew));
  const other = await partOf(others, abbreviationsOf(glossary));
  parts.push({ name: OTHERS, digest: sha256(JSON.stringify(others)), part: other });
  for (const { year, digest, kept } of tasks)
    parts.push({ name: year, digest, part: decodeStoredPart(await readFile(kept)) });
  for (const { name, part } of parts) {
    report.records += part.heads.length;
    if (part.texts.length > 0) await mkdir(join(out, name), { recursive: true });
    for (const [position, text] of part.texts.entries())
      await writeFile(join(out, name, `${position}.bin`), text);
    part.texts = [];
  }
  await writeJoined(out, parts, glossary);
  await forget(cache, new Set(parts.map(({ name, digest }) => `${name}-${digest}.bin`)));
  return report;
}

/** A digest that changes with any vocabulary: names of places and agencies are words of the records. */
function digestOfRegistry(registry: Registry, glossary: readonly GlossaryEntry[]): string {
  const vocabularies = Object.values(registry).map((vocabulary: ReadonlyMap<string, unknown>) => [
    ...vocabulary,
  ]);
  return sha256(JSON.stringify([vocabularies, glossary]));
}

/** A digest of all that a year's part is made from. */
async function digestOf(content: string, files: readonly string[], registry: string): Promise<string> {
  const digests: string[] = [FORMAT, registry];
  for (const file of files) digests.push(file, sha256(await readContent(content, file)));
  return sha256(digests.join('\n'));
}

/** Index years on as many threads as there are processors; a few notices are not worth a thread. */
async function indexOnThreads(content: string, tasks: readonly PartTask[]): Promise<void> {
  const notices = tasks.reduce((sum, { files }) => sum + files.length, 0);
  const threads = Math.min(tasks.length, threadsFor(notices));
  if (threads < 2) return indexYears(content, tasks);
  const shares = deal(tasks, threads).map((share) => ({ content, tasks: share }));
  await onThreads(new URL('./search-worker.ts', import.meta.url), shares, { megabytes: THREAD_MEGABYTES });
}

async function writeJoined(
  out: string,
  parts: readonly { name: string; digest: string; part: StoredPart }[],
  glossary: readonly GlossaryEntry[],
): Promise<void> {
  const { shards, firstTerms, vocabulary } = joinParts(parts.map(({ part }) => part.index));
  const heads = parts.flatMap(({ part }) => part.heads);
  const digests = parts.map(({ digest }) => digest);
  const table: SearchTable = {
    recordCount: heads.length,
    parts: parts.map(({ name, digest, part }) => ({
      name,
      count: part.heads.length,
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
