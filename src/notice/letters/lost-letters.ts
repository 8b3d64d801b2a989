import type { Diagnostic } from '../../model/diagnostic.ts';
import { childrenOf, type Node, type Root, walk } from '../structure/tree.ts';
import { lostAround } from './lost-around.ts';
import { type LostLetter, lostInWords } from './lost-in-words.ts';

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
  const faultAt = (node: Node, { offset, message, hint }: LostLetter): void => {
    const start = node.position?.start;
    const before = source.slice(start?.offset ?? 0, offset).split(/\r\n|\r|\n/);
    const last = before.at(-1) ?? '';
    const line = (start?.line ?? 1) + before.length - 1;
    const column = before.length > 1 ? last.length + 1 : (start?.column ?? 1) + last.length;
    found.push({
      check: 'subset/lost-letters',
      severity: 'error',
      file,
      position: { line, column },
      message,
      hint,
    });
  };
  walk(root, (node, ancestors) => {
    const known = found.length;
    if (node.type === 'heading') checkHeading(node, source, fault);
    if (node.type === 'listItem' && childrenOf(node).length === 0) {
      fault(
        node,
        'Mục này chỉ có dấu đầu dòng, không có chữ, và sẽ mất.',
        'Viết chữ của mục ngay sau dấu; muốn in một mình dấu ấy, viết `\\-` hoặc `2\\.`.',
      );
    }
    if (node.type === 'table') checkRows(node, fault);
    if (
      node.type === 'table' &&
      ancestors.at(-1)?.type === 'listItem' &&
      childrenOf(ancestors.at(-1) as Node)[0] === node
    ) {
      fault(
        node,
        'Dấu đầu dòng ngay trước bảng sẽ mất.',
        'Viết dấu ấy cùng chữ của nó thành một đoạn riêng, rồi để một dòng trống trước bảng.',
      );
    }
    if (node.type === 'link') checkLink(node, fault);
    for (const lost of lostInWords(node, source)) faultAt(node, lost);
    if (found.length === known) for (const lost of lostAround(node, source)) faultAt(node, lost);
  });
  return found;
}

type Fault = (node: Node, message: string, hint: string) => void;

function checkHeading(node: Node, source: string, fault: Fault): void {
  const printed = source.slice(node.position?.start.offset, node.position?.end.offset);
  if (!printed.startsWith('#')) {
    fault(
      node,
      'Dòng `---` hoặc `===` ngay dưới một đoạn biến đoạn ấy thành tiêu đề và mất chữ.',
      'Viết tiêu đề bằng `## `; muốn in các gạch ấy, viết `\\---` hoặc `\\===`.',
    );
  } else if (childrenOf(node).length === 0) {
    fault(
      node,
      'Dòng này chỉ có dấu `#`, không có chữ, và sẽ mất.',
      'Muốn in dấu ấy, viết `\\#`; nếu không, xoá đi.',
    );
  } else if (HASHES_AT_END.test(printed)) {
    fault(node, 'Dấu `#` cuối tiêu đề sẽ mất.', 'Muốn in dấu ấy, viết `\\#`; nếu không, xoá đi.');
  }
}

/** A link prints its words alone. */
function checkLink(node: Extract<Node, { type: 'link' }>, fault: Fault): void {
  if (node.title) {
    fault(
      node,
      'Chữ trong ngoặc kép sau địa chỉ liên kết sẽ không được in.',
      'Chỉ viết `[chữ](địa chỉ)`; chữ cần in thì để ngoài liên kết.',
    );
  }
  if (childrenOf(node).length === 0) {
    fault(
      node,
      'Liên kết không có chữ nên không được in.',
      'Viết `[chữ](địa chỉ)`; muốn in các dấu ấy, viết `\\[`.',
    );
  }
}

/** A row may have fewer cells than the head, never more: those would not be shown. */
function checkRows(table: Node, fault: Fault): void {
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
