import type { MdastNode } from 'satteri';

/** The parsed MDX tree, and any of its nodes. */
export type Root = Extract<MdastNode, { type: 'root' }>;
export type Node = MdastNode;
export type JsxNode = Extract<Node, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Children of a node, none for a leaf. */
export function childrenOf(node: Node): readonly Node[] {
  return 'children' in node ? (node.children as readonly Node[]) : [];
}

/** Whether the node is a component or HTML tag. */
export function isJsx(node: Node): node is JsxNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Literal value of an attribute; absent ones and expressions give `undefined`. */
export function attribute(node: JsxNode, name: string): string | undefined {
  for (const entry of node.attributes) {
    if (entry.type === 'mdxJsxAttribute' && entry.name === name && typeof entry.value === 'string') {
      return entry.value;
    }
  }
  return undefined;
}

/** Whether a mark was suggested by a machine and waits for a person: its words stay plain words until then. */
export function isUnreviewed(node: JsxNode): boolean {
  return node.attributes.some((entry) => entry.type === 'mdxJsxAttribute' && entry.name === 'review');
}

/** What stands between the children of a node; between words there is nothing. */
export const BETWEEN: Readonly<Partial<Record<Node['type'], string>>> = {
  table: '\n',
  tableRow: '\t',
  list: '\n',
  listItem: '\n',
  footnoteDefinition: '\n',
  mdxJsxFlowElement: '\n',
};

/** What readers see where words were taken out. */
export const TAKEN_OUT = '[…]';

/** Words of a node, and where in them each node below it begins, in UTF-16 units. */
export interface ReadText {
  text: string;
  offsets: ReadonlyMap<Node, number>;
}

/** What is printed before the words of a list item: `- `, `3. `, `+ `; Markdown takes it away, the text keeps it. */
export function markerOf(item: Node, source: string): string {
  const [first] = childrenOf(item);
  return source.slice(item.position?.start.offset, first?.position?.start.offset);
}

/**
 * Words of a node as readers see them, footnote marks left out. Lines, list items and rows of a table stand on lines
 * of their own, cells are parted by tabs, so that no two words are ever joined.
 * @param source MDX text of the node, from which the markers of lists are read; words within a line need none
 */
export function readText(node: Node, source = ''): ReadText {
  const offsets = new Map<Node, number>();
  let text = '';
  const read = (current: Node, isInTable: boolean): void => {
    if (current.type === 'listItem') text += markerOf(current, source);
    offsets.set(current, text.length);
    if (current.type === 'text' || current.type === 'inlineCode') {
      // A line that an editor wrapped is no break; a printed one is a node of its own.
      text += current.value.replace(isInTable ? /[\n\t]/g : /\n/g, ' ');
    } else if (current.type === 'break' || (isJsx(current) && current.name === 'br')) {
      text += isInTable ? ' ' : '\n';
    } else if (isJsx(current) && current.name === 'Redacted') {
      text += TAKEN_OUT;
    } else {
      for (const [index, child] of childrenOf(current).entries()) {
        if (index > 0) text += BETWEEN[current.type] ?? '';
        read(child, isInTable || current.type === 'table');
      }
    }
  };
  read(node, false);
  return { text, offsets };
}

/** The words of {@link readText} alone. */
export function textOf(node: Node, source = ''): string {
  return readText(node, source).text;
}

/** Visit a node and all below it, parents first. `ancestors` holds only during the call. */
export function walk(node: Node, visit: (node: Node, ancestors: readonly Node[]) => void): void {
  const ancestors: Node[] = [];
  const step = (current: Node): void => {
    visit(current, ancestors);
    ancestors.push(current);
    for (const child of childrenOf(current)) step(child);
    ancestors.pop();
  };
  step(node);
}
