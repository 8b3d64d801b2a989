import type { Look } from './find-records.ts';
import { spell, wordsOf } from './fold.ts';
import { isOneChangeAway, splitJoined } from './near-miss.ts';
import type { Query } from './parse-query.ts';
import { readUntypedMarks } from './untyped-marks.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Corrections tried for one word: each may cost a request. */
const MOST_CANDIDATES = 12;
const MOST_WITHOUT_NEIGHBOUR = 6;

/**
 * The query with marks put on that were typed as letters (`binhf gia`) and joined words cut (`giaingan`), wherever
 * that makes known words of unknown ones.
 */
export function readTyping(text: string, vocabulary: Vocabulary): string {
  const isKnown = (word: string): boolean => vocabulary.folded.has(spell(word).folded);
  return text
    .split(' ')
    .map((chunk) => {
      const words = wordsOf(chunk);
      if (words.length === 0 || words.every(({ folded }) => vocabulary.folded.has(folded))) return chunk;
      const meant = readUntypedMarks(chunk);
      if (meant !== undefined && isKnown(meant))
        return vocabulary.exact.has(spell(meant).exact) ? meant : spell(meant).folded;
      return words
        .map(({ exact, folded }) =>
          vocabulary.folded.has(folded)
            ? exact
            : (splitJoined(folded, vocabulary.folded)?.join(' ') ?? exact),
        )
        .join(' ');
    })
    .join(' ');
}

/**
 * The query with words changed by one letter that stand nowhere beside their neighbours, where another word does.
 * @param isApart for each word but the last: whether it stands nowhere with the next
 */
export async function correctLetters(
  query: Query,
  isApart: readonly boolean[],
  vocabulary: Vocabulary,
  look: Look,
): Promise<string | undefined> {
  const words = query.words.map(({ exact, folded }) => ({ exact, folded }));
  let isChanged = false;
  for (const [at, word] of words.entries()) {
    const isUnknown = !vocabulary.folded.has(word.folded);
    const isInside = at > 0 && at < words.length - 1;
    const isLost = isInside && isApart[at - 1] === true && isApart[at] === true;
    if ((!isUnknown && !isLost) || /^\d+$/.test(word.folded) || word.folded.length < 2) continue;
    const better = await bestNeighbour(words, at, vocabulary, look);
    if (!better) continue;
    words[at] = query.hasMarks ? better : { exact: better.folded, folded: better.folded };
    isChanged = true;
  }
  return isChanged ? words.map(({ exact }) => exact).join(' ') : undefined;
}

/** The word one change away that most often stands beside its neighbours. */
async function bestNeighbour(
  words: readonly { exact: string; folded: string }[],
  at: number,
  vocabulary: Vocabulary,
  look: Look,
): Promise<{ exact: string; folded: string } | undefined> {
  const { folded: wrong = '' } = words[at] ?? {};
  const before = words[at - 1]?.folded;
  const after = words[at + 1]?.folded;
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
  const isKnown = (word: string | undefined): word is string =>
    word !== undefined && vocabulary.folded.has(word);
  if (isKnown(before)) await weigh(candidates.slice(0, MOST_CANDIDATES), (word) => `${before} ${word}`, 1);
  else if (isKnown(after))
    await weigh(candidates.slice(0, MOST_WITHOUT_NEIGHBOUR), (word) => `${word} ${after}`, 0);
  else if (words.length === 1) await weigh(candidates.slice(0, 1), (word) => word, 0);
  if (isKnown(before) && isKnown(after) && counts.size > 1)
    await weigh([...counts.keys()].slice(0, MOST_WITHOUT_NEIGHBOUR), (word) => `${word} ${after}`, 0);
  const [best] = [...counts].sort((a, b) => b[1].count - a[1].count);
  return best && { exact: best[1].exact, folded: best[0] };
}
