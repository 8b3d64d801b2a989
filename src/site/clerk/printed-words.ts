import { analyse, parseBody } from '../../notice/parse-notice.ts';
import { type Node, textOf, walk } from '../../notice/structure/tree.ts';

/** The words a reader of a notice sees, as the parser understands its MDX. */
export interface PrintedWords {
  /** Words of each block in print order; a table, the recipients and the signature are one block each. */
  blocks: string[];
  /** Words of each footnote by its label. */
  notes: Map<string, string>;
  /** Labels of the notes in the order the text calls them. */
  calls: string[];
  /** Documents mentioned, as printed, with the number of the block from 0 or the label of the note. */
  citations: { words: string; block?: number; note?: string }[];
  /** Why the site would not publish this body, and what to do; empty if it would. */
  faults: { message: string; hint?: string }[];
}

/** Read the words of an MDX text back, whether or not its frontmatter is complete. */
export function printedWords(mdx: string): PrintedWords {
  const { root, diagnostics } = parseBody(mdx, '');
  const analysed = root && analyse(root, mdx, '');
  const texts = new Map<Node, string>(analysed?.outlined.map(({ node, block }) => [node, block.text]));
  const read: PrintedWords = {
    blocks: [],
    notes: new Map(),
    calls: [],
    citations: [],
    faults: [...diagnostics, ...(analysed?.diagnostics ?? [])].filter(({ severity }) => severity === 'error'),
  };
  if (!root || !analysed) return read;
  const blockOf = new Map<string, number>();
  const anchors = new Map<Node, string>(analysed.outlined.map(({ node, block }) => [node, block.anchor]));
  walk(root, (node, ancestors) => {
    const text = texts.get(node);
    if (text !== undefined) {
      blockOf.set(anchors.get(node) ?? '', read.blocks.length);
      read.blocks.push(fold(text));
    }
    if (node.type === 'footnoteDefinition') read.notes.set(node.identifier, fold(textOf(node, mdx)));
    const isInNote = ancestors.some(({ type }) => type === 'footnoteDefinition');
    if (node.type === 'footnoteReference' && !isInNote) read.calls.push(node.identifier);
  });
  const noteOf = new Map(analysed.footnotes.map(({ anchor, label }) => [anchor, label]));
  for (const { within, printed } of analysed.citations.citations) {
    const block = blockOf.get(within);
    const note = noteOf.get(within);
    read.citations.push({
      words: fold(printed),
      ...(block !== undefined && { block }),
      ...(note !== undefined && { note }),
    });
  }
  return read;
}

function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
