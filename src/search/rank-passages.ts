import { type Abbreviations, readingOf, replacementsOf } from './abbreviations.ts';
import { type Spelling, type Word, wordsOf } from './fold.ts';
import type { Query } from './parse-query.ts';
import type { Passage, SearchRecord } from './search-record.ts';
import { wordSieve } from './word-sieve.ts';

/** A stretch of a passage's text, in UTF-16 units. */
export interface Range {
  start: number;
  end: number;
}

/** A passage that answers a query, and the words of it to be marked. */
export interface RankedPassage {
  passage: Passage;
  score: number;
  ranges: Range[];
  /** Where an excerpt should begin to show why. */
  focus: number;
  /** Words of the query it holds, as bits. */
  held: number;
}

/** How far a word without the typed marks counts. */
const OTHER_MARKS = 0.4;
/** How far another spelling counts where no marks were typed at all. */
const OTHER_SPELLING = 0.98;
/** What standing together adds, against standing there at all. */
const TOGETHER = 2;
const OTHER_ORDER = 0.6;
const WHOLE_PHRASE = 1;
/** How far words of the title count for choosing among the other passages. */
const OF_TITLE = 0.15;
/** Lessens long passages a little, so that of two equals the shorter comes first. */
const LENGTH = 0.03;
/** A figure is said in our words and an order is part of a paragraph: they come after the paragraph itself. */
const KIND_FACTORS: Partial<Record<Passage['kind'], number>> = { metric: 0.9, assignment: 0.95 };

/** How well a record answers, and its passages, best first. */
export interface RankedRecord {
  score: number;
  passages: RankedPassage[];
}

/** What a ranking knows beside the query. */
export interface RankingRules {
  abbreviations: Abbreviations;
  /** How much a folded word says. */
  weigh: (folded: string) => number;
  /** Leaves out passages of kinds that the reader left out. */
  accept: (passage: Passage) => boolean;
  /** Passages wanted of each record. */
  most: number;
}

/**
 * Ranks records by their passages that hold words of the query: all words together and in order, then near each
 * other, then anywhere. What the title says holds for the whole record: those words count for the record, and less
 * for choosing the passage, so that `nước sạch huyện Thử` opens where water is spoken of.
 */
export function recordRanker(
  query: Query,
  { abbreviations, weigh, accept, most }: RankingRules,
): (record: SearchRecord) => RankedRecord | undefined {
  const sieve = wordSieve(query.words, abbreviations);
  const weights = query.words.map(({ folded }) => weigh(folded));
  const key = ({ exact, folded }: Word): string => (query.hasMarks ? exact : folded);
  return ({ passages }) => {
    const title = passages.find(({ kind }) => kind === 'title');
    const inTitle = new Set(wordsOf(title?.text ?? '').map(key));
    const ownWeights = query.words.map(
      (word, at) => (weights[at] ?? 0) * (inTitle.has(key(word)) ? OF_TITLE : 1),
    );
    const ofTitle = title && rankPassage(title, { ...query, phrases: [] }, abbreviations, weights);
    const seen = passages.flatMap((passage): Seen[] => {
      const mayHold = accept(passage) ? sieve(passage.text) : 0;
      return mayHold === 0 ? [] : [{ passage, mayHold, bound: boundOf(passage, mayHold, ownWeights) }];
    });
    const ranked = inOrder(seen, ({ passage }) => rankPassage(passage, query, abbreviations, ownWeights));
    const best = newWordsFirst(ranked, seen, most);
    const [first] = best;
    return first && { score: first.score + (ofTitle?.score ?? 0), passages: best };
  };
}

/** A passage looked at but not read: the words it may hold, as bits, and the score it can have at most. */
interface Seen {
  passage: Passage;
  mayHold: number;
  bound: number;
}

