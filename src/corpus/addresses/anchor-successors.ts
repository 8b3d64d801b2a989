/** Anchors that hang on a block's or note's own: figures, orders, citations; and those of notes and charts. */
const HANGING = /-(?:sl|nv|vb)-/;
const NO_BLOCK = /^(?:chu-thich-|hinh-|goi-chu-thich-)/;

/**
 * Anchors of today that likely answer for lost ones of the same page. A list of addresses holds a page's blocks in
 * print order, so blocks between two that kept their anchors are the same blocks where there are as many of them now;
 * what hangs on a block (`-sl-`, `-nv-`, `-vb-`) moved with it.
 * @param listed anchors as listed when the page was first published, its blocks first
 * @param current anchors of the page now, its blocks first
 * @returns lost anchor → the one to propose; without a likely one, nothing
 */
export function anchorSuccessors(
  listed: readonly string[],
  current: readonly string[],
): ReadonlyMap<string, string> {
  const before = blocksOf(listed);
  const after = blocksOf(current);
  const now = new Set(current);
  const moved = new Map<string, string>();
  let [from, to] = [0, 0];
  for (const [left, right] of [...keptInOrder(before, after), [before.length, after.length] as const]) {
    if (left - from === right - to) {
      for (let at = from; at < left; at++) moved.set(before[at] ?? '', after[to + at - from] ?? '');
    }
    [from, to] = [left + 1, right + 1];
  }
  for (const anchor of listed) {
    const at = HANGING.exec(anchor)?.index;
    const block = at === undefined ? undefined : moved.get(anchor.slice(0, at));
    const successor = block === undefined ? undefined : block + anchor.slice(at);
    if (successor !== undefined && now.has(successor) && !now.has(anchor)) moved.set(anchor, successor);
  }
  return moved;
}

/** The blocks stand first in a list; what came into it later stands at its end. */
function blocksOf(anchors: readonly string[]): readonly string[] {
  const end = anchors.findIndex((anchor) => HANGING.test(anchor) || NO_BLOCK.test(anchor));
  return end < 0 ? anchors : anchors.slice(0, end);
}

/** Places of anchors that both lists have, as many as stand in the same order. */
function keptInOrder(before: readonly string[], after: readonly string[]): [left: number, right: number][] {
  const places = new Map(after.map((anchor, at) => [anchor, at]));
  const pairs = before.flatMap((anchor, left): [number, number][] => {
    const right = places.get(anchor);
    return right === undefined ? [] : [[left, right]];
  });
  // The longest run of rising places: for each length, the pair that ends it lowest (patience sorting).
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [at, [, right]] of pairs.entries()) {
    const found = ends.findIndex((end) => (pairs[end]?.[1] ?? 0) >= right);
    const length = found < 0 ? ends.length : found;
    previous[at] = ends[length - 1] ?? -1;
    ends[length] = at;
  }
  const kept: [number, number][] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at];
    if (pair) kept.unshift(pair);
  }
  return kept;
}
