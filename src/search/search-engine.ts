import { type Abbreviations, abbreviationsOf } from './abbreviations.ts';
import { correctLetters, readTyping } from './correct-query.ts';
import { acceptor, countFacets, type FacetCounts, type Filters, hasFilters } from './filters.ts';
import { findRecords, type Look } from './find-records.ts';
import { parseQuery, type Query } from './parse-query.ts';
import { type RankedPassage, type RankedRecord, recordRanker } from './rank-passages.ts';
import type { Passage, SearchRecord } from './search-record.ts';
import { type FacetTable, OTHERS, type SearchTable, shardOf } from './search-table.ts';
import { decodeShard, type TermEntry } from './shard.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** Where the files of the index come from: the network in a browser, the disk in the benchmark. */
export interface SearchSource {
  table(): Promise<SearchTable>;
  facets(): Promise<FacetTable>;
  shard(position: number, table: SearchTable): Promise<Uint8Array>;
  record(record: number, table: SearchTable): Promise<SearchRecord>;
}

/** One result: a page and the passages of it that answer best. */
export interface SearchResult {
  record: Omit<SearchRecord, 'passages'>;
  passages: RankedPassage[];
}

/** What a search found; results are read as they are asked for, from the best on. */
export interface SearchOutcome {
  query: Query;
  /** The words searched for instead of those typed, when those stand nowhere. */
  corrected?: string;
  /** No two neighbours of the query stand side by side anywhere: what is found holds its words here and there. */
  isScattered: boolean;
  /** Pages found so far; it grows when those that hold the words anywhere are read after those that hold them together. */
  readonly total: number;
  /** The next results in order; fewer when there are no more. */
  more(count: number): Promise<SearchResult[]>;
  /** How many of the pages found have each value of each facet. */
  facets(): Promise<FacetCounts>;
}

export type SortOrder = 'relevance' | 'date';

/** A search over one index; what was read once is kept. */
export interface SearchEngine {
  search(raw: string, filters?: Filters, sort?: SortOrder, isLiteral?: boolean): Promise<SearchOutcome>;
}

const MOST_PASSAGES = 3;
/** Fewer pages than this that hold the words together are followed by others. */
const ENOUGH = 10;
/** Texts looked into, for each result wanted, where quotes or a kind of passage rule some out. */
const MOST_TRIED = 6;

/** Open an index; nothing is read before the first search. */
export function openSearch(source: SearchSource): SearchEngine {
  let opened: Promise<Opened> | undefined;
  return {
    async search(raw, filters = {}, sort = 'relevance', isLiteral = false) {
      opened ??= open(source).catch((error: unknown) => {
        opened = undefined;
        throw error;
      });
      return run(await opened, raw, filters, sort, isLiteral);
    },
  };
}

interface Opened {
  source: SearchSource;
  table: SearchTable;
  vocabulary: Vocabulary;
  abbreviations: Abbreviations;
  look: Look;
}

async function open(source: SearchSource): Promise<Opened> {
  const table = await source.table();
  const shards = new Map<number, Promise<Map<string, TermEntry>>>();
  const shard = (position: number): Promise<Map<string, TermEntry>> => {
    const found = shards.get(position) ?? source.shard(position, table).then(decodeShard);
    shards.set(position, found);
    found.catch(() => shards.delete(position));
    return found;
  };
  const look: Look = async (terms) => {
    const entries = new Map<string, TermEntry>();
    if (table.firstTerms.length === 0) return entries;
    await Promise.all(
      terms.map(async (term) => {
        const entry = (await shard(shardOf(term, table.firstTerms))).get(term);
        if (entry) entries.set(term, entry);
      }),
    );
    return entries;
  };
  return {
    source,
    table,
    vocabulary: vocabularyOf(table.vocabulary, table.recordCount),
    abbreviations: abbreviationsOf(table.abbreviations),
    look,
  };
}

