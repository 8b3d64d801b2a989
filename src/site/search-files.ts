import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip as gzipCallback } from 'node:zlib';
import type { GlossaryEntry } from '../model/glossary.ts';
import type { Registry } from '../model/registry.ts';
import { type Abbreviation, abbreviationsOf } from '../search/abbreviations.ts';
import { facetTableOf } from '../search/facet-table.ts';
import { buildPart } from '../search/index-part.ts';
import { joinParts } from '../search/join-parts.ts';
import { noticeRecord } from '../search/notice-record.ts';
import type { SearchRecord } from '../search/search-record.ts';
import type { SearchTable } from '../search/search-table.ts';
import { decodeStoredPart, encodeStoredPart, headOf, type StoredPart } from '../search/stored-part.ts';
import { listNotices, readContent, readNotice, readRegistry, sha256 } from './read-content.ts';

const gzip = promisify(gzipCallback);

/** Changes whenever the parts kept between builds are made differently. */
const FORMAT = 'search-2';
/** Name of the part that holds everything but notices. */
const OTHERS = 'khac';

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
  const { registry, glossary, digest: registryDigest } = await readRegistry(content);
  const abbreviations = abbreviationsOf(glossary);
  const years = Map.groupBy(await listNotices(content), (file) => file.split('/')[1] ?? '');
  const report: SearchReport = { records: 0, reused: [], indexed: [] };
  const parts: { name: string; digest: string; part: StoredPart }[] = [];
  await rm(out, { recursive: true, force: true });
  await mkdir(cache, { recursive: true });

  const other = await partOf(others, abbreviations);
  parts.push({ name: OTHERS, digest: sha256(JSON.stringify(others)), part: other });
  for (const [year, files] of [...years].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const digest = await digestOf(content, files, registryDigest);
    const kept = join(cache, `${year}-${digest}.bin`);
    const isKept = existsSync(kept);
    const part = isKept
      ? decodeStoredPart(await readFile(kept))
      : await partOf(await recordsOf(content, files, registry), abbreviations);
    if (!isKept) await writeFile(kept, encodeStoredPart(part));
    (isKept ? report.reused : report.indexed).push(year);
    parts.push({ name: year, digest, part });
  }
  for (const { name, part } of parts) {
    report.records += part.heads.length;
    await mkdir(join(out, name), { recursive: true });
    for (const [position, text] of part.texts.entries())
      await writeFile(join(out, name, `${position}.bin`), text);
    part.texts = [];
  }
  await writeJoined(out, parts, glossary);
  await forget(cache, new Set(parts.map(({ name, digest }) => `${name}-${digest}.bin`)));
  return report;
}

/** A digest of all that a year's part is made from. */
async function digestOf(content: string, files: readonly string[], registry: string): Promise<string> {
  const digests: string[] = [FORMAT, registry];
  for (const file of files) digests.push(file, sha256(await readContent(content, file)));
  return sha256(digests.join('\n'));
}

/** Records of one year, oldest first. */
async function recordsOf(
  content: string,
  files: readonly string[],
  registry: Registry,
): Promise<SearchRecord[]> {
  const records: SearchRecord[] = [];
  for (const file of files) {
    const { notice } = await readNotice(content, file, registry);
    if (notice) records.push(noticeRecord(notice, registry));
  }
  return records.sort((a, b) =>
    (a.day ?? '') < (b.day ?? '') || (a.day === b.day && a.url < b.url) ? -1 : 1,
  );
}

async function partOf(
  records: readonly SearchRecord[],
  abbreviations: readonly Abbreviation[],
): Promise<StoredPart> {
  const texts = records.map((record) => gzip(JSON.stringify(record)));
  const index = buildPart(records, abbreviations);
  return { index, heads: records.map(headOf), texts: await Promise.all(texts) };
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
