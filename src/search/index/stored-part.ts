import { ByteReader, ByteWriter } from './bytes.ts';
import type { IndexPart } from './index-part.ts';
import type { SearchRecord } from './search-record.ts';
import type { PackCounts } from './search-table.ts';
import { packsOf } from './text-packs.ts';

/** What narrows and sorts a record: all that is known of it without its text. */
export type RecordHead = Omit<SearchRecord, 'title' | 'url'>;

/** A part of the index with all that publishing it needs, kept between builds. */
export interface StoredPart {
  index: IndexPart;
  heads: RecordHead[];
  counts: PackCounts;
  /** The records' texts in packs, each compressed as it is published. */
  packs: Uint8Array[];
}

/** What a head needs of the passages: which kinds there are. */
export function headOf({ kind, day, facets, passages }: SearchRecord): RecordHead {
  const kinds = [...new Set(passages.map((passage) => passage.kind))];
  return {
    kind,
    ...(day !== undefined && { day }),
    facets,
    passages: kinds.map((passageKind) => ({ anchor: '', kind: passageKind, reference: '', text: '' })),
  };
}

/** Write a part. */
export function encodeStoredPart({ index, heads, counts, packs }: StoredPart): Uint8Array {
  const writer = new ByteWriter();
  writer.text(JSON.stringify(heads));
  writer.text(JSON.stringify(counts));
  writer.number(index.recordCount);
  writer.bytes(index.entries);
  for (const pack of packs) writer.bytes(pack);
  return writer.done();
}

/** Read what {@link encodeStoredPart} wrote. */
export function decodeStoredPart(data: Uint8Array): StoredPart {
  const reader = new ByteReader(data);
  const heads = JSON.parse(reader.text()) as RecordHead[];
  const counts = JSON.parse(reader.text()) as PackCounts;
  const index = { recordCount: reader.number(), entries: reader.bytes() };
  return { heads, index, counts, packs: packsOf(counts).map(() => reader.bytes()) };
}
