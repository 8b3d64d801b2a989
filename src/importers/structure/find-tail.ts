import { endsClause, isCapitals, readMarker } from '../forms/numbering.ts';
import { isDegree, readCapitalName, readName } from '../forms/person-name.ts';
import {
  AUTHORITY,
  isAuthority,
  isPost,
  isSignatureLine,
  isSigned,
  readSignedName,
} from '../forms/signature-forms.ts';
import { lineText, type SourceLine } from '../source-document.ts';
import { isRecipientsLabel, tailCells, wholeLines } from './tail-cells.ts';

/** One signature: the lines over the name, and the name. */
interface FoundSignature {
  authority: string[];
  name?: string;
  /** It stands in the right column of the foot. */
  isRight: boolean;
  /** Its printed lines, those that say it was signed included. */
  lines: SourceLine[];
}

/** What stands under the text: recipients, signatures, and what follows them (annexes). */
export interface FoundTail {
  body: SourceLine[];
  /** `Nơi nhận:` and its lines. */
  recipients: SourceLine[];
  /** In the order they are printed; the lines of one that stands beside another follow it whole. */
  signatures: FoundSignature[];
  rest: SourceLine[];
}

/** Lines before "Nơi nhận" in which a signature set in the right column may come first. */
const NEAR = 10;

/** Letters of the longest line of an office: `GIÁM ĐỐC SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN TỈNH …`. */
const LONGEST_OFFICE = 90;

/** Find recipients and signatures; without them the whole text is body. */
export function findTail(lines: readonly SourceLine[]): FoundTail {
  const cells = tailCells(lines);
  const at = cells.findLastIndex((line) => !line.table && isRecipientsLabel(lineText(line)));
  const start = at >= 0 ? signatureBefore(cells, at) : signatureAtEnd(cells);
  if (start < 0) return { body: [...lines], recipients: [], signatures: [], rest: [] };
  const first = cells[start];
  const whole = lines.findIndex(({ place }) => place === first?.place);
  const tail: FoundTail = {
    body: lines.slice(0, whole),
    recipients: [],
    signatures: [],
    rest: [],
  };
  const from = cells.findIndex(({ place }) => place === first?.place);
  readTail(cells.slice(from), tail);
  return { ...tail, rest: wholeLines(tail.rest, cells, lines) };
}

/** The signature may be read before the recipients: go up from them while lines look like one. */
function signatureBefore(cells: readonly SourceLine[], recipients: number): number {
  let start = recipients;
  for (let index = recipients - 1; index >= Math.max(0, recipients - NEAR); index--) {
    const cell = cells[index];
    if (!cell) break;
    if (cell.furniture) continue;
    const text = lineText(cell);
    const isCapitalLine =
      isCapitals(text) && text.length <= LONGEST_OFFICE && !readMarker(text) && !endsClause(text);
    if (!isSignatureLine(text) && !isCapitalLine) break;
    if (isAuthority(text)) start = index;
  }
  return start;
}

/** Without "Nơi nhận": the last authority line that only signature lines, a name among them, follow. */
function signatureAtEnd(cells: readonly SourceLine[]): number {
  for (let index = cells.length - 1; index >= 0; index--) {
    const cell = cells[index];
    if (!cell || cell.table || !isAuthority(lineText(cell))) continue;
    const next = cells.slice(index + 1, index + 8).filter(({ furniture }) => !furniture);
    const name = next.findIndex((line) => readName(lineText(line)) !== undefined);
    if (name < 0 || !next.slice(0, name).every((line) => isSignatureLine(lineText(line)))) continue;
    let start = index;
    for (let above = index - 1; above >= 0; above--) {
      const line = cells[above];
      if (!line || line.table || line.furniture || !isAuthority(lineText(line))) break;
      start = above;
    }
    return start;
  }
  return -1;
}

