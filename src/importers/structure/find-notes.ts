import { importWords as words } from '../../i18n/clerk/import.ts';
import { endsClause } from '../forms/numbering.ts';
import { readName } from '../forms/person-name.ts';
import {
  fold,
  lineText,
  type Remark,
  type Run,
  type SourceDocument,
  type SourceLine,
  type SourcePlace,
  splitRuns,
  wordsOf,
} from '../source-document.ts';
import { readSuperscript } from '../text/read-text.ts';
import { ROUND_CALL, roundNoteStarts } from './round-notes.ts';

/** A note of the source: the number it is printed with, and its words without that number. */
export interface FoundNote {
  number: number;
  runs: Run[];
  place: SourcePlace;
  /** The printed number, moved out of the words: `¹`, `[1]`; empty for notes of Word. */
  mark: string;
}

export interface FoundNotes {
  notes: FoundNote[];
  /** The lines that are no notes; a run that calls one has its number as `note`. */
  lines: SourceLine[];
  remarks: Remark[];
}

/** How notes are marked where the format itself does not say. */
interface Style {
  /** Mark at the start of a note, in its first capture; the number in the second. */
  start: RegExp;
  /** Calls in the text: the mark in the first capture, the number in the second. */
  call: RegExp;
}
const BRACKET: Style = { start: /^(\s*\[\^?(\d{1,3})\]:?\s*)/u, call: /(\[\^?(\d{1,3})\])/gu };
const PLAIN: Style = {
  start: /^(\s*(\d{1,3})\s+)(?=["“(]?\p{Lu})/u,
  call: /(?<=[\p{Ll})”"])((\d{1,3}))(?=[\s,.;:)]|$)/gu,
};

/** Find footnotes wherever the page put them, and the places that call them. Their numbers rise by one. */
export function findNotes(document: SourceDocument, lines: readonly SourceLine[]): FoundNotes {
  if (document.notes.size > 0) return wordNotes(document, lines);
  const superscripts = takeNotes(lines, superscriptStart);
  if (superscripts.notes.length > 0) return callSuperscripts(superscripts);
  const round = roundNoteStarts(lines);
  const hasSmall = lines.some(({ isSmall, furniture }) => isSmall === true && !furniture);
  const styles = [
    {
      call: BRACKET.call,
      startOf: (line: SourceLine) => startAt(line, BRACKET.start.exec(wordsOf(line.runs))),
    },
    { call: ROUND_CALL, startOf: (line: SourceLine) => startAt(line, round.get(line)) },
    {
      call: PLAIN.call,
      // Where notes are known by their small print, a row of figures that begins with a number is none.
      startOf: (line: SourceLine) =>
        line.isSmall === false && hasSmall ? undefined : startAt(line, PLAIN.start.exec(wordsOf(line.runs))),
    },
  ];
  for (const { call, startOf } of styles) {
    const taken = takeNotes(lines, startOf);
    if (taken.notes.length === 0) continue;
    const called = callStyled(taken, call);
    if (called.notes.length > 0) return called;
  }
  return { notes: [], lines: [...lines], remarks: [] };
}

/** Notes of Word, numbered in the order they are called. */
function wordNotes(document: SourceDocument, lines: readonly SourceLine[]): FoundNotes {
  const numbers = new Map<string, number>();
  const numbered = lines.map((line) => ({
    ...line,
    ...mapRuns(line, (run) => {
      if (run.note === undefined || !document.notes.has(run.note)) return run;
      const number = numbers.get(run.note) ?? numbers.size + 1;
      numbers.set(run.note, number);
      return { ...run, note: String(number) };
    }),
  }));
  const notes = [...numbers].map(([key, number]) => ({
    number,
    runs: document.notes.get(key) ?? [],
    place: { line: number },
    mark: '',
  }));
  return { notes, lines: numbered, remarks: [] };
}

/** Change the runs of a line, those of its table included. */
function mapRuns(line: SourceLine, change: (run: Run) => Run): Pick<SourceLine, 'runs' | 'table'> {
  const table = line.table && {
    ...line.table,
    rows: line.table.rows.map((row) => row.map((cell) => cell.map(change))),
  };
  return { runs: line.runs.map(change), ...(table && { table }) };
}

interface Start {
  number: number;
  mark: string;
  runs: Run[];
}

function superscriptStart(line: SourceLine): Start | undefined {
  // Blanks may be runs of their own: those before the mark go, those between the words of the note stay.
  const [first, ...rest] = line.runs.slice(line.runs.findIndex(({ text }) => text.trim() !== ''));
  if (first?.script !== 'super') return undefined;
  const number = readSuperscript(first.text);
  return number === undefined ? undefined : { number, mark: first.text, runs: rest };
}

/** The note that starts at a mark in the first capture, its number in the second. */
function startAt(line: SourceLine, match: RegExpExecArray | null | undefined): Start | undefined {
  if (!match?.[1]) return undefined;
  return { number: Number(match[2]), mark: match[1], runs: splitRuns(line.runs, match[1].length)[1] };
}

/** Take the notes out of the lines, with the lines that go on from them. */
function takeNotes(
  lines: readonly SourceLine[],
  startOf: (line: SourceLine) => Start | undefined,
): FoundNotes {
  const notes: FoundNote[] = [];
  const rest: SourceLine[] = [];
  let isOpen = false;
  for (const line of lines) {
    if (line.furniture || line.table) {
      rest.push(line);
      continue;
    }
    const start = startOf(line);
    const last = notes.at(-1);
    if (start && start.number === (last?.number ?? 0) + 1) {
      notes.push({ number: start.number, runs: start.runs, place: line.place, mark: start.mark });
      isOpen = true;
      continue;
    }
    if (last && (isOpen ? goesOn(line, last, rest) : isSmallRest(line, last))) {
      last.runs.push({ text: ' ' }, ...line.runs);
      continue;
    }
    isOpen = false;
    rest.push(line);
  }
  return { notes, lines: rest, remarks: [] };
}

/** Whether a line right after a note belongs to it: small print, a broken line, or words that nothing else can begin. */
function goesOn(line: SourceLine, note: FoundNote, body: readonly SourceLine[]): boolean {
  if (line.isSmall !== undefined) return line.isSmall;
  if (line.join === 'continues' && !line.isAfterGap) return true;
  if (endsClause(wordsOf(note.runs))) return false;
  const before = body.findLast(({ furniture }) => !furniture);
  // Under a signature no text can follow that the note interrupted.
  if (before && !line.isAfterGap && readName(lineText(before)) !== undefined) return true;
  const isBodyWhole = before !== undefined && endsClause(lineText(before));
  return isBodyWhole && /^\p{Ll}/u.test(lineText(line)) && !/^[a-zđ]\)/u.test(lineText(line));
}

/** Small print on a later page before its own first note: the last note goes on there. */
function isSmallRest(line: SourceLine, note: FoundNote): boolean {
  return (
    line.isSmall === true &&
    line.place.page === (note.place.page ?? 0) + 1 &&
    !/^(?:[-–+•]|Nơi nhận)/u.test(lineText(line)) &&
    !endsClause(wordsOf(note.runs).replace(/[;,:]\s*$/u, ''))
  );
}

const UNIT_BEFORE = /(?:^|[\s\d(/])(?:[kcdm]?m|ha|dặm)$/u;

function callSuperscripts({ notes, lines }: FoundNotes): FoundNotes {
  const known = new Set(notes.map(({ number }) => number));
  const called = new Set<number>();
  const marked = lines.map((line) => {
    let before = '';
    const change = (run: Run): Run => {
      const number = run.script === 'super' ? readSuperscript(run.text) : undefined;
      const isUnit = UNIT_BEFORE.test(before);
      before += run.text;
      if (number === undefined || isUnit || !known.has(number)) return run;
      called.add(number);
      return { ...run, note: String(number) };
    };
    return line.furniture ? line : { ...line, ...mapRuns(line, change) };
  });
  return withUncalled(notes, marked, called);
}

function callStyled({ notes, lines }: FoundNotes, call: RegExp): FoundNotes {
  const known = new Set(notes.map(({ number }) => number));
  const called = new Set<number>();
  const marked = lines.map((line) => {
    if (line.furniture || line.table) return line;
    let { runs } = line;
    const calls = [...wordsOf(runs).matchAll(call)].filter(({ 2: number }) => {
      const isNext = known.has(Number(number)) && Number(number) <= called.size + 1;
      if (isNext) called.add(Number(number));
      return isNext;
    });
    for (const { index, 1: mark = '', 2: number = '' } of calls.reverse()) {
      const [before, from] = splitRuns(runs, index);
      const [, after] = splitRuns(from, mark.length);
      runs = [...before, { text: mark, note: number }, ...after];
    }
    return { ...line, runs };
  });
  // A number that begins a line is a note only if the text calls it; else nothing was taken.
  if (called.size === 0) return { notes: [], lines: [], remarks: [] };
  return withUncalled(notes, marked, called);
}

/** A note that nothing calls cannot be a footnote of the page: it stays in the text, and the clerk is told. */
function withUncalled(
  notes: readonly FoundNote[],
  lines: readonly SourceLine[],
  called: ReadonlySet<number>,
): FoundNotes {
  const remarks: Remark[] = [];
  const back: SourceLine[] = [];
  for (const note of notes) {
    if (called.has(note.number)) continue;
    remarks.push({
      place: note.place,
      message: words.unsure.noteUncalled(note.number),
      words: fold(wordsOf(note.runs)),
    });
    back.push({
      place: note.place,
      runs: [{ text: note.mark, script: 'super' }, ...note.runs],
      join: 'starts',
    });
  }
  const order = ({ place }: SourceLine): number => (place.page ?? 0) * 1e6 + place.line;
  return {
    notes: notes.filter(({ number }) => called.has(number)),
    lines: back.length === 0 ? [...lines] : [...lines, ...back].toSorted((a, b) => order(a) - order(b)),
    remarks,
  };
}
