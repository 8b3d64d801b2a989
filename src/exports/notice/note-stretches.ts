import type { Footnote } from '../../model/notice.ts';

/** A line of a footnote's words, or a whole table in it, by offsets in its text. */
export interface Stretch {
  kind: 'line' | 'table';
  start: number;
  end: number;
}

/** The words of a footnote in their order, tables whole; the ends of lines between them belong to none. */
export function stretchesOf({ text, tables = [] }: Pick<Footnote, 'text' | 'tables'>): Stretch[] {
  const found: Stretch[] = [];
  let at = 0;
  const addLines = (until: number): void => {
    for (const line of text.slice(at, until).split('\n')) {
      found.push({ kind: 'line', start: at, end: at + line.length });
      at += line.length + 1;
    }
  };
  for (const { start, end } of tables) {
    if (start > at) addLines(start - 1);
    found.push({ kind: 'table', start, end });
    at = end + 1;
  }
  if (at <= text.length) addLines(text.length);
  return found;
}
