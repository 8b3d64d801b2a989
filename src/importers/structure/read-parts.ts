import { importWords as words } from '../../i18n/clerk/import.ts';
import { readMarker } from '../forms/numbering.ts';
import { cleanLetters } from '../letters/clean-letters.ts';
import {
  type FurnitureKind,
  fold,
  lineText,
  type Remark,
  type Run,
  type SourceDocument,
  type SourceLine,
  type SourcePlace,
  wordsOf,
} from '../source-document.ts';
import { readTypedEmphasis, readTypedLine } from '../text/typed-marks.ts';
import { readTypedTables } from '../text/typed-tables.ts';
import { buildBlocks, type ImportedBlock } from './build-blocks.ts';
import { markFurniture, markOwnNumber } from './find-furniture.ts';
import { type FoundHead, findHead } from './find-head.ts';
import { type FoundNote, findNotes } from './find-notes.ts';
import { type FoundTail, findTail } from './find-tail.ts';

/** A document taken apart, before it is written. */
export interface DocumentParts {
  head: FoundHead;
  tail: FoundTail;
  body: ImportedBlock[];
  closing?: ImportedBlock;
  rest: ImportedBlock[];
  notes: FoundNote[];
  /** Signs that became markup: note marks, typed emphasis. */
  marks: string[];
  furniture: { kind: FurnitureKind; words: string; place?: SourcePlace }[];
  remarks: Remark[];
}

/** Recognise the structure of a document, of whatever format. */
export function readParts(document: SourceDocument): DocumentParts {
  const remarks: Remark[] = [...document.remarks];
  const marks: string[] = [];
  const cleaned = cleanLetters(document.lines);
  const typed = cleaned.lines.map((line) => {
    if (document.format !== 'text') return line;
    const read = readTypedLine(line);
    marks.push(...read.marks);
    return read.line;
  });
  let { dropped } = cleaned;
  const noteRuns = [...document.notes].map(([key, runs]) => {
    const note = cleanLetters([{ place: { line: 0 }, runs }]);
    dropped += note.dropped;
    return [key, note.lines[0]?.runs ?? []] as const;
  });
  const found = findNotes({ ...document, notes: new Map(noteRuns) }, markFurniture(typed));
  remarks.push(...found.remarks);
  const furniture = found.lines.flatMap((line) =>
    line.furniture ? [{ kind: line.furniture, words: lineText(line), place: line.place }] : [],
  );
  if (dropped !== '') furniture.push({ kind: 'invisible', words: dropped, place: { line: 1 } });
  const read = findHead(found.lines);
  const head = { ...read, rest: markOwnNumber(read.rest, read.number) };
  for (const { place, runs } of head.rest.filter((line, index) => line !== read.rest[index]))
    furniture.push({ kind: 'page-header', words: fold(wordsOf(runs)), place });
  const { notes: kept, lines: stray } = notesOfHead(found.notes, [...head.strange, ...head.rest], remarks);
  const tail = findTail([...head.strange, ...stray, ...head.rest]);
  remarks.push(...head.remarks);
  for (const { mark, line } of head.marks) {
    const remark = { place: line.place, message: words.unsure[mark], words: lineText(line) };
    if (mark === 'secretMark') remarks.unshift(remark);
    else remarks.push(remark);
  }
  for (const line of head.strange.filter((strange) => !strange.furniture)) {
    remarks.push({ place: line.place, message: words.unsure.strangeHead, words: lineText(line) });
  }
  const unmarked = (runs: readonly Run[]): Run[] => {
    marks.push(...runs.filter(({ note }) => note !== undefined).map(({ text }) => text));
    const read = document.format === 'text' ? readTypedEmphasis(runs) : { runs: [...runs], marks: [] };
    marks.push(...read.marks);
    return read.runs;
  };
  const tablesOf = (lines: readonly SourceLine[]): SourceLine[] => {
    if (document.format !== 'text') return [...lines];
    const read = readTypedTables(lines);
    marks.push(...read.marks);
    remarks.push(...read.remarks);
    return read.lines;
  };
  const blocksOf = (lines: readonly SourceLine[]): ImportedBlock[] =>
    buildBlocks(tablesOf(lines).filter(isText), remarks).map((block) => ({
      ...block,
      runs: unmarked(block.runs),
      ...(block.table && {
        table: { ...block.table, rows: block.table.rows.map((row) => row.map(unmarked)) },
      }),
    }));
  const body = blocksOf(tail.body);
  const closing = isClosing(body.at(-1), body.at(-2)) ? body.pop() : undefined;
  const rest = blocksOf(tail.rest);
  const annex = rest.findIndex(({ kind, marker }) => kind !== 'paragraph' || marker?.kind === 'annex');
  for (const { place, runs } of rest.slice(0, annex < 0 ? undefined : annex))
    remarks.push({ place, message: words.unsure.strangeTail, words: fold(wordsOf(runs)).slice(0, 80) });
  const notes = kept.map((note) => ({ ...note, runs: unmarked(note.runs) }));
  for (const { place, runs } of kept.filter(({ runs }) => runs.some(({ table }) => table)))
    remarks.push({ place, message: words.unsure.tableInNote, words: fold(wordsOf(runs)).slice(0, 80) });
  marks.push(...kept.map(({ mark }) => mark));
  const unmarkedTail = {
    ...tail,
    recipients: joinRecipients(tail.recipients).map((line) => ({ ...line, runs: unmarked(line.runs) })),
    signatures: tail.signatures.map((signature) => ({
      ...signature,
      lines: signature.lines.map((line) => ({ ...line, runs: unmarked(line.runs) })),
    })),
  };
  return {
    head,
    tail: unmarkedTail,
    body,
    ...(closing && { closing }),
    rest,
    notes,
    marks,
    furniture: furniture.toSorted((a, b) => orderOf(a.place) - orderOf(b.place)),
    remarks,
  };
}

