import { withoutUnseen } from '../../model/text/letters.ts';
import { withoutAsking } from './asking-words.ts';
import { spell, type Word, wordsOf } from './fold.ts';

/** A query as understood. */
export interface Query {
  /** Words as cleaned, without quotes: what the page shows. */
  text: string;
  words: Word[];
  /** Words that were not searched for: they only ask (`bao nhiêu`). */
  asking: Word[];
  /** Runs of words that must stand together exactly as typed. */
  phrases: Word[][];
  /** Whether any word was typed with marks: then marks are meant. */
  hasMarks: boolean;
}

const LONGEST_QUERY = 200;
const MOST_WORDS = 24;

/** Abbreviations of document types (Decree 30/2020/NĐ-CP and the Party's), folded. */
const TYPES = new Set([
  'nq',
  'qd',
  'ct',
  'qc',
  'tb',
  'hd',
  'ctr',
  'kh',
  'pa',
  'da',
  'bc',
  'bb',
  'ttr',
  'cd',
  'nd',
  'tt',
  'ttlt',
  'kl',
  'gm',
  'cv',
  'luat',
]);
/** The same in full, without marks. */
const TYPE_NAMES = new Set(
  [
    'nghi quyet',
    'quyet dinh',
    'chi thi',
    'quy che',
    'thong bao',
    'huong dan',
    'chuong trinh',
    'ke hoach',
    'phuong an',
    'de an',
    'bao cao',
    'bien ban',
    'to trinh',
    'cong dien',
    'nghi dinh',
    'thong tu',
    'ket luan',
    'giay moi',
    'cong van',
  ].map((name) =>
    name
      .split(' ')
      .map((word) => spell(word).folded)
      .join(' '),
  ),
);
/** What may stand between a type and its number. */
const NUMBER_WORD = 'so';

/** Whole characters: a flag, or a letter or picture with all that is put on it. */
const CHARACTER = /\p{RI}{2}|\P{M}(?:[\p{M}\p{EMod}]|\u200d\P{M})*|\p{M}+/gsu;
/** What nobody sees or no letter is: a joiner that makes one picture of two, a soft hyphen, anything else. */
const UNSEEN = /((?:\p{ExtPict}|\p{EMod}|\ufe0f)\u200d(?=\p{ExtPict}))|\u00ad|[\p{C}\uFFFD]/gu;
/** A soft hyphen that parts no word. */
const IDLE_HYPHEN = /(^|[^\p{L}\p{M}\p{N}])\u00ad+|\u00ad+(?=$|[^\p{L}\p{N}])/gu;

/** Make any text a harmless line: no control characters, no half characters, no more than a query needs. */
export function cleanQuery(raw: string): string {
  const line = wholeCharacters(raw, LONGEST_QUERY * 4)
    .toWellFormed()
    .normalize('NFC')
    .replace(UNSEEN, (sign, joined?: string) => joined ?? seenFor(sign))
    .replace(IDLE_HYPHEN, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
  return wholeCharacters(line, LONGEST_QUERY).trim();
}

/** What a sign counts as that is no letter: nothing inside words, or a blank. A soft hyphen may be a real one. */
function seenFor(sign: string): string {
  return sign === '\u00ad' ? sign : withoutUnseen(sign) === '' ? '' : ' ';
}

/** The whole characters of a text within so many UTF-16 units. */
function wholeCharacters(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = 0;
  for (const { 0: character, index } of text.slice(0, most + 2).matchAll(CHARACTER)) {
    if (index + character.length > most) break;
    end = index + character.length;
  }
  return text.slice(0, end);
}

/** Words between quotation marks of any kind; single ones only around whole words, for `M'Rang` has one inside. */
const QUOTED = /["“”„‟«»]([^"“”„‟«»]+)["“”‟«»]|(?:^|\s)['‘’‚‹›]([^'‘’‚‹›]+)['‘’‹›](?=$|[\s.,;:?!])/gu;

/**
 * Read what was typed: words, quoted phrases, numbers of documents in either order.
 * @param isKnown whether a folded word stands anywhere: one that does not is read as its parts, `M'Xyz` as `M Xyz`
 * @param isLiteral search for every word, those of a question too
 */
export function parseQuery(
  raw: string,
  isKnown: (folded: string) => boolean = () => true,
  isLiteral = false,
): Query {
  const text = cleanQuery(raw);
  const read = (words: string): Word[] =>
    wordsOf(words).flatMap(({ parts, ...word }) =>
      parts && !isKnown(word.folded) ? parts.map((part) => ({ ...word, ...part })) : [word],
    );
  const quoted = [...text.matchAll(QUOTED)].map(([, double, single]) => read(double ?? single ?? ''));
  const phrases = quoted.filter((phrase) => phrase.length > 0);
  const typed = numberFirst(read(text));
  const hasMarks = typed.some(({ word, folded }) => word !== folded);
  const { words, asking } =
    isLiteral || phrases.length > 0 ? { words: typed, asking: [] } : withoutAsking(typed, hasMarks);
  return { text, words: words.slice(0, MOST_WORDS), asking, phrases, hasMarks };
}

/** `qd 236` and `QĐ số 236` as the documents print it: `236/QĐ`; `chỉ thị 04` as `chỉ thị số 04`. */
function numberFirst(words: Word[]): Word[] {
  const result = [...words];
  for (let at = 0; at < result.length; at++) {
    const type = result[at];
    const name = `${result[at - 1]?.folded} ${type?.folded}`;
    const next = result[at + 1];
    if (type && TYPE_NAMES.has(name) && next && isNumber(next.folded)) {
      const isMarked = type.word !== type.folded;
      result.splice(at + 1, 0, { ...next, ...spell(isMarked ? 'số' : NUMBER_WORD) });
    }
    if (!type || !TYPES.has(type.folded) || /^\d/.test(result[at - 1]?.folded ?? '')) continue;
    const end = typeEnd(result, at);
    const numberAt = result[end]?.folded === NUMBER_WORD ? end + 1 : end;
    const number = result[numberAt];
    if (!number || !isNumber(number.folded)) continue;
    result.splice(at, numberAt - at + 1, number, ...result.slice(at, end));
    at = numberAt;
  }
  return result;
}

/** Where the symbol that starts with a type ends: `QĐ-TTg` is two words. */
function typeEnd(words: readonly Word[], at: number): number {
  let end = at + 1;
  while (end < words.length && end < at + 3 && /^[a-z]{2,5}$/.test(words[end]?.folded ?? '')) {
    if (words[end]?.folded === NUMBER_WORD) break;
    end++;
  }
  return /^\d|^so$/.test(words[end]?.folded ?? '') ? end : at + 1;
}

/** Whether it may number a document: no year. */
function isNumber(word: string): boolean {
  return /^\d{1,5}[a-z]?$/.test(word) && !/^(?:19|20)\d\d$/.test(word);
}
