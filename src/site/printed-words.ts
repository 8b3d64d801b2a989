import { mdxToMdast } from 'satteri';
import type { Registry } from '../model/registry.ts';
import { analyse, FEATURES } from '../notice/parse-notice.ts';
import { checkSafeSubset } from '../notice/safe-subset.ts';
import { childrenOf, isJsx, type Node, textOf } from '../notice/tree.ts';

/** The words a reader of a notice sees, as the parser understands its MDX. */
export interface PrintedWords {
  /** Words of each block in print order; a table, the recipients and the signature are one block each. */
  blocks: string[];
  /** Words of each footnote by its label. */
  notes: Map<string, string>;
  /** Labels of the notes in the order the text calls them. */
  calls: string[];
  /** Syntax that a notice may not hold. */
  faults: string[];
}

const NO_REGISTRY: Registry = {
  agencies: new Map(),
  places: new Map(),
  indicators: new Map(),
  topics: new Map(),
  documents: new Map(),
};

/** Read the words of an MDX text back, whether or not its frontmatter is complete. */
export function printedWords(mdx: string): PrintedWords {
  const root = mdxToMdast(mdx, { features: FEATURES });
  if (root.type !== 'root') return { blocks: [], notes: new Map(), calls: [], faults: ['root'] };
  const { outlined } = analyse(root, mdx, NO_REGISTRY, '');
  const markers = new Map(outlined.map(({ node, marker }) => [node, marker]));
  const blocks: string[] = [];
  const notes = new Map<string, string>();
  const calls: string[] = [];
  const itemMarker = (item: Node): string =>
    mdx.slice(item.position?.start.offset, childrenOf(item)[0]?.position?.start.offset);
  const leaf = (node: Node): string => fold((markers.get(node) ?? '') + leafWords(node, calls));
  const visit = (node: Node): void => {
    if (node.type === 'yaml') return;
    if (node.type === 'footnoteDefinition') notes.set(node.identifier, fold(words(node, itemMarker, [])));
    else if (node.type === 'table' || isJsx(node)) blocks.push(fold(words(node, itemMarker, calls)));
    else if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
      childrenOf(node).forEach(visit);
    else blocks.push(leaf(node));
  };
  childrenOf(root).forEach(visit);
  return { blocks, notes, calls, faults: checkSafeSubset(root, '').map(({ message }) => message) };
}

/** Words of a whole subtree, its blocks parted by blanks; list markers inside a component are put back. */
function words(node: Node, marker: (item: Node) => string, calls: string[]): string {
  const below = (): string =>
    childrenOf(node)
      .map((child) => words(child, marker, calls))
      .join(' ');
  if (node.type === 'listItem') return marker(node) + below();
  const isLeaf = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
  return isLeaf ? leafWords(node, calls) : below();
}

function leafWords(node: Node, calls: string[]): string {
  if (node.type === 'footnoteReference') {
    calls.push(node.identifier);
    return '';
  }
  if (isJsx(node) && node.name === 'br') return ' ';
  const children = childrenOf(node);
  return children.length === 0 ? textOf(node) : children.map((child) => leafWords(child, calls)).join('');
}

function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
