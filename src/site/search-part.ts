import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip as gzipCallback } from 'node:zlib';
import type { Registry } from '../model/registry.ts';
import { type Abbreviations, abbreviationsOf } from '../search/abbreviations.ts';
import { buildPart } from '../search/index-part.ts';
import { noticeRecord } from '../search/notice-record.ts';
import type { SearchRecord } from '../search/search-record.ts';
import { encodeStoredPart, headOf, type StoredPart } from '../search/stored-part.ts';
import { readNotice, readRegistry } from './read-content.ts';

const gzip = promisify(gzipCallback);
const COMPRESSED_AT_ONCE = 16;

/** A year to be indexed: its notices, and the file that keeps the result. */
export interface PartTask {
  files: readonly string[];
  kept: string;
}

/** Parse and index years, one after the other, each into its file. */
export async function indexYears(content: string, tasks: readonly PartTask[]): Promise<void> {
  const { registry, glossary } = await readRegistry(content);
  const abbreviations = abbreviationsOf(glossary);
  for (const { files, kept } of tasks) {
    const part = await partOf(recordsOf(content, files, registry), abbreviations);
    await writeFile(kept, encodeStoredPart(part));
  }
}

/** Index records, with each record's text as it is published. */
export async function partOf(
  records: readonly SearchRecord[],
  abbreviations: Abbreviations,
): Promise<StoredPart> {
  const texts: Uint8Array[] = [];
  // A few at a time: every compression under way holds a quarter of a megabyte.
  for (let at = 0; at < records.length; at += COMPRESSED_AT_ONCE) {
    const some = records.slice(at, at + COMPRESSED_AT_ONCE);
    texts.push(...(await Promise.all(some.map((record) => gzip(JSON.stringify(record))))));
  }
  return { index: buildPart(records, abbreviations), heads: records.map(headOf), texts };
}

/** Records of one year, oldest first. */
function recordsOf(content: string, files: readonly string[], registry: Registry): SearchRecord[] {
  const records: SearchRecord[] = [];
  for (const file of files) {
    const { notice } = readNotice(content, file, registry);
    if (notice) records.push(noticeRecord(notice, registry));
  }
  return records.sort((a, b) =>
    (a.day ?? '') < (b.day ?? '') || (a.day === b.day && a.url < b.url) ? -1 : 1,
  );
}
