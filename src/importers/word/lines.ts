import {
  type LeftOutKind,
  type Run,
  type SourceLine,
  type SourceTable,
  wordsOf,
} from '../source-document.ts';
import { leftOutKind } from './left-out.ts';

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
  highlight?: string | null;
  colSpan?: number;
  rowSpan?: number;
  body?: MammothElement[];
}
export interface MammothDocument extends MammothElement {
  notes: { resolve(reference: MammothElement): MammothElement | null };
}

/** What the inside of a paragraph hands out: the key of a note that it calls, words that are not published. */
interface Inside {
  callNote(reference: MammothElement): string;
  leaveOut(kind: LeftOutKind, words: string): void;
}

/**
 * Paragraphs and tables of a Word document as source lines, and the notes they call by key. Words that are marked as left
 * out come last, as lines with the place that they have in the document.
 */
export function linesOfMammoth(document: MammothDocument): {
  lines: SourceLine[];
  notes: Map<string, Run[]>;
} {
  const notes = new Map<string, Run[]>();
  const lines: SourceLine[] = [];
  let number = 0;
  let isAfterGap = false;
  const leftOut: SourceLine[] = [];
  const leaveOut = (kind: LeftOutKind, words: string): void => {
    const last = leftOut.at(-1);
    if (last?.place.line === number && last.furniture === kind) last.runs.push({ text: words });
    else leftOut.push({ place: { line: number }, runs: [{ text: words }], furniture: kind });
  };
  const callNote = (reference: MammothElement): string => {
    const key = `${reference.noteType}-${reference.noteId}`;
    if (!notes.has(key)) {
      notes.set(key, []);
      const note = document.notes.resolve(reference);
      notes.set(key, joinParagraphs(runsOfNote(note?.body ?? [], inside), ' '));
    }
    return key;
  };
  const inside = { callNote, leaveOut };
  const visit = (element: MammothElement): void => {
    if (element.type === 'table') {
      number++;
      // One cell is a frame around words and tables.
      const frame = element.children?.length === 1 && element.children[0]?.children;
      if (frame && frame.length === 1) {
        frame[0]?.children?.forEach(visit);
        return;
      }
      const table = tableOf(element, inside);
      if (isEmpty(table)) {
        isAfterGap = true;
        return;
      }
      lines.push({ place: { line: number }, runs: [], table, ...(isAfterGap && { isAfterGap }) });
      isAfterGap = false;
      return;
    }
    if (element.type !== 'paragraph') {
      element.children?.forEach(visit);
      return;
    }
    number++;
    const runs = runsOf(element, inside);
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
  return { lines: [...lines, ...leftOut], notes };
}

/** Whether no cell of a table says anything. */
function isEmpty({ rows }: SourceTable): boolean {
  return rows.flat(2).every(({ text, note, table }) => text.trim() === '' && note === undefined && !table);
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

/** The paragraphs of a note, and its tables, each as one run. */
function runsOfNote(elements: readonly MammothElement[], inside: Inside): Run[][] {
  return elements.flatMap((element): Run[][] => {
    if (element.type === 'paragraph') return [runsOf(element, inside)];
    if (element.type !== 'table') return runsOfNote(element.children ?? [], inside);
    const table = tableOf(element, inside);
    // One cell is a frame around words, as in the text.
    const [only] = table.rows.length === 1 && table.rows[0]?.length === 1 ? table.rows[0] : [];
    return [only ?? [{ text: '', table }]];
  });
}

function runsOf(paragraph: MammothElement, inside: Inside): Run[] {
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
        runs.push({ text: '', note: inside.callNote(element) });
        return;
      case 'run': {
        const kind = leftOutKind(element.highlight);
        if (kind) inside.leaveOut(kind, textOf(element));
        else for (const inner of element.children ?? []) visit(inner, lookOf(element, isHeading));
        return;
      }
      default:
        for (const inner of element.children ?? []) visit(inner, look);
    }
  };
  for (const inner of paragraph.children ?? []) visit(inner, {});
  return wholeLetters(runs);
}

/** A mark that stands over the last letter of the run before belongs to that letter. */
function wholeLetters(runs: readonly Run[]): Run[] {
  const whole: Run[] = [];
  for (const run of runs) {
    const marks = /^\p{M}+/u.exec(run.text)?.[0] ?? '';
    const last = whole.at(-1);
    if (marks === '' || !last?.text) whole.push(run);
    else {
      whole[whole.length - 1] = { ...last, text: last.text + marks };
      whole.push({ ...run, text: run.text.slice(marks.length) });
    }
  }
  return whole;
}

function textOf(element: MammothElement): string {
  if (element.type === 'tab' || element.type === 'break') return ' ';
  return (element.value ?? '') + (element.children ?? []).map(textOf).join('');
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
function tableOf(table: MammothElement, inside: Inside): SourceTable {
  const rows: Run[][][] = [];
  const taken = new Set<string>();
  let hasSpans = false;
  for (const [y, row] of (table.children ?? []).entries()) {
    const cells: Run[][] = [];
    let isLeftOut = false;
    const leaveOut: Inside['leaveOut'] = (kind, words) => {
      isLeftOut = true;
      inside.leaveOut(kind, words);
    };
    for (const cell of row.children ?? []) {
      while (taken.has(`${y},${cells.length}`)) cells.push([]);
      const { colSpan = 1, rowSpan = 1 } = cell;
      if (colSpan > 1 || rowSpan > 1) hasSpans = true;
      for (let down = 1; down < rowSpan; down++) {
        for (let across = 0; across < colSpan; across++) taken.add(`${y + down},${cells.length + across}`);
      }
      cells.push(
        joinParagraphs(
          leafParagraphs(cell.children ?? []).map((paragraph) => runsOf(paragraph, { ...inside, leaveOut })),
          '\n',
        ),
      );
      for (let across = 1; across < colSpan; across++) cells.push([]);
    }
    while (taken.has(`${y},${cells.length}`)) cells.push([]);
    // A row of nothing but words that are left out is no row of the printed table.
    const isBlank = cells.every((cell) => cell.every(({ text, note }) => text.trim() === '' && !note));
    if (!isLeftOut || !isBlank) rows.push(cells);
  }
  return { rows, hasSpans };
}
