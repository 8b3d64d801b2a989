import { type Document, isAlias, isScalar, type Scalar, visit } from 'yaml';

/** A value that YAML reads otherwise than it is written. */
export interface ChangedScalar {
  /** In the YAML text, in UTF-16 units. */
  offset: number;
  severity: 'error' | 'warning';
  message: string;
  hint: string;
}

const QUOTE = 'Đặt cả giá trị trong ngoặc kép';
const COMMENT = /[ \t]+#[^\r\n]*/y;
const COMMENT_ALONE = /[ \t]*#[^\r\n]*/y;
/** A short name or a day needs no quotes, so what stands behind it can only be a remark. */
const LONE_NAME = /^[\w.-]+$/;
/** Escapes of double quotes that are not the letter itself. */
const ESCAPE = /\\(?:\r?\n|["\\/]|(.))/gs;

/**
 * Letters of the YAML source that its reader drops or changes in silence: a comment glued to a value, numbers it
 * reckons, tags and anchors, escapes, blanks at the edges, lines it joins. The text of a notice is verbatim, and so is
 * what it says of itself.
 */
export function changedScalars(document: Document.Parsed, text: string): ChangedScalar[] {
  const found: ChangedScalar[] = [];
  visit(document, {
    Node: (key, node) => {
      if (isAlias(node)) return;
      const offset = node.range?.[0] ?? 0;
      const named = node.tag ?? (node.anchor === undefined ? undefined : `&${node.anchor}`);
      if (named !== undefined && /[!&]\S*\s*$/.test(text.slice(0, offset))) {
        found.push({
          offset,
          severity: 'error',
          message: `YAML đọc \`${named}\` là tên riêng của nó và bỏ đi.`,
          hint: `${QUOTE} nếu đó là chữ của giá trị; nếu không, xoá đi.`,
        });
      }
      if (isScalar(node)) found.push(...changedIn(node as Scalar.Parsed, key === 'key', text));
    },
  });
  return found;
}

function changedIn(node: Scalar.Parsed, isKey: boolean, text: string): ChangedScalar[] {
  const [offset, end] = node.range;
  const { value, type } = node;
  const written = text.slice(offset, end);
  const tell = (severity: 'error' | 'warning', message: string, hint: string): ChangedScalar[] => [
    { offset, severity, message, hint },
  ];
  const comment = type === 'PLAIN' ? commentAt(text, end, written === '') : undefined;
  if (comment !== undefined && (value === null || (typeof value === 'string' && !LONE_NAME.test(value)))) {
    return tell(
      'error',
      `Từ dấu \`#\` trở đi là ghi chú của YAML và sẽ mất: «${comment.trim()}».`,
      `${QUOTE}; nếu đó là ghi chú của bạn, chuyển xuống một dòng riêng.`,
    );
  }
  if (type === 'PLAIN' && typeof value !== 'string' && written !== '' && isReckoned(written, value, isKey)) {
    return tell(
      'error',
      `\`${written}\` được YAML đọc thành \`${String(value)}\`.`,
      `${QUOTE}, hoặc viết đúng giá trị ấy.`,
    );
  }
  if (typeof value !== 'string') return [];
  const escaped = type === 'QUOTE_DOUBLE' ? firstEscape(written) : undefined;
  if (escaped !== undefined) {
    return tell(
      'error',
      `Trong ngoặc kép, \`${escaped}\` không được in nguyên.`,
      'Dấu `\\` cần in viết thành `\\\\`; chữ khác thì gõ thẳng.',
    );
  }
  if (value !== value.trim() && type?.startsWith('QUOTE')) {
    return tell(
      'warning',
      'Dấu cách ở đầu hay cuối giá trị không được giữ.',
      'Xoá dấu cách thừa trong ngoặc kép.',
    );
  }
  if (/\S\s*[\r\n]\s*\S/.test(value)) {
    return tell(
      'warning',
      'Giá trị có chỗ xuống dòng, trang in liền thành một dòng.',
      'Viết giá trị trên một dòng.',
    );
  }
  // The first line of a block scalar is its sign, `>-`.
  const lines = type?.startsWith('BLOCK') ? written.slice(written.indexOf('\n') + 1) : written;
  const joined = type === 'BLOCK_LITERAL' ? null : /\S*[-–/]\r?\n\s*\S+/.exec(lines);
  if (joined) {
    return tell(
      'warning',
      `Hai dòng được nối bằng một dấu cách: «${joined[0].replace(/\s+/, ' ')}».`,
      'Viết giá trị trên một dòng.',
    );
  }
  return [];
}

/** The comment on the line on which a value ends. */
function commentAt(text: string, end: number, isEmpty: boolean): string | undefined {
  const pattern = isEmpty ? COMMENT_ALONE : COMMENT;
  pattern.lastIndex = end;
  return pattern.exec(text)?.[0];
}

/** Numbers and signs that are not what is written: `012`, `0x1f`, `1e3`, `.5`, keys such as `1.0`. */
function isReckoned(written: string, value: unknown, isKey: boolean): boolean {
  if (typeof value !== 'number') return isKey || (typeof value === 'boolean' && written !== String(value));
  return String(value) !== written && (isKey || !/^-?(?:0|[1-9]\d{0,14})\.\d{1,14}$/.test(written));
}

function firstEscape(written: string): string | undefined {
  return [...written.matchAll(ESCAPE)].find(({ 1: letter }) => letter !== undefined)?.[0];
}
