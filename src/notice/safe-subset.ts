import { isPlainAddress } from '../model/addresses/web-address.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { hiddenLetter, lookAlike } from '../model/text/hidden-letters.ts';
import { nearest } from '../model/text/nearest.ts';
import { COMPONENTS, MARKDOWN_NODES, PLAIN_TAGS } from './marks/components.ts';
import { isJsx, type JsxNode, type Node, type Root, walk } from './structure/tree.ts';

const REFUSED: Readonly<Record<string, string>> = {
  mdxjsEsm: '`import` và `export` không được dùng: thông báo là dữ liệu, không phải chương trình.',
  mdxFlowExpression: 'Biểu thức trong `{…}` không được dùng.',
  mdxTextExpression: 'Biểu thức trong `{…}` không được dùng.',
  html: 'HTML thô không được dùng.',
  image: 'Ảnh không được dùng trong văn bản.',
  imageReference: 'Ảnh không được dùng trong văn bản.',
  code: 'Khối mã không được dùng trong văn bản.',
  inlineCode: 'Mã trong dòng không được dùng trong văn bản.',
  thematicBreak: 'Đường kẻ ngang không được dùng trong văn bản.',
  definition: 'Định nghĩa liên kết không được dùng; viết `[chữ](https://…)`.',
  linkReference: 'Liên kết tham chiếu không được dùng; viết `[chữ](https://…)`.',
  delete: 'Gạch ngang chữ không được dùng trong văn bản.',
  blockquote: 'Dấu `>` đầu dòng là khối trích của Markdown và sẽ mất khi in.',
};

const HINTS: Readonly<Record<string, string>> = {
  mdxFlowExpression: 'Muốn in dấu ngoặc nhọn, viết `\\{`.',
  mdxTextExpression: 'Muốn in dấu ngoặc nhọn, viết `\\{`.',
  inlineCode: 'Muốn in dấu huyền ngược, viết `` \\` ``.',
  blockquote: 'Muốn in dấu ấy, viết `\\>`.',
  delete: 'Muốn in dấu ngã, viết `\\~`.',
};

