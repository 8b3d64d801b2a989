import { lineText, type SourceLine, type SourcePlace, wordsOf } from '../source-document.ts';
import { isVietnameseSyllable } from './vietnamese-syllable.ts';

/** Longest syllable: `nghiêng`. */
const LONGEST_SYLLABLE = 7;
/** So many letters that each stand alone are a word that came apart: `Đ Á N H`. */
const FEWEST_LOOSE = 4;

/** What looks like words run together (`Nghịquyếtsố`) or one word come apart (`Đ Á N H`), as it stands in the text. */
export function doubtfulBlanks(text: string): string[] {
  return [...gluedWords(text), ...tornWords(text)];
}

/** The same of lines, with the place of each; cells of tables are looked at one by one. */
export function doubtfulLines(lines: readonly SourceLine[]): { place: SourcePlace; words: string }[] {
  return lines
    .filter(({ furniture }) => !furniture)
    .flatMap((line) =>
      [lineText(line), ...(line.table?.rows.flat().map(wordsOf) ?? [])]
        .flatMap(doubtfulBlanks)
        .map((words) => ({ place: line.place, words })),
    );
}

/** Share of letters that stand in words run together, 0 to 1. */
export function shareGlued(text: string): number {
  const letters = text.match(/[\p{L}\p{M}]/gu)?.length ?? 0;
  return letters === 0 ? 0 : gluedWords(text).join('').length / letters;
}

/**
 * Words that can only be several syllables without the blanks between them. Vietnamese writes each syllable apart, so
 * a word with two tones, or longer than any syllable, or with a capital after a small letter, is doubtful where it can
 * be cut into syllables; foreign words and names have no tones or cannot be cut so.
 */
function gluedWords(text: string): string[] {
  const words = text.normalize('NFC').match(/[\p{L}\p{M}]{4,}/gu) ?? [];
  return words.filter(isGlued);
}

function isGlued(word: string): boolean {
  if (/^[\p{ASCII}]+$/u.test(word) || isVietnameseSyllable(word)) return false;
  const tones = word.normalize('NFD').match(/[\u0300\u0301\u0303\u0309\u0323]/gu)?.length ?? 0;
  const isDoubtful = tones > 1 || word.length > LONGEST_SYLLABLE || /\p{Ll}\p{Lu}/u.test(word);
  return isDoubtful && isCutInSyllables(word);
}

/** Whether the word is syllables in a row; a capital may start an abbreviation (`TUcủaBan`) that is none. */
function isCutInSyllables(word: string): boolean {
  const ends = new Set([0]);
  for (let end = 2; end <= word.length; end++) {
    for (let length = 2; length <= LONGEST_SYLLABLE && length <= end; length++) {
      const part = word.slice(end - length, end);
      if (ends.has(end - length) && (isVietnameseSyllable(part) || /^[A-ZĐ]+$/u.test(part))) ends.add(end);
    }
  }
  return ends.has(word.length);
}

function tornWords(text: string): string[] {
  const loose = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:\\p{L}\\p{M}*\\s){${FEWEST_LOOSE - 1},}\\p{L}\\p{M}*(?![\\p{L}\\p{M}\\p{N}])`,
    'gu',
  );
  return text.normalize('NFC').match(loose) ?? [];
}
