import { type Abbreviations, partingsOf, replacementsOf } from '../query/abbreviations.ts';
import { type Spelling, spellingsOf, wordsOf } from '../query/fold.ts';
import { slipsOf } from '../results/source-words.ts';
import { ByteWriter } from './bytes.ts';
import { countRecords, encodePlaces, placeAt } from './postings.ts';
import type { SearchRecord } from './search-record.ts';
import { type TermEntry, writeEntry } from './shard.ts';

/** The index of some records, numbered from 0: one year's notices, say. Parts join into one index. */
export interface IndexPart {
  recordCount: number;
  /** Entries of all terms in the order of their folded forms, one after the other as in a shard. */
  entries: Uint8Array;
}

/**
 * Index records on their own: each word and each two neighbours, as spelt, with the passages that hold them.
 * Neighbours are what makes a phrase come before scattered syllables.
 */
export function buildPart(records: Iterable<SearchRecord>, abbreviations: Abbreviations): IndexPart {
  const terms = new TermPlaces();
  let recordCount = 0;
  for (const { passages } of records) {
    const record = recordCount++;
    for (const [number, passage] of passages.entries()) {
      const place = placeAt(record, number);
      const words = spellingsOf(passage.text);
      terms.add(words, place);
      // Another reading adds only what the print has not: the words put in, and their neighbours.
      const slips = passage.slips ? slipsOf(wordsOf(passage.text), passage) : [];
      const others = [slips, partingsOf(words), ...replacementsOf(words, abbreviations)].flat();
      for (const { from, to, put } of others)
        terms.add([...words.slice(Math.max(0, from - 1), from), ...put, ...words.slice(to, to + 1)], place);
    }
  }
  return { recordCount, entries: terms.encoded() };
}

/**
 * Places of words and pairs. It sees every word of every notice: terms are numbered, and their places are one
 * growing run of numbers that is sorted by term at the end, instead of a list for each of hundreds of thousands.
 */
class TermPlaces {
  readonly #numbers = new Map<Spelling | string, number>();
  /** The words of each term: one, or two neighbours. */
  readonly #terms: (readonly [Spelling] | readonly [Spelling, Spelling])[] = [];
  /** For each word, the term it makes with each word that follows it. */
  readonly #pairs: Map<number, number>[] = [];
  readonly #last: number[] = [];
  readonly #counts: number[] = [];
  /** Term and place in turn. */
  #run = new Uint32Array(1 << 16);
  #length = 0;

  /** Add words that follow each other, and each two neighbours. */
  add(words: readonly Spelling[], place: number): void {
    let before: Spelling | undefined;
    let beforeNumber = 0;
    for (const word of words) {
      const number = this.#wordNumber(word);
      this.#place(number, place);
      if (before) this.#place(this.#pairNumber(before, beforeNumber, word, number), place);
      before = word;
      beforeNumber = number;
    }
  }

  #pairNumber(first: Spelling, firstNumber: number, second: Spelling, secondNumber: number): number {
    let pairs = this.#pairs[firstNumber];
    if (!pairs) {
      pairs = new Map();
      this.#pairs[firstNumber] = pairs;
    }
    const found = pairs.get(secondNumber);
    if (found !== undefined) return found;
    const number = this.#newTerm([first, second]);
    pairs.set(secondNumber, number);
    return number;
  }

  #wordNumber(spelling: Spelling): number {
    const found = this.#numbers.get(spelling);
    if (found !== undefined) return found;
    // Two prints of one word are two spellings that read the same.
    const number = this.#numbers.get(spelling.exact) ?? this.#newTerm([spelling]);
    this.#numbers.set(spelling, number).set(spelling.exact, number);
    return number;
  }

  #newTerm(words: readonly [Spelling] | readonly [Spelling, Spelling]): number {
    this.#last.push(-1);
    this.#counts.push(0);
    return this.#terms.push(words) - 1;
  }

  #place(term: number, place: number): void {
    if (this.#last[term] === place) return;
    this.#last[term] = place;
    this.#counts[term] = (this.#counts[term] ?? 0) + 1;
    if (this.#length === this.#run.length) {
      const grown = new Uint32Array(this.#run.length * 2);
      grown.set(this.#run);
      this.#run = grown;
    }
    this.#run[this.#length++] = term;
    this.#run[this.#length++] = place;
  }

  encoded(): Uint8Array {
    const ends = this.#sortPlaces();
    const spelt = this.#terms
      .map((words, term) => ({
        term,
        folded: words.map(({ folded }) => folded).join(' '),
        exact: words.map(({ exact }) => exact).join(' '),
      }))
      .sort((a, b) => order(a.folded, b.folded) || order(a.exact, b.exact));
    const writer = new ByteWriter();
    let entry: TermEntry | undefined;
    for (const { term, folded, exact } of spelt) {
      const end = ends[term] ?? 0;
      const places = this.#run.subarray(end - (this.#counts[term] ?? 0), end);
      // No term counts as common within a part: the passages are needed until the parts are joined.
      const form = { exact, count: countRecords(places), postings: encodePlaces(places, 0) };
      if (entry?.folded === folded) entry.forms.push(form);
      else {
        if (entry) writeEntry(writer, entry);
        entry = { folded, forms: [form] };
      }
    }
    if (entry) writeEntry(writer, entry);
    return writer.done();
  }

  /** Leave only places in the run, those of one term together, and tell where each term's end. */
  #sortPlaces(): Uint32Array {
    const ends = new Uint32Array(this.#terms.length);
    let sum = 0;
    for (const [term, count] of this.#counts.entries()) {
      ends[term] = sum;
      sum += count;
    }
    const sorted = new Uint32Array(sum);
    for (let at = 0; at < this.#length; at += 2) {
      const term = this.#run[at] ?? 0;
      const to = ends[term] ?? 0;
      sorted[to] = this.#run[at + 1] ?? 0;
      ends[term] = to + 1;
    }
    this.#run = sorted;
    return ends;
  }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
