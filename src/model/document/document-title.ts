/** A title's place in normalised letters. */
export interface TitlePlace {
  start: number;
  end: number;
}

const ABOUT =
  /[ \n]{0,3},?[ \n]{0,3}(?:về việc|v\/v|về(?! việc[ \n]*$))[ \n]{1,3}(?:việc[ \n]{1,3})?(?=[^ \n])/iuy;
/** The longest of a hundred real titles had 365 letters. */
const LONGEST = 700;
/** How far back the bracket around a mention may open. */
const BRACKET_REACH = 300;
const ITEM_OPENS =
  /(?:^|\n|[;:(])[ ]*(?:[-•*+][ ]*|[¹²³⁰-⁹]+[ ]*|\[\^[\p{L}\d-]+\]:[ ]*)?(?:\d{1,2}[.)][ ]*|\p{L}\)[ ]*)?(?:Căn cứ(?: vào)?|Theo|và)?[ \n]*$/u;
const DOCUMENT_AHEAD =
  /^[ \n]*(?:$|\n|[-•]|(?:và[ ])?(?:số[ ])?(?:Căn cứ|Nghị|Quyết|Chỉ thị|Thông|Công (?:văn|điện)|Kế hoạch|Tờ trình|Báo cáo|Kết luận|Luật|Bộ luật|Hướng dẫn|Chương trình|Quy|Pháp lệnh|\d{1,5}[/-]))/u;

/**
 * The words after `về`, `về việc`, where their end is certain: a quotation's end, the bracket that closes around the
 * mention, `;` before the next item, the end of an item or of the text. Elsewhere a sentence may go on with words of its
 * own, and there is no title.
 */
export function findTitle(letters: string, spanStart: number, tailEnd: number): TitlePlace | undefined {
  ABOUT.lastIndex = tailEnd;
  const about = ABOUT.exec(letters);
  if (!about) return undefined;
  const start = tailEnd + about[0].length;
  const words = letters.slice(start, start + LONGEST);
  const quoted = /^(?:“[^”]*”|"[^"]*")/.exec(words)?.[0];
  if (quoted) return { start, end: start + quoted.length };
  const opensItem = ITEM_OPENS.test(letters.slice(Math.max(0, spanStart - 40), spanStart));
  const before = letters.slice(Math.max(0, spanStart - BRACKET_REACH), spanStart);
  const isBracketed = before.lastIndexOf('(') > before.lastIndexOf(')');
  const length = certainLength(words, start + words.length === letters.length, opensItem, isBracketed);
  const end = length === undefined ? 0 : start + words.slice(0, length).trimEnd().length;
  return end > start ? { start, end } : undefined;
}

/** How many letters until a certain end; brackets opened within are passed over. */
function certainLength(
  words: string,
  isRest: boolean,
  opensItem: boolean,
  isBracketed: boolean,
): number | undefined {
  let open = 0;
  for (let at = 0; at < words.length; at++) {
    const letter = words.charAt(at);
    if (letter === '(') open++;
    if (letter === ')' && open-- === 0) return isBracketed ? at : undefined;
    if (open > 0 || !/[;.\n]/.test(letter)) continue;
    const rest = words.slice(at + 1, at + 60);
    if (letter === ';') return opensItem || DOCUMENT_AHEAD.test(rest) ? at : undefined;
    const sentenceEnds = letter === '.' && /^(?:$|[ \n]+(?:\p{Lu}|$)|\n|\/?\.|\.\.)/u.test(rest);
    if (sentenceEnds || /^\n[ ]*\n/.test(letter + rest)) return endOfSentence(words, at, opensItem);
  }
  return isRest ? endOfSentence(words, words.length, opensItem) : undefined;
}

/** A sentence that opens with the document, or that has no comma after it, ends with its title. */
function endOfSentence(words: string, at: number, opensItem: boolean): number | undefined {
  return opensItem || !words.slice(0, at).includes(',') ? at : undefined;
}
