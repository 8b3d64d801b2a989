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

/** A word of a reading; one that was put in stands at the place of those it replaces. */
export interface ReadWord extends Word {
  isPut?: boolean;
}

/**
 * The readings of a text: as printed; every abbreviation in full; every full form abbreviated; dates of
 * documents as years. A reading equal to the
 * print is left out. Words put in stand at the place of those they replace, so that marks fall on the print.
 */
export function readingsOf(words: readonly Word[], abbreviations: readonly Abbreviation[]): ReadWord[][] {
  const present = new Set<string>();
  for (const { folded } of words) present.add(folded);
  const isThere = (pattern: readonly string[]): boolean => pattern.every((word) => present.has(word));
  const inFull = abbreviations
    .filter(({ short }) => isThere(short))
    .map(({ short, fullWords }) => ({ pattern: short, put: fullWords }));
  const inShort = abbreviations
    .filter(({ full }) => isThere(full))
    .map(({ full, shortWords }) => ({ pattern: full, put: shortWords }));
  return [[...words], ...replaced(words, inFull), ...replaced(words, inShort), ...withYears(words)];
}

/** `236/QĐ-TTg ngày 19/3/2024` also as `236/QĐ-TTg 2024`: readers remember the year of a document, not its day. */
function withYears(words: readonly ReadWord[]): ReadWord[][] {
  const result: ReadWord[] = [];
  let isChanged = false;
  for (const word of words) {
    const [symbol, day, first, second] = result.slice(-4);
    const isDated =
      symbol &&
      day?.folded === 'ngay' &&
      isShort(first) &&
      isShort(second) &&
      /^[12]\d{3}$/.test(word.folded);
    if (isDated && /^\p{L}/u.test(symbol.folded)) {
      result.length -= 3;
      result.push({ ...word, isPut: true });
      isChanged = true;
    } else result.push(word);
  }
  return isChanged ? [result] : [];
}

function isShort(word: Word | undefined): boolean {
  return word !== undefined && /^\d{1,2}$/.test(word.folded);
}

interface Rule {
  pattern: readonly string[];
  put: readonly Word[];
}

/** The words with each pattern replaced where it first fits; nothing when none fits. */
function replaced(words: readonly Word[], rules: readonly Rule[]): ReadWord[][] {
  if (rules.length === 0) return [];
  const byFirst = Map.groupBy(rules, ({ pattern }) => pattern[0] ?? '');
  const result: ReadWord[] = [];
  let isChanged = false;
  for (let at = 0; at < words.length; ) {
    const first = words[at];
    if (!first) break;
    const rule = byFirst
      .get(first.folded)
      ?.find(({ pattern }) => pattern.every((folded, offset) => words[at + offset]?.folded === folded));
    const last = words[at + (rule?.pattern.length ?? 1) - 1];
    if (rule && last) {
      isChanged = true;
      for (const word of rule.put) result.push({ ...word, start: first.start, end: last.end, isPut: true });
      at += rule.pattern.length;
    } else {
      result.push(first);
      at++;
    }
  }
  return isChanged ? [result] : [];
}
