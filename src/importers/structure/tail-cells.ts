import { isFamilyName } from '../../model/registry/family-name.ts';
import { readName } from '../forms/person-name.ts';
import { isAuthority, isSigned } from '../forms/signature-forms.ts';
import { fold, lineText, type SourceLine, type SourcePlace, splitRuns, wordsOf } from '../source-document.ts';
import { splitColumns } from './split-columns.ts';

const RECIPIENTS = /^Nơi\s*(?:nhận|gửi)\s*[:.]?/iu;

/** `Nơi nhận:`, with or without what follows it. */
export function isRecipientsLabel(text: string): boolean {
  return RECIPIENTS.test(text);
}

/** The lines of a document, those that a foot sets side by side cut into their cells. */
export function tailCells(lines: readonly SourceLine[]): SourceLine[] {
  const isGlued = lines.some((line) => !line.table && GLUED.test(wordsOf(line.runs)));
  return joinTornLabel(
    lines.flatMap((line) => (line.table && !isSignatureTable(line) ? [line] : cellsOfTail(line, isGlued))),
  );
}

/** Rest of a label that a narrow column tore: `Nơi⏎nhận:`. */
const LABEL_REST = /^(?:nhận|gửi)\s*:/iu;

/** Put a torn label of recipients together; a line of the signature may stand between its two words. */
function joinTornLabel(cells: readonly SourceLine[]): SourceLine[] {
  const taken = new Set<SourceLine>();
  return cells.flatMap((cell, index) => {
    if (taken.has(cell)) return [];
    const rest = /^Nơi$/iu.test(lineText(cell))
      ? cells.slice(index + 1, index + 3).find((next) => LABEL_REST.test(lineText(next)))
      : undefined;
    if (!rest) return [cell];
    taken.add(rest);
    return [{ ...cell, runs: [...cell.runs, { text: ' ' }, ...rest.runs] }];
  });
}

/** Lines below the foot as they were, before they were cut into the cells of a foot. */
export function wholeLines(
  rest: readonly SourceLine[],
  cells: readonly SourceLine[],
  lines: readonly SourceLine[],
): SourceLine[] {
  const count = (list: readonly SourceLine[]): Map<SourcePlace, number> => {
    const counts = new Map<SourcePlace, number>();
    for (const { place } of list) counts.set(place, (counts.get(place) ?? 0) + 1);
    return counts;
  };
  const below = count(rest);
  const all = count(cells);
  const whole = new Map(lines.map((line) => [line.place, line]));
  const seen = new Set<SourcePlace>();
  return rest.flatMap((cell) => {
    const line = whole.get(cell.place);
    if (!line || below.get(cell.place) !== all.get(cell.place)) return [cell];
    if (seen.has(cell.place)) return [];
    seen.add(cell.place);
    return [line];
  });
}

/** Recipients and signature that an extraction put on one line: `Nơi nhận: KT. CHỦ TỊCH`. */
const GLUED = /^\s*Nơi\s*nhận\s*:\s*(?=\p{Lu}{2})/iu;

/** Where the signature's words begin on such a line: after the label, or after the stop of a recipient. */
function gluedAt(words: string): number {
  const label = GLUED.exec(words)?.[0];
  if (label !== undefined) return label.length;
  if (!/^\s*[-–+]/u.test(words)) return -1;
  const borders = [...words.matchAll(/[;.]\s+/gu)].map(({ index, 0: stop }) => index + stop.length);
  return (
    borders.find((border) => {
      const rest = fold(words.slice(border));
      return isAuthority(rest) || isSigned(rest) || isNameOf(rest, words);
    }) ?? -1
  );
}

/** A name at the end of a recipient's line: of a known family, or after the file copy, which stands last. */
function isNameOf(rest: string, words: string): boolean {
  const name = readName(rest)?.split(' ') ?? [];
  return name.length > 0 && (/Lưu/u.test(words) || (name.length > 2 && isFamilyName(name[0] ?? '')));
}

function isSignatureTable(line: SourceLine): boolean {
  return splitColumns(line).some((cell) => RECIPIENTS.test(lineText(cell)) || isAuthority(lineText(cell)));
}

/** Only lines that are laid out in columns are cut; a line of running text is left whole. */
function cellsOfTail(line: SourceLine, isGlued: boolean): SourceLine[] {
  if (line.table) return splitColumns(line);
  const border = isGlued ? gluedAt(wordsOf(line.runs)) : -1;
  if (border > 0) {
    const [left, right] = splitRuns(line.runs, border);
    return [
      { ...line, runs: left },
      { ...line, runs: right, isRight: true },
    ];
  }
  const cells = splitColumns(line);
  const isTail = cells.some((cell) => {
    const text = lineText(cell);
    return (
      RECIPIENTS.test(text) ||
      isAuthority(text) ||
      readName(text) !== undefined ||
      isSigned(text) ||
      /^[-–]\s/u.test(text)
    );
  });
  return isTail ? cells : [line];
}