async function run(
  opened: Opened,
  raw: string,
  filters: Filters,
  sort: SortOrder,
  isLiteral: boolean,
): Promise<SearchOutcome> {
  const { source, table, vocabulary, look } = opened;
  const facets = hasFilters(filters) ? await source.facets() : undefined;
  const accept = facets ? acceptor(facets, filters) : () => true;
  const typed = parseQuery(raw);
  let query = typed;
  const read = isLiteral ? typed.text : readTyping(typed.text, vocabulary);
  if (read !== typed.text) query = parseQuery(read);
  const find = () => findRecords(query, vocabulary, look, accept, preferredFor(query, table));
  let found = await find();
  const letters = isLiteral ? undefined : await correctLetters(query, found.isApart, vocabulary, look);
  if (letters !== undefined) {
    query = parseQuery(letters);
    found = await find();
  }
  const isListing = query.words.length === 0 && hasFilters(filters);
  const records = isListing
    ? [...Array(table.recordCount).keys()].filter(accept).reverse()
    : found.records.map(({ record }) => record);
  let isComplete = records.length >= ENOUGH || query.words.length < 2 || query.phrases.length > 0;
  // Where few pages hold the words together, those follow that hold them anywhere.
  const complete = async (): Promise<void> => {
    if (isComplete) return;
    isComplete = true;
    const present = new Set(records);
    for (const { record } of await found.scattered()) if (!present.has(record)) records.push(record);
  };
  if (sort === 'date') {
    await complete();
    records.sort((a, b) => b - a);
  }
  return {
    query,
    ...(query !== typed && { corrected: query.text }),
    isScattered: found.isApart.length > 0 && found.isApart.every(Boolean),
    get total() {
      return records.length;
    },
    more: resultReader(opened, query, records, complete, filters, sort),
    facets: async () => {
      await complete();
      return countFacets(facets ?? (await source.facets()), records);
    },
  };
}

/**
 * Records below this number come first among equals: who asks for a number wants the document that has it before the
 * notices that cite it; who asks for words wants notices.
 */
function preferredFor({ words }: Query, { parts }: SearchTable): number {
  const [first] = parts;
  const isNumber = words.some(({ folded }) => /\d/.test(folded));
  return isNumber && first?.name === OTHERS ? first.count : 0;
}

/**
 * Reads and ranks texts as they are asked for; within one reading the best passage decides, so that a phrase comes
 * before scattered words.
 */
function resultReader(
  { source, table, vocabulary, abbreviations }: Opened,
  query: Query,
  records: readonly number[],
  complete: () => Promise<void>,
  filters: Filters,
  sort: SortOrder,
): SearchOutcome['more'] {
  let at = 0;
  const accept = ({ kind }: Passage): boolean => filters.passage === undefined || kind === filters.passage;
  const { weigh } = vocabulary;
  const rank =
    query.words.length === 0
      ? (record: SearchRecord) => listed(record, accept)
      : recordRanker(query, { abbreviations, weigh, accept, most: MOST_PASSAGES });
  return async (count) => {
    const ranked: (SearchResult & { score: number })[] = [];
    if (at > 0 && at + count > records.length) await complete();
    const last = Math.min(records.length, at + count * MOST_TRIED);
    while (at < last && ranked.length < count) {
      const batch = records.slice(at, Math.min(last, at + count - ranked.length));
      at += batch.length;
      const texts = await Promise.all(batch.map((record) => source.record(record, table)));
      for (const text of texts) {
        const found = rank(text);
        if (!found) continue;
        const { passages: _, ...record } = text;
        ranked.push({ record, passages: found.passages, score: found.score });
      }
    }
    if (sort === 'relevance') ranked.sort((a, b) => b.score - a.score);
    return ranked.map(({ record, passages }) => ({ record, passages }));
  };
}

/** A record listed for its place, agency or year alone: its title, or the kind of passage asked for. */
function listed(record: SearchRecord, accept: (passage: Passage) => boolean): RankedRecord | undefined {
  const passages = record.passages
    .filter(accept)
    .slice(0, MOST_PASSAGES)
    .map((passage) => ({ passage, score: 0, ranges: [], focus: 0, held: 0 }));
  return passages.length > 0 ? { score: 0, passages } : undefined;
}
