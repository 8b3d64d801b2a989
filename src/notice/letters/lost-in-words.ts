import { hiddenLetter } from '../../model/text/hidden-letters.ts';
import type { Node } from '../structure/tree.ts';
import { type WrittenLetter, writtenLetters } from './written-letters.ts';

/** A letter of the source that would not be printed, and what to write for it. */
export interface LostLetter {
  /** In the source, in UTF-16 units. */
  offset: number;
  message: string;
  hint: string;
}

/** Entities for what an editor cannot type or Markdown takes for its own. */
const NEEDED = /^&(?:nbsp|lt|gt|amp|quot|apos|#\d+|#x[\da-f]+);$/i;
/** The letter of a drive, at the start of a path. */
const DRIVE = /(?:^|[^\p{L}\p{N}])[a-z]:$/iu;

/** Letters that are read otherwise than they are written: entities nobody meant, backslashes of a path. */
export function lostInWords(node: Node, source: string): LostLetter[] {
  if (node.type !== 'text' || isPlain(node, source)) return [];
  const letters = writtenLetters(node, source);
  if (!letters) {
    return [
      {
        offset: node.position?.start.offset ?? 0,
        message: 'Chữ ở đây được đọc khác với chữ đã viết.',
        hint: 'Gõ thẳng từng chữ cần in, không dùng mã; đặt `\\` trước dấu gây hiểu nhầm.',
      },
    ];
  }
  return [...lostEntities(letters, source), ...lostBackslashes(letters, source)].toSorted(
    (a, b) => a.offset - b.offset,
  );
}

/** A text that its source writes letter for letter, as nearly all are; not one of them is looked at. */
function isPlain({ value, position }: Extract<Node, { type: 'text' }>, source: string): boolean {
  const end = position?.end.offset ?? 0;
  return source.slice(position?.start.offset, end) === value && source.charAt(end) !== '\\';
}

function lostEntities(letters: readonly WrittenLetter[], source: string): LostLetter[] {
  return letters.flatMap(({ value, start, end }) => {
    if (end - start < 3) return [];
    const written = source.slice(start, end);
    const isAscii = value <= '\u007f' || value === '\u00a0';
    if ((NEEDED.test(written) && isAscii) || hiddenLetter(value)) return [];
    return [
      {
        offset: start,
        message: `Mã \`${written}\` sẽ được in thành «${value}».`,
        hint: `Muốn in «${value}», gõ thẳng chữ ấy; muốn in chính mã, viết \`\\${written}\`.`,
      },
    ];
  });
}

/** Backslashes of a path (`C:\Tep\(1)`), where one before a sign would be taken for an escape. */
function lostBackslashes(letters: readonly WrittenLetter[], source: string): LostLetter[] {
  const found: LostLetter[] = [];
  const isEscape = ({ start, end }: WrittenLetter): boolean =>
    end - start === 2 && source.charAt(start) === '\\';
  for (const word of wordsOf(letters)) {
    const first = word.find(isEscape);
    const end = word.at(-1)?.end ?? 0;
    const isPath = word.some((letter) => letter.value === '\\' && !isEscape(letter));
    const isDrive =
      first !== undefined && first.value !== '\\' && DRIVE.test(source.slice(word[0]?.start, first.start));
    // A backslash that ends a line breaks it; behind a path it is a letter of the path.
    const isBroken = source.charAt(end) === '\\' && (isPath || DRIVE.test(source.slice(word[0]?.start, end)));
    const lost = isPath || isDrive ? first?.start : undefined;
    if (lost !== undefined || isBroken) found.push(lostBackslash(lost ?? end));
  }
  const told = new Set(found.map(({ offset }) => offset));
  let partner: WrittenLetter | undefined;
  for (const [index, letter] of [...letters.entries()].toReversed()) {
    if (letter.value === ')') partner = letter;
    if (letter.value !== '(' || !isEscape(letter) || letters[index - 1]?.value === ']') continue;
    if (partner && !isEscape(partner) && !told.has(letter.start)) found.push(lostBackslash(letter.start));
  }
  return found;
}

function wordsOf(letters: readonly WrittenLetter[]): WrittenLetter[][] {
  const words: WrittenLetter[][] = [];
  let isOpen = false;
  for (const letter of letters) {
    const isBlank = letter.value.trim() === '';
    if (!isBlank && !isOpen) words.push([]);
    if (!isBlank) words.at(-1)?.push(letter);
    isOpen = !isBlank;
  }
  return words;
}

function lostBackslash(offset: number): LostLetter {
  return {
    offset,
    message: 'Dấu `\\` ở đây sẽ mất.',
    hint: 'Mỗi dấu `\\` cần in viết thành `\\\\`; nếu không phải chữ của văn bản, xoá đi.',
  };
}
