import JSZip from 'jszip';
import mammoth from 'mammoth';
import { importWords as words } from '../i18n/import.ts';
import { linesOfMammoth, type MammothDocument } from './docx-lines.ts';
import { readLists, writeNumbers } from './docx-numbering.ts';
import { hasTrackedChanges, prepareXml } from './docx-prepare.ts';
import { elements, lettersOf, parseXml, printXml } from './docx-xml.ts';
import { recogniseEncoding, toUnicode } from './legacy-encoding.ts';
import type { Refusal, Remark, SourceDocument, SourceLine } from './source-document.ts';

const LARGEST_PART = 60_000_000;

/** Read a Word file. Automatic numbers are written into the text first, then mammoth reads words, notes and tables. */
export async function readDocx(bytes: Uint8Array): Promise<SourceDocument | Refusal> {
  try {
    return await readParts(await JSZip.loadAsync(bytes));
  } catch {
    return { kind: 'refused', reason: words.refused.brokenWord, advice: words.refused.brokenWordAdvice };
  }
}

async function readParts(zip: JSZip): Promise<SourceDocument | Refusal> {
  const part = async (name: string): Promise<Document | undefined> => {
    const text = await zip.file(name)?.async('string');
    if (text !== undefined && text.length > LARGEST_PART) throw new Error('size');
    return text === undefined ? undefined : parseXml(text);
  };
  const document = await part('word/document.xml');
  if (!document) throw new Error('word/document.xml');
  const remarks: Remark[] = [];
  const noteParts = ['word/footnotes.xml', 'word/endnotes.xml'];
  const parts = new Map<string, Document>([['word/document.xml', document]]);
  for (const name of noteParts) {
    const found = await part(name);
    if (found) parts.set(name, found);
  }
  if ([...parts.values()].some(hasTrackedChanges)) {
    return {
      kind: 'refused',
      reason: words.refused.trackedChanges,
      advice: words.refused.trackedChangesAdvice,
    };
  }
  for (const found of parts.values()) {
    const { hasTextBoxes, legacy } = prepareXml(found);
    if (hasTextBoxes) remarks.push({ message: words.unsure.textBox });
    if (legacy) remarks.push({ message: words.unsure.legacyEncoding(legacy) });
  }
  const numbers = writeNumbers(
    document,
    readLists(await part('word/numbering.xml'), await part('word/styles.xml')),
  );
  if (numbers > 0) remarks.push({ message: words.unsure.automaticNumbers(numbers) });
  const images = elements(document, 'a:blip').length;
  if (images > 0) remarks.push({ message: words.unsure.images(images) });
  if (zip.file('word/comments.xml')) remarks.push({ message: words.unsure.comments });

  const read = await readByMammoth(zip, parts);
  const furniture = await pageLines(zip);
  const body = linesOfMammoth(read);
  const encoding = recogniseEncoding(lettersOf(document));
  if (encoding !== 'unicode') remarks.push({ message: words.unsure.legacyEncoding(encoding) });
  const convert = (text: string): string => toUnicode(text, encoding).toWellFormed().normalize('NFC');
  const called = new Set(body.notes.keys());
  const letters = [
    lettersOf(document),
    ...noteLetters(parts, called),
    ...furniture.map(({ runs }) => runs.map(({ text }) => text).join('')),
  ].map(convert);
  const lines = [...body.lines, ...furniture].map((line) => convertLine(line, convert));
  const notes = new Map(
    [...body.notes].map(([key, runs]) => [key, runs.map((run) => ({ ...run, text: convert(run.text) }))]),
  );
  return { format: 'docx', lines, notes, letters: letters.join('\n'), remarks };
}

function convertLine(line: SourceLine, convert: (text: string) => string): SourceLine {
  const runs = line.runs.map((run) => ({ ...run, text: convert(run.text) }));
  const rows = line.table?.rows.map((row) =>
    row.map((cell) => cell.map((run) => ({ ...run, text: convert(run.text) }))),
  );
  return { ...line, runs, ...(line.table && rows && { table: { ...line.table, rows } }) };
}

/** Mammoth shows its own model of the document to a transform; the HTML it would make is not wanted. */
async function readByMammoth(zip: JSZip, parts: ReadonlyMap<string, Document>): Promise<MammothDocument> {
  for (const [name, document] of parts) zip.file(name, printXml(document));
  const buffer = await zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
  let found: MammothDocument | undefined;
  await mammoth.convertToHtml(
    { buffer },
    {
      transformDocument: (document: MammothDocument) => {
        found = document;
        return { ...document, children: [] };
      },
    },
  );
  if (!found) throw new Error('mammoth');
  return found;
}

/** Letters of the notes that the text calls; Word keeps others that were deleted. */
function noteLetters(parts: ReadonlyMap<string, Document>, called: ReadonlySet<string>): string[] {
  return [...parts].flatMap(([name, document]) => {
    const kind = name.includes('footnotes') ? 'footnote' : 'endnote';
    return elements(document, `w:${kind}`)
      .filter((note) => called.has(`${kind}-${note.getAttribute('w:id')}`))
      .map(lettersOf);
  });
}

/** Words of page headers and footers: of the page, not of the document. */
async function pageLines(zip: JSZip): Promise<SourceLine[]> {
  const names = Object.keys(zip.files).filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name));
  const lines: SourceLine[] = [];
  for (const name of names.toSorted()) {
    const document = parseXml((await zip.file(name)?.async('string')) ?? '');
    prepareXml(document);
    const text = lettersOf(document).replace(/\s+/gu, ' ').trim();
    if (text !== '') {
      const furniture = /^\d{1,3}$/.test(text) ? 'page-number' : 'page-header';
      lines.push({ place: { line: 0 }, runs: [{ text }], furniture });
    }
  }
  return lines;
}