/** The score of a passage that holds all these words, each next to the other. */
function boundOf({ kind }: Passage, mayHold: number, weights: readonly number[]): number {
  const holds = (at: number): boolean => (mayHold & (1 << at)) !== 0;
  let coverage = 0;
  let together = 0;
  for (const [at, weight] of weights.entries()) {
    if (!holds(at)) continue;
    coverage += weight;
    if (at > 0 && holds(at - 1)) together += (weight + (weights[at - 1] ?? 0)) / 2;
  }
  const whole = weights.every((_, at) => holds(at)) ? coverage : 0;
  return (coverage + TOGETHER * together + WHOLE_PHRASE * whole) * (KIND_FACTORS[kind] ?? 1);
}

/** Passages by falling score. A passage is read only when none of those read is sure to be better. */
function* inOrder(
  seen: readonly Seen[],
  read: (one: Seen) => RankedPassage | undefined,
): Generator<RankedPassage> {
  const unread = seen.map((one, at) => ({ ...one, at })).sort((a, b) => b.bound - a.bound || a.at - b.at);
  const waiting: { ranked: RankedPassage; at: number }[] = [];
  let next = 0;
  for (;;) {
    waiting.sort((a, b) => b.ranked.score - a.ranked.score || a.at - b.at);
    const [best] = waiting;
    const candidate = unread[next];
    if (candidate && (!best || candidate.bound >= best.ranked.score)) {
      next++;
      const ranked = read(candidate);
      if (ranked) waiting.push({ ranked, at: candidate.at });
    } else if (best) {
      waiting.shift();
      yield best.ranked;
    } else return;
  }
}

/** The best passage, then each that holds a word of the query that none before it holds, then the rest. */
function newWordsFirst(
  ranked: Iterable<RankedPassage>,
  seen: readonly Seen[],
  most: number,
): RankedPassage[] {
  const first: RankedPassage[] = [];
  const rest: RankedPassage[] = [];
  const anywhere = seen.reduce((bits, { mayHold }) => bits | mayHold, 0);
  let held = 0;
  for (const passage of ranked) {
    (passage.held & ~held ? first : rest).push(passage);
    held |= passage.held;
    const isAnyNew = (anywhere & ~held) !== 0;
    if (first.length >= most || (!isAnyNew && first.length + rest.length >= most)) break;
  }
  return [...first, ...rest].slice(0, most);
}

function rankPassage(
  passage: Passage,
  query: Query,
  abbreviations: Abbreviations,
  weights: readonly number[],
): RankedPassage | undefined {
  const print = wordsOf(passage.text);
  // Quotes mean the print itself.
  if (!query.phrases.every((phrase) => hasPhrase(print, phrase))) return undefined;
  const isTyped = ({ folded }: Spelling): boolean => query.words.some((typed) => typed.folded === folded);
  const others = replacementsOf(print, abbreviations)
    .filter((replaced) => replaced.some(({ put }) => put.some(isTyped)))
    .map((replaced) => readingOf(print, replaced));
  const found = [print, ...others]
    .flatMap((words) => match(words, query, weights) ?? [])
    .reduce<Match | undefined>((best, next) => (best && best.score >= next.score ? best : next), undefined);
  return found && { passage, ...found, score: found.score * (KIND_FACTORS[passage.kind] ?? 1) };
}

/** Whether the words stand there together, in order; with the marks of those that were typed with marks. */
function hasPhrase(words: readonly Word[], phrase: readonly Word[]): boolean {
  const hasMarks = phrase.some(({ exact, folded }) => exact !== folded);
  const key = (word: Word): string => (hasMarks ? word.exact : word.folded);
  return words.some((_, at) =>
    phrase.every((typed, offset) => {
      const word = words[at + offset];
      return word !== undefined && key(word) === key(typed);
    }),
  );
}

interface Hit {
  /** Position among the words of the passage. */
  at: number;
  /** Position among the words of the query. */
  typed: number;
  factor: number;
}

type Match = Omit<RankedPassage, 'passage'>;

