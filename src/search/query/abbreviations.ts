import { type Spelling, spellingsOf, type Word } from './fold.ts';

interface Rule {
  pattern: readonly Spelling[];
  put: readonly Spelling[];
}
/** Rules by the first word they look for. */
type Rules = ReadonlyMap<string, readonly Rule[]>;

/** The glossary made ready: abbreviations to be read in full, and full forms to be read as abbreviations. */
export interface Abbreviations {
  inFull: Rules;
  inShort: Rules;
}

/** Words of a text that may be read otherwise: those from `from` up to, but not, `to`. */
export interface Replacement {
  from: number;
  to: number;
  put: readonly Spelling[];
}

/** Read the pairs of the glossary; the longest first, so that `CTMTQG` is not read as `MTQG`. */
export function abbreviationsOf(
  entries: Iterable<{ readonly short: string; readonly full: string }>,
): Abbreviations {
  const pairs = [...entries]
    .map(({ short, full }) => ({ short: spellingsOf(short), full: spellingsOf(full) }))
    .sort((one, other) => other.full.length - one.full.length);
  const byFirst = (rules: Rule[]): Rules => Map.groupBy(rules, ({ pattern }) => pattern[0]?.folded ?? '');
  return {
    inFull: byFirst(pairs.map(({ short, full }) => ({ pattern: short, put: full }))),
    inShort: byFirst(pairs.map(({ short, full }) => ({ pattern: full, put: short }))),
  };
}

/**
 * What a text reads otherwise: every abbreviation in full; every full form abbreviated; dates of documents as years.
 * One list a reading; those that change nothing are left out.
 */
export function replacementsOf(
  words: readonly Spelling[],
  { inFull, inShort }: Abbreviations,
): Replacement[][] {
  return [replacedBy(words, inFull), replacedBy(words, inShort), years(words)].filter(
    (replacements) => replacements.length > 0,
  );
}

/** Words that may be read as several: `M'Rang` as `M Rang`, `12 000` as two numbers. It is the print itself. */
export function partingsOf(words: readonly Spelling[]): Replacement[] {
  return words.flatMap(({ parts }, at) => (parts ? [{ from: at, to: at + 1, put: parts }] : []));
}

/** The text with each replacement made. Words put in stand at the place of those they replace. */
export function readingOf(words: readonly Word[], replacements: readonly Replacement[]): Word[] {
  const result: Word[] = [];
  let at = 0;
  for (const { from, to, put } of replacements) {
    result.push(...words.slice(at, from));
    const start = words[from]?.start ?? 0;
    const end = words[to - 1]?.end ?? start;
    result.push(...put.map((spelling) => ({ ...spelling, start, end })));
    at = to;
  }
  result.push(...words.slice(at));
  return result;
}

function replacedBy(words: readonly Spelling[], rules: Rules): Replacement[] {
  const found: Replacement[] = [];
  for (let at = 0; at < words.length; at++) {
    const candidates = rules.get(words[at]?.folded ?? '');
    if (!candidates) continue;
    const from = at;
    const rule = candidates.find(({ pattern }) =>
      pattern.every(({ folded }, offset) => words[from + offset]?.folded === folded),
    );
    if (!rule) continue;
    found.push({ from, to: from + rule.pattern.length, put: rule.put });
    at += rule.pattern.length - 1;
  }
  return found;
}

const YEAR = /^[12]\d{3}$/;
const DAY = /^\d{1,2}$/;

/** `236/QĐ-TTg ngày 19/3/2024` as `236/QĐ-TTg 2024`: readers remember the year of a document, not its day. */
function years(words: readonly Spelling[]): Replacement[] {
  const found: Replacement[] = [];
  for (let at = 1; at < words.length - 3; at++) {
    if (words[at]?.folded !== 'ngay') continue;
    const [day, month, year] = words.slice(at + 1, at + 4);
    const isDate =
      day && month && year && DAY.test(day.folded) && DAY.test(month.folded) && YEAR.test(year.folded);
    if (isDate && /^\p{L}/u.test(words[at - 1]?.folded ?? ''))
      found.push({ from: at, to: at + 4, put: [year] });
  }
  return found;
}
