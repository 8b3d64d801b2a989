import { importWords as words } from '../../i18n/clerk/import.ts';
import { type HeadDay, readHeadDay } from '../forms/head-day.ts';
import {
  goesOnWithDecision,
  type HeadMark,
  isFormLine,
  isLayoutText,
  isPartOfForm,
  isSmallAgency,
  isStateLine,
  isTitle,
  OPENING,
  PARTY,
  readHeadMark,
  readSpacedTitle,
  titleLength,
} from '../forms/head-forms.ts';
import { type HeadNumber, numberWithin, readHeadNumber, readSymbol } from '../forms/head-number.ts';
import { findNationalLine, hasNationalSlip, isNationalLine } from '../forms/national-line.ts';
import { endsClause, isCapitals, readMarker } from '../forms/numbering.ts';
import { fold, lineText, type Remark, type SourceLine, splitRuns, wordsOf } from '../source-document.ts';
import { isRule } from './find-furniture.ts';
import { findSubject } from './find-subject.ts';
import { splitColumns } from './split-columns.ts';
import { joinTornHead } from './torn-head.ts';

/** What stands above the text: who speaks, the number, place and date, the kind of document, its subject. */
export interface FoundHead {
  title?: string;
  subject?: string | undefined;
  /** Lines in capitals that name the agency, outer one first. */
  agency: string[];
  number?: string;
  /** The line with room for a number, as printed, where no number was written in. */
  numberRoom?: string;
  /** Day of issue, as far as it is printed, not yet checked against the calendar; and its line. */
  day?: HeadDay & { words: string };
  /** Lines taken into frontmatter or known as form, with their places, for the account. */
  moved: SourceLine[];
  /** The lines below, unrecognised lines of the head first. */
  rest: SourceLine[];
  /** Unrecognised lines of the head, published at the top. */
  strange: SourceLine[];
  /** Stamps such as `HỎA TỐC`, which are among the lines taken. */
  marks: { mark: HeadMark; line: SourceLine }[];
  /** What a clerk should look at. */
  remarks: Remark[];
}

/** A number in the head, and whether an agency's name goes on with it: `THEO QUYẾT ĐỊNH⏎SỐ 12/QĐ-UBND`. */
interface TakenNumber extends HeadNumber {
  words: string;
  isOfAgency: boolean;
  /** Place among the lines of the agency, where it is one of them. */
  at: number;
}

/** A head that is being read: which number and day are the document's own is settled at its end. */
type OpenHead = Omit<FoundHead, 'number' | 'numberRoom' | 'day'> & {
  numbers: TakenNumber[];
  days: (HeadDay & { words: string })[];
};

/** A head is over within so many lines. */
const LONGEST_HEAD = 40;

/** So far above a head, in lines, something strange may stand. */
const REACH = 24;

/** Read the head of a document off its first lines, however the page arranged them. */
export function findHead(lines: readonly SourceLine[]): FoundHead {
  const head: OpenHead = {
    agency: [],
    moved: [],
    rest: [],
    strange: [],
    marks: [],
    remarks: [],
    numbers: [],
    days: [],
  };
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
      return withoutLooseAgency(settle(head, undefined));
    }
    head.strange.push({ ...segment, join: 'starts', isAfterGap: true });
  }
  head.rest = after;
  if (title) {
    head.title = titleOf(title) ?? lineText(title);
    head.moved.push(title);
    const under = takeUnderTitle(after, head);
    const found = findSubject(under);
    head.subject = [head.subject, found.subject].filter(Boolean).join(' ') || undefined;
    head.moved.push(...found.moved);
    head.rest = found.rest;
    // The text starts a paragraph of its own under what the head left over.
    const [first, ...others] = head.rest;
    if (first && head.strange.length > 0)
      head.rest = [{ ...first, join: 'starts', isAfterGap: true }, ...others];
  }
  if (head.agency.length === 0) head.agency.push(...agencyOfPage(lines));
  const settled = settle(head, head.title);
  return title ? settled : withoutLooseAgency(settled);
}

