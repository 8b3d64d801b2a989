/** What an editor writes between the letters of the text: tags, calls of notes, signs of emphasis. */
const BETWEEN = /(?:<\/?[A-Za-z][^>]*>|\[\^[^\]]+\]|[*_\\]|\s)+/uy;

/** A stretch of the source of a notice. */
export interface Written {
  /** Offset of its first letter in the source, in UTF-16 units. */
  from: number;
  /** It as it is written, marks within included. */
  text: string;
}

/**
 * Where words of the text stand in the source of a notice, whatever marks are among them.
 * @param from offset in the source from which it is looked
 * @returns undefined where they do not stand there in one piece, or where only one half of a mark is among them
 */
export function findWritten(source: string, words: string, from: number): Written | undefined {
  const letters = [...words.replace(/\s+/gu, '')];
  const [first] = letters;
  if (first === undefined) return undefined;
  for (let at = source.indexOf(first, from); at >= 0; at = source.indexOf(first, at + 1)) {
    const end = endOf(source, letters, at);
    if (end === undefined) continue;
    const text = source.slice(at, end);
    return isWhole(text) ? { from: at, text } : undefined;
  }
  return undefined;
}

function endOf(source: string, letters: readonly string[], from: number): number | undefined {
  let at = from;
  for (const letter of letters) {
    if (!source.startsWith(letter, at)) {
      BETWEEN.lastIndex = at;
      const between = BETWEEN.exec(source);
      if (!between || !source.startsWith(letter, BETWEEN.lastIndex)) return undefined;
      at = BETWEEN.lastIndex;
    }
    at += letter.length;
  }
  // A mark that ends here belongs to the words that it is around.
  const closing = /^(?:<\/[A-Za-z]+>)+/u.exec(source.slice(at))?.[0] ?? '';
  return isWhole(source.slice(from, at)) ? at : at + closing.length;
}

/** Whether every mark that begins in a stretch ends there, and the other way round. */
function isWhole(text: string): boolean {
  const opened: string[] = [];
  for (const [, end, name = '', alone] of text.matchAll(/<(\/?)([A-Za-z]+)[^>]*?(\/?)>/gu)) {
    if (alone) continue;
    if (!end) opened.push(name);
    else if (opened.pop() !== name) return false;
  }
  return opened.length === 0;
}
