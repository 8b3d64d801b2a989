import type { FurnitureKind } from '../source-document.ts';

/** What became of the source's letters; white space is not counted. */
export interface Account {
  /** Letters of the source, as the format itself gives them. */
  source: number;
  /** Letters of body and foot, as they read back from the MDX. */
  published: number;
  /** Letters of footnotes, as they read back. */
  notes: number;
  /** Letters that went into frontmatter or are the fixed form of every head. */
  head: number;
  /** Note marks and typed emphasis, which became markup. */
  marks: number;
  /** Letters of the page, not of the document. */
  furniture: number;
  /** Letters of the source that are nowhere, with how often; empty when the account balances. */
  lost: string;
  /** Letters that are published but not in the source. */
  added: string;
}

/** Words by what became of them. */
export interface Fates {
  published: readonly string[];
  notes: readonly string[];
  head: readonly string[];
  marks: readonly string[];
  furniture: readonly { kind: FurnitureKind; words: string }[];
}

/** Hold all letters of the source against all that became of them, letter by letter. */
export function balance(letters: string, fates: Fates): Account {
  const source = count(letters);
  const groups = {
    published: fates.published.join(''),
    notes: fates.notes.join(''),
    head: fates.head.join(''),
    marks: fates.marks.join(''),
    furniture: fates.furniture.map(({ words }) => words).join(''),
  };
  const ours = count(Object.values(groups).join(''));
  const more = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): string =>
    [...a]
      .map(([letter, times]) => ({ letter, missing: times - (b.get(letter) ?? 0) }))
      .filter(({ missing }) => missing > 0)
      .map(({ letter, missing }) => (missing > 1 ? `${letter}×${missing}` : letter))
      .join(' ');
  return {
    source: sum(source),
    published: sum(count(groups.published)),
    notes: sum(count(groups.notes)),
    head: sum(count(groups.head)),
    marks: sum(count(groups.marks)),
    furniture: sum(count(groups.furniture)),
    lost: more(source, ours),
    added: more(ours, source),
  };
}

export function isBalanced({ lost, added }: Account): boolean {
  return lost === '' && added === '';
}

function count(text: string): Map<string, number> {
  const letters = new Map<string, number>();
  for (const letter of text.replace(/\s+/gu, '')) letters.set(letter, (letters.get(letter) ?? 0) + 1);
  return letters;
}

function sum(letters: ReadonlyMap<string, number>): number {
  return [...letters.values()].reduce((total, times) => total + times, 0);
}
