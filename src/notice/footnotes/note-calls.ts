import type { NoteCall } from '../../model/notice.ts';
import type { Container } from '../marks/marks.ts';
import type { Node } from '../structure/tree.ts';

/** Where each footnote is called, to the letter, in the order of the text; exports put the marks back from this. */
export function locateNoteCalls(
  containers: readonly Container[],
  marks: ReadonlyMap<Node, { number: number; anchor: string }>,
): NoteCall[] {
  return containers.flatMap(({ anchor: within, marker, words }) => {
    const calls: NoteCall[] = [];
    for (const [node, offset] of words.offsets) {
      const mark = marks.get(node);
      if (mark) calls.push({ ...mark, within, at: marker.length + offset });
    }
    return calls;
  });
}
