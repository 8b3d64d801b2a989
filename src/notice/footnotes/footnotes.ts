import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Footnote } from '../../model/notice.ts';
import { childrenOf, type Node, type ReadText, type Root, readText, walk } from '../structure/tree.ts';
import { noteKey } from './note-key.ts';

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
  let isOrderTold = false;
  const fault = (
    node: Node,
    check: string,
    message: string,
    hint: string,
    severity: Diagnostic['severity'] = 'error',
  ): void => {
    const start = node.position?.start;
    diagnostics.push({
      check,
      severity,
      file,
      ...(start && { position: { line: start.line, column: start.column } }),
      message,
      hint,
    });
  };
  walk(root, (node) => {
    if (node.type !== 'footnoteDefinition') return;
    const key = noteKey(node.identifier);
    if (definitions.has(key)) {
      fault(
        node,
        'footnote/duplicate',
        `Chú thích \`[^${node.identifier}]\` được viết hai lần.`,
        'Giữ lại một, hoặc đặt tên khác.',
      );
    } else definitions.set(key, node);
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
    const key = noteKey(node.identifier);
    const definition = definitions.get(key);
    if (!definition) {
      fault(
        node,
        'footnote/missing',
        `Dấu gọi \`[^${node.identifier}]\` không có chú thích.`,
        `Thêm ở cuối tệp: \`[^${node.identifier}]: nội dung\`.`,
      );
      return;
    }
    const footnote = footnotes.get(key) ?? footnoteOf(key, definition, footnotes.size + 1, source);
    const { number } = footnote;
    if (isRenumbered(footnote) && !isOrderTold) {
      isOrderTold = true;
      fault(
        node,
        'footnote/order',
        `Chú thích \`[^${key}]\` được gọi ở đây trước, nên trang in số ${number}, không phải ${key}.`,
        'Kiểm tra xem có thiếu hay sai chỗ một dấu gọi; nếu bản gốc gọi theo thứ tự ấy, đặt tên chú thích theo đúng số được in.',
        'warning',
      );
    }
    const anchor = `goi-chu-thich-${number}${footnote.marks.length > 0 ? `-${footnote.marks.length + 1}` : ''}`;
    footnote.marks.push(anchor);
    footnotes.set(key, footnote);
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

/** Whether the source names the note by another number than the one readers get. */
function isRenumbered({ label, number }: FoundFootnote): boolean {
  return /^\d+$/.test(label) && Number(label) !== number;
}

function footnoteOf(label: string, node: Node, number: number, source: string): FoundFootnote {
  const words = readText(node, source);
  const tables: { start: number; end: number }[] = [];
  walk(node, (inside) => {
    if (inside.type !== 'table') return;
    const start = words.offsets.get(inside) ?? 0;
    tables.push({ start, end: start + readText(inside, source).text.length });
  });
  return {
    number,
    label,
    anchor: `chu-thich-${number}`,
    text: words.text,
    ...(tables.length > 0 && { tables }),
    marks: [],
    node,
    words,
  };
}
