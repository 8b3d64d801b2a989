import type { Passage, SearchRecord } from '../index/search-record.ts';
import { wordSieve } from '../index/word-sieve.ts';
import { type Abbreviations, partingsOf, readingOf, replacementsOf } from '../query/abbreviations.ts';
import { type Spelling, type Word, wordsOf } from '../query/fold.ts';
import type { Query } from '../query/parse-query.ts';
import { hasPhrase, highestScore, matchWords, type WordMatch } from './match-words.ts';
import { slipsOf, sourceText } from './source-words.ts';

/** A passage that answers a query, and the words of it to be marked. */
export interface RankedPassage extends WordMatch {
  passage: Passage;
}

/** How far words of the title count for choosing among the other passages. */
const OF_TITLE = 0.15;
/** A figure is said in our words and an order is part of a paragraph: they come after the paragraph itself. */
const KIND_FACTORS: Partial<Record<Passage['kind'], number>> = { metric: 0.9, assignment: 0.95 };
const factorOf = ({ kind }: Passage): number => KIND_FACTORS[kind] ?? 1;

/** How well a record answers, and its passages, best first. */
export interface RankedRecord {
  score: number;
  passages: RankedPassage[];
  /** Words of the query that stand nowhere in the record, nor in the passages of the kind asked for, as bits. */
  lacking: number;
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
      const mayHold = accept(passage) ? sieve(lettersOf(passage)) : 0;
      return mayHold === 0
        ? []
        : [{ passage, mayHold, bound: highestScore(mayHold, ownWeights) * factorOf(passage) }];
    });
    const ranked = inOrder(seen, ({ passage }) => rankPassage(passage, query, abbreviations, ownWeights));
    const best = newWordsFirst(ranked, seen, most);
    const [first] = best;
    if (!first) return undefined;
    let lacking = 2 ** query.words.length - 1;
    for (const found of ofTitle ? [ofTitle, ...best] : best) lacking &= ~found.held;
    // What the passages shown do not hold may stand in others.
    for (const { passage, mayHold } of seen)
      if (mayHold & lacking) lacking &= ~(rankPassage(passage, query, abbreviations, weights)?.held ?? 0);
    return { score: first.score + (ofTitle?.score ?? 0), passages: best, lacking };
  };
}

/** A passage looked at but not read: the words it may hold, as bits, and the score it can have at most. */
interface Seen {
  passage: Passage;
  mayHold: number;
  bound: number;
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

/** All letters in which words of the passage are found. */
const lettersOf = (passage: Passage): string =>
  passage.slips ? `${passage.text}\n${sourceText(passage)}` : passage.text;

function rankPassage(
  passage: Passage,
  query: Query,
  abbreviations: Abbreviations,
  weights: readonly number[],
): RankedPassage | undefined {
  const print = wordsOf(passage.text);
  const prints = [
    print,
    ...[partingsOf(print), slipsOf(print, passage)]
      .filter((replaced) => replaced.length > 0)
      .map((replaced) => readingOf(print, replaced)),
  ];
  // Quotes mean the print itself, as the source has it or as it was corrected.
  if (!query.phrases.every((phrase) => prints.some((words) => hasPhrase(words, phrase)))) return undefined;
  const isTyped = ({ folded }: Spelling): boolean => query.words.some((typed) => typed.folded === folded);
  const others = replacementsOf(print, abbreviations)
    .filter((replaced) => replaced.some(({ put }) => put.some(isTyped)))
    .map((replaced) => readingOf(print, replaced));
  const readings = [...prints, ...others].flatMap((words) => matchWords(words, query, weights) ?? []);
  const found = readings.reduce<WordMatch | undefined>(
    (best, next) => (best && best.score >= next.score ? best : next),
    undefined,
  );
  const held = readings.reduce((bits, reading) => bits | reading.held, 0);
  return found && { passage, ...found, held, score: found.score * factorOf(passage) };
}
