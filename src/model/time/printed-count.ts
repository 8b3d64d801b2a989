const UNITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
/** Digits that sound otherwise after tens: `hai mươi mốt`, `hai mươi tư`, `mười lăm`. */
const AFTER_TENS: Readonly<Record<string, number>> = { mốt: 1, tư: 4, lăm: 5 };

/**
 * A small whole number as printed, in figures, in words or in both: `07`, `mười lăm`, `15 (mười lăm)`; from 1 to 999 in
 * figures and to 99 in words. `undefined` when it is none, or when figures and words disagree.
 */
export function readPrintedCount(printed: string): number | undefined {
  const [, figures, words] = /^(\d{1,3})?(?: ?\(?(\p{L}[\p{L} ]*)\)?)?$/u.exec(printed.trim()) ?? [];
  const [inFigures, inWords] = [figures && Number(figures), words && readCountInWords(words.trim())];
  if (words && inWords === undefined) return undefined;
  if (figures && words && inFigures !== inWords) return undefined;
  return inFigures || inWords || undefined;
}

function readCountInWords(words: string): number | undefined {
  const syllables = words.split(' ');
  const digit = (word = ''): number =>
    UNITS.includes(word) ? UNITS.indexOf(word) : (AFTER_TENS[word] ?? NaN);
  const [first = '', second, third, ...more] = syllables;
  let read = NaN;
  if (first === 'mười' && third === undefined) read = 10 + (second === undefined ? 0 : digit(second));
  else if (second === 'mươi') read = 10 * digit(first) + (third === undefined ? 0 : digit(third));
  else if (second === undefined && UNITS.includes(first)) read = UNITS.indexOf(first);
  return more.length > 0 || Number.isNaN(read) ? undefined : read;
}