/** A number or day that stands right under the title is the head's too. */
function takeUnderTitle(after: readonly SourceLine[], head: OpenHead): SourceLine[] {
  const end = after.findIndex((line) => {
    const text = lineText(line);
    const isNumber =
      readHeadNumber(text)?.number !== undefined && head.numbers.every(({ number }) => !number);
    return line.table || !(line.furniture || isNumber || readHeadDay(text)?.hasPlace);
  });
  for (const line of after.slice(0, Math.max(0, end))) takeHeadLine(line, head, true);
  return after.slice(Math.max(0, end));
}

/** The agency as the page header or a drawn box prints it, where the text itself names none. */
function agencyOfPage(lines: readonly SourceLine[]): string[] {
  const found = lines
    .filter(({ furniture }) => furniture === 'page-header' || furniture === 'drawn')
    .flatMap((line) => splitColumns(line).flatMap(cutFormLines))
    .map(lineText);
  return found.some(isFormLine) ? found.filter((text) => !isFormLine(text) && isCapitals(text)) : [];
}

/** Capitals alone name no agency: without any other line of a head they are the text's own. */
function withoutLooseAgency(head: FoundHead): FoundHead {
  if (head.moved.some((line) => isFormLine(lineText(line)))) return head;
  const rest = [...head.moved, ...head.strange, ...head.rest];
  return { agency: [], moved: [], strange: [], marks: [], remarks: [], rest };
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
    if (!line.table && titleOf(line)) return { before, title: line, after: lines.slice(index + 1) };
    // An empty table is left over from a template.
    if (line.table && isBlank(line)) continue;
    if (endsHead(text) || (line.table && !isLayout(line))) {
      // What stands over the head is none of it; the head is still to come.
      if (isHeadBelow(before, lines.slice(index + 1))) {
        before.push(line);
        continue;
      }
      break;
    }
    const segments = splitColumns(line).flatMap(cutFormLines);
    const inside = segments.findIndex((segment) => titleOf(segment) !== undefined);
    const found = segments[inside];
    if (found) {
      const after = [...segments.slice(inside + 1), ...lines.slice(index + 1)];
      return { before: [...before, ...segments.slice(0, inside)], title: found, after };
    }
    before.push(...segments);
  }
  return { before, after: lines.slice(before.length === 0 ? 0 : countTaken(lines, before)) };
}

/** The kind of document that the line names, and nothing else. */
function titleOf(line: SourceLine): string | undefined {
  const text = lineText(line);
  return isTitle(text) ? text : readSpacedTitle(wordsOf(line.runs));
}

function isBlank({ table }: SourceLine): boolean {
  return table?.rows.flat().every((cell) => wordsOf(cell).trim() === '') ?? false;
}

/** Whether the head begins only below: nothing of it was met, and the state's name or a number is near. */
function isHeadBelow(before: readonly SourceLine[], next: readonly SourceLine[]): boolean {
  if (before.some((line) => !line.furniture && isFormLine(lineText(line)))) return false;
  return next.slice(0, REACH).some((line) =>
    splitColumns(line)
      .flatMap(cutFormLines)
      .some((cell) => isStateLine(lineText(cell))),
  );
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
  const cut = (at: number, isRight: boolean): SourceLine[] => {
    const [left, right] = splitRuns(line.runs, at);
    return [
      ...cutFormLines({ ...line, runs: left }),
      ...cutFormLines({ ...line, runs: right, ...(isRight && { isRight }) }),
    ];
  };
  const isInside = (at: number): boolean => text.slice(0, at).trim() !== '' && text.slice(at).trim() !== '';
  const national = findNationalLine(text);
  if (national && isInside(national.start)) return cut(national.start, true);
  if (national && /\p{L}/u.test(text.slice(national.end))) return cut(national.end, line.isRight === true);
  const day = readHeadDay(text.trimEnd());
  const isOwn = day && (day.hasPlace || readHeadNumber(fold(text.slice(0, day.start))) !== undefined);
  if (isOwn && isInside(day.start) && isOfHead(text.slice(0, day.start))) return cut(day.start, true);
  const number = numberWithin(text);
  return number > 0 && isInside(number) && isOfHead(text.slice(0, number)) ? cut(number, false) : [line];
}

