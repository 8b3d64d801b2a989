import { ByteReader, ByteWriter } from './bytes.ts';

/**
 * Where a term stands: one number a place, record and passage together, in rising order. Millions of them pass
 * through a build and through a search, so they are plain numbers.
 */
export type Places = number[];

/** Passages of one record that are told apart; the last number stands for any passage. */
const PASSAGES = 4096;
const ANY_PASSAGE = PASSAGES - 1;

/** The number of a place. Passages beyond those told apart share one number. */
export function placeAt(record: number, passage: number = ANY_PASSAGE): number {
  return record * PASSAGES + Math.min(passage, ANY_PASSAGE);
}

/** Record of a place. */
export function recordAt(place: number): number {
  return Math.floor(place / PASSAGES);
}

/** Whether a place says which passage of its record it is. */
export function hasPassage(place: number): boolean {
  return place % PASSAGES !== ANY_PASSAGE;
}

/** How many records the places lie in. */
export function countRecords(places: ArrayLike<number>): number {
  let count = 0;
  let last = -1;
  for (let at = 0; at < places.length; at++) {
    const record = recordAt(places[at] ?? 0);
    if (record !== last) count++;
    last = record;
  }
  return count;
}

/** A term that more than one in so many records hold is kept as one bit a record, without its passages. */
const DENSE = 8;

/**
 * Write places: one bit a record for a term that is common among so many records, else gaps with the passages.
 * @param recordCount 0 keeps the passages of every term
 */
export function encodePlaces(places: ArrayLike<number>, recordCount: number): Uint8Array {
  const writer = new ByteWriter();
  const count = countRecords(places);
  if (recordCount > DENSE && count * DENSE > recordCount) {
    const bits = new Uint8Array(Math.ceil(recordCount / 8));
    for (let at = 0; at < places.length; at++) {
      const record = recordAt(places[at] ?? 0);
      bits[record >> 3] = (bits[record >> 3] ?? 0) | (1 << (record & 7));
    }
    writer.number(0);
    writer.bytes(bits);
    return writer.done();
  }
  writer.number(count);
  let before = 0;
  for (let at = 0; at < places.length; ) {
    const record = recordAt(places[at] ?? 0);
    let end = at + 1;
    while (end < places.length && recordAt(places[end] ?? 0) === record) end++;
    // The lowest bit says whether more than one passage follows: mostly it is one.
    const isMany = end - at > 1;
    writer.number((record - before) * 2 + (isMany ? 1 : 0));
    if (isMany) writer.number(end - at);
    let last = record * PASSAGES;
    for (; at < end; at++) {
      const place = places[at] ?? 0;
      writer.number(place - last);
      last = place;
    }
    before = record;
  }
  return writer.done();
}

/** Read what {@link encodePlaces} wrote; `shift` is added to every record's number. */
export function decodePlaces(data: Uint8Array, shift = 0): Places {
  const reader = new ByteReader(data);
  const count = reader.number();
  const places: Places = [];
  if (count === 0) {
    const bits = reader.isDone ? new Uint8Array() : reader.bytes();
    for (const [at, byte] of bits.entries()) {
      for (let bit = 0; bit < 8; bit++) if (byte & (1 << bit)) places.push(placeAt(at * 8 + bit + shift));
    }
    return places;
  }
  let record = shift;
  for (let index = 0; index < count; index++) {
    const head = reader.number();
    record += head >> 1;
    const length = head & 1 ? reader.number() : 1;
    let place = record * PASSAGES;
    for (let position = 0; position < length; position++) {
      place += reader.number();
      places.push(place);
    }
  }
  return places;
}