/** Addresses a link may have: the web, mail, this site, this page. Everything else could run code. */
const SAFE_URL = /^(?:https?:\/\/[^\s]+|mailto:[^\s]+|\/(?![/\\])[^\s]*|#[^\s]*)$/i;

/**
 * Everything in the tree that a notice may not hold, before anything of it is evaluated. A notice is data and must
 * never be able to run code, so the rule is a closed list of what may stand, not a list of known attacks.
 */
export function checkSafeSubset(root: Root, file: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  const refuse = (node: Node, check: string, message: string, hint?: string): void => {
    const start = node.position?.start;
    found.push({
      check,
      severity: 'error',
      file,
      ...(start && { position: { line: start.line, column: start.column } }),
      message,
      ...(hint !== undefined && { hint }),
    });
  };
  walk(root, (node, ancestors) => {
    if (isJsx(node)) {
      checkTag(node, ancestors, refuse);
      return;
    }
    const hidden = node.type === 'text' ? hiddenLetter(node.value) : undefined;
    if (hidden) refuse(node, 'subset/hidden', hidden.message, hidden.hint);
    const alike = node.type === 'text' ? lookAlike(node.value) : undefined;
    if (alike) refuse(node, 'subset/look-alike', alike.message, alike.hint);
    if ((node.type === 'table' || node.type === 'heading') && ancestors.some(isJsx)) {
      refuse(
        node,
        'subset/placement',
        'Bảng và tiêu đề không đứng trong một thành phần.',
        'Viết thành các đoạn hoặc gạch đầu dòng, mỗi dòng một ý.',
      );
    }
    if (!MARKDOWN_NODES.has(node.type)) {
      refuse(
        node,
        checkOf(node),
        REFUSED[node.type] ?? `Cú pháp \`${node.type}\` không được dùng trong văn bản.`,
        HINTS[node.type] ?? 'Xoá đoạn này hoặc viết lại bằng chữ thường.',
      );
      return;
    }
    if (node.type === 'link' && !SAFE_URL.test(node.url)) {
      refuse(
        node,
        'subset/link',
        `Địa chỉ liên kết \`${node.url.slice(0, 80)}\` không được dùng.`,
        'Viết địa chỉ bắt đầu bằng `https://`, `mailto:`, `/` hoặc `#`.',
      );
    } else if (node.type === 'link' && /^https?:/i.test(node.url) && !isPlainAddress(node.url)) {
      refuse(
        node,
        'subset/link',
        `Địa chỉ \`${node.url.slice(0, 80)}\` không dẫn đến nơi người đọc tưởng: có tên người dùng trước \`@\`, hoặc tên miền không viết bằng chữ La-tinh.`,
        'Viết đúng địa chỉ của trang cần dẫn, tên miền bằng chữ La-tinh, không có `@` và `xn--`.',
      );
    }
  });
  return found;
}

function checkOf({ type }: Node): string {
  if (type === 'mdxjsEsm') return 'subset/module';
  return type.startsWith('mdx') ? 'subset/expression' : 'subset/markdown';
}

type Refuse = (node: Node, check: string, message: string, hint?: string) => void;

function checkTag(node: JsxNode, ancestors: readonly Node[], refuse: Refuse): void {
  const name = node.name ?? '';
  if (PLAIN_TAGS.includes(name)) {
    if (node.attributes.length > 0) {
      refuse(node, 'subset/attribute', `Thẻ \`<${name}>\` không nhận thuộc tính nào.`, `Viết \`<${name}>\`.`);
    }
    if (node.type !== 'mdxJsxTextElement') {
      refuse(
        node,
        'subset/placement',
        `\`<${name}>\` phải đứng trong câu.`,
        'Đặt thẻ giữa các chữ của đoạn; cả một đoạn thì viết bằng chữ thường, không cần thẻ.',
      );
    }
    if (name === 'br' && node.children.length > 0) {
      refuse(node, 'subset/content', '`<br>` không chứa chữ.', 'Viết `<br/>`.');
    }
    return;
  }
  const rule = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  if (!rule) {
    const names = [...Object.keys(COMPONENTS), ...PLAIN_TAGS];
    const near = nearest(name, names);
    refuse(
      node,
      'subset/component',
      name === '' ? 'Thẻ rỗng `<>` không được dùng.' : `Không có thành phần hay thẻ \`<${name}>\`.`,
      near ? `Có phải bạn muốn viết \`<${near}>\`?` : `Chỉ dùng: ${names.join(', ')}.`,
    );
    return;
  }
  checkPlacement(node, name, ancestors, refuse);
  checkInside(node, name, rule.place, refuse);
  checkAttributes(node, name, rule.attributes, refuse);
  if (!rule.hasContent && node.children.length > 0) {
    refuse(node, 'subset/content', `\`<${name}>\` không chứa chữ.`, `Viết \`<${name} … />\`.`);
  }
  if (rule.hasContent && node.children.length === 0) {
    refuse(
      node,
      'subset/content',
      `\`<${name}>\` phải bao quanh chữ của văn bản.`,
      `Viết \`<${name} …>chữ</${name}>\`.`,
    );
  }
}

function checkPlacement(node: JsxNode, name: string, ancestors: readonly Node[], refuse: Refuse): void {
  const isBlock = COMPONENTS[name]?.place === 'block';
  if (isBlock && (node.type !== 'mdxJsxFlowElement' || ancestors.length !== 1)) {
    refuse(
      node,
      'subset/placement',
      `\`<${name}>\` phải đứng riêng một khối.`,
      'Để một dòng trống ở trên và ở dưới.',
    );
  }
  if (!isBlock && node.type !== 'mdxJsxTextElement') {
    refuse(
      node,
      'subset/placement',
      `\`<${name}>\` phải đứng trong câu.`,
      `Viết \`<${name} …>chữ</${name}>\` giữa các chữ của đoạn.`,
    );
  }
}

/** What may stand in a component: paragraphs and lists in a block; among words nothing that makes a link in a link. */
function checkInside(node: JsxNode, name: string, place: 'inline' | 'block', refuse: Refuse): void {
  if (place === 'block') {
    const isBare = node.children.some(({ type }) => type !== 'paragraph' && type !== 'list');
    if (isBare) {
      refuse(
        node,
        'subset/placement',
        `Chữ trong \`<${name}>\` phải là đoạn hoặc gạch đầu dòng.`,
        `Để một dòng trống sau \`<${name}>\` và trước \`</${name}>\`.`,
      );
    }
    return;
  }
  walk(node, (inside) => {
    const isSame = inside !== node && isJsx(inside) && inside.name === name;
    const isLink = name === 'Cite' && (inside.type === 'link' || inside.type === 'footnoteReference');
    if (!isSame && !isLink) return;
    refuse(
      inside,
      'subset/placement',
      `Trong \`<${name}>\` không được có ${isSame ? `\`<${name}>\` khác` : 'liên kết hay dấu gọi chú thích'}.`,
      `Đóng \`</${name}>\` trước chỗ ấy.`,
    );
  });
}

