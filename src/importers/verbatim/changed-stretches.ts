import { diffArrays } from 'diff';

/** A word of a text in lines. */
export interface Word {
  word: string;
  /** It opens its line. */
  isFirst: boolean;
}

/** A stretch of one list, from an index up to another. */
type Range = readonly [from: number, to: number];

/** A place where two lists of words differ: what the one has there, and what the other. */
export interface ChangedStretch {
  old: Range;
  now: Range;
}

/** Texts so different take no word-by-word account: they are two documents. */
const MOST_EDITS = 3000;
/** As many words of each are told of those. */
const FEW_WORDS = 12;

/**
 * The places where two lists of words differ, in order. Of the ways to tell a difference it is the one a reader sees: what
 * is cut out or put in as one piece is one piece, and begins where a line does if it may.
 */
export function changedStretches(old: readonly Word[], now: readonly Word[]): ChangedStretch[] {
  const changes = diffArrays([...old], [...now], {
    comparator: (a, b) => a.word === b.word,
    maxEditLength: MOST_EDITS,
  });
  if (!changes) {
    const few = ({ length }: readonly Word[]): Range => [0, Math.min(FEW_WORDS, length)];
    return [{ old: few(old), now: few(now) }];
  }
  const found: ChangedStretch[] = [];
  let [at, nowAt] = [0, 0];
  let isOpen = false;
  for (const { count, added, removed } of changes) {
    const [from, nowFrom] = [at, nowAt];
    if (!added) at += count;
    if (!removed) nowAt += count;
    const last = isOpen ? found.pop() : undefined;
    isOpen = added || removed;
    if (isOpen) found.push({ old: [last?.old[0] ?? from, at], now: [last?.now[0] ?? nowFrom, nowAt] });
    else if (last) found.push(last);
  }
  return slid(joined(found, old, now), old, now);
}

const isEmpty = ([from, to]: Range): boolean => from === to;

/** Which list alone has words at a place; nothing where both have. */
function sideOf({ old, now }: ChangedStretch): 'old' | 'now' | undefined {
  if (isEmpty(now)) return 'old';
  return isEmpty(old) ? 'now' : undefined;
}

/** Words that stand within a piece and happen to stand at its end or start too part it in two: join it again. */
function joined(
  stretches: readonly ChangedStretch[],
  old: readonly Word[],
  now: readonly Word[],
): ChangedStretch[] {
  const words = { old, now };
  const found: ChangedStretch[] = [];
  for (const next of stretches) {
    const last = found.at(-1);
    const side = sideOf(next);
    if (!last || !side || side !== sideOf(last)) {
      found.push(next);
      continue;
    }
    const other = side === 'old' ? 'now' : 'old';
    const between = next[side][0] - last[side][1];
    const isSame = (one: number, two: number): boolean =>
      words[side]
        .slice(one, one + between)
        .every(({ word }, index) => word === words[side][two + index]?.word);
    const join = (range: Range, point: number): ChangedStretch =>
      side === 'old' ? { old: range, now: [point, point] } : { old: [point, point], now: range };
    const [from, to] = [last[side][0], next[side][1]];
    const endsSo = to - next[side][0] >= between && isSame(last[side][1], to - between);
    const startsSo = last[side][1] - from >= between && isSame(from, last[side][1]);
    if (endsSo) found.splice(-1, 1, join([from, to - between], last[other][0]));
    else if (startsSo) found.splice(-1, 1, join([from + between, to], next[other][0]));
    else found.push(next);
  }
  return found;
}

/** Of `a - b -` either `a -` or `- b` may be what was cut out: the one that begins a line is meant. */
function slid(
  stretches: readonly ChangedStretch[],
  old: readonly Word[],
  now: readonly Word[],
): ChangedStretch[] {
  return stretches.map((stretch, index) => {
    const side = sideOf(stretch);
    if (!side) return stretch;
    const words = side === 'old' ? old : now;
    const [from, to] = stretch[side];
    const least = stretches[index - 1]?.[side][1] ?? 0;
    const most = stretches[index + 1]?.[side][0] ?? words.length;
    const moved = (by: number): ChangedStretch => ({
      old: [stretch.old[0] + by, stretch.old[1] + by],
      now: [stretch.now[0] + by, stretch.now[1] + by],
    });
    for (let by = 0; from + by >= least; by--) {
      if (by < 0 && words[from + by]?.word !== words[to + by]?.word) break;
      if (words[from + by]?.isFirst) return moved(by);
    }
    for (let by = 1; to + by <= most; by++) {
      if (words[from + by - 1]?.word !== words[to + by - 1]?.word) break;
      if (words[from + by]?.isFirst) return moved(by);
    }
    return stretch;
  });
}
