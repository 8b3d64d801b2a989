import { decodePlaces, recordAt } from '../index/postings.ts';
import type { TermEntry } from '../index/shard.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import { isOneSpelling, likeness, type Spelling, spell, type Word } from '../query/fold.ts';
import type { Query } from '../query/parse-query.ts';
import { type Evidence, type ScoredRecord, scoreRecords, weightOf } from './evidence.ts';

/** Looks terms up by their folded form; a term that no record holds is absent from the answer. */
export type Look = (terms: readonly string[]) => Promise<ReadonlyMap<string, TermEntry>>;

/** What was found, and which neighbours of the query stand nowhere together. */
export interface FoundRecords {
  records: ScoredRecord[];
  /** For each word but the last: whether it and the next were looked up and found nowhere. */
  isApart: boolean[];
  /** Records that hold all words anywhere, best first: asked for when those that hold them together are few. */
  scattered(): Promise<ScoredRecord[]>;
}

/** Terms looked up at once: each may cost a request, and the rarest say nearly everything. */
const MOST_TERMS = 5;
/** How far a spelling with other marks than typed counts. */
const OTHER_MARKS = 0.35;
/** How far another spelling counts when none was typed, against the very one typed. */
const OTHER_SPELLING = 0.9;
/** How far the same word counts in another spelling than typed: `kĩ` for `kỹ`. */
const OTHER_PRINT = 0.97;

/**
 * Records for a query: by its pairs of neighbours, and by single words where a pair stands nowhere.
 * @param accept leaves out what the reader's filters leave out
 * @param preferred records below this number come first among equals
 */
export async function findRecords(
  query: Query,
  vocabulary: Vocabulary,
  look: Look,
  accept: (record: number) => boolean,
  preferred: number,
): Promise<FoundRecords> {
  const { words } = query;
  // Typed with its marks, a word is as rare as that spelling; unknown in it, as all spellings together.
  const countOf = ({ word, folded }: Word): number =>
    (query.hasMarks && vocabulary.words.get(word)) || (vocabulary.folded.get(folded) ?? 0);
  const rarity = (term: readonly Word[]): number => Math.min(...term.map(countOf));
  const terms = words.flatMap((word, at): Pair[] => {
    const next = words[at + 1];
    return next ? [{ at, words: [word, next] }] : [];
  });
  const known = terms.filter((term) => rarity(term.words) > 0);
  const looked = chosenPairs(known.toSorted((a, b) => rarity(a.words) - rarity(b.words)));
  const pairs = await look(looked.map(({ words: pair }) => keyOf(pair)));
  const isApart = terms.map(
    (term) => rarity(term.words) === 0 || (looked.includes(term) && !pairs.has(keyOf(term.words))),
  );
  const evidence = looked.flatMap(({ at, words: pair }) =>
    evidenceOf(pairs.get(keyOf(pair)), pair, at, query.hasMarks, vocabulary),
  );
  const alone = words
    .map((word, at) => ({ at, words: [word] }))
    .filter(({ at }) => (isApart[at - 1] ?? true) && (isApart[at] ?? true));
  const records = await scored(evidence, alone);
  const scattered = () =>
    scored(
      evidence,
      words.map((word, at) => ({ at, words: [word] })),
    );
  return { records: records.length === 0 ? await scattered() : records, isApart, scattered };

  async function scored(
    found: readonly Evidence[],
    singles: readonly { at: number; words: readonly Word[] }[],
  ): Promise<ScoredRecord[]> {
    const rarest = singles
      .filter((single) => rarity(single.words) > 0)
      .toSorted((a, b) => rarity(a.words) - rarity(b.words))
      .slice(0, MOST_TERMS);
    const entries = await look(rarest.map(({ words: single }) => keyOf(single)));
    const more = rarest.flatMap(({ at, words: single }) =>
      evidenceOf(entries.get(keyOf(single)), single, at, query.hasMarks, vocabulary),
    );
    const all = [...found, ...more];
    return all.length === 0 ? [] : scoreRecords(all, vocabulary.recordCount, accept, preferred);
  }
}

/** Two neighbours of a query, and the position of the first. */
interface Pair {
  at: number;
  words: readonly Word[];
}

/**
 * The pairs to look up, of those given from the rarest on. One whose words both stand in other pairs is left out
 * first: it says least that the others do not, and no word of the query is forgotten.
 */
function chosenPairs(pairs: readonly Pair[]): readonly Pair[] {
  let chosen = pairs;
  while (chosen.length > MOST_TERMS) {
    const has = (at: number): boolean => chosen.some((pair) => pair.at === at);
    const spare = chosen.findLast(({ at }) => has(at - 1) && has(at + 1)) ?? chosen.at(-1);
    chosen = chosen.filter((pair) => pair !== spare);
  }
  return chosen;
}

const keyOf = (words: readonly Word[]): string => words.map(({ folded }) => folded).join(' ');

/** Evidence of each spelling of a term, the one that was typed first in weight. */
function evidenceOf(
  entry: TermEntry | undefined,
  typed: readonly Word[],
  at: number,
  hasMarks: boolean,
  vocabulary: Vocabulary,
): Evidence[] {
  if (!entry) return [];
  const { recordCount } = vocabulary;
  const asTyped = oneOf(typed);
  const forms = entry.forms.map((form) => {
    const spelling = oneOf(form.exact.split(' ').map(spell));
    return {
      ...form,
      isWord: likeness(asTyped, spelling) !== 'letters',
      isSpelling: isOneSpelling(asTyped, spelling),
    };
  });
  const isAnyWord = forms.some(({ isWord }) => isWord);
  const most = typed.reduce((sum, { folded }) => sum + vocabulary.weigh(folded), 0);
  const mask = typed.reduce((bits, _, offset) => bits | (1 << (at + offset)), 0);
  const factorOf = ({ isWord, isSpelling }: { isWord: boolean; isSpelling: boolean }): number =>
    (isWord || !isAnyWord ? 1 : hasMarks ? OTHER_MARKS : OTHER_SPELLING) * (isSpelling ? 1 : OTHER_PRINT);
  const counted = forms.filter(({ isWord }) => isWord || !hasMarks || !isAnyWord);
  const count = counted.reduce((sum, form) => sum + form.count, 0);
  const weight = Math.min(weightOf(count, recordCount), most);
  // The spelling that was typed comes first; a record that has it gains nothing by the others.
  const seen = new Set<number>();
  return forms
    .toSorted((a, b) => factorOf(b) - factorOf(a))
    .map((form) => {
      const own = decodePlaces(form.postings).filter((place) => !seen.has(recordAt(place)));
      if (forms.length > 1) for (const place of own) seen.add(recordAt(place));
      return { places: own, weight: weight * factorOf(form), words: mask };
    });
}

/** The spelling of a term of one word or two. */
function oneOf(words: readonly Spelling[]): Spelling {
  const joined = (of: (word: Spelling) => string): string => words.map(of).join(' ');
  return {
    exact: joined(({ exact }) => exact),
    word: joined(({ word }) => word),
    folded: joined(({ folded }) => folded),
  };
}