function checkAttributes(
  node: JsxNode,
  name: string,
  allowed: Readonly<Record<string, { required: boolean; values?: readonly string[] }>>,
  refuse: Refuse,
): void {
  const seen = new Set<string>();
  for (const entry of node.attributes) {
    if (entry.type !== 'mdxJsxAttribute') {
      refuse(
        node,
        'subset/expression',
        `\`<${name}>\` không nhận biểu thức \`{…}\`.`,
        'Viết thuộc tính dạng `tên="giá trị"`.',
      );
      continue;
    }
    if (!Object.hasOwn(allowed, entry.name)) {
      const near = nearest(entry.name, Object.keys(allowed));
      refuse(
        node,
        'subset/attribute',
        `\`<${name}>\` không có thuộc tính \`${entry.name}\`.`,
        near
          ? `Có phải bạn muốn viết \`${near}\`?`
          : `Thuộc tính được dùng: ${Object.keys(allowed).join(', ') || 'không có'}.`,
      );
      continue;
    }
    if (typeof entry.value !== 'string') {
      refuse(
        node,
        'subset/expression',
        `Thuộc tính \`${entry.name}\` phải là chữ trong ngoặc kép.`,
        `Viết \`${entry.name}="giá trị"\`.`,
      );
      continue;
    }
    const hidden = hiddenLetter(entry.value);
    if (hidden) refuse(node, 'subset/hidden', hidden.message, hidden.hint);
    if (seen.has(entry.name)) {
      refuse(node, 'subset/attribute', `Thuộc tính \`${entry.name}\` viết hai lần.`, 'Giữ lại một.');
    }
    seen.add(entry.name);
    const values = allowed[entry.name]?.values;
    if (values && !values.includes(entry.value)) {
      const near = nearest(entry.value, values);
      refuse(
        node,
        'subset/attribute',
        `\`${entry.name}="${entry.value}"\` không hợp lệ.`,
        near ? `Có phải bạn muốn viết \`${near}\`?` : `Chọn một trong: ${values.join(', ')}.`,
      );
    }
  }
  for (const [attribute, { required }] of Object.entries(allowed)) {
    // What waits for review may lack what only a person can say.
    if (required && !seen.has(attribute) && !seen.has('review')) {
      refuse(
        node,
        'subset/attribute',
        `\`<${name}>\` thiếu thuộc tính \`${attribute}\`.`,
        `Thêm \`${attribute}="…"\`.`,
      );
    }
  }
}
