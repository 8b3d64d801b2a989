import type { Diagnostic } from '../model/diagnostic.ts';
import { childrenOf, type Node, type Root, walk } from './tree.ts';

const HASHES_AT_END = /[ \t]#+[ \t]*$/;

/**
 * Places where Markdown would take printed letters for its own and drop them: the published text is the source's, letter
 * for letter. Each says how to keep the letters.
 */
export function checkLostLetters(root: Root, source: string, file: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  const fault = (node: Node, message: string, hint: string): void => {
    const start = node.position?.start;
    found.push({
      check: 'subset/lost-letters',
      severity: 'error',
      file,
      ...(start && { position: { line: start.line, column: start.column } }),
      message,
      hint,
    });
  };
  walk(root, (node) => {
    if (node.type === 'heading') {
      const printed = source.slice(node.position?.start.offset, node.position?.end.offset);
      if (!printed.startsWith('#')) {
        fault(
          node,
          'Dòng `---` hoặc `===` ngay dưới một đoạn biến đoạn ấy thành tiêu đề và mất chữ.',
          'Viết tiêu đề bằng `## `; muốn in các gạch ấy, viết `\\---` hoặc `\\===`.',
        );
      } else if (HASHES_AT_END.test(printed)) {
        fault(node, 'Dấu `#` cuối tiêu đề sẽ mất.', 'Muốn in dấu ấy, viết `\\#`; nếu không, xoá đi.');
      }
    }
    if (node.type === 'listItem' && childrenOf(node).length === 0) {
      fault(
        node,
        'Mục này chỉ có dấu đầu dòng, không có chữ, và sẽ mất.',
        'Viết chữ của mục ngay sau dấu; muốn in một mình dấu ấy, viết `\\-` hoặc `2\\.`.',
      );
    }
    if (node.type === 'table') checkRows(node, fault);
  });
  return found;
}

/** A row may have fewer cells than the head, never more: those would not be shown. */
function checkRows(table: Node, fault: (node: Node, message: string, hint: string) => void): void {
  const [head, ...rows] = childrenOf(table);
  const columns = head ? childrenOf(head).length : 0;
  for (const row of rows) {
    const cells = childrenOf(row).length;
    if (cells <= columns) continue;
    fault(
      row,
      `Hàng này có ${cells} ô, đầu bảng chỉ có ${columns}: các ô thừa sẽ mất.`,
      'Thêm ô trống vào đầu bảng; nếu `|` là chữ của văn bản, viết `\\|`.',
    );
  }
}
