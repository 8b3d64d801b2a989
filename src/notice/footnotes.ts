import type { Diagnostic } from '../model/diagnostic.ts';
import type { Footnote } from '../model/notice.ts';
import { childrenOf, type Node, type ReadText, type Root, readText, walk } from './tree.ts';

/** A footnote, the node that defines it, and its words as they were read. */
interface FoundFootnote extends Footnote {
  node: Node;
  words: ReadText;
}

/** Footnotes in the order readers meet them, and the anchor of every mark that calls one. */
export interface FoundFootnotes {
  footnotes: FoundFootnote[];
  /** For each mark: the note's number and the mark's own anchor. */
  marks: ReadonlyMap<Node, { number: number; anchor: string }>;
  diagnostics: Diagnostic[];
}

/**
 * Number footnotes as readers meet them: those that the text calls first, then those that notes call, which stand at the
 * end, wherever the source writes them. A note called again keeps its number and gains a way back.
 */
export function findFootnotes(root: Root, source: string, file: string): FoundFootnotes {
  const definitions = new Map<string, Node>();
  const footnotes = new Map<string, FoundFootnote>();
  const marks = new Map<Node, { number: number; anchor: string }>();
  const diagnostics: Diagnostic[] = [];
  const fault = (node: Node, check: string, message: string, hint: string): void => {
    const start = node.position?.start;
    diagnostics.push({
      check,
      severity: 'error',
      file,
      ...(start && { position: { line: start.line, column: start.column } }),
      message,
      hint,
    });
  };
  walk(root, (node) => {
    if (node.type !== 'footnoteDefinition') return;
    if (definitions.has(node.identifier)) {
      fault(
        node,
        'footnote/duplicate',
        `Chú thích \`[^${node.identifier}]\` được viết hai lần.`,
        'Giữ lại một, hoặc đặt tên khác.',
      );
    } else definitions.set(node.identifier, node);
  });
  const readCall = (node: Node): void => {
    if (node.type === 'text') {
      if (!node.value.includes('[^')) return;
      // In the source, for there an author can escape a mark that is printed letters.
      const written = source.slice(node.position?.start.offset, node.position?.end.offset);
      const missing = /(?<!\\)\[\^([^[\]\s]+)\]/.exec(written);
      if (missing) {
        fault(
          node,
          'footnote/missing',
          `Dấu gọi \`${missing[0]}\` không có chú thích.`,
          `Thêm ở cuối tệp: \`${missing[0]}: nội dung\`.`,
        );
      }
      return;
    }
    if (node.type !== 'footnoteReference') return;
    const definition = definitions.get(node.identifier);
    if (!definition) {
      fault(
        node,
        'footnote/missing',
        `Dấu gọi \`[^${node.identifier}]\` không có chú thích.`,
        `Thêm ở cuối tệp: \`[^${node.identifier}]: nội dung\`.`,
      );
      return;
    }
    const footnote =
      footnotes.get(node.identifier) ?? footnoteOf(node.identifier, definition, footnotes.size + 1, source);
    const { number } = footnote;
    const anchor = `goi-chu-thich-${number}${footnote.marks.length > 0 ? `-${footnote.marks.length + 1}` : ''}`;
    footnote.marks.push(anchor);
    footnotes.set(node.identifier, footnote);
    marks.set(node, { number, anchor });
  };
  for (const node of childrenOf(root)) if (node.type !== 'footnoteDefinition') walk(node, readCall);
  // The map grows while it is read: a note that a note calls is read in its turn.
  for (const { node } of footnotes.values()) walk(node, readCall);
  for (const [identifier, node] of definitions) {
    if (!footnotes.has(identifier)) {
      fault(
        node,
        'footnote/uncalled',
        `Chú thích \`[^${identifier}]\` không được gọi ở đâu.`,
        `Đặt \`[^${identifier}]\` vào chỗ của nó trong văn bản.`,
      );
    }
  }
  return { footnotes: [...footnotes.values()], marks, diagnostics };
}

function footnoteOf(label: string, node: Node, number: number, source: string): FoundFootnote {
  const words = readText(node, source);
  return { number, label, anchor: `chu-thich-${number}`, text: words.text, marks: [], node, words };
}
