import type { Diagnostic } from '../../model/diagnostic.ts';
import { COMPONENTS } from '../marks/components.ts';
import { parseBody } from '../parse-notice.ts';
import { isJsx, walk } from '../structure/tree.ts';

/**
 * What is wrong with a page of words (`pages/gioi-thieu.mdx`). It passes the closed subset of notices, and since it is
 * no notice, nothing that marks up official words may stand in it.
 * @param file path below the content folder, for the places of faults
 */
export function checkPageText(text: string, file: string): Diagnostic[] {
  const { root, diagnostics } = parseBody(text, file);
  const found = [...diagnostics];
  if (!root) return found;
  walk(root, (node) => {
    const start = node.position?.start;
    const name = isJsx(node) ? (node.name ?? '') : '';
    if (!Object.hasOwn(COMPONENTS, name)) return;
    found.push({
      check: 'subset/component',
      severity: 'error',
      file,
      ...(start && { position: { line: start.line, column: start.column } }),
      message: `\`<${name}>\` đánh dấu chữ của thông báo, không dùng ở trang này.`,
      hint: 'Viết bằng chữ thường, danh sách, bảng và liên kết.',
    });
  });
  return found;
}
