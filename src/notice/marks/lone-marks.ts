import { childrenOf, isJsx, type Node, type Root, walk } from '../structure/tree.ts';
import { COMPONENTS } from './components.ts';

/** What stands among words, never around blocks. */
const WORDS: ReadonlySet<Node['type']> = new Set([
  'text',
  'emphasis',
  'strong',
  'break',
  'link',
  'footnoteReference',
  'mdxJsxTextElement',
  'mdxJsxFlowElement',
]);

/**
 * The tree with every mark that is alone on its line in a paragraph of its own. MDX takes such a line for a block, but
 * `<Sic …>…</Sic>` around a whole paragraph marks words like any other.
 */
export function wrapLoneMarks(root: Root): Root {
  return { ...root, children: root.children.map((child) => wrapWithin(child)) as Root['children'] };
}

function wrapWithin(node: Node): Node {
  if (isLoneMark(node)) {
    const { position } = node;
    return { type: 'paragraph', children: [amongWords(node)], ...(position && { position }) } as Node;
  }
  if (!isJsx(node) && node.type !== 'list' && node.type !== 'listItem' && node.type !== 'footnoteDefinition')
    return node;
  return { ...node, children: childrenOf(node).map(wrapWithin) } as Node;
}

/** A mark of words that MDX took for a block, with nothing in it but words. */
function isLoneMark(node: Node): boolean {
  if (node.type !== 'mdxJsxFlowElement') return false;
  if (!Object.hasOwn(COMPONENTS, node.name ?? '') || COMPONENTS[node.name ?? '']?.place !== 'inline')
    return false;
  let holdsWords = true;
  walk(node, ({ type }) => {
    if (!WORDS.has(type)) holdsWords = false;
  });
  return holdsWords;
}

/** The same mark, and those in it, as MDX gives them within a line. */
function amongWords(node: Node): Node {
  const children = childrenOf(node).map(amongWords);
  if (node.type === 'mdxJsxFlowElement') return { ...node, type: 'mdxJsxTextElement', children } as Node;
  return (children.length > 0 ? { ...node, children } : node) as Node;
}
