import { onePrint, oneSpelling, PRINTED_WORD } from '../../model/text/letters.ts';

/** A word or a pair of neighbouring words, in one spelling → where it stands in the text, in UTF-16 units. */
export type Terms = ReadonlyMap<string, { from: number; to: number }>;

/** Days, months, quarters and years: they say when, and not what. */
const TIME =
  /(?<![\p{L}\p{M}\d])(?:ngày|tháng|quý|năm)\s+(?:\d[\d/.-]*|[IVX]+(?:\/\d+)?)(?:\s+năm\s+\d{4})?|\d{1,2}\/\d{1,2}\/\d{4}/gu;

/**
 * The words of a text and the pairs of neighbours among them: most Vietnamese words are two syllables, and names of works
 * are known by their pairs (`cầu mây`, `mây trắng`). No pair goes over a comma or a time.
 */
export function termsOf(text: string): Terms {
  const terms = new Map<string, { from: number; to: number }>();
  const add = (term: string, from: number, to: number): void => {
    if (!terms.has(term)) terms.set(term, { from, to });
  };
  const timeless = text.replace(TIME, (time) => '|'.repeat(time.length));
  let before: { word: string; from: number; to: number } | undefined;
  for (const match of timeless.matchAll(PRINTED_WORD)) {
    const [printed] = match;
    const [from, to] = [match.index, match.index + printed.length];
    const word = oneSpelling(onePrint(printed));
    add(word, from, to);
    if (before && /^\s+$/u.test(timeless.slice(before.to, from)))
      add(`${before.word} ${word}`, before.from, to);
    before = { word, from, to };
  }
  return terms;
}

/** How much a term tells: nothing where many passages have it, 1 where only one has, a single word half of that. */
export type Weight = (term: string) => number;

/** As common as this, as a share of the rarest, tells nothing: stock phrases are long, and their words would add up. */
const STOCK = 0.3;

/** Weights by rarity in some passages (inverse document frequency, as a share of the rarest). */
export function termWeights(passages: Iterable<Terms>): Weight {
  const counts = new Map<string, number>();
  let all = 0;
  for (const terms of passages) {
    all++;
    for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const most = Math.log(Math.max(2, all));
  return (term) => {
    const rarity = Math.log(Math.max(1, all / (counts.get(term) ?? 1))) / most;
    const told = Math.max(0, rarity - STOCK) / (1 - STOCK);
    return term.includes(' ') ? told : told / 2;
  };
}
