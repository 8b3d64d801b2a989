import { type Run, type SourceLine, type SourceTable, wordsOf } from './source-document.ts';

/** What mammoth's model of a document holds, as far as it is read here (mammoth/lib/documents.js). */
interface MammothElement {
  type: string;
  children?: MammothElement[];
  value?: string;
  breakType?: string;
  noteType?: string;
  noteId?: string;
  alignment?: string | null;
  styleName?: string | null;
  isBold?: boolean;
  isItalic?: boolean;
  verticalAlignment?: string;
  colSpan?: number;
  rowSpan?: number;
  body?: MammothElement[];
}
export interface MammothDocument extends MammothElement {
  notes: { resolve(reference: MammothElement): MammothElement | null };
}

/** Paragraphs and tables of a Word document as source lines, and the notes they call by key. */
export function linesOfMammoth(document: MammothDocument): {
  lines: SourceLine[];
  notes: Map<string, Run[]>;
} {
  const notes = new Map<string, Run[]>();
  const lines: SourceLine[] = [];
  let number = 0;
  let isAfterGap = false;
  const callNote = (reference: MammothElement): string => {
    const key = `${reference.noteType}-${reference.noteId}`;
    if (!notes.has(key)) {
      notes.set(key, []);
      const note = document.notes.resolve(reference);
      notes.set(
        key,
        joinParagraphs(
          leafParagraphs(note?.body ?? []).map((paragraph) => runsOf(paragraph, callNote)),
          ' ',
        ),
      );
    }
    return key;
  };
  const visit = (element: MammothElement): void => {
    if (element.type === 'table') {
      number++;
      const table = tableOf(element, callNote);
      const [only] = table.rows.length === 1 && table.rows[0]?.length === 1 ? table.rows[0] : [];
      if (only) leafParagraphs([element]).forEach(visit);
      else lines.push({ place: { line: number }, runs: [], table, ...(isAfterGap && { isAfterGap }) });
      isAfterGap = false;
      return;
    }
    if (element.type !== 'paragraph') {
      element.children?.forEach(visit);
      return;
    }
    number++;
    const runs = runsOf(element, callNote);
    if (wordsOf(runs).trim() === '' && runs.every(({ note }) => note === undefined)) {
      isAfterGap = true;
      return;
    }
    const align =
      element.alignment === 'center' ? 'center' : element.alignment === 'right' ? 'right' : undefined;
    for (const [index, piece] of breakRuns(runs).entries()) {
      lines.push({
        place: { line: number },
        runs: piece,
        ...(index === 0 && { join: 'starts' as const }),
        ...(isAfterGap && index === 0 && { isAfterGap }),
        ...(align && { align }),
      });
    }
    isAfterGap = false;
  };
  document.children?.forEach(visit);
  return { lines, notes };
}

/** A typed line break parts a paragraph into printed lines. */
function breakRuns(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (text !== '' || run.note !== undefined) lines.at(-1)?.push({ ...run, text });
    }
  }
  return lines.filter((line) => line.some(({ text, note }) => text.trim() !== '' || note !== undefined));
}

function leafParagraphs(elements: readonly MammothElement[]): MammothElement[] {
  return elements.flatMap((element) =>
    element.type === 'paragraph' ? [element] : leafParagraphs(element.children ?? []),
  );
}

function joinParagraphs(paragraphs: readonly Run[][], separator: string): Run[] {
  return paragraphs.flatMap((runs, index) => (index > 0 ? [{ text: separator }, ...runs] : runs));
}

function runsOf(paragraph: MammothElement, callNote: (reference: MammothElement) => string): Run[] {
  const isHeading = /^heading|^title$/iu.test(paragraph.styleName ?? '');
  const runs: Run[] = [];
  const visit = (element: MammothElement, look: Omit<Run, 'text'>): void => {
    switch (element.type) {
      case 'text':
        runs.push({ text: (element.value ?? '').replace(/\r?\n/gu, ' '), ...look });
        return;
      case 'tab':
        runs.push({ text: '\t' });
        return;
      case 'break':
        runs.push({ text: element.breakType === 'line' ? '\n' : ' ' });
        return;
      case 'noteReference':
        runs.push({ text: '', note: callNote(element) });
        return;
      default:
        for (const inner of element.children ?? [])
          visit(inner, element.type === 'run' ? lookOf(element, isHeading) : look);
    }
  };
  for (const inner of paragraph.children ?? []) visit(inner, {});
  return runs;
}

function lookOf(run: MammothElement, isHeading: boolean): Omit<Run, 'text'> {
  const script =
    run.verticalAlignment === 'superscript'
      ? 'super'
      : run.verticalAlignment === 'subscript'
        ? 'sub'
        : undefined;
  return {
    ...((run.isBold || isHeading) && { isBold: true }),
    ...(run.isItalic && { isItalic: true }),
    ...(script && { script }),
  };
}

/** Rows of equal width: a cell that a span swallows is empty. */
function tableOf(table: MammothElement, callNote: (reference: MammothElement) => string): SourceTable {
  const rows: Run[][][] = [];
  const taken = new Set<string>();
  let hasSpans = false;
  for (const [y, row] of (table.children ?? []).entries()) {
    const cells: Run[][] = [];
    for (const cell of row.children ?? []) {
      while (taken.has(`${y},${cells.length}`)) cells.push([]);
      const { colSpan = 1, rowSpan = 1 } = cell;
      if (colSpan > 1 || rowSpan > 1) hasSpans = true;
      for (let down = 1; down < rowSpan; down++) {
        for (let across = 0; across < colSpan; across++) taken.add(`${y + down},${cells.length + across}`);
      }
      cells.push(
        joinParagraphs(
          leafParagraphs(cell.children ?? []).map((paragraph) => runsOf(paragraph, callNote)),
          '\n',
        ),
      );
      for (let across = 1; across < colSpan; across++) cells.push([]);
    }
    while (taken.has(`${y},${cells.length}`)) cells.push([]);
    rows.push(cells);
  }
  return { rows, hasSpans };
}
