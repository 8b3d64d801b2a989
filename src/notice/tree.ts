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

/** What stands between the children of a node; between words there is nothing. */
const BETWEEN: Readonly<Partial<Record<Node['type'], string>>> = {
  table: '\n',
  tableRow: '\t',
  list: '\n',
  listItem: '\n',
  footnoteDefinition: '\n',
  mdxJsxFlowElement: '\n',
};

/** Words of a node, and where in them each node below it begins, in UTF-16 units. */
interface ReadText {
  text: string;
  offsets: ReadonlyMap<Node, number>;
}

/**
 * Words of a node as readers see them, footnote marks left out. Lines, list items and rows of a table stand on lines
 * of their own, cells are parted by tabs, so that no two words are ever joined.
 */
export function readText(node: Node): ReadText {
  const offsets = new Map<Node, number>();
  let text = '';
  const read = (current: Node, isInTable: boolean): void => {
    if (current.type === 'listItem') text += '- ';
    offsets.set(current, text.length);
    if (current.type === 'text' || current.type === 'inlineCode') {
      text += isInTable ? current.value.replace(/[\n\t]/g, ' ') : current.value;
    } else if (current.type === 'break' || (isJsx(current) && current.name === 'br')) {
      text += isInTable ? ' ' : '\n';
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
export function textOf(node: Node): string {
  return readText(node).text;
}

/** Visit a node and all below it, parents first. */
export function walk(node: Node, visit: (node: Node, ancestors: readonly Node[]) => void): void {
  const step = (current: Node, ancestors: readonly Node[]): void => {
    visit(current, ancestors);
    const below = [...ancestors, current];
    for (const child of childrenOf(current)) step(child, below);
  };
  step(node, []);
}
