import { type Word, wordsOf } from './fold.ts';

/** An abbreviation and its words in full, both as folded words. */
export interface Abbreviation {
  short: readonly string[];
  full: readonly string[];
  /** The same as spelt, for what stands in their place. */
  shortWords: readonly Word[];
  fullWords: readonly Word[];
}

/** Read the pairs of the glossary; the longest first, so that `CTMTQG` is not read as `MTQG`. */
export function abbreviationsOf(
  entries: Iterable<{ readonly short: string; readonly full: string }>,
): Abbreviation[] {
  return [...entries]
    .map(({ short, full }) => {
      const shortWords = wordsOf(short);
      const fullWords = wordsOf(full);
      const folded = (words: readonly Word[]): string[] => words.map((word) => word.folded);
      return { short: folded(shortWords), full: folded(fullWords), shortWords, fullWords };
    })
    .sort((a, b) => b.full.length - a.full.length);
}

/**
 * The readings of a text: as printed; every abbreviation in full; every full form abbreviated. A reading equal to the
 * print is left out. Words put in stand at the place of those they replace, so that marks fall on the print.
 */
export function readingsOf(words: readonly Word[], abbreviations: readonly Abbreviation[]): Word[][] {
  const present = new Set(words.map(({ folded }) => folded));
  const useful = (pattern: readonly string[]): boolean => pattern.every((word) => present.has(word));
  const expand = abbreviations.filter(({ short }) => useful(short));
  const shorten = abbreviations.filter(({ full }) => useful(full));
  return [
    [...words],
    ...replaced(
      words,
      expand.map(({ short, fullWords }) => ({ pattern: short, put: fullWords })),
    ),
    ...replaced(
      words,
      shorten.map(({ full, shortWords }) => ({ pattern: full, put: shortWords })),
    ),
  ];
}

/** The words with each pattern replaced where it first fits; nothing when none fits. */
function replaced(
  words: readonly Word[],
  rules: readonly { pattern: readonly string[]; put: readonly Word[] }[],
): Word[][] {
  if (rules.length === 0) return [];
  const result: Word[] = [];
  let isChanged = false;
  for (let at = 0; at < words.length; ) {
    const rule = rules.find(({ pattern }) =>
      pattern.every((folded, offset) => words[at + offset]?.folded === folded),
    );
    const first = words[at];
    const last = words[at + (rule?.pattern.length ?? 1) - 1];
    if (!first || !last) break;
    if (rule) {
      isChanged = true;
      result.push(...rule.put.map((word) => ({ ...word, start: first.start, end: last.end })));
      at += rule.pattern.length;
    } else {
      result.push(first);
      at++;
    }
  }
  return isChanged ? [result] : [];
}
