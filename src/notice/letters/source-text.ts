import type { Diagnostic, SourcePosition } from '../../model/diagnostic.ts';
import { hiddenLetter } from '../../model/text/hidden-letters.ts';

/** Longest line of a notice, in letters; real paragraphs stay below a third of it. */
const LONGEST_LINE = 20_000;
/** Longest run of lines without an empty one, as tables are. */
const LONGEST_RUN = 200_000;
/** Longest notice; the longest real ones have a fifth of it. */
const LONGEST_TEXT = 2_000_000;

/** Longest frontmatter; real ones have a hundredth of it, and its reader compares every key with every other. */
const LONGEST_FRONTMATTER = 100_000;

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
