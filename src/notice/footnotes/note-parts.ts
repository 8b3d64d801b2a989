import { childrenOf, markerOf, type Node } from '../structure/tree.ts';

/** A part of a footnote as it is set: lines of words, a heading, a table. */
export type NotePart = { kind: 'lines' | 'heading'; lines: Node[][] } | { kind: 'table'; table: Node };

type Inline = (node: Node) => Node[];

/**
 * All that stands in a note, in its order: paragraphs and lists as lines with their printed markers, nested ones after
 * them; headings and tables, wherever they stand.
 */
export function notePartsOf(note: Node, inline: Inline, source: string): NotePart[] {
  const parts: NotePart[] = [];
  const addLine = (line: Node[]): void => {
    const last = parts.at(-1);
    if (last?.kind === 'lines') last.lines.push(line);
    else parts.push({ kind: 'lines', lines: [line] });
  };
  const visit = (node: Node, marker: string): void => {
    const words = (): Node[] => [
      ...(marker ? [{ type: 'text', value: marker } as Node] : []),
      ...childrenOf(node).flatMap(inline),
    ];
    if (node.type === 'paragraph') addLine(words());
    else if (node.type === 'heading') parts.push({ kind: 'heading', lines: [words()] });
    else if (node.type === 'table') parts.push({ kind: 'table', table: node });
    else {
      const own = node.type === 'listItem' ? marker + markerOf(node, source) : marker;
      for (const [index, child] of childrenOf(node).entries()) visit(child, index === 0 ? own : '');
    }
  };
  visit(note, '');
  return parts;
}

/** The lines of a list. */
export function linesOf(node: Node, inline: Inline, source: string): Node[][] {
  return notePartsOf(node, inline, source).flatMap((part) => (part.kind === 'table' ? [] : part.lines));
}
