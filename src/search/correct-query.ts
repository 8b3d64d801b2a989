import type { Look } from './find-records.ts';
import { type Spelling, spell, wordsOf } from './fold.ts';
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
      const cut = words.map(({ folded }) =>
        vocabulary.folded.has(folded) || /^\d+$/.test(folded)
          ? undefined
          : splitJoined(folded, vocabulary.folded),
      );
      // What cannot be cut stays as it was typed, letter for letter.
      if (cut.every((parts) => parts === undefined)) return chunk;
      return words.map(({ exact }, at) => cut[at]?.join(' ') ?? exact).join(' ');
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
    // A known word of two letters is one change away from too many others.
    const isInside = at > 0 && at < words.length - 1 && word.folded.length > 2;
    const isLost = isInside && isApart[at - 1] === true && isApart[at] === true;
    if ((!isUnknown && !isLost) || /^\d+$/.test(word.folded) || word.folded.length < 2) continue;
    // A neighbour that stands apart on its other side says nothing: of `cụm công nghiệp` where there is no industry,
    // `cụm` is not to be read as `của` because of `của công …`.
    const known = (word: Spelling | undefined): string | undefined =>
      word && vocabulary.folded.has(word.folded) ? word.folded : undefined;
    const before = isApart[at - 2] === true ? undefined : known(words[at - 1]);
    const after = isApart[at + 1] === true ? undefined : known(words[at + 1]);
    if (isLost && (before === undefined || after === undefined)) continue;
    if (words.length > 1 && before === undefined && after === undefined) continue;
    const better = await bestNeighbour({ wrong: word.folded, before, after }, vocabulary, look);
    if (!better) continue;
    words[at] = query.hasMarks ? better : { exact: better.folded, folded: better.folded };
    isChanged = true;
  }
  return isChanged ? words.map(({ exact }) => exact).join(' ') : undefined;
}

/** The word one change away that most often stands beside its neighbours. */
async function bestNeighbour(
  { wrong, before, after }: { wrong: string; before: string | undefined; after: string | undefined },
  vocabulary: Vocabulary,
  look: Look,
): Promise<{ exact: string; folded: string } | undefined> {
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
  return best && { exact: best[1].exact, folded: best[0] };
}
