import type { SourcePosition } from '../model/diagnostic.ts';
import type { DraftBlock } from './draft.ts';

/** Anchor of the block in which a place of the source stands, or that comes before it; undefined in the frontmatter. */
export function blockAt(
  blocks: readonly DraftBlock[],
  text: string,
  { line, column }: SourcePosition,
): string | undefined {
  const lines = text.split('\n').slice(0, line - 1);
  const at = lines.reduce((sum, one) => sum + one.length + 1, column - 1);
  const starts = blocks.flatMap(({ anchor, letters }) => {
    const start = letters.find((letter) => letter.start !== undefined)?.start;
    return start === undefined ? [] : [{ anchor, start }];
  });
  const before = starts.filter(({ start }) => text.lastIndexOf('\n', start) < at + 1);
  return before.toSorted((a, b) => a.start - b.start).at(-1)?.anchor;
}
