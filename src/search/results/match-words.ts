import { isOneSpelling, likeness, type Spelling, type Word } from '../query/fold.ts';
import type { Query } from '../query/parse-query.ts';

/** A stretch of a passage's text, in UTF-16 units. */
export interface Range {
  start: number;
  end: number;
}

/** How well words answer a query, and which of them are to be marked. */
export interface WordMatch {
  score: number;
  ranges: Range[];
  /** Where an excerpt should begin to show why. */
  focus: number;
  /** Words of the query they hold, as bits. */
  held: number;
  /** Whether all words of the query stand there together, in order. */
  isWhole: boolean;
}

/** How far a word without the typed marks counts. */
const OTHER_MARKS = 0.4;
/** How far another spelling counts where no marks were typed at all. */
const OTHER_SPELLING = 0.98;
/** How far the same word counts in another spelling than typed: `kĩ` for `kỹ`. */
const OTHER_PRINT = 0.97;
/** What standing together adds, against standing there at all. */
const TOGETHER = 2;
const OTHER_ORDER = 0.6;
const WHOLE_PHRASE = 1;
/** Lessens long passages a little, so that of two equals the shorter comes first. */
const LENGTH = 0.03;

interface Hit {
  /** Position among the words of the passage. */
  at: number;
  /** Position among the words of the query. */
  typed: number;
  factor: number;
}

/** Match words of a text with those of a query: all in order scores most, then near each other, then anywhere. */
export function matchWords(
  words: readonly Word[],
  query: Query,
  weights: readonly number[],
): WordMatch | undefined {
  const hits: Hit[] = [];
  for (const [at, word] of words.entries()) {
    for (const [typed, own] of query.words.entries()) {
      if (word.folded === own.folded) hits.push({ at, typed, factor: factorOf(own, word, query.hasMarks) });
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
  // A word with other marks than typed is marked beside its neighbours only: alone it is another word.
  for (const { at, factor } of hits)
    if (factor > OTHER_MARKS && at >= window.from && at <= window.to) marked.add(at);
  const isWhole = longest === query.words.length;
  const whole = isWhole && longest > 1 ? coverage : 0;
  const score =
    (coverage + TOGETHER * together + WHOLE_PHRASE * whole) * (1 - LENGTH * Math.log10(1 + words.length));
  const isRun = longest > 1 && longest * 2 >= query.words.length;
  const focus = words[isRun ? from : window.from]?.start ?? 0;
  const held = [...best].reduce(
    (bits, [typed, factor]) => (factor <= OTHER_MARKS ? bits : bits | (1 << typed)),
    0,
  );
  return { score, ranges: rangesOf(words, marked), focus, held, isWhole };
}

/** How far a word counts that has the letters of one typed. */
function factorOf(typed: Spelling, word: Spelling, hasMarks: boolean): number {
  const alike = likeness(typed, word);
  const ofMarks = alike !== 'letters' ? 1 : hasMarks ? OTHER_MARKS : OTHER_SPELLING;
  return isOneSpelling(typed, word) ? ofMarks : ofMarks * OTHER_PRINT;
}

/** The highest score that words can have of which these may be held, as bits: all of them, each next to the other. */
export function highestScore(mayHold: number, weights: readonly number[]): number {
  const holds = (at: number): boolean => (mayHold & (1 << at)) !== 0;
  let coverage = 0;
  let together = 0;
  for (const [at, weight] of weights.entries()) {
    if (!holds(at)) continue;
    coverage += weight;
    if (at > 0 && holds(at - 1)) together += (weight + (weights[at - 1] ?? 0)) / 2;
  }
  const whole = weights.every((_, at) => holds(at)) ? coverage : 0;
  return coverage + TOGETHER * together + WHOLE_PHRASE * whole;
}

/** Whether the words stand there together, in order; with the marks of those that were typed with marks. */
export function hasPhrase(words: readonly Word[], phrase: readonly Word[]): boolean {
  const hasMarks = phrase.some(({ word, folded }) => word !== folded);
  const key = ({ word, folded }: Word): string => (hasMarks ? word : folded);
  return words.some((_, at) =>
    phrase.every((typed, offset) => {
      const word = words[at + offset];
      return word !== undefined && key(word) === key(typed);
    }),
  );
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
    if (here.length <= longest || here.factor <= OTHER_MARKS) continue;
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
