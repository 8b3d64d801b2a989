import { ByteReader, ByteWriter } from './bytes.ts';

/** Where a term stands: records in rising order, and in each the passages, in rising order. */
export interface Posting {
  record: number;
  /** Absent where the term is so common that only the records are kept. */
  passages?: readonly number[];
}

/** A term that more than one in so many records hold is kept as one bit a record. */
const DENSE = 8;

/** Write postings: one bit a record for a common term, else gaps with the passages. */
export function encodePostings(postings: readonly Posting[], recordCount: number): Uint8Array {
  const writer = new ByteWriter();
  if (postings.length * DENSE > recordCount && recordCount > DENSE) {
    const bits = new Uint8Array(Math.ceil(recordCount / 8));
    for (const { record } of postings) bits[record >> 3] = (bits[record >> 3] ?? 0) | (1 << (record & 7));
    writer.number(0);
    writer.bytes(bits);
    return writer.done();
  }
  writer.number(postings.length);
  let before = 0;
  for (const { record, passages = [] } of postings) {
    // The lowest bit says whether more than one passage follows: mostly it is one.
    const isMany = passages.length !== 1;
    writer.number((record - before) * 2 + (isMany ? 1 : 0));
    if (isMany) writer.number(passages.length);
    let last = 0;
    for (const passage of passages) {
      writer.number(passage - last);
      last = passage;
    }
    before = record;
  }
  return writer.done();
}

/** Read what {@link encodePostings} wrote; `shift` is added to every record's number. */
export function decodePostings(data: Uint8Array, shift = 0): Posting[] {
  const reader = new ByteReader(data);
  const count = reader.number();
  const postings: Posting[] = [];
  if (count === 0) {
    const bits = reader.isDone ? new Uint8Array() : reader.bytes();
    for (const [at, byte] of bits.entries()) {
      for (let bit = 0; bit < 8; bit++)
        if (byte & (1 << bit)) postings.push({ record: at * 8 + bit + shift });
    }
    return postings;
  }
  let record = shift;
  for (let index = 0; index < count; index++) {
    const head = reader.number();
    record += head >> 1;
    const length = head & 1 ? reader.number() : 1;
    const passages: number[] = [];
    let passage = 0;
    for (let position = 0; position < length; position++) {
      passage += reader.number();
      passages.push(passage);
    }
    postings.push({ record, passages });
  }
  return postings;
}