function match(words: readonly Word[], query: Query, weights: readonly number[]): Match | undefined {
  const hits: Hit[] = [];
  for (const [at, word] of words.entries()) {
    for (const [typed, { exact, folded }] of query.words.entries()) {
      if (word.folded !== folded) continue;
      hits.push({
        at,
        typed,
        factor: word.exact === exact ? 1 : query.hasMarks ? OTHER_MARKS : OTHER_SPELLING,
      });
    }
  }
  if (hits.length === 0) return undefined;
  const best = new Map<number, number>();
  for (const { typed, factor } of hits) best.set(typed, Math.max(best.get(typed) ?? 0, factor));
  let coverage = 0;
  for (const [typed, factor] of best) coverage += (weights[typed] ?? 0) * factor;

  const positions = query.words.map((_, typed) => hits.filter((hit) => hit.typed === typed));
  let together = 0;
  for (let typed = 1; typed < positions.length; typed++) {
    const weight = ((weights[typed] ?? 0) + (weights[typed - 1] ?? 0)) / 2;
    together += weight * closeness(positions[typed - 1] ?? [], positions[typed] ?? []);
  }
  const { longest, from, marked } = longestRun(hits);
  const window = smallestWindow(hits, best.size);
  for (const { at } of hits) if (at >= window.from && at <= window.to) marked.add(at);
  const whole = longest === query.words.length && longest > 1 ? coverage : 0;
  const score =
    (coverage + TOGETHER * together + WHOLE_PHRASE * whole) * (1 - LENGTH * Math.log10(1 + words.length));
  const isRun = longest > 1 && longest * 2 >= query.words.length;
  const focus = words[isRun ? from : window.from]?.start ?? 0;
  const held = [...best].reduce(
    (bits, [typed, factor]) => (factor < OTHER_SPELLING ? bits : bits | (1 << typed)),
    0,
  );
  return { score, ranges: rangesOf(words, marked), focus, held };
}

/** How near a word stands before the next of the query: 1 beside it, less with distance and in the other order. */
function closeness(before: readonly Hit[], after: readonly Hit[]): number {
  let closest = 0;
  for (const first of before) {
    for (const second of after) {
      const gap = second.at - first.at;
      if (gap === 0) continue;
      const near = gap > 0 ? 1 / gap : OTHER_ORDER / -gap;
      closest = Math.max(closest, near * Math.min(first.factor, second.factor));
    }
  }
  return closest;
}

/** The longest run of words as in the query with all their marks, and all words that stand in a run. */
function longestRun(hits: readonly Hit[]): { longest: number; from: number; marked: Set<number> } {
  const runs = new Map<string, { length: number; factor: number }>();
  const marked = new Set<number>();
  let longest = 0;
  let from = 0;
  for (const { at, typed, factor } of hits) {
    const before = runs.get(`${at - 1}:${typed - 1}`);
    const here = { length: (before?.length ?? 0) + 1, factor: Math.min(before?.factor ?? 1, factor) };
    runs.set(`${at}:${typed}`, here);
    if (!before) continue;
    marked.add(at - 1).add(at);
    if (here.length <= longest || here.factor < OTHER_SPELLING) continue;
    longest = here.length;
    from = at - here.length + 1;
  }
  return { longest, from, marked };
}

/** The shortest stretch that holds every matched word once. */
function smallestWindow(hits: readonly Hit[], different: number): { from: number; to: number } {
  const counts = new Map<number, number>();
  let least = { from: 0, to: Number.MAX_SAFE_INTEGER };
  let left = 0;
  for (const hit of hits) {
    counts.set(hit.typed, (counts.get(hit.typed) ?? 0) + 1);
    while (counts.size === different) {
      const first = hits[left];
      if (!first) break;
      if (hit.at - first.at < least.to - least.from) least = { from: first.at, to: hit.at };
      const count = (counts.get(first.typed) ?? 1) - 1;
      if (count === 0) counts.delete(first.typed);
      else counts.set(first.typed, count);
      left++;
    }
  }
  return least;
}

/** Stretches to mark; neighbours become one. */
function rangesOf(words: readonly Word[], marked: ReadonlySet<number>): Range[] {
  const ranges: Range[] = [];
  let before = -2;
  for (const at of [...marked].sort((a, b) => a - b)) {
    const word = words[at];
    if (!word) continue;
    const last = ranges.at(-1);
    if (last && (at === before + 1 || word.start <= last.end)) last.end = Math.max(last.end, word.end);
    else ranges.push({ start: word.start, end: word.end });
    before = at;
  }
  return ranges;
}
