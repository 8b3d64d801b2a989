import type { Passage } from '../index/search-record.ts';
import type { Replacement } from '../query/abbreviations.ts';
import { spellingsOf, type Word } from '../query/fold.ts';

/** The text as its source has it: with the slips that an editor corrected. */
export function sourceText({ text, slips = [] }: Pick<Passage, 'text' | 'slips'>): string {
  let source = '';
  let at = 0;
  for (const slip of slips) {
    source += text.slice(at, slip.start) + slip.source;
    at = slip.end;
  }
  return source + text.slice(at);
}

/** What the words of a passage read in its source: whole words, also where a slip is a letter of one. */
export function slipsOf(words: readonly Word[], { text, slips = [] }: Passage): Replacement[] {
  return slips.flatMap(({ start, end, source }) => {
    const from = words.findIndex((word) => word.end > start);
    if (from < 0) return [];
    const after = words.findIndex((word) => word.start >= end);
    const to = Math.max(from + 1, after < 0 ? words.length : after);
    const first = words[from]?.start ?? start;
    const last = words[to - 1]?.end ?? end;
    const print = text.slice(Math.min(first, start), start) + source + text.slice(end, Math.max(last, end));
    return [{ from, to, put: spellingsOf(print) }];
  });
}
