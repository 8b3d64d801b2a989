import { diffArrays } from 'diff';
import type { NoticeRecord } from './record.ts';

/** A line of a record. */
type Line = NoticeRecord['lines'][number];

/** Words of a changed line: those of both versions, of the older or of the newer alone. */
interface ComparedWords {
  of: 'both' | 'older' | 'newer';
  words: string;
}

/** A line of two versions that are compared, in the order of the newer. */
export type ComparedLine =
  | { kind: 'same'; line: Line }
  | { kind: 'changed'; anchor: string; words: readonly ComparedWords[] }
  /** Only in the newer version, or moved there from another place. */
  | { kind: 'added'; line: Line; movedFrom?: string }
  /** Only in the older version, or moved from there to another place. */
  | { kind: 'removed'; line: Line; movedTo?: string };

/** Lines are taken for one that was changed where they share so much of the shorter one's syllables. */
const ALIKE = 0.5;

/**
 * Compare the words of two records line by line, and changed lines syllable by syllable: a syllable with another tone
 * mark is another. Anchors are not words. A line that stands elsewhere with the same words was moved.
 */
export function compareRecords(older: readonly Line[], newer: readonly Line[]): ComparedLine[] {
  const compared: ComparedLine[] = [];
  let [gone, come]: [Line[], Line[]] = [[], []];
  const close = (): void => {
    compared.push(...pairs(gone, come));
    [gone, come] = [[], []];
  };
  for (const { value, added, removed } of diffArrays([...older], [...newer], {
    comparator: (a, b) => a.words === b.words,
  })) {
    if (added) come.push(...value);
    else if (removed) gone.push(...value);
    else {
      close();
      compared.push(...value.map((line): ComparedLine => ({ kind: 'same', line })));
    }
  }
  close();
  return withMoves(compared);
}

/** Lines between two that stayed: in their order, those that are alike are one that was changed. */
function pairs(gone: readonly Line[], come: readonly Line[]): ComparedLine[] {
  const compared: ComparedLine[] = [];
  let from = 0;
  for (const line of come) {
    const at = gone.findIndex((one, index) => index >= from && isAlike(one.words, line.words));
    const before = gone[at];
    if (!before) {
      compared.push({ kind: 'added', line });
      continue;
    }
    for (const lost of gone.slice(from, at)) compared.push({ kind: 'removed', line: lost });
    compared.push({ kind: 'changed', anchor: line.anchor, words: compareWords(before.words, line.words) });
    from = at + 1;
  }
  for (const lost of gone.slice(from)) compared.push({ kind: 'removed', line: lost });
  return compared;
}

/** The same words gone from one place and come to another are a move, each once. */
function withMoves(compared: readonly ComparedLine[]): ComparedLine[] {
  const open = Map.groupBy(
    compared.flatMap((one) => (one.kind === 'added' ? [one.line] : [])),
    ({ words }) => words,
  );
  const moved = new Map<Line, string>();
  for (const one of compared) {
    const to = one.kind === 'removed' ? open.get(one.line.words)?.shift() : undefined;
    if (one.kind !== 'removed' || !to) continue;
    moved.set(one.line, to.anchor);
    moved.set(to, one.line.anchor);
  }
  return compared.map((one) => {
    if (one.kind !== 'added' && one.kind !== 'removed') return one;
    const other = moved.get(one.line);
    if (other === undefined) return one;
    return one.kind === 'added' ? { ...one, movedFrom: other } : { ...one, movedTo: other };
  });
}

/** Syllables and what stands between them; a corrected slip is one, and so is a printed break or the end of a cell. */
const SYLLABLE = /\\[nt]| |(?:\[=(?:\\.|[^\\\]])*\]|\\[^nt]|[^ \\])+/gu;

function syllablesOf(words: string): string[] {
  return words.match(SYLLABLE) ?? [];
}

function isAlike(a: string, b: string): boolean {
  const [left, right] = [syllablesOf(a), syllablesOf(b)].map((all) => all.filter((one) => one !== ' '));
  const counts = new Map<string, number>();
  for (const one of left ?? []) counts.set(one, (counts.get(one) ?? 0) + 1);
  let shared = 0;
  for (const one of right ?? []) {
    const count = counts.get(one) ?? 0;
    if (count > 0) shared++;
    counts.set(one, count - 1);
  }
  const least = Math.min(left?.length ?? 0, right?.length ?? 0);
  return least > 0 && shared >= least * ALIKE;
}

function compareWords(older: string, newer: string): ComparedWords[] {
  return diffArrays(syllablesOf(older), syllablesOf(newer)).map(({ value, added, removed }) => ({
    of: added ? 'newer' : removed ? 'older' : 'both',
    words: value.join(''),
  }));
}
