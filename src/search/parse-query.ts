import { type Word, wordsOf } from './fold.ts';

/** A query as understood. */
export interface Query {
  /** Words as cleaned, without quotes: what the page shows. */
  text: string;
  words: Word[];
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
const TYPE_NAMES = new Set([
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
]);
/** What may stand between a type and its number. */
const NUMBER_WORD = 'so';

/** Make any text a harmless line: no control characters, no half characters, no more than a query needs. */
export function cleanQuery(raw: string): string {
  return raw
    .slice(0, LONGEST_QUERY * 2)
    .toWellFormed()
    .replace(/[\p{C}\uFFFD]+/gu, ' ')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, LONGEST_QUERY);
}

/** Read what was typed: words, quoted phrases, numbers of documents in either order. */
export function parseQuery(raw: string): Query {
  const text = cleanQuery(raw);
  const quoted = [...text.matchAll(/["“”«]([^"“”«»]+)["“”»]/gu)].map(([, inside = '']) => wordsOf(inside));
  const words = numberFirst(wordsOf(text)).slice(0, MOST_WORDS);
  return {
    text,
    words,
    phrases: quoted.filter((phrase) => phrase.length > 0),
    hasMarks: words.some(({ exact, folded }) => exact !== folded),
  };
}

/** `qd 236` and `QĐ số 236` as the documents print it: `236/QĐ`; `chỉ thị 04` as `chỉ thị số 04`. */
function numberFirst(words: Word[]): Word[] {
  const result = [...words];
  for (let at = 0; at < result.length; at++) {
    const type = result[at];
    const name = `${result[at - 1]?.folded} ${type?.folded}`;
    const next = result[at + 1];
    if (type && TYPE_NAMES.has(name) && next && isNumber(next.folded)) {
      const isMarked = type.exact !== type.folded;
      result.splice(at + 1, 0, { ...next, exact: isMarked ? 'số' : NUMBER_WORD, folded: NUMBER_WORD });
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
