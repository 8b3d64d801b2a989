import type { Filters, SortOrder } from './filters.ts';
import type { Query } from './parse-query.ts';
import { type RankedPassage, type RankedRecord, recordRanker } from './rank-passages.ts';
import type { Passage, SearchRecord } from './search-record.ts';
import type { OpenedIndex } from './search-source.ts';

/** One result: a page and the passages of it that answer best. */
export interface SearchResult {
  record: Omit<SearchRecord, 'passages'>;
  passages: RankedPassage[];
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
  isNamed: boolean;
}

/**
 * Reads and ranks texts as they are asked for; within one reading the best passage decides, so that a phrase comes
 * before scattered words, and pages named by the query before all.
 * @param records the pages found, best first; those that turn out to be none are taken out
 * @param complete adds the pages that hold the words anywhere
 */
export function readResults(
  { source, table, vocabulary, abbreviations }: OpenedIndex,
  { query, filters, sort }: { query: Query; filters: Filters; sort: SortOrder },
  records: number[],
  named: ReadonlySet<number>,
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
      return [{ record: head, passages: found.passages, score: found.score, isNamed: named.has(record) }];
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
        const ranked = ahead.splice(0, count);
        if (at > 0 && at + count > records.length) await complete();
        for (let tried = 0; ranked.length < count && at < records.length && tried < count * MOST_TRIED; ) {
          const wanted = Math.min(count - ranked.length, count * MOST_TRIED - tried);
          tried += wanted;
          ranked.push(...(await read(wanted)));
        }
        if (sort === 'relevance')
          ranked.sort((a, b) => Number(b.isNamed) - Number(a.isNamed) || b.score - a.score);
        return ranked.map(({ record, passages }) => ({ record, passages }));
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
    .map((passage) => ({ passage, score: 0, ranges: [], focus: 0, held: 0 }));
  return passages.length > 0 ? { score: 0, passages } : undefined;
}
