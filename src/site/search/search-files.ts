import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip as gzipCallback } from 'node:zlib';
import type { GlossaryEntry } from '../../model/registry/glossary.ts';
import { facetTableOf } from '../../search/index/facet-table.ts';
import { joinParts } from '../../search/index/join-parts.ts';
import { nameLengthsOf } from '../../search/index/name-lengths.ts';
import { packVocabulary } from '../../search/index/packed-vocabulary.ts';
import type { SearchRecord } from '../../search/index/search-record.ts';
import { SEARCH_FORM, type SearchTable } from '../../search/index/search-table.ts';
import { decodeStoredPart, type StoredPart } from '../../search/index/stored-part.ts';
import { packsOf } from '../../search/index/text-packs.ts';
import { abbreviationsOf } from '../../search/query/abbreviations.ts';
import type { Output, OutputFolder } from '../building/outputs.ts';
import { codeDigest } from '../content/kept/cache-folder.ts';
import { sha256 } from '../content/sha256.ts';
import { onThreads, threadsAtOnce, threadsFor } from '../content/threads.ts';
import { keepPart, type PartSource } from './search-part.ts';
import type { PartOfRecords } from './search-parts.ts';

const gzip = promisify(gzipCallback);

/** Memory of each thread; together with their number it bounds what indexing takes. */
const THREAD_MEGABYTES = 256;
/** Folder of the index, and the file in it that is written with the key of all. */
const FOLDER = 'search/';
const TABLE = `${FOLDER}table.bin`;

/** The site that an index is written into, and where its parts are kept between builds; that is made when absent. */
export interface SearchFolders {
  site: OutputFolder;
  cache: string;
}

/** What a build of the index did. */
export interface SearchReport {
  outputs: Output[];
  /** Parts taken over from an earlier build, and parts indexed now; none where the whole index was taken over. */
  reused: string[];
  indexed: string[];
}

/**
 * Write the search index, or take it over from the last site where all is the same. Notices are indexed a year at a
 * time, so that memory does not grow with the years, and a year that is as it was is taken from the cache.
 */
export async function writeSearchFiles(
  { site, cache }: SearchFolders,
  { others, years }: { others: PartOfRecords; years: readonly PartOfRecords[] },
  glossary: readonly GlossaryEntry[],
): Promise<SearchReport> {
  const settings = sha256(codeDigest() + JSON.stringify(glossary));
  const parts = [others, ...years].map((part) => ({ ...part, key: sha256(`${settings} ${part.key}`) }));
  const key = sha256(parts.map((part) => `${part.name} ${part.key}`).join('\n'));
  const takenOver = site.takeOverAll(FOLDER, TABLE, key);
  if (takenOver) return { outputs: takenOver, reused: [], indexed: [] };

  await mkdir(cache, { recursive: true });
  const kept = await readdir(cache);
  const report: SearchReport = { outputs: [], reused: [], indexed: [] };
  const files = new Map<string, string>();
  // As many parts are under way as there are processors: each loop takes the next one that none has taken.
  const queue = parts.values();
  const indexNext = async (): Promise<void> => {
    for (const part of queue) {
      const { file, isReused } = await keptPart(part, { settings, glossary, cache, kept });
      files.set(part.name, file);
      (isReused ? report.reused : report.indexed).push(part.name);
    }
  };
  await Promise.all(Array.from({ length: threadsAtOnce() }, indexNext));

  const written: WrittenPart[] = [];
  for (const { name } of parts) {
    const data = await readFile(join(cache, files.get(name) ?? ''));
    const { index, heads, counts, packs } = decodeStoredPart(data);
    for (const [at, { file }] of packsOf(counts).entries())
      report.outputs.push(site.writeChanged(`${FOLDER}${name}/${file}`, packs[at] ?? new Uint8Array()));
    // A copy: what was read lies in one piece with the texts, which are no longer needed.
    const entries = index.entries.slice();
    written.push({ name, digest: sha256(data), heads, counts, index: { ...index, entries } });
  }
  report.outputs.push(...(await writeJoined(site, key, written, others.records(), glossary)));
  report.reused.sort();
  report.indexed.sort();
  const used = new Set(files.values());
  for (const name of kept) if (!used.has(name)) await rm(join(cache, name), { force: true });
  return report;
}

/** A part of the index whose texts are written, and a digest that changes with them. */
interface WrittenPart extends Omit<StoredPart, 'packs'> {
  name: string;
  digest: string;
}

/**
 * The file in the cache that holds a part, made where it is absent. Its name says what the records were made from, and
 * what they are: where only the first has changed (an agency renamed that this year does not name) it gets a new name.
 */
async function keptPart(
  { name, key, records }: PartOfRecords,
  given: { settings: string; glossary: readonly GlossaryEntry[]; cache: string; kept: readonly string[] },
): Promise<{ file: string; isReused: boolean }> {
  const { settings, glossary, cache, kept } = given;
  const begin = `${name}-${key.slice(0, 32)}-`;
  const known = kept.find((file) => file.startsWith(begin) && file.endsWith(ENDING));
  if (known !== undefined) return { file: known, isReused: true };
  const source = { texts: records().map((record) => JSON.stringify(record)), glossary };
  const end = `-${sha256([settings, ...source.texts].join('\n')).slice(0, 32)}${ENDING}`;
  const file = begin.slice(0, -1) + end;
  const same = kept.find((other) => other.startsWith(`${name}-`) && other.endsWith(end));
  if (same === undefined) await indexPart(source, join(cache, file));
  else await rename(join(cache, same), join(cache, file));
  return { file, isReused: same !== undefined };
}

const ENDING = '.bin';

/** Index a part on a thread; a few records are not worth one. */
async function indexPart(source: PartSource, kept: string): Promise<void> {
  if (threadsFor(source.texts.length) < 2) return keepPart(source, kept);
  const share = { source, kept };
  await onThreads(new URL('./search-worker.ts', import.meta.url), [share], { megabytes: THREAD_MEGABYTES });
}

async function writeJoined(
  site: OutputFolder,
  key: string,
  parts: readonly WrittenPart[],
  others: readonly SearchRecord[],
  glossary: readonly GlossaryEntry[],
): Promise<Output[]> {
  const { shards, firstTerms, vocabulary } = joinParts(parts.map(({ index }) => index));
  const heads = parts.flatMap(({ heads: its }) => its);
  const table: SearchTable = {
    form: SEARCH_FORM,
    recordCount: heads.length,
    parts: parts.map(({ name, digest, heads: its, counts }) => ({
      name,
      count: its.length,
      digest: digest.slice(0, 8),
      packs: counts,
    })),
    firstTerms,
    digest: sha256(parts.map(({ digest }) => digest).join()).slice(0, 8),
    vocabulary: packVocabulary(vocabulary),
    names: nameLengthsOf(others, abbreviationsOf(glossary)),
    abbreviations: glossary.map(({ short, full }) => ({ short, full })),
  };
  const compress = (data: string | Uint8Array): Promise<Uint8Array> => gzip(data, { level: 9 });
  const outputs = [
    site.write(TABLE, key, await compress(JSON.stringify(table))),
    site.writeChanged(`${FOLDER}facets.bin`, await compress(JSON.stringify(facetTableOf(heads)))),
  ];
  for (const [position, shard] of shards.entries()) {
    const file = `${FOLDER}terms/${position}.bin`;
    const its = sha256(shard);
    outputs.push(site.takeOver(file, its) ?? site.write(file, its, await compress(shard)));
  }
  return outputs;
}