/** Words before a day or number that may stand beside it in a head: an agency, a number, the state's name. */
function isOfHead(words: string): boolean {
  const text = fold(words);
  return isFormLine(text) || isCapitals(text) || isSmallAgency(text) || isPartOfForm(text);
}

/** Take what the line says into the head; false when it says nothing a head says. */
function takeHeadLine(line: SourceLine, head: OpenHead, isNearForm: boolean): boolean {
  const text = lineText(line);
  if (line.furniture) {
    head.moved.push(line);
    return true;
  }
  const mark = readHeadMark(text);
  if (mark) head.marks.push({ mark, line });
  if (mark || isRule(text) || takeFact(line, text, head, isNearForm)) {
    head.moved.push(line);
    return true;
  }
  return false;
}

function takeFact(line: SourceLine, text: string, head: OpenHead, isNearForm: boolean): boolean {
  if (isNationalLine(text) || findNationalLine(text)) {
    if (hasNationalSlip(text))
      head.remarks.push({ place: line.place, message: words.unsure.nationalSlip, words: text });
    return true;
  }
  if (isPartOfForm(text) || PARTY.test(text)) return true;
  const last = head.agency.at(-1);
  const isOfAgency = last !== undefined && goesOnWithDecision(last, text);
  const day = readHeadDay(text);
  if (day?.start === 0 && !(isOfAgency && !day.hasPlace)) {
    head.days.push({ ...day, words: wordsOf(line.runs).trim() });
    return true;
  }
  const number = readHeadNumber(text) ?? numberAlone(text, head, isNearForm);
  if (number) {
    head.numbers.push({ ...number, words: wordsOf(line.runs).trim(), isOfAgency, at: head.agency.length });
    if (isOfAgency) head.agency.push(text);
    return true;
  }
  if (isOfAgency) {
    head.agency.push(text);
    return true;
  }
  if (head.subject === undefined && /^(?:V\/v|Về việc)\s*:?\s/u.test(text)) {
    head.subject = text;
    return true;
  }
  // One word alone names an agency only where a narrow column broke the line: `ỦY BAN NHÂN⏎DÂN`.
  const isName = /\s/u.test(text) || head.agency.length > 0;
  if (isNearForm && (isSmallAgency(text) || (isName && /^(?:SỞ|BỘ|VỤ|TỔ|ĐỘI)$/u.test(text)))) {
    head.agency.push(text);
    return true;
  }
  if (isCapitals(text) && isName && text.length <= 90 && !readMarker(text) && !endsClause(text)) {
    head.agency.push(text);
    return true;
  }
  return false;
}

/** A number without its label, where there was room for one or other lines of a head are near. */
function numberAlone(text: string, head: OpenHead, isNearForm: boolean): HeadNumber | undefined {
  const isAwaited = head.numbers.length > 0 ? head.numbers.every(({ number }) => !number) : isNearForm;
  const number = isAwaited ? readSymbol(text) : undefined;
  return number === undefined ? undefined : { number, hasColon: false };
}

/** Of several numbers and days in the head, the document's own. */
function settle({ numbers, days, ...head }: OpenHead, title: string | undefined): FoundHead {
  const kind = /^THÔNG BÁO/iu.test(title ?? '') ? /[-/](?:TB|KL)(?![\p{L}])/u : undefined;
  const rank = ({ number, isOfAgency, hasColon }: TakenNumber): number =>
    (number !== undefined && kind?.test(number) ? 0 : 4) + (isOfAgency ? 2 : 0) + (hasColon ? 0 : 1);
  // `THEO QUYẾT ĐỊNH⏎SỐ 12/QĐ-UBND` without another number: the document's own is unknown.
  const own = numbers
    .filter(({ isOfAgency, hasColon }) => !isOfAgency || hasColon)
    .toSorted((a, b) => rank(a) - rank(b));
  const number = own.find((taken) => taken.number !== undefined);
  const room = own.find((taken) => taken.number === undefined);
  if (number?.isOfAgency) head.agency.splice(number.at, 1);
  const day = days.find(({ hasPlace }) => hasPlace) ?? days[0];
  return {
    ...head,
    ...(number?.number !== undefined && { number: number.number }),
    ...(number === undefined && room && { numberRoom: room.words }),
    ...(day && { day }),
  };
}
