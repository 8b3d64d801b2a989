// What ends in a full stop inside a sentence: an outline number at its start ("2. Đối với"), "TP. Lạng Sơn", "TS. …".
const OPENING_NUMBER = /^\s*(?:\d+(?:\.\d+)*|[IVXLC]+)\.$/u;
const SHORT_TITLE = /(?:^|\s)(?:TP|Tp|TX|Tx|TT|GS|PGS|TS|ThS|BS|KS)\.$/u;
/** Letters of the longest of these titles, its full stop and the blank before it. */
const TITLE_REACH = 5;
/** What opens a paragraph and belongs to no sentence: its number, letter or dash. */
const OPENING = /^(?:\d+(?:\.\d+)*[./-]?\s|[IVXLC]+[./-]\s|[-+]|[a-zđ]\))\s*/u;

/** The paragraph read last: figures, orders and citations ask about one paragraph many times in a row. */
let last: { text: string; ends: readonly number[] } = { text: '', ends: [] };

/** Offsets at which the sentences of a text end, the last one its end. */
function endsOf(text: string): readonly number[] {
  if (last.text !== text) last = { text, ends: [...findEnds(text)] };
  return last.ends;
}

function* findEnds(text: string): Generator<number> {
  let start = 0;
  for (const match of text.matchAll(/[.?!…]+[)”"»]*(?=\s+[(“"«]*\p{Lu}|\s*$)|\n/gu)) {
    const after = match.index + match[0].length;
    const isTitle = SHORT_TITLE.test(text.slice(Math.max(start, after - TITLE_REACH), after));
    if (isTitle || OPENING_NUMBER.test(text.slice(start, after))) continue;
    yield after;
    start = after;
  }
  if (start < text.length) yield text.length;
}

/**
 * The sentences of a paragraph that hold the words from one offset to another (UTF-16 units). A sentence ends at a full
 * stop, question or exclamation mark followed by a capital letter or the end; a semicolon joins, as Vietnamese
 * official style strings its clauses. The number, letter or dash that opens the paragraph is left out.
 */
export function sentencesAround(paragraph: string, from: number, to: number): string {
  let start = 0;
  for (const end of endsOf(paragraph)) {
    if (end <= from) start = end;
    else if (end >= to) return trim(paragraph.slice(start, end), start);
  }
  return trim(paragraph.slice(start), start);
}

/** The sentence that holds an offset of a paragraph. */
export function sentenceAt(paragraph: string, offset: number): string {
  return sentencesAround(paragraph, offset, offset + 1);
}

function trim(words: string, start: number): string {
  return start === 0 ? words.trim().replace(OPENING, '') : words.trim();
}
