import { type Abbreviation, readingsOf } from './abbreviations.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { wordsOf } from './fold.ts';
import { encodePostings, type Posting } from './postings.ts';
import type { SearchRecord } from './search-record.ts';

/** The index of some records, numbered from 0: one year's notices, say. Parts join into one index. */
export interface IndexPart {
  recordCount: number;
  /** Postings of each term as spelt, written with their passages. */
  terms: Map<string, Uint8Array>;
}

/** Words that one part can tell apart, as a power of two: two word numbers make one key. */
const WORDS = 2 ** 24;
/** Passages of one record that are told apart. */
const PASSAGES = 2 ** 12;

/**
 * Index records on their own: each word and each two neighbours, as spelt, with the passages that hold them.
 * Neighbours are what makes a phrase come before scattered syllables.
 */
export function buildPart(
  records: readonly SearchRecord[],
  abbreviations: readonly Abbreviation[],
): IndexPart {
  const numbers = new Map<string, number>();
  const spellings: string[] = [''];
  const numberOf = (exact: string): number => {
    const found = numbers.get(exact);
    if (found !== undefined) return found;
    numbers.set(exact, spellings.length);
    return spellings.push(exact) - 1;
  };
  // Keys and places are numbers and not strings: this loop runs for every word of every notice.
  const places = new Map<number, number[]>();
  const add = (key: number, place: number): void => {
    const found = places.get(key);
    if (!found) places.set(key, [place]);
    else if (found[found.length - 1] !== place) found.push(place);
  };
  for (const [record, { passages }] of records.entries()) {
    for (const [number, { text }] of passages.slice(0, PASSAGES).entries()) {
      const place = record * PASSAGES + number;
      for (const [reading, words] of readingsOf(wordsOf(text), abbreviations).entries()) {
        let before = 0;
        let wasPut = false;
        for (const { exact, isPut = false } of words) {
          const word = numberOf(exact);
          // Another reading adds only what the print has not.
          if (reading === 0 || isPut) add(word, place);
          if (before > 0 && (reading === 0 || isPut || wasPut)) add(before * WORDS + word, place);
          before = word;
          wasPut = isPut;
        }
      }
    }
  }
  const terms = new Map<string, Uint8Array>();
  for (const [key, found] of places) {
    const before = Math.floor(key / WORDS);
    const word = spellings[key % WORDS] ?? '';
    // No term counts as common within a part: the passages are needed until the parts are joined.
    terms.set(before > 0 ? `${spellings[before]} ${word}` : word, encodePostings(postingsOf(found), 0));
  }
  return { recordCount: records.length, terms };
}

function postingsOf(places: readonly number[]): Posting[] {
  const postings: { record: number; passages: number[] }[] = [];
  for (const place of places) {
    const record = Math.floor(place / PASSAGES);
    const passage = place % PASSAGES;
    const last = postings[postings.length - 1];
    if (last?.record === record) last.passages.push(passage);
    else postings.push({ record, passages: [passage] });
  }
  return postings;
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
