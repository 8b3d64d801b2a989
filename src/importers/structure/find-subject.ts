import { ENACTOR, GROUNDS, OPENING, SUBJECT } from '../forms/head-forms.ts';
import { isCapitals, readMarker } from '../forms/numbering.ts';
import { lineText, type Run, type SourceLine } from '../source-document.ts';

/** The subject of a document and the lines it stood on, rules and page furniture between them included. */
export interface FoundSubject {
  subject?: string;
  moved: SourceLine[];
  rest: SourceLine[];
}

/** The subject stands under the title, over one or several lines, up to a gap, another look or the opening of the text. */
export function findSubject(after: readonly SourceLine[]): FoundSubject {
  const taken: string[] = [];
  const moved: SourceLine[] = [];
  let first: SourceLine | undefined;
  let index = 0;
  for (; index < after.length; index++) {
    const line = after[index];
    if (!line) break;
    const text = lineText(line);
    if (line.furniture) {
      if (taken.length > 0 && line.furniture === 'rule') break;
      moved.push(line);
      continue;
    }
    const isSubject = first
      ? continuesSubject(first, taken.join(' '), line, text) && !isEnactor(text, after[index + 1])
      : startsSubject(line, text);
    if (!isSubject) break;
    first ??= line;
    taken.push(text);
    moved.push(line);
  }
  return { ...(taken.length > 0 && { subject: taken.join(' ') }), moved, rest: after.slice(index) };
}

/** No subject of a notice has more letters. */
const LONGEST = 900;

function isBold({ runs }: SourceLine): boolean {
  return runs.every((run: Run) => run.isBold === true || run.text.trim() === '');
}

/** Set as the line above and as no text is: bold or in the middle of the page. */
function isSetAlike(first: SourceLine, line: SourceLine): boolean {
  const isApart = isBold(first) || first.align === 'center';
  return isApart && isBold(first) === isBold(line) && first.align === line.align;
}

function startsSubject(line: SourceLine, text: string): boolean {
  if (line.table || readMarker(text)) return false;
  // Set apart as a subject is, it may begin as a text does: `Tại Hội nghị giao ban …`.
  const isApart = isBold(line) && line.align === 'center';
  if (OPENING.test(text) && !isApart) return false;
  return text.length <= 700 && (SUBJECT.test(text) || !(isApart ? /[;:]$/u : /[.;:]$/u).test(text));
}

/** Who enacts, right over the grounds; else the capitals are the subject's own. */
function isEnactor(text: string, next: SourceLine | undefined): boolean {
  return ENACTOR.test(text) && isCapitals(text) && next !== undefined && GROUNDS.test(lineText(next));
}

/** Numbering, but not the dash within "kinh tế - xã hội" that a broken line brought to the front. */
function isUnit(text: string): boolean {
  const marker = readMarker(text);
  return marker !== undefined && !(marker.kind === 'dash' && /^\p{Ll}/u.test(text.slice(marker.length)));
}

function continuesSubject(first: SourceLine, before: string, line: SourceLine, text: string): boolean {
  if (line.table || isUnit(text) || before.length + text.length > LONGEST) return false;
  if (OPENING.test(text) && !isSetAlike(first, line)) return false;
  if (/[.:]$/u.test(before)) return false;
  const isLower = /^\p{Ll}/u.test(text);
  // A sentence or a label with its words (`Thời gian: …`) is the text's.
  if (!isLower && (/[.;:]$/u.test(text) || /^\p{Lu}[^:,]{0,30}:\s/u.test(text))) return false;
  if (isBold(first) !== isBold(line)) return false;
  if (isBold(first) || line.join === 'continues') return !line.isAfterGap || isLower;
  if (first.align === 'center') return line.align === 'center' && (!line.isAfterGap || isLower);
  if (line.align === 'center') return false;
  if (isLower) return true;
  return line.isAfterGap !== true && line.join !== 'starts' && before.length < 200 && text.length < 120;
}
