import { isRule } from './find-furniture.ts';
import { findSubject } from './find-subject.ts';
import {
  FIGURE_DATE,
  type HeadMark,
  isFormLine,
  isLayoutText,
  isPartOfForm,
  isSmallAgency,
  isTitle,
  MOTTO,
  NUMBER,
  OPENING,
  PARTY,
  PLACE_DATE,
  readHeadMark,
  STATE,
  SYMBOL,
  titleLength,
} from './head-forms.ts';
import { endsClause, isCapitals, readMarker } from './numbering.ts';
import { fold, lineText, type SourceLine, splitRuns, wordsOf } from './source-document.ts';
import { splitColumns } from './split-columns.ts';
import { joinTornHead } from './torn-head.ts';

/** What stands above the text: who speaks, the number, place and date, the kind of document, its subject. */
export interface FoundHead {
  title?: string;
  subject?: string | undefined;
  /** Lines in capitals that name the agency, outer one first. */
  agency: string[];
  number?: string;
  /** The line has a place for a number, left open. */
  isNumberBlank: boolean;
  /** Day of issue, `YYYY-MM-DD`, not yet checked against the calendar. */
  day?: string;
  /** Lines taken into frontmatter or known as form, with their places, for the account. */
  moved: SourceLine[];
  /** The lines below, unrecognised lines of the head first. */
  rest: SourceLine[];
  /** Unrecognised lines of the head, published at the top. */
  strange: SourceLine[];
  /** Stamps such as `HỎA TỐC`, which are among the lines taken. */
  marks: { mark: HeadMark; line: SourceLine }[];
}

/** A head is over within so many lines. */
const LONGEST_HEAD = 40;

/** Read the head of a document off its first lines, however the page arranged them. */
export function findHead(lines: readonly SourceLine[]): FoundHead {
  const head: FoundHead = { agency: [], isNumberBlank: false, moved: [], rest: [], strange: [], marks: [] };
  const { before: torn, title, after } = atTitle(lines);
  const before = joinTornHead(torn);
  let isOpen = true;
  for (const [index, segment] of before.entries()) {
    const isNearForm = before.slice(index + 1, index + 5).some((next) => isFormLine(lineText(next)));
    if (takeHeadLine(segment, head, isNearForm)) continue;
    // Without a title the text itself follows: the head ends at the first line that is no head.
    if (!title && !before.slice(index + 1, index + 4).some((next) => isFormLine(lineText(next))))
      isOpen = false;
    if (!title && !isOpen) {
      head.rest = before.slice(index).concat(after);
      return withoutLooseAgency(head);
    }
    head.strange.push({ ...segment, join: 'starts', isAfterGap: true });
  }
  head.rest = after;
  if (title) {
    head.title = lineText(title);
    head.moved.push(title);
    const found = findSubject(after);
    head.subject = [head.subject, found.subject].filter(Boolean).join(' ') || undefined;
    head.moved.push(...found.moved);
    head.rest = found.rest;
    // The text starts a paragraph of its own under what the head left over.
    const [first, ...others] = head.rest;
    if (first && head.strange.length > 0)
      head.rest = [{ ...first, join: 'starts', isAfterGap: true }, ...others];
  }
  return title ? head : withoutLooseAgency(head);
}

/** Capitals alone name no agency: without any other line of a head they are the text's own. */
function withoutLooseAgency(head: FoundHead): FoundHead {
  if (head.moved.some((line) => isFormLine(lineText(line)))) return head;
  const rest = [...head.moved, ...head.strange, ...head.rest];
  return { agency: [], isNumberBlank: false, moved: [], strange: [], marks: [], rest };
}

function atTitle(lines: readonly SourceLine[]): {
  before: SourceLine[];
  title?: SourceLine;
  after: SourceLine[];
} {
  const before: SourceLine[] = [];
  for (const [index, line] of lines.slice(0, LONGEST_HEAD).entries()) {
    const text = lineText(line);
    if (line.furniture) {
      before.push(line);
      continue;
    }
    const cut = line.table ? 0 : titleLength(wordsOf(line.runs));
    if (cut > 0) {
      const [title, subject] = splitRuns(line.runs, cut);
      const after = [{ ...line, runs: subject }, ...lines.slice(index + 1)];
      return { before, title: { ...line, runs: title }, after };
    }
    if (isTitle(text) && !line.table) return { before, title: line, after: lines.slice(index + 1) };
    if (endsHead(text) || (line.table && !isLayout(line))) break;
    const segments = splitColumns(line).flatMap(cutFormLines);
    const inside = segments.findIndex((segment) => isTitle(lineText(segment)));
    const found = segments[inside];
    if (found) {
      const after = [...segments.slice(inside + 1), ...lines.slice(index + 1)];
      return { before: [...before, ...segments.slice(0, inside)], title: found, after };
    }
    before.push(...segments);
  }
  return { before, after: lines.slice(before.length === 0 ? 0 : countTaken(lines, before)) };
}

