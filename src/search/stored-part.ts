import { ByteReader, ByteWriter } from './bytes.ts';
import type { IndexPart } from './index-part.ts';
import type { SearchRecord } from './search-record.ts';

/** What narrows and sorts a record: all that is known of it without its text. */
export type RecordHead = Omit<SearchRecord, 'title' | 'url'>;

/** A part of the index with all that publishing it needs, kept between builds. */
export interface StoredPart {
  index: IndexPart;
  heads: RecordHead[];
  /** The records, each compressed as it is published. */
  texts: Uint8Array[];
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
export function encodeStoredPart({ index, heads, texts }: StoredPart): Uint8Array {
  const writer = new ByteWriter();
  writer.text(JSON.stringify(heads));
  writer.number(index.recordCount);
  writer.bytes(index.entries);
  for (const text of texts) writer.bytes(text);
  return writer.done();
}

/** Read what {@link encodeStoredPart} wrote. */
export function decodeStoredPart(data: Uint8Array): StoredPart {
  const reader = new ByteReader(data);
  const heads = JSON.parse(reader.text()) as RecordHead[];
  const index = { recordCount: reader.number(), entries: reader.bytes() };
  return { heads, index, texts: heads.map(() => reader.bytes()) };
}
