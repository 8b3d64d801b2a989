import {
  type FurnitureKind,
  fold,
  type Run,
  type SourceDocument,
  type SourcePlace,
  wordsOf,
} from '../source-document.ts';
import type { ImportedBlock } from '../structure/build-blocks.ts';
import { type DocumentParts, readParts } from '../structure/read-parts.ts';

/** Words of a source that belong together, and where a clerk finds them. */
export interface SourcePassage {
  words: string;
  place: SourcePlace;
}

/** What a source prints, twice: as recognised, in the order of publication, and line by line as it stands. */
export interface SourceWords {
  format: SourceDocument['format'];
  /** All letters, as the format alone gives them. */
  letters: string;
  /** Body, closing line, recipients, signatures and annexes, calls of notes as `[^2]`. */
  passages: readonly SourcePassage[];
  /** Notes by number. */
  notes: ReadonlyMap<number, SourcePassage>;
  /** Facts that the head prints. */
  title?: string;
  subject?: string;
  number?: string;
  /** Words that went into the facts or are the form of every head. */
  head: readonly SourcePassage[];
  /** Signs that became markup. */
  marks: readonly string[];
  /** Words of the page and not of the document, with their places. */
  furniture: readonly { kind: FurnitureKind; words: string; place?: SourcePlace }[];
  /** The lines as they stand, tables cell by cell, without any recognition; calls of real notes as `[^2]`. */
  lines: readonly SourcePassage[];
  /** Real notes of the format, which no line prints, by number. */
  ownNotes: ReadonlyMap<number, string>;
}

/** Read off a document what it prints. */
export function sourceWords(document: SourceDocument): SourceWords {
  const parts = readParts(document);
  const { head, marks, furniture } = parts;
  const numbers = numbersOfNotes(document);
  const called = (runs: readonly Run[]): string => printed(runs, (key) => numbers.get(key));
  return {
    format: document.format,
    letters: document.letters,
    passages: passagesOf(parts),
    notes: new Map(
      parts.notes.map(({ number, runs, place }) => [number, { words: printed(runs), place }] as const),
    ),
    ...(head.title !== undefined && { title: head.title }),
    ...(head.subject !== undefined && { subject: head.subject }),
    ...(head.number !== undefined && { number: head.number }),
    head: head.moved
      .filter((line) => !line.furniture)
      .map(({ runs, place }) => ({ words: wordsOf(runs), place })),
    marks,
    furniture,
    lines: document.lines.map(({ place, runs, table }) => ({
      place,
      words: table ? table.rows.flatMap((row) => row.map(called)).join(' ') : called(runs),
    })),
    ownNotes: new Map(
      [...document.notes].flatMap(([key, runs]) => {
        const number = numbers.get(key);
        return number === undefined ? [] : [[number, printed(runs)] as const];
      }),
    ),
  };
}

function passagesOf({ body, closing, tail, rest }: DocumentParts): SourcePassage[] {
  const ofBlock = ({ table, runs, place }: ImportedBlock): SourcePassage => ({
    place,
    words: table
      ? fold(table.rows.flatMap((row) => row.map((cell) => printed(cell))).join(' '))
      : printed(runs),
  });
  const ofLine = ({ runs, place }: { runs: readonly Run[]; place: SourcePlace }): SourcePassage => ({
    place,
    words: printed(runs),
  });
  return [
    ...body.map(ofBlock),
    ...(closing ? [ofBlock(closing)] : []),
    ...tail.recipients.map(ofLine),
    ...tail.signatures.flatMap(({ lines }) => lines.map(ofLine)),
    ...rest.map(ofBlock),
  ];
}

/** Words of runs with the calls of notes; the key of a call is its number unless the format numbers otherwise. */
function printed(runs: readonly Run[], numberOf: (key: string) => number | undefined = Number): string {
  return fold(
    runs.map(({ text, note }) => (note === undefined ? text : `[^${numberOf(note) ?? note}]`)).join(''),
  );
}

/** Real notes are numbered as readers meet their calls. */
function numbersOfNotes({ lines, notes }: SourceDocument): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const { runs, table } of lines) {
    for (const { note } of [...runs, ...(table?.rows.flat(2) ?? [])])
      if (note !== undefined && notes.has(note) && !numbers.has(note)) numbers.set(note, numbers.size + 1);
  }
  return numbers;
}
