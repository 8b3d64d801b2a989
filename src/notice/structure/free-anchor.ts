/** Anchors that a paragraph has, each with the last number given to others that wanted the same. */
export type TakenAnchors = Map<string, number>;

/** The anchor if nothing of the paragraph has it yet, else the same with `--2`, `--3` …; it is taken from then on. */
export function freeAnchor(wanted: string, taken: TakenAnchors): string {
  let anchor = wanted;
  let count = taken.get(wanted) ?? 0;
  while (taken.has(anchor)) anchor = `${wanted}--${++count}`;
  taken.set(wanted, Math.max(count, 1));
  if (anchor !== wanted) taken.set(anchor, 1);
  return anchor;
}
