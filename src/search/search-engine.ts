import { unpackVocabulary } from './index/packed-vocabulary.ts';
import { OTHERS, type SearchTable, shardOf } from './index/search-table.ts';
import { decodeShard, type TermEntry } from './index/shard.ts';
import { shortNameDigest } from './index/short-name-digest.ts';
import { vocabularyOf } from './index/vocabulary.ts';
import { abbreviationsOf } from './query/abbreviations.ts';
import { correctLetters, readTyping } from './query/correct-query.ts';
import {
  acceptor,
  countFacets,
  type FacetCounts,
  type Filters,
  hasFilters,
  type SortOrder,
} from './query/filters.ts';
import { spellingsOf, type Word } from './query/fold.ts';
import { parseQuery, type Query } from './query/parse-query.ts';
import type { ScoredRecord } from './results/evidence.ts';
import { findRecords, type Look } from './results/find-records.ts';
import { type Results, readResults } from './results/read-results.ts';
import type { OpenedIndex, SearchSource } from './search-source.ts';

/** What a search found; results are read as they are asked for, from the best on. */
export interface SearchOutcome extends Results {
  query: Query;
  /** The words searched for instead of those typed, when those stand nowhere. */
  corrected?: string;
  /** No two neighbours of the query stand side by side anywhere: what is found holds its words here and there. */
  isScattered: boolean;
  /** How many of the pages found have each value of each facet. */
  facets(): Promise<FacetCounts>;
}

/** A search over one index; what was read once is kept. */
export interface SearchEngine {
  search(raw: string, filters?: Filters, sort?: SortOrder, isLiteral?: boolean): Promise<SearchOutcome>;
}

/** Fewer pages than this that hold the words together are followed by others. */
const ENOUGH = 10;
/** Pages read to count by facets what quotes or a kind of passage may rule out. */
const MOST_COUNTED = 60;

/** Open an index; nothing is read before the first search. */
export function openSearch(source: SearchSource): SearchEngine {
  let opened: Promise<OpenedIndex> | undefined;
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

async function open(source: SearchSource): Promise<OpenedIndex> {
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
  const glossary = table.abbreviations
    .flatMap(({ short, full }) => [...spellingsOf(short), ...spellingsOf(full)])
    .map(({ folded }) => folded);
  return {
    source,
    table,
    vocabulary: vocabularyOf(unpackVocabulary(table.vocabulary), table.recordCount, new Set(glossary)),
    abbreviations: abbreviationsOf(table.abbreviations),
    look,
  };
}

async function run(
  opened: OpenedIndex,
  raw: string,
  filters: Filters,
  sort: SortOrder,
  isLiteral: boolean,
): Promise<SearchOutcome> {
  const { source, table, vocabulary, look } = opened;
  const facets = hasFilters(filters) ? await source.facets() : undefined;
  const accept = facets ? acceptor(facets, filters) : () => true;
  const { isKnown } = vocabulary;
  const typed = parseQuery(raw, isKnown, isLiteral);
  let query = typed;
  const read = isLiteral ? typed.text : readTyping(typed.text, vocabulary);
  if (read !== typed.text) query = parseQuery(read, isKnown);
  const find = () => findRecords(query, vocabulary, look, accept, preferredFor(query, table));
  let found = await find();
  const letters = isLiteral ? undefined : await correctLetters(query, found.isApart, vocabulary, look);
  if (letters !== undefined) {
    query = parseQuery(letters, isKnown);
    found = await find();
  }
  const isListing = query.words.length === 0 && hasFilters(filters);
  const named = namedBy(query, found.records, table);
  const records = isListing
    ? [...Array(table.recordCount).keys()].filter(accept).reverse()
    : isAnyPhraseApart(query, found.isApart)
      ? []
      : [...named, ...found.records.map(({ record }) => record).filter((record) => !named.has(record))];
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
  const isApart = found.isApart.some(Boolean);
  const results = readResults(opened, { query, filters, sort }, records, { named, isApart }, complete);
  return Object.assign(results, {
    query,
    ...(query !== typed && { corrected: query.text }),
    isScattered: found.isApart.length > 0 && found.isApart.every(Boolean),
    facets: async () => {
      await complete();
      await results.readOn(MOST_COUNTED, MOST_COUNTED);
      return countFacets(facets ?? (await source.facets()), records);
    },
  });
}

/** The pages whose name is the query, whole or for short: all its words and no other, in the very spelling typed. */
function namedBy({ words }: Query, found: readonly ScoredRecord[], { names }: SearchTable): Set<number> {
  const best = found[0]?.score ?? 0;
  const digest = shortNameDigest(words);
  const isNamed = ({ record, score, held }: ScoredRecord): boolean =>
    held === words.length &&
    score >= best * (1 - Number.EPSILON * 16) &&
    (names.lengths[record - names.first]?.includes(words.length) === true ||
      names.short[record - names.first]?.includes(digest) === true);
  return new Set(found.filter(isNamed).map(({ record }) => record));
}

/** Whether a quoted phrase holds two neighbours that stand nowhere together. */
function isAnyPhraseApart({ words, phrases }: Query, isApart: readonly boolean[]): boolean {
  const pair = (of: readonly Word[], at: number): string => `${of[at]?.folded} ${of[at + 1]?.folded}`;
  const apart = new Set(words.flatMap((_, at) => (isApart[at] ? [pair(words, at)] : [])));
  return phrases.some((phrase) =>
    phrase.some((_, at) => at + 1 < phrase.length && apart.has(pair(phrase, at))),
  );
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
