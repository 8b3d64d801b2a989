// What ends in a full stop inside a sentence: an outline number at its start ("2. Đối với"), "TP. Lạng Sơn", "TS. …".
const NO_END = /^\s*(?:\d+(?:\.\d+)*|[IVXLC]+)\.$|(?:^|\s)(?:TP|Tp|TX|Tx|TT|GS|PGS|TS|ThS|BS|KS)\.$/u;

/**
 * The sentence that holds the given offset of a text. It ends at a full stop, question or exclamation mark followed by
 * a capital letter or the end; a semicolon joins, as Vietnamese official style strings its clauses.
 */
export function sentenceAt(text: string, offset: number): string {
  let start = 0;
  let end = text.length;
  for (const match of text.matchAll(/[.?!…]+[)”"»]*(?=\s+[(“"«]*\p{Lu}|\s*$)|\n/gu)) {
    const after = match.index + match[0].length;
    if (NO_END.test(text.slice(start, after))) continue;
    if (after <= offset) start = after;
    else {
      end = after;
      break;
    }
  }
  return text.slice(start, end).trim();
}
