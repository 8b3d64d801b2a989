import { importWords as words } from '../../i18n/clerk/import.ts';
import type { Remark } from '../source-document.ts';
import { child, childValue, elements } from './file/xml.ts';
import type { Ledger } from './letter-ledger.ts';
import { printCount } from './numbering.ts';

type Kind = 'footnote' | 'endnote';

/** How the notes of one kind are marked (ECMA-376, part 1, 17.11.11 and 17.11.4). */
interface Marking {
  format: string;
  start: number;
  restart: string;
}

/** Signs of the numbering that Word calls after Chicago, doubled in each further round. */
const CHICAGO = ['*', '†', '‡', '§'];

/**
 * Take the marks that the document itself writes for its notes, and tell when the printed marks are not the numbers 1, 2,
 * 3 that the site gives: the text may speak of «chú thích a».
 */
export function readNoteMarks(
  document: Document,
  parts: Readonly<Record<Kind, Document | undefined>>,
  settings: Document | undefined,
  ledger: Ledger,
): Remark[] {
  const counts = new Map<Kind, number>();
  const marks = new Map<string, string>();
  const notes = notesByKey(parts);
  let isByPage = false;
  for (const { properties, calls } of sectionsOf(document)) {
    for (const kind of ['footnote', 'endnote'] as const) {
      const marking = markingOf(kind, properties, settings?.documentElement);
      if (marking.restart === 'eachSect') counts.delete(kind);
      for (const call of calls.filter(({ tagName }) => tagName === `w:${kind}Reference`)) {
        const key = `${kind}-${call.getAttribute('w:id')}`;
        if (marks.has(key)) continue;
        const own = takeOwnMark(call, notes.get(key), ledger);
        if (own === undefined) counts.set(kind, (counts.get(kind) ?? marking.start - 1) + 1);
        marks.set(key, own ?? printMark(counts.get(kind) ?? 1, marking.format));
      }
      isByPage ||= marking.restart === 'eachPage' && (counts.get(kind) ?? 0) > 1;
    }
  }
  const order = [...new Set(elements(document, 'w:footnoteReference', 'w:endnoteReference').map(keyOf))];
  const others = order.flatMap((key, index) => {
    const printed = marks.get(key) ?? '';
    return printed === String(index + 1) ? [] : [`${printed} → ${index + 1}`];
  });
  return [
    ...(others.length > 0 ? [{ message: words.unsure.noteMarks, words: others.join('; ') }] : []),
    ...(isByPage ? [{ message: words.unsure.notesByPage }] : []),
  ];
}

function keyOf(call: Element): string {
  return `${call.tagName.slice(2, -'Reference'.length)}-${call.getAttribute('w:id')}`;
}

/** Sections of the text with their calls; the last paragraph of a section holds its properties. */
function sectionsOf(document: Document): { properties?: Element; calls: Element[] }[] {
  const sections: { properties?: Element; calls: Element[] }[] = [{ calls: [] }];
  for (const element of elements(document, 'w:p', 'w:sectPr')) {
    const properties = element.tagName === 'w:p' ? child(child(element, 'w:pPr'), 'w:sectPr') : element;
    const last = sections.at(-1);
    if (element.tagName === 'w:p')
      last?.calls.push(...elements(element, 'w:footnoteReference', 'w:endnoteReference'));
    if (!properties || !last || (element.parentNode as Element | null)?.tagName === 'w:pPr') continue;
    last.properties = properties;
    sections.push({ calls: [] });
  }
  return sections;
}

function markingOf(kind: Kind, section: Element | undefined, settings: Element | undefined): Marking {
  const levels = [section, settings ?? undefined].map((level) => child(level, `w:${kind}Pr`));
  const value = (name: string): string | undefined =>
    levels.map((level) => childValue(level, name)).find((found) => found !== undefined);
  return {
    format: value('w:numFmt') ?? (kind === 'footnote' ? 'decimal' : 'lowerRoman'),
    start: Number(value('w:numStart') ?? 1),
    restart: value('w:numRestart') ?? 'continuous',
  };
}

function printMark(count: number, format: string): string {
  if (format !== 'chicago') return printCount(count, format);
  return (CHICAGO[(count - 1) % CHICAGO.length] ?? '*').repeat(Math.ceil(count / CHICAGO.length));
}

/** Notes of both kinds by their keys. */
function notesByKey(parts: Readonly<Record<Kind, Document | undefined>>): Map<string, Element> {
  const notes = new Map<string, Element>();
  for (const kind of ['footnote', 'endnote'] as const) {
    const part = parts[kind];
    for (const note of part ? elements(part, `w:${kind}`) : [])
      notes.set(`${kind}-${note.getAttribute('w:id')}`, note);
  }
  return notes;
}

/** The mark that follows a call as typed, taken from there and from the start of its note. */
function takeOwnMark(call: Element, note: Element | undefined, ledger: Ledger): string | undefined {
  if (!['1', 'true', 'on'].includes(call.getAttribute('w:customMarkFollows') ?? '')) return undefined;
  const run = call.parentNode as Element;
  const typed = elements(run, 'w:t').filter((text) => (text.textContent ?? '').trim() !== '');
  const mark = typed
    .map((text) => text.textContent ?? '')
    .join('')
    .trim();
  if (mark === '') return undefined;
  for (const text of typed) text.parentNode?.removeChild(text);
  ledger.taken.push(mark);
  const first = note && elements(note, 'w:t').find((text) => (text.textContent ?? '').trim() !== '');
  const words = first?.textContent?.trimStart() ?? '';
  if (first && words.startsWith(mark)) {
    ledger.taken.push(mark);
    first.textContent = words.slice(mark.length).trimStart();
  }
  return mark;
}