function readTail(cells: readonly SourceLine[], tail: FoundTail): void {
  let isInRecipients = false;
  let isDone = false;
  for (const [index, cell] of cells.entries()) {
    if (isDone || cell.furniture) {
      // Furniture is kept in the rest, where the account finds it.
      tail.rest.push(cell);
      continue;
    }
    const text = lineText(cell);
    if (cell.table || isBelowFoot(cell, tail, cells.slice(index + 1))) {
      isDone = true;
      tail.rest.push(cell);
    } else if (isRecipientsLabel(text) && tail.recipients.length === 0) {
      isInRecipients = true;
      tail.recipients.push(cell);
    } else if (isAuthority(text) || isSigned(text) || isMoreAuthority(text, tail)) {
      takeSignature(cell, tail);
    } else if (cell.isRight === true || (isNameOrDegree(text) && isAwaitingName(tail))) {
      takeSignature(cell, tail);
    } else if (isInRecipients && (/^[-–+•]/u.test(text) || isRecipientRest(tail, cell, text))) {
      tail.recipients.push(cell);
    } else if (isInRecipients && !hasName(tail) && awaitsMore(cells.slice(index + 1))) {
      tail.recipients.push(cell);
    } else {
      isDone = true;
      tail.rest.push(cell);
    }
  }
}

/** An annex, or a line in the middle of the page where the foot is complete: `PHỤ LỤC`, its title. */
function isBelowFoot(cell: SourceLine, tail: FoundTail, next: readonly SourceLine[]): boolean {
  const text = lineText(cell);
  if (!hasName(tail) || isAwaitingName(tail)) return false;
  if (readMarker(text)?.kind === 'annex') return true;
  return cell.isRight === true && !isSignatureLine(text) && !awaitsMore(next);
}

/** A line of capitals right under an authority line: `TM. ỦY BAN NHÂN DÂN` over `TỈNH MẪU`. */
function isMoreAuthority(text: string, tail: FoundTail): boolean {
  const last = tail.signatures.at(-1);
  return (
    last !== undefined &&
    last.name === undefined &&
    (isCapitals(text) || isPost(text)) &&
    text.length <= LONGEST_OFFICE &&
    !endsClause(text) &&
    !readMarker(text)
  );
}

function isNameOrDegree(text: string): boolean {
  return readName(text) !== undefined || isDegree(text);
}

function isAwaitingName(tail: FoundTail): boolean {
  const last = tail.signatures.at(-1);
  return last !== undefined && last.name === undefined;
}

function hasName(tail: FoundTail): boolean {
  return tail.signatures.some(({ name }) => name !== undefined);
}

/** A recipient broken over two lines goes on while its line has no closing mark. */
function isRecipientRest(tail: FoundTail, cell: SourceLine, text: string): boolean {
  const last = tail.recipients.at(-1);
  if (!last || tail.recipients.length === 1)
    return !/^\p{Lu}{3}/u.test(text) && tail.recipients.length === 1 && readName(text) === undefined;
  return !endsClause(lineText(last)) && !cell.isAfterGap && !isCapitals(text);
}

/** Whether more of the foot still follows, so that this strange line stands within it. */
function awaitsMore(next: readonly SourceLine[]): boolean {
  return next
    .slice(0, 6)
    .some((line) => !line.table && (isAuthority(lineText(line)) || /^[-–]\s/u.test(lineText(line))));
}

/** Whether two lines are cells of one printed line, and not lines of one cell. */
function isBeside(a: SourceLine | undefined, b: SourceLine): boolean {
  return a?.place === b.place && a.column !== b.column;
}

/** Two signatures may stand side by side: a line belongs to the open one of its own column, if there is one. */
function takeSignature(line: SourceLine, tail: FoundTail): void {
  const text = lineText(line);
  const isRight = line.isRight === true;
  const open = tail.signatures.filter(({ name }) => name === undefined);
  // Of several in the right half, a printed line gives each its own cell, in their order.
  const own = open.find(
    (signature) => signature.isRight === isRight && !isBeside(signature.lines.at(-1), line),
  );
  // A line beside one of another signature is no part of that one.
  const other = open.find(({ lines }) => lines.at(-1)?.place !== line.place);
  const isName = own !== undefined && !isAuthority(text) && readCapitalName(text) !== undefined;
  if (!isSigned(text) && !isName && (isCapitals(text) || isAuthority(text) || isPost(text))) {
    const host = own ?? (AUTHORITY.test(text) ? undefined : other);
    if (host) {
      host.authority.push(text);
      host.lines.push(line);
    } else tail.signatures.push({ authority: [text], isRight, lines: [line] });
    return;
  }
  const host = own ?? open[0] ?? tail.signatures.at(-1);
  if (!host) {
    tail.signatures.push({ authority: [], isRight, lines: [line] });
    return;
  }
  host.lines.push(line);
  const name = readSignedName(text) ?? (isName ? readCapitalName(text) : undefined);
  if (name !== undefined) host.name ??= name;
}
