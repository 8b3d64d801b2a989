/** The anchor if nothing of the paragraph has it yet, else the same with `--2`, `--3` …; it is taken from then on. */
export function freeAnchor(wanted: string, taken: Set<string>): string {
  let anchor = wanted;
  for (let count = 2; taken.has(anchor); count++) anchor = `${wanted}--${count}`;
  taken.add(anchor);
  return anchor;
}
