import type { Passage, SearchRecord } from '../index/search-record.ts';
import type { Filters, SortOrder } from '../query/filters.ts';
import { spellingsOf } from '../query/fold.ts';
import type { Query } from '../query/parse-query.ts';
import type { OpenedIndex } from '../search-source.ts';
import { type RankedPassage, type RankedRecord, recordRanker } from './rank-passages.ts';

/** One result: a page and the passages of it that answer best. */
export interface SearchResult {
  record: Omit<SearchRecord, 'passages'>;
  passages: RankedPassage[];
  /** Words of the query, as typed, that stand nowhere in the page. */
  missing: string[];
  /** Whether the query is its very name. */
  isNamed: boolean;
}

/** Results, read from the best on as they are asked for. */
export interface Results {
  /**
   * Pages found. It grows when those that hold the words anywhere are read after those that hold them together; it
   * shrinks with each page read that turns out to hold no quoted phrase, or none in the kind of passage asked for.
   */
  readonly total: number;
  /** Whether pages not read yet may turn out to be none: then there are `total` at most. */
  readonly isAtMost: boolean;
  /** Whether there may be more results; after {@link readOn} seldom in vain. */
  readonly hasMore: boolean;
  /** The next results in order; fewer when there are no more, or none was found among many pages read. */
  more(count: number): Promise<SearchResult[]>;
  /** Read on until so many next results are at hand or all is read, but no more pages than `most`. */
  readOn(most: number, enough?: number): Promise<void>;
}

const MOST_PASSAGES = 3;
/** Texts looked into, for each result wanted, where quotes or a kind of passage rule some out. */
const MOST_TRIED = 6;

interface Ranked extends SearchResult {
  score: number;
}

/** Texts among which the first result is chosen, where the index alone does not tell which holds the words together. */
const CHOSEN_AMONG = 3;

/**
 * Reads and ranks texts as they are asked for; within one reading the best passage decides, so that a phrase comes
 * before scattered words, and pages named by the query before all.
 * @param records the pages found, best first; those that turn out to be none are taken out
 * @param isApart whether two neighbours of the query stand nowhere together
 * @param complete adds the pages that hold the words anywhere
 */
export function readResults(
  { source, table, vocabulary, abbreviations }: OpenedIndex,
  { query, filters, sort }: { query: Query; filters: Filters; sort: SortOrder },
  records: number[],
  { named, isApart }: { named: ReadonlySet<number>; isApart: boolean },
  complete: () => Promise<void>,
): Results {
  const accept = ({ kind }: Passage): boolean => filters.passage === undefined || kind === filters.passage;
  const { weigh } = vocabulary;
  const rank =
    query.words.length === 0
      ? (record: SearchRecord) => listed(record, accept)
      : recordRanker(query, { abbreviations, weigh, accept, most: MOST_PASSAGES });
  const mayRuleOut = query.phrases.length > 0 || filters.passage !== undefined;
  /** Read beforehand, and not given out yet. */
  const ahead: Ranked[] = [];
  let at = 0;
  let last: Promise<unknown> = Promise.resolve();
  /** One reading at a time, so that no page is read twice. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };

  /** The next pages, read; those that are none are forgotten. */
  const read = async (count: number): Promise<Ranked[]> => {
    const batch = records.slice(at, at + count);
    const texts = await Promise.all(batch.map((record) => source.record(record, table)));
    return batch.flatMap((record, position): Ranked[] => {
      const text = texts[position];
      const found = text && rank(text);
      if (!found) {
        records.splice(at, 1);
        return [];
      }
      at++;
      const { passages: _, ...head } = text;
      const missing = wordsAt(found.lacking, query);
      const { passages, score } = found;
      return [{ record: head, passages, missing, score, isNamed: named.has(record) }];
    });
  };
  return {
    get total() {
      return records.length;
    },
    get isAtMost() {
      return mayRuleOut && at < records.length;
    },
    get hasMore() {
      return ahead.length > 0 || at < records.length;
    },
    more: (count) =>
      inTurn(async () => {
        const isFirst = at === 0 && sort === 'relevance';
        const ranked = ahead.splice(0, count);
        if (at > 0 && at + count > records.length) await complete();
        // Where it is known that no passage holds the whole, the texts to choose among are asked for at once.
        const wanted = isFirst && isApart && named.size === 0 ? Math.max(count, CHOSEN_AMONG) : count;
        for (let tried = 0; ranked.length < wanted && at < records.length && tried < count * MOST_TRIED; ) {
          const next = Math.min(wanted - ranked.length, count * MOST_TRIED - tried);
          tried += next;
          ranked.push(...(await read(next)));
        }
        const [first] = ranked;
        if (isFirst && first && !first.isNamed && !first.passages.some(({ isWhole }) => isWhole))
          ranked.push(...(await read(Math.max(0, CHOSEN_AMONG - ranked.length))));
        if (sort === 'relevance')
          ranked.sort((a, b) => Number(b.isNamed) - Number(a.isNamed) || b.score - a.score);
        ahead.unshift(...ranked.splice(count));
        return ranked.map(({ score: _, ...result }) => result);
      }),
    readOn: (most, enough = 1) =>
      inTurn(async () => {
        let tried = 0;
        while (mayRuleOut && ahead.length < enough && at < records.length && tried < most) {
          ahead.push(...(await read(Math.min(BATCH, most - tried))));
          tried += BATCH;
        }
      }),
  };
}

/** Pages read at once to look for a next result. */
const BATCH = 5;

/** A record listed for its place, agency or year alone: its title, or the kind of passage asked for. */
function listed(record: SearchRecord, accept: (passage: Passage) => boolean): RankedRecord | undefined {
  const passages = record.passages
    .filter(accept)
    .slice(0, MOST_PASSAGES)
    .map((passage) => ({ passage, score: 0, ranges: [], focus: 0, held: 0, isWhole: false }));
  return passages.length > 0 ? { score: 0, passages, lacking: 0 } : undefined;
}

/** Words of a query by their bits, each as it was typed; a word that was put in for the reader is none of theirs. */
function wordsAt(bits: number, { text, words }: Query): string[] {
  const typed = words.flatMap(({ folded, start, end }, at) => {
    const print = text.slice(start, end);
    const isOwn = spellingsOf(print).some((own) => own.folded === folded);
    return bits & (1 << at) && isOwn ? [print] : [];
  });
  return [...new Set(typed)];
}