/** How many lines the segments came from. */
function countTaken(lines: readonly SourceLine[], segments: readonly SourceLine[]): number {
  const places = new Set(segments.map(({ place }) => place));
  return lines.findLastIndex(({ place }) => places.has(place)) + 1;
}

/** A line that cannot stand in a head: numbering, an opening of the text, or a long paragraph. */
function endsHead(text: string): boolean {
  if (isFormLine(text)) return false;
  return (
    text.length > 220 ||
    OPENING.test(text) ||
    (readMarker(text) !== undefined && !/^[-–]\s*\d+\s*[-–]$/u.test(text))
  );
}

/** A table whose cells hold lines of a head or a foot is layout, not figures. */
function isLayout(line: SourceLine): boolean {
  return splitColumns(line).map(lineText).some(isLayoutText);
}

/** Lines that stand side by side without a visible gap: cut around the forms every head has. */
function cutFormLines(line: SourceLine): SourceLine[] {
  const text = wordsOf(line.runs);
  for (const pattern of [STATE, MOTTO, PLACE_DATE]) {
    const match = pattern.exec(text.trimEnd());
    const start = match ? match.index + (match[0].length - match[0].trimStart().length) : 0;
    if (!match || start === 0 || text.slice(0, start).trim() === '') continue;
    const [left, right] = splitRuns(line.runs, start);
    // The place before a date starts at the last capital that no agency's abbreviation explains.
    return [...cutFormLines({ ...line, runs: left }), { ...line, runs: right, isRight: true }];
  }
  return [line];
}

/** Take what the line says into the head; false when it says nothing a head says. */
function takeHeadLine(line: SourceLine, head: FoundHead, isNearForm: boolean): boolean {
  const text = lineText(line);
  if (line.furniture) {
    head.moved.push(line);
    return true;
  }
  const mark = readHeadMark(text);
  if (mark) head.marks.push({ mark, line });
  if (mark || isRule(text) || takeFact(text, head, isNearForm)) {
    head.moved.push(line);
    return true;
  }
  return false;
}

function takeFact(text: string, head: FoundHead, isNearForm: boolean): boolean {
  if (STATE.test(text) || isPartOfForm(text) || MOTTO.test(text) || PARTY.test(text)) return true;
  const date = PLACE_DATE.exec(text) ?? FIGURE_DATE.exec(text);
  if (date) {
    const [, day = '', month = '', year = ''] = date;
    if (/^\d+$/.test(day) && /^\d+$/.test(month) && /^\d{4}$/.test(year)) {
      head.day ??= `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    }
    return true;
  }
  if (NUMBER.test(text) && text.length < 80) return takeNumber(text, head);
  const awaitsNumber = head.isNumberBlank || (head.number === undefined && isNearForm);
  if (awaitsNumber && SYMBOL.exec(text)?.[1] === text) return takeNumber(text, head);
  if (head.subject === undefined && /^(?:V\/v|Về việc)\s*:?\s/u.test(text)) {
    head.subject = text;
    return true;
  }
  // One word alone names an agency only where a narrow column broke the line: `ỦY BAN NHÂN⏎DÂN`.
  const isName = /\s/u.test(text) || head.agency.length > 0;
  if (isNearForm && isSmallAgency(text)) {
    head.agency.push(text);
    return true;
  }
  if (isCapitals(text) && isName && text.length <= 90 && !readMarker(text) && !endsClause(text)) {
    head.agency.push(text);
    return true;
  }
  return false;
}

function takeNumber(text: string, head: FoundHead): boolean {
  const printed = text.replace(NUMBER, '').trim();
  const symbol = SYMBOL.exec(printed)?.[1];
  if (symbol !== undefined && symbol.length === printed.length) {
    // Blanks around the signs are of the form, filled in by hand: `05 /2042/QĐ - UBND`.
    head.number ??= fold(symbol).replace(/\s*([-–/&])\s*/gu, '$1');
    head.isNumberBlank = false;
    return true;
  }
  if (printed === '' || /^[\s.…_]*[-/]\s*\p{Lu}/u.test(printed)) {
    head.isNumberBlank = true;
    return true;
  }
  return false;
}
