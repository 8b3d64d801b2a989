/** The number or dash that opens a paragraph is no sentence of its own. */
const LABEL = /^(?:[IVXLC]+\.|\d+(?:\.\d+)*[.)]?|[a-zđ]\)|[-+])\s*/;

/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set([
  'TP',
  'Tp',
  'TX',
  'TT',
  'TS',
  'ThS',
  'PGS',
  'GS',
  'BS',
  'KS',
]);

const STOP = /(?<word>[\p{L}\d]*)[.!?…]+["”»)\]]*\s+(?=["“«([]*\p{Lu})/gu;

/**
 * The sentence, or the run of sentences, of a paragraph that holds the words from one offset to another.
 * A sentence ends at a full stop followed by a blank and a capital; the paragraph's own number is left out.
 */
export function sentenceAround(paragraph: string, start: number, end: number): string {
  const label = LABEL.exec(paragraph)?.[0].length ?? 0;
  let from = label;
  let to = paragraph.length;
  for (const match of paragraph.matchAll(STOP)) {
    if (match.index < label || ABBREVIATIONS.has(match.groups?.['word'] ?? '')) continue;
    const boundary = match.index + match[0].length;
    if (boundary <= start) from = boundary;
    else if (boundary >= end) {
      to = boundary;
      break;
    }
  }
  return paragraph.slice(Math.min(from, start), to).trim();
}