/** Print order of a place; what has none stands first. */
function orderOf(place: SourcePlace | undefined): number {
  return (place?.page ?? 0) * 1e6 + (place?.line ?? 0);
}

/** Notes that only the head calls become lines of the text, for frontmatter cannot call them. */
function notesOfHead(
  notes: readonly FoundNote[],
  text: readonly SourceLine[],
  remarks: Remark[],
): { notes: FoundNote[]; lines: SourceLine[] } {
  const called = new Set(
    text.flatMap(({ runs, table }) => [...runs, ...(table?.rows.flat(2) ?? [])]).map(({ note }) => note),
  );
  const isCalled = ({ number }: FoundNote): boolean => called.has(String(number));
  const lines = notes
    .filter((note) => !isCalled(note))
    .map(({ number, mark, place, runs }): SourceLine => {
      remarks.push({ place, message: words.unsure.noteOfHead(number), words: fold(wordsOf(runs)) });
      return { place, runs: [{ text: mark, script: 'super' }, ...runs], join: 'starts' };
    });
  return { notes: notes.filter(isCalled), lines };
}

function isText(line: SourceLine): boolean {
  return line.furniture === undefined;
}

/** The sentence that ends a notice, unnumbered and under no heading of its own: `… thông báo để … thực hiện./.` */
function isClosing(block: ImportedBlock | undefined, before: ImportedBlock | undefined): boolean {
  // The only paragraph is the text, however it ends.
  if (block?.kind !== 'paragraph' || block.marker || !before || before.kind === 'heading') return false;
  const text = fold(wordsOf(block.runs));
  if (readMarker(text) || text.length > 400) return false;
  return (
    /^Trên đây là /u.test(text) ||
    /thông báo.*(?:biết|thực hiện|triển khai)/u.test(text) ||
    /\.\/\.?[”"]?$/u.test(text)
  );
}

/** A recipient broken over two printed lines is one line again. */
function joinRecipients(lines: readonly SourceLine[]): SourceLine[] {
  const joined: SourceLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const goesOn =
      last && joined.length > 1 && !/^[-–+•]/u.test(lineText(line)) && !/[;.]$/u.test(lineText(last));
    if (goesOn) joined[joined.length - 1] = { ...last, runs: [...last.runs, { text: ' ' }, ...line.runs] };
    else joined.push(line);
  }
  return joined;
}
