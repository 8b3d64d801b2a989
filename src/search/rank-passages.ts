import { type Abbreviation, readingsOf } from './abbreviations.ts';
import { type Word, wordsOf } from './fold.ts';
import type { Query } from './parse-query.ts';
import type { Passage, SearchRecord } from './search-record.ts';

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
}

/** How far a word without the typed marks counts. */
const OTHER_MARKS = 0.4;
const NEIGHBOURS = 1.5;
const NEARNESS = 0.8;
const WHOLE_PHRASE = 1;
/** Lessens long passages a little, so that of two equals the shorter comes first. */
const LENGTH = 0.03;
/** Ours, made of the registry's words, comes after the official words. */
const KIND_FACTORS: Partial<Record<Passage['kind'], number>> = { metric: 0.9 };

/**
 * Passages of a record that hold words of the query, best first: all words together and in order, then near each
 * other, then anywhere.
 * @param weigh how much a folded word says
 */
export function rankPassages(
  record: SearchRecord,
  query: Query,
  abbreviations: readonly Abbreviation[],
  weigh: (folded: string) => number,
): RankedPassage[] {
  const ranked: RankedPassage[] = [];
  for (const passage of record.passages) {
    let best: RankedPassage | undefined;
    for (const words of readingsOf(wordsOf(passage.text), abbreviations)) {
      if (!query.phrases.every((phrase) => hasPhrase(words, phrase))) continue;
      const found = match(words, query, weigh);
      if (found && found.score > (best?.score ?? 0)) best = { passage, ...found };
    }
    if (best) ranked.push({ ...best, score: best.score * (KIND_FACTORS[passage.kind] ?? 1) });
  }
  return ranked.sort((a, b) => b.score - a.score);
}

/** Whether the words stand there together, in order; with the marks of those that were typed with marks. */
export function hasPhrase(words: readonly Word[], phrase: readonly Word[]): boolean {
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

function match(
  words: readonly Word[],
  query: Query,
  weigh: (folded: string) => number,
): { score: number; ranges: Range[] } | undefined {
  const hits: Hit[] = [];
  for (const [at, word] of words.entries()) {
    for (const [typed, { exact, folded }] of query.words.entries()) {
      if (word.folded !== folded) continue;
      hits.push({ at, typed, factor: word.exact === exact || !query.hasMarks ? 1 : OTHER_MARKS });
    }
  }
  if (hits.length === 0) return undefined;
  const weights = query.words.map(({ folded }) => weigh(folded));
  const best = new Map<number, number>();
  for (const { typed, factor } of hits) best.set(typed, Math.max(best.get(typed) ?? 0, factor));
  let coverage = 0;
  for (const [typed, factor] of best) coverage += (weights[typed] ?? 0) * factor;

  const joints = new Map<number, number>();
  const run = new Map<string, { length: number; factor: number }>();
  const marked = new Set<number>();
  let longest = 0;
  for (const { at, typed, factor } of hits) {
    const before = run.get(`${at - 1}:${typed - 1}`);
    const here = { length: (before?.length ?? 0) + 1, factor: Math.min(before?.factor ?? 1, factor) };
    run.set(`${at}:${typed}`, here);
    if (!before) continue;
    joints.set(typed, Math.max(joints.get(typed) ?? 0, here.factor));
    marked.add(at - 1).add(at);
    if (here.length > longest && here.factor === 1) longest = here.length;
  }
  let neighbours = 0;
  for (const [typed, factor] of joints)
    neighbours += (((weights[typed] ?? 0) + (weights[typed - 1] ?? 0)) / 2) * factor;
  const window = smallestWindow(hits, best.size);
  const near = (best.size / Math.max(best.size, window.to - window.from + 1)) * coverage;
  for (const { at } of hits) if (at >= window.from && at <= window.to) marked.add(at);
  const whole = longest === query.words.length && longest > 1 ? coverage : 0;
  const score =
    (coverage + NEIGHBOURS * neighbours + NEARNESS * near + WHOLE_PHRASE * whole) *
    (1 - LENGTH * Math.log10(1 + words.length));
  return { score, ranges: rangesOf(words, marked) };
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
