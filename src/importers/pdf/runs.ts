import type { Run } from '../source-document.ts';
import type { Row } from './rows.ts';

/** Wide gaps become tabs, so that columns can be told apart; others are blanks. */
export function runsOfRow(row: Row): Run[] {
  const runs: Run[] = [];
  let end: number | undefined;
  for (const piece of row.pieces) {
    if (end !== undefined && piece.x - end > 2.5 * row.size) runs.push({ text: '\t' });
    else if (piece.isSpaced) runs.push({ text: ' ' });
    runs.push({
      text: piece.text,
      ...(piece.isBold && { isBold: true }),
      ...(piece.isItalic && { isItalic: true }),
      ...(piece.script && { script: piece.script }),
    });
    end = piece.x + piece.width;
  }
  return runs.flatMap(splitSuperscripts);
}

function splitSuperscripts(run: Run): Run[] {
  return run.text
    .split(/([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/u)
    .filter((part) => part !== '')
    .map((text) => (/^[⁰¹²³⁴⁵⁶⁷⁸⁹]/u.test(text) ? { ...run, text, script: 'super' } : { ...run, text }));
}
