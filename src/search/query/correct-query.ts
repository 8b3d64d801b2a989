import { foldLetters } from '../../model/text/letters.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import type { Look } from '../results/find-records.ts';
import { type Spelling, spell, wordsOf } from './fold.ts';
import { isOneChangeAway, splitJoined } from './near-miss.ts';
import type { Query } from './parse-query.ts';
import { readUntypedMarks } from './untyped-marks.ts';

/** Corrections tried for one word: each may cost a request. */
const MOST_CANDIDATES = 12;
const MOST_WITHOUT_NEIGHBOUR = 6;

/** A gas, or capitals and a digit: a formula, a size or a class (`CO2`, `A4`), not a syllable typed in VNI. */
const FORMULA = /^(?:\p{Lu}+\d+\p{Lu}*|co2|no2|so2|so3|nh3|ch4|n2o|h2o|h2s|o3)$/u;

/**
 * The query with marks put on that were typed as letters (`binhf gia`) and joined words cut (`giaingan`), wherever
 * that makes known words of unknown ones. A known word stays as it was typed.
 */
export function readTyping(text: string, vocabulary: Vocabulary): string {
  return text
    .split(' ')
    .map((chunk) => {
      const words = wordsOf(chunk);
      const isUnknown = ({ folded, parts }: Spelling): boolean =>
        !vocabulary.isKnown(folded) && !parts?.every((part) => vocabulary.isKnown(part.folded));
      if (!words.some(isUnknown)) return chunk;
      const meant = FORMULA.test(chunk) ? undefined : readUntypedMarks(chunk);
      if (meant !== undefined && vocabulary.isKnown(spell(meant).folded))
        return vocabulary.words.has(spell(meant).word) ? meant : foldLetters(meant);
      const cut = words.map((word) =>
        isUnknown(word) && !/^\d+$/.test(word.folded)
          ? splitJoined(foldLetters(word.exact), vocabulary.plain)
          : undefined,
      );
      // What cannot be cut stays as it was typed, letter for letter.
      if (cut.every((parts) => parts === undefined)) return chunk;
      return words.map(({ exact }, at) => cut[at]?.join(' ') ?? exact).join(' ');
    })
    .join(' ');
}

/**
 * The query with each word that is known nowhere changed by one letter to one that stands beside its neighbours. A
 * word that the records or the glossary know is never changed, however strange it is there.
 * @param isApart for each word but the last: whether it stands nowhere with the next
 */
export async function correctLetters(
  query: Query,
  isApart: readonly boolean[],
  vocabulary: Vocabulary,
  look: Look,
): Promise<string | undefined> {
  const words: Spelling[] = [...query.words];
  let isChanged = false;
  for (const [at, { folded }] of words.entries()) {
    // A number is never a slip for another, nor `CO2` for a word.
    if (vocabulary.isKnown(folded) || /\d/.test(folded) || folded.length < 2) continue;
    // A neighbour that stands apart on its other side says nothing: of `cụm công nghiệp` where there is no industry,
    // `cụm` is not to be read as `của` because of `của công …`.
    const known = (word: Spelling | undefined): string | undefined =>
      word && vocabulary.folded.has(word.folded) ? word.folded : undefined;
    const before = isApart[at - 2] === true ? undefined : known(words[at - 1]);
    const after = isApart[at + 1] === true ? undefined : known(words[at + 1]);
    if (words.length > 1 && before === undefined && after === undefined) continue;
    const better = await bestNeighbour({ wrong: folded, before, after }, vocabulary, look);
    if (!better) continue;
    words[at] = spell(query.hasMarks ? better : foldLetters(better));
    isChanged = true;
  }
  return isChanged ? words.map(({ exact }) => exact).join(' ') : undefined;
}

/**
 * The word one change away that most often stands beside its neighbours, as it is mostly printed there.
 * @param wrong a folded word
 */
async function bestNeighbour(
  { wrong, before, after }: { wrong: string; before: string | undefined; after: string | undefined },
  vocabulary: Vocabulary,
  look: Look,
): Promise<string | undefined> {
  const candidates = [...vocabulary.folded.keys()]
    .filter((word) => isOneChangeAway(word, wrong))
    .sort((a, b) => (vocabulary.folded.get(b) ?? 0) - (vocabulary.folded.get(a) ?? 0));
  const counts = new Map<string, { count: number; exact: string }>();
  const weigh = async (
    chosen: readonly string[],
    termOf: (word: string) => string,
    position: number,
  ): Promise<void> => {
    const entries = await look(chosen.map(termOf));
    for (const word of chosen) {
      const form = entries.get(termOf(word))?.forms.toSorted((a, b) => b.count - a.count)[0];
      if (!form) continue;
      const { count = 0 } = counts.get(word) ?? {};
      counts.set(word, { count: count + form.count, exact: form.exact.split(' ')[position] ?? word });
    }
  };
  if (before !== undefined)
    await weigh(candidates.slice(0, MOST_CANDIDATES), (word) => `${before} ${word}`, 1);
  else if (after !== undefined)
    await weigh(candidates.slice(0, MOST_WITHOUT_NEIGHBOUR), (word) => `${word} ${after}`, 0);
  else if (before === undefined && after === undefined)
    await weigh(candidates.slice(0, 1), (word) => word, 0);
  if (before !== undefined && after !== undefined && counts.size > 1)
    await weigh([...counts.keys()].slice(0, MOST_WITHOUT_NEIGHBOUR), (word) => `${word} ${after}`, 0);
  const [best] = [...counts].sort((a, b) => b[1].count - a[1].count);
  return best?.[1].exact;
}
