import type { FoundSignature } from './report/import-outcome.ts';

/** A stretch of letters of one look. */
export interface Run {
  text: string;
  isBold?: boolean;
  isItalic?: boolean;
  /** Set above or below the line: a note mark, `m²`, `CO₂`. */
  script?: 'super' | 'sub';
  /** Key of the note that is called here; the run then holds the printed mark, if there is one. */
  note?: string;
  /** A tag of the page that stands here; the run then has no text. */
  tag?: string;
  /** A table that stands here within a note; the run then has no text. */
  table?: SourceTable;
}

/** Where a clerk finds a line in the source; lines and pages count from 1. */
export interface SourcePlace {
  page?: number;
  line: number;
}

/** A table whose cells hold runs; a cell swallowed by a span is empty. */
export interface SourceTable {
  rows: Run[][][];
  hasSpans: boolean;
}

/** One printed line or, where the format knows paragraphs, one paragraph. */
export interface SourceLine {
  place: SourcePlace;
  runs: Run[];
  /** What the format knows of the line before: the same paragraph goes on, or a new one starts. */
  join?: 'starts' | 'continues';
  /** That it goes on is a guess: the line before is full, but ends as a paragraph may. */
  isGuess?: boolean;
  /** A blank line, or a wider space, stands before. */
  isAfterGap?: boolean;
  align?: 'center' | 'right';
  /** The line stands in the right half of a layout of two columns. */
  isRight?: boolean;
  /** Of a line that was cut into columns: which one this is, from 0. */
  column?: number;
  /** The reader knows that the line is set as a footnote (small print at the foot of a page). */
  isSmall?: boolean;
  /** The reader knows that the line is no text of the document, and why. */
  furniture?: FurnitureKind;
  /** A table instead of runs. */
  table?: SourceTable;
}

/** Why words are not published: the page says them and not the document, or the document does not show them. */
export type FurnitureKind =
  | 'page-number'
  | 'page-header'
  | 'page-footer'
  | 'rule'
  | 'stamp'
  | 'invisible'
  | LeftOutKind;

/**
 * Why words of the document itself are not published: nobody sees them on the printed page (hidden, of the colour of the
 * paper, too small), they are struck through, nobody filled them in, they are part of a drawing, nothing calls them, or
 * they are a comment. In a PDF: their layer is off, they stand outside the sheet, are drawn without ink, or a second time over themselves.
 */
export type LeftOutKind =
  | 'hidden'
  | 'struck'
  | 'pale'
  | 'tiny'
  | 'unfilled'
  | 'drawn'
  | 'uncalled'
  | 'comment'
  | 'outside'
  | 'unpainted'
  | 'doubled';

/** Something a clerk should look at, in words of i18n/clerk/import.ts. */
export interface Remark {
  place?: SourcePlace;
  message: string;
  /** The words it is about. */
  words?: string;
}

/** What every format is read into. */
export interface SourceDocument {
  format: 'text' | 'docx' | 'pdf';
  lines: SourceLine[];
  /** Real notes of the format, by key, in the order of the file. */
  notes: ReadonlyMap<string, Run[]>;
  /** All letters of the source, as the format alone gives them: what the account is held against. */
  letters: string;
  remarks: Remark[];
  /** What read it, where that is not the reader of the format. */
  reader?: 'poppler';
  /** What electronic signatures of the file say of themselves. */
  signatures?: FoundSignature[];
}

/** A file that cannot become a notice, why, and what to do. */
export interface Refusal {
  kind: 'refused';
  reason: string;
  advice: string;
  /** Flags with which the import would do, where that is the way out. */
  flags?: [flag: string, value: string][];
  /** A program that makes a file which can be read of this one. */
  tool?: 'convert' | 'ocr';
}

export function isRefusal(value: object): value is Refusal {
  return 'kind' in value && value.kind === 'refused';
}

/** The words of a document as they read: lines, cells of tables and notes, each on a line of its own. */
export function documentText({ lines, notes }: SourceDocument): string {
  const runs = [
    ...lines.flatMap((line) => (line.table ? line.table.rows.flat() : [line.runs])),
    ...notes.values(),
  ];
  return runs.map(wordsOf).join('\n');
}

/** Words of a line as printed, those of a table within it parted by blanks. */
export function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ text, table }) => (table ? ` ${wordsOfTable(table)} ` : text)).join('');
}

/** Words as a reader copies them: white space folded, marks of notes left out. */
export function plainWords(runs: readonly Run[]): string {
  return fold(wordsOf(runs.filter(({ note }) => note === undefined)));
}

function wordsOfTable({ rows }: SourceTable): string {
  return rows
    .flat()
    .map(wordsOf)
    .filter((words) => words.trim() !== '')
    .join(' ');
}

/** A run with other letters, in its table too. */
export function changeLetters(run: Run, change: (text: string) => string): Run {
  const rows = run.table?.rows.map((row) =>
    row.map((cell) => cell.map((inner) => changeLetters(inner, change))),
  );
  return { ...run, text: change(run.text), ...(run.table && rows && { table: { ...run.table, rows } }) };
}

/** Words of a line with white space folded: what recognition looks at. */
export function lineText(line: SourceLine): string {
  return fold(wordsOf(line.runs));
}

/** White space as one blank, none at the ends. */
export function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Same look, without the words. */
export function styleOf({ isBold, isItalic, script }: Run): Omit<Run, 'text'> {
  return { ...(isBold && { isBold }), ...(isItalic && { isItalic }), ...(script && { script }) };
}

/** Cut runs at an offset of their joined text. */
export function splitRuns(runs: readonly Run[], offset: number): [Run[], Run[]] {
  const before: Run[] = [];
  const after: Run[] = [];
  let seen = 0;
  for (const run of runs) {
    const cut = Math.max(0, Math.min(run.text.length, offset - seen));
    seen += run.text.length;
    if (cut > 0 || (run.text === '' && seen < offset)) before.push({ ...run, text: run.text.slice(0, cut) });
    if (cut < run.text.length || (run.text === '' && seen >= offset))
      after.push({ ...run, text: run.text.slice(cut) });
  }
  return [before, after];
}
