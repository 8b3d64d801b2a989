import type { Diagnostic } from '../../model/diagnostic.ts';

interface Bound {
  most: number;
  hint: string;
}

/**
 * How many marks of a kind a text may hold. From each of them the parser reads on, towards its other half; what that
 * costs is measured in docs/decisions/0018-what-check-costs.md. Each bound is above what the longest real notice has.
 */
const BOUNDS: Readonly<Record<string, Bound>> = {
  // No notice has any; in a tag that stays open every further one doubles the work.
  '{': { most: 8, hint: 'Thông báo không dùng biểu thức `{…}`; muốn in dấu ấy, viết `\\{`.' },
  '<': {
    most: 5000,
    hint: 'Kiểm tra xem tệp có đúng là một thông báo không; muốn in dấu ấy, viết `\\<`.',
  },
  '&': { most: 1000, hint: 'Gõ thẳng chữ cần in thay cho mã dạng `&…;`; muốn in dấu ấy, viết `\\&`.' },
};

/** Tags longer than the longest line are not closed; so many of them are a mistake. */
const LONGEST_TAG = 20_000;
const MOST_UNCLOSED: Bound = {
  most: 100,
  hint: 'Đóng mỗi thẻ bằng `>`; muốn in chính dấu `<`, viết `\\<`.',
};

/** An escaped letter, which opens nothing; a brace, a tag, a character written by its name or number. */
const MARK = /\\[\s\S]|[{<]|&#?[a-z\d]{1,32};/gi;

/**
 * More opening marks than the parser can read in a few seconds, told at the first one too many. Nothing that passes
 * here is thereby right; what does not pass could never be published.
 */
export function checkOpenedMarks(text: string, file: string): Diagnostic[] {
  const counts = new Map<string, number>();
  let unclosed = 0;
  let close = 0;
  const start = bodyStart(text);
  for (const { 0: mark, index } of text.slice(start).matchAll(MARK)) {
    const at = start + index;
    const kind = mark.charAt(0);
    const bound = BOUNDS[kind];
    if (!bound) continue;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count > bound.most) {
      return [fault(text, at, file, `Tệp có hơn ${bound.most} dấu \`${kind}\`.`, bound.hint)];
    }
    if (kind !== '<') continue;
    if (close < at) close = indexOrEnd(text.indexOf('>', at));
    if (close - at > LONGEST_TAG && ++unclosed > MOST_UNCLOSED.most) {
      const message = `Tệp có hơn ${MOST_UNCLOSED.most} dấu \`<\` không được đóng.`;
      return [fault(text, at, file, message, MOST_UNCLOSED.hint)];
    }
  }
  return [];
}

/** Where the text below the frontmatter begins; YAML has braces of its own. */
function bodyStart(text: string): number {
  return text.startsWith('---') ? Math.max(text.indexOf('\n---', 3), 0) : 0;
}

function indexOrEnd(index: number): number {
  return index < 0 ? Number.POSITIVE_INFINITY : index;
}

function fault(text: string, at: number, file: string, message: string, hint: string): Diagnostic {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  return {
    check: 'subset/too-many',
    severity: 'error',
    file,
    position: { line: lines.length, column: (lines.at(-1) ?? '').length + 1 },
    message,
    hint,
  };
}
