import { changeLetters, type Run, type SourceLine } from '../source-document.ts';

/** Controls, soft hyphens, zero-width signs and direction marks: nobody sees them, and Markdown trips over some. */
const INVISIBLE = /[^\P{Cc}\t\n\r\f\v]|[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFFFE\uFFFF]/gu;

/** Lines without invisible letters, and those letters; Unicode is composed (NFC). */
export function cleanLetters(lines: readonly SourceLine[]): { lines: SourceLine[]; dropped: string } {
  let dropped = '';
  const clean = (run: Run): Run => {
    return changeLetters(run, (letters) => {
      const text = letters.toWellFormed().normalize('NFC');
      dropped += (text.match(INVISIBLE) ?? []).join('');
      return text.replace(INVISIBLE, '');
    });
  };
  const cleaned = lines.map((line): SourceLine => {
    const { table } = line;
    const rows = table?.rows.map((row) => row.map((cell) => cell.map(clean)));
    return { ...line, runs: line.runs.map(clean), ...(table && rows && { table: { ...table, rows } }) };
  });
  return { lines: cleaned, dropped };
}
