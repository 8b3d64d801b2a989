import { rename, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip as gzipCallback } from 'node:zlib';
import type { GlossaryEntry } from '../../model/registry/glossary.ts';
import { buildPart } from '../../search/index/index-part.ts';
import type { SearchRecord } from '../../search/index/search-record.ts';
import {
  encodeStoredPart,
  headOf,
  type RecordHead,
  type StoredPart,
} from '../../search/index/stored-part.ts';
import { encodePack, Packing, packsOf } from '../../search/index/text-packs.ts';
import { abbreviationsOf } from '../../search/query/abbreviations.ts';

const gzip = promisify(gzipCallback);
const COMPRESSED_AT_ONCE = 16;

/** Records to be indexed, each as the text it is published as. */
export interface PartSource {
  texts: readonly string[];
  glossary: readonly GlossaryEntry[];
}

/** Index records into a file that keeps the result. */
export async function keepPart(source: PartSource, kept: string): Promise<void> {
  // Whole or not at all: a build that is killed leaves nothing half written to be taken over.
  await writeFile(`${kept}.tmp`, encodeStoredPart(await partOf(source)));
  await rename(`${kept}.tmp`, kept);
}

/** Index records, with their texts as they are published. */
async function partOf({ texts, glossary }: PartSource): Promise<StoredPart> {
  const heads: RecordHead[] = [];
  const packing = new Packing();
  const records = function* (): Generator<SearchRecord> {
    // One at a time: a year of them as objects takes as much memory again as their index.
    for (const text of texts) {
      const record = JSON.parse(text) as SearchRecord;
      heads.push(headOf(record));
      packing.add(record, text.length);
      yield record;
    }
  };
  const index = buildPart(records(), abbreviationsOf(glossary));
  const ranges = packsOf(packing.counts);
  const packs: Uint8Array[] = [];
  // A few at a time: every compression under way holds a quarter of a megabyte.
  for (let at = 0; at < ranges.length; at += COMPRESSED_AT_ONCE) {
    const some = ranges.slice(at, at + COMPRESSED_AT_ONCE);
    packs.push(...(await Promise.all(some.map(({ from, to }) => gzip(encodePack(texts.slice(from, to)))))));
  }
  return { index, heads, counts: packing.counts, packs };
}
