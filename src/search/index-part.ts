import { type Abbreviations, replacementsOf } from './abbreviations.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { type Spelling, spellingsOf } from './fold.ts';
import { encodePlaces, type Places, placeAt } from './postings.ts';
import type { SearchRecord } from './search-record.ts';

/** The index of some records, numbered from 0: one year's notices, say. Parts join into one index. */
export interface IndexPart {
  recordCount: number;
  /** Postings of each term as spelt, written with their passages. */
  terms: Map<string, Uint8Array>;
}

/**
 * Index records on their own: each word and each two neighbours, as spelt, with the passages that hold them.
 * Neighbours are what makes a phrase come before scattered syllables.
 */
export function buildPart(records: readonly SearchRecord[], abbreviations: Abbreviations): IndexPart {
  const terms = new TermPlaces();
  for (const [record, { passages }] of records.entries()) {
    for (const [number, { text }] of passages.entries()) {
      const place = placeAt(record, number);
      const words = spellingsOf(text);
      let before: Spelling | undefined;
      for (const word of words) {
        terms.add(word, place);
        if (before) terms.addPair(before, word, place);
        before = word;
      }
      // Another reading adds only what the print has not: the words put in, and their neighbours.
      for (const { from, to, put } of replacementsOf(words, abbreviations).flat()) {
        for (const word of put) terms.add(word, place);
        const around = [words[from - 1], ...put, words[to]];
        for (const [at, word] of around.entries()) {
          const next = around[at + 1];
          if (word && next) terms.addPair(word, next, place);
        }
      }
    }
  }
  return { recordCount: records.length, terms: terms.encoded() };
}

/** Places of words and pairs. Words are numbered, for this is done for every word of every notice. */
class TermPlaces {
  readonly #numbers = new Map<Spelling | string, number>();
  readonly #words: { exact: string; places: Places; pairs: Map<number, Places> }[] = [];

  #of(spelling: Spelling): number {
    const found = this.#numbers.get(spelling);
    if (found !== undefined) return found;
    const number = this.#numbers.get(spelling.exact) ?? this.#words.length;
    if (number === this.#words.length)
      this.#words.push({ exact: spelling.exact, places: [], pairs: new Map() });
    this.#numbers.set(spelling, number).set(spelling.exact, number);
    return number;
  }

  add(spelling: Spelling, place: number): void {
    const places = this.#words[this.#of(spelling)]?.places;
    if (places && places[places.length - 1] !== place) places.push(place);
  }

  addPair(first: Spelling, second: Spelling, place: number): void {
    const pairs = this.#words[this.#of(first)]?.pairs;
    const number = this.#of(second);
    const places = pairs?.get(number);
    if (!places) pairs?.set(number, [place]);
    else if (places[places.length - 1] !== place) places.push(place);
  }

  /** Postings of every term, as one index keeps them until it is joined with others. */
  encoded(): Map<string, Uint8Array> {
    const terms = new Map<string, Uint8Array>();
    for (const { exact, places, pairs } of this.#words) {
      // No term counts as common within a part: the passages are needed until the parts are joined.
      terms.set(exact, encodePlaces(places, 0));
      for (const [second, found] of pairs)
        terms.set(`${exact} ${this.#words[second]?.exact}`, encodePlaces(found, 0));
    }
    return terms;
  }
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
