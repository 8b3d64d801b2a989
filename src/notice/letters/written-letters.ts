import type { Node } from '../structure/tree.ts';

/** A letter of a text as it is read, and the stretch of the source that writes it. */
export interface WrittenLetter {
  value: string;
  /** Offsets in the source, in UTF-16 units. */
  start: number;
  end: number;
}

const ESCAPED = /^\\[!-/:-@[-`{-~]/;
const ENTITY = /^&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{0,31});/i;
/** Entities that write `&` itself; any other that stands for itself is no entity. */
const AMPERSAND = /^&(?:amp|#0*38|#x0*26);$/i;
const BLANK = /[ \t\r\n]/;

/**
 * The letters of a text node, one UTF-16 unit each, with the place in the source that writes each: itself, an escape
 * (`\*`), an entity (`&amp;`). Blanks that Markdown drops at the ends of lines belong to no letter.
 * @returns undefined where the source does not give the node's letters
 */
export function writtenLetters(node: Node, source: string): WrittenLetter[] | undefined {
  if (node.type !== 'text') return undefined;
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  if (from === undefined || to === undefined) return undefined;
  const { value } = node;
  if (source.slice(from, to) === value) {
    return Array.from({ length: value.length }, (_, index) => {
      const start = from + index;
      return { value: value.charAt(index), start, end: start + 1 };
    });
  }
  const letters: WrittenLetter[] = [];
  let at = from;
  for (let index = 0; index < value.length; ) {
    const letter = value.charAt(index);
    const ahead = source.slice(at, Math.min(at + 40, to));
    const length = writtenLength(ahead, value.slice(index, index + 40));
    if (length === 0) {
      if (!BLANK.test(source.charAt(at)) || at >= to) return undefined;
      at++;
      continue;
    }
    letters.push({ value: letter, start: at, end: at + length });
    index++;
    // The second half of a letter that an entity writes is written by the same entity.
    const isHalf = length > 1 && /[\ud800-\udbff]/.test(letter);
    if (isHalf) letters.push({ value: value.charAt(index++), start: at + length, end: at + length });
    at += length;
  }
  return source.slice(at, to).trim() === '' ? letters : undefined;
}

/** How many units of the source write the next letter of the text; 0 where it is not written there. */
function writtenLength(ahead: string, value: string): number {
  const letter = value.charAt(0);
  if (ESCAPED.test(ahead) && ahead.charAt(1) === letter) return 2;
  if (letter === ahead.charAt(0)) {
    const entity = letter === '&' ? ENTITY.exec(ahead)?.[0] : undefined;
    if (entity === undefined || !AMPERSAND.test(entity)) return 1;
    return entity.length;
  }
  return ENTITY.exec(ahead)?.[0].length ?? 0;
}
