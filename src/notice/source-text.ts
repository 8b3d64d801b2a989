import type { Diagnostic, SourcePosition } from '../model/diagnostic.ts';

/** Longest line of a notice, in letters; real paragraphs stay below a third of it. */
const LONGEST_LINE = 20_000;
/** Longest run of lines without an empty one, as tables are. */
const LONGEST_RUN = 200_000;
/** Longest notice; the longest real ones have a fifth of it. */
const LONGEST_TEXT = 2_000_000;

/** Longest frontmatter; real ones have a hundredth of it, and its reader compares every key with every other. */
const LONGEST_FRONTMATTER = 100_000;

// Control characters but tab and line ends; the marks that turn the direction of writing; the letter of a broken file.
const NEVER = String.raw`\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd`;
/** These, and half characters, which a whole one is not. */
const HIDDEN = new RegExp(`[${NEVER}]|\\p{Cs}`, 'u');
/** What HIDDEN can find and more: every letter of a notice passes here twice, and this is five times as fast. */
const SUSPECT = new RegExp(`[${NEVER}\\ud800-\\udfff]`);

/** A letter that nobody sees and that may change what readers see; undefined where a text has none. */
export function hiddenLetter(text: string): { offset: number; message: string; hint: string } | undefined {
  const found = SUSPECT.test(text) ? HIDDEN.exec(text) : undefined;
  if (!found) return undefined;
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    offset: found.index,
    message: `Ký tự ẩn U+${code} không được dùng.`,
    hint:
      code === 'FFFD'
        ? 'Tệp không được lưu bằng UTF-8, hoặc chữ đã hỏng từ trước: mở tệp gốc và lưu lại bằng UTF-8.'
        : 'Xoá ký tự ấy; nếu nó thay cho một chữ bị hỏng, gõ lại chữ đúng như bản gốc.',
  };
}

/** A frontmatter so long that reading it would hang, told before it is read. */
export function checkFrontmatterLength({ length }: string, file: string): Diagnostic[] {
  if (length <= LONGEST_FRONTMATTER) return [];
  return [
    {
      check: 'subset/too-long',
      severity: 'error',
      file,
      position: { line: 2, column: 1 },
      message: `Phần khai báo dài ${length} ký tự, quá ${LONGEST_FRONTMATTER}.`,
      hint: 'Chỉ khai báo các mục được dùng; văn bản viết dưới dòng `---` thứ hai.',
    },
  ];
}

/**
 * What is wrong with the bare letters of a notice, before any of it is parsed: letters that nobody sees, and lines so
 * long that no office wrote them, which would hang what reads them.
 */
export function checkSourceText(text: string, file: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  const fault = (check: string, position: SourcePosition, message: string, hint: string): void => {
    found.push({ check, severity: 'error', file, position, message, hint });
  };
  if (text.length > LONGEST_TEXT) {
    fault(
      'subset/too-long',
      { line: 1, column: 1 },
      `Tệp dài ${text.length} ký tự, quá ${LONGEST_TEXT}.`,
      'Kiểm tra xem tệp có đúng là một thông báo không.',
    );
  }
  let run = 0;
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const before = run;
    run = line.trim() === '' ? 0 : run + line.length;
    const isLong = line.length > LONGEST_LINE;
    if (isLong || (run > LONGEST_RUN && before <= LONGEST_RUN)) {
      fault(
        'subset/too-long',
        { line: index + 1, column: 1 },
        isLong
          ? `Dòng dài ${line.length} ký tự, quá ${LONGEST_LINE}.`
          : `Các dòng liền nhau dài quá ${LONGEST_RUN} ký tự.`,
        'Ngắt đoạn bằng dòng trống như trong văn bản gốc.',
      );
    }
    const hidden = hiddenLetter(line);
    if (hidden)
      fault('subset/hidden', { line: index + 1, column: hidden.offset + 1 }, hidden.message, hidden.hint);
  }
  return found;
}
