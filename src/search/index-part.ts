import type { Abbreviation } from './abbreviations.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { encodePostings, type Posting } from './postings.ts';
import type { SearchRecord } from './search-record.ts';
import { termsOf } from './terms.ts';

/** The index of some records, numbered from 0: one year's notices, say. Parts join into one index. */
export interface IndexPart {
  recordCount: number;
  /** Postings of each term as spelt, written with their passages. */
  terms: Map<string, Uint8Array>;
}

/** Index records on their own. */
export function buildPart(
  records: readonly SearchRecord[],
  abbreviations: readonly Abbreviation[],
): IndexPart {
  const postings = new Map<string, Posting[]>();
  for (const [record, content] of records.entries()) {
    for (const [term, passages] of termsOf(content, abbreviations)) {
      const found = postings.get(term);
      if (found) found.push({ record, passages });
      else postings.set(term, [{ record, passages }]);
    }
  }
  const terms = new Map<string, Uint8Array>();
  // No term counts as common within a part: the passages are needed until the parts are joined.
  for (const [term, found] of postings) terms.set(term, encodePostings(found, 0));
  return { recordCount: records.length, terms };
}

/** Write a part, to be kept between builds. */
export function encodePart(part: IndexPart): Uint8Array {
  const writer = new ByteWriter();
  writer.number(part.recordCount);
  for (const [term, postings] of part.terms) {
    writer.text(term);
    writer.bytes(postings);
  }
  return writer.done();
}

/** Read what {@link encodePart} wrote. */
export function decodePart(data: Uint8Array): IndexPart {
  const reader = new ByteReader(data);
  const recordCount = reader.number();
  const terms = new Map<string, Uint8Array>();
  while (!reader.isDone) terms.set(reader.text(), reader.bytes());
  return { recordCount, terms };
}
