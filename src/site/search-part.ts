import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip as gzipCallback } from 'node:zlib';
import type { GlossaryEntry } from '../model/glossary.ts';
import { abbreviationsOf } from '../search/abbreviations.ts';
import { buildPart } from '../search/index-part.ts';
import type { SearchRecord } from '../search/search-record.ts';
import { encodeStoredPart, headOf, type RecordHead, type StoredPart } from '../search/stored-part.ts';

const gzip = promisify(gzipCallback);
const COMPRESSED_AT_ONCE = 16;

/** Records to be indexed, each as the text it is published as. */
export interface PartSource {
  texts: readonly string[];
  glossary: readonly GlossaryEntry[];
}

/** Index records into a file that keeps the result. */
export async function keepPart(source: PartSource, kept: string): Promise<void> {
  await writeFile(kept, encodeStoredPart(await partOf(source)));
}

/** Index records, with each record's text as it is published. */
export async function partOf({ texts, glossary }: PartSource): Promise<StoredPart> {
  const compressed: Uint8Array[] = [];
  // A few at a time: every compression under way holds a quarter of a megabyte.
  for (let at = 0; at < texts.length; at += COMPRESSED_AT_ONCE) {
    const some = texts.slice(at, at + COMPRESSED_AT_ONCE);
    compressed.push(...(await Promise.all(some.map((text) => gzip(text)))));
  }
  const heads: RecordHead[] = [];
  const records = function* (): Generator<SearchRecord> {
    // One at a time: a year of them as objects takes as much memory again as their index.
    for (const text of texts) {
      const record = JSON.parse(text) as SearchRecord;
      heads.push(headOf(record));
      yield record;
    }
  };
  const index = buildPart(records(), abbreviationsOf(glossary));
  return { index, heads, texts: compressed };
}
