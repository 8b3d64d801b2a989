import JSZip from 'jszip';
import mammoth from 'mammoth';
import { importWords as words } from '../../i18n/clerk/import.ts';
import { recogniseEncoding, toUnicode } from '../letters/legacy-encoding.ts';
import {
  changeLetters,
  fold,
  type Refusal,
  type Remark,
  type SourceDocument,
  type SourceLine,
  wordsOf,
} from '../source-document.ts';
import { SourceFault } from '../source-fault.ts';
import { type DocxPackage, openDocx } from './file/package.ts';
import { ancestor, elements, lettersOf, printXml } from './file/xml.ts';
import { exchange, type Ledger, newLedger, settle } from './letter-ledger.ts';
import { linesOfMammoth, type MammothDocument } from './lines.ts';
import { readNoteMarks } from './note-marks.ts';
import { type Notes, readNotes } from './notes.ts';
import { readLists, writeNumbers } from './numbering.ts';
import { leftOutParts, linesOfPage, linesOfSeparators, moveLetterhead, readPages } from './pages.ts';
import { hasTrackedChanges, prepareXml } from './prepare.ts';
import { printedLetters } from './printed-letters.ts';
import { joinCutTables } from './repeated-heads.ts';
import { readStyles } from './styles.ts';
import { boundTables } from './tables.ts';

/** Read a Word file. Automatic numbers are written into the text first, then mammoth reads words, notes and tables. */
export async function readDocx(bytes: Uint8Array): Promise<SourceDocument | Refusal> {
  try {
    return await readPackage(await openDocx(bytes));
  } catch (error) {
    if (error instanceof SourceFault) return error.refusal;
    return { kind: 'refused', reason: words.refused.brokenWord, advice: words.refused.brokenWordAdvice };
  }
}

/** Parts by their names, ready for mammoth. */
interface Prepared {
  parts: Map<string, string>;
  /** All letters of the file, as an independent reading finds them. */
  source: string;
  /** The words of the text, to recognise its encoding by. */
  sample: string;
  notes: Notes;
  furniture: SourceLine[];
  remarks: Remark[];
}

async function readPackage(file: DocxPackage): Promise<SourceDocument | Refusal> {
  const ledger = newLedger();
  const { parts, source, sample, notes, furniture, remarks } = await prepare(file, ledger);
  // The trees of the parts are gone by now: mammoth builds its own of the same size.
  const read = linesOfMammoth(await readByMammoth(file, parts));
  const cut = joinCutTables(read.lines);
  remarks.push(...cut.remarks);
  const encoding = recogniseEncoding(sample);
  if (encoding !== 'unicode') remarks.push({ message: words.unsure.legacyEncoding(encoding) });
  const convert = (text: string): string => {
    const letters = toUnicode(text, encoding).toWellFormed().normalize('NFC');
    if (encoding !== 'unicode') exchange(ledger, text, letters);
    return letters;
  };
  const called = new Set(read.notes.keys());
  const uncalled = [...notes].filter(([key, text]) => !called.has(key) && text.trim() !== '');
  const last = read.lines.at(-1)?.place.line ?? 0;
  const lines = [
    ...cut.lines,
    ...uncalled.map(
      ([, text]): SourceLine => ({ place: { line: last }, runs: [{ text }], furniture: 'uncalled' }),
    ),
    ...furniture,
  ].map((line) => convertLine(line, convert));
  for (const { furniture: kind, place, runs } of lines) {
    const remark = words.unsure.leftOut[(kind ?? '') as keyof typeof words.unsure.leftOut];
    const isPlaced = kind !== 'uncalled' && place.line > 0;
    if (remark) remarks.push({ ...(isPlaced && { place }), message: remark, words: fold(wordsOf(runs)) });
  }
  for (const [index, key] of [...called].entries()) {
    if ((notes.get(key) ?? '').trim() === '') remarks.push({ message: words.unsure.emptyNote(index + 1) });
  }
  return {
    format: 'docx',
    lines,
    notes: new Map(
      [...read.notes].map(([key, runs]) => [key, runs.map((run) => changeLetters(run, convert))]),
    ),
    letters: settle(source, ledger),
    remarks,
  };
}

/** Check all parts that are read, and make their letters what Word shows. */
async function prepare(file: DocxPackage, ledger: Ledger): Promise<Prepared> {
  const document = await file.xml(file.main);
  const [footnotes] = file.related('footnotes');
  const [endnotes] = file.related('endnotes');
  const trees = new Map([[file.main, document]]);
  for (const name of [footnotes, endnotes]) if (name !== undefined) trees.set(name, await file.xml(name));
  if ([...trees.values()].some(hasTrackedChanges))
    throw new SourceFault(words.refused.trackedChanges, words.refused.trackedChangesAdvice);
  if (elements(document, 'w:altChunk', 'w:subDoc').length > 0)
    throw new SourceFault(words.refused.altChunk, words.refused.altChunkAdvice);
  const first = async (kind: string): Promise<Document | undefined> => {
    const [name] = file.related(kind);
    return name === undefined ? undefined : file.xml(name);
  };
  const styleSheet = await first('styles');
  const styles = readStyles(styleSheet);
  const pages = await readPages(file);
  const remarks = [...moveLetterhead(document, pages), ...remarksOn(file, document)];
  for (const tree of trees.values()) {
    remarks.push(...prepareXml(tree, styles, ledger));
    boundTables(tree);
  }
  const lists = readLists(await first('numbering'), styleSheet);
  const numbers = [...trees.values()].map((tree) => writeNumbers(tree, lists, ledger));
  const written = numbers.reduce((sum, part) => sum + part.written, 0);
  const alone = numbers.flatMap((part) => part.alone);
  if (written > 0) remarks.push({ message: words.unsure.automaticNumbers(written) });
  if (alone.length > 0) remarks.push({ message: words.unsure.loneNumbers, words: alone.join('», «') });
  const part = (name: string | undefined): Document | undefined =>
    name === undefined ? undefined : trees.get(name);
  const noteParts = { footnote: part(footnotes), endnote: part(endnotes) };
  remarks.push(...readNoteMarks(document, noteParts, await first('settings'), ledger));
  const leftOut = await leftOutParts(file);
  return {
    notes: readNotes(document, noteParts.footnote, noteParts.endnote),
    source: await printedIn(file, [...trees.keys(), ...pages.map(({ name }) => name), ...leftOut.names]),
    sample: lettersOf(document),
    furniture: [
      ...pages.flatMap((page) => linesOfPage(page, styles, ledger)),
      ...linesOfSeparators([noteParts.footnote, noteParts.endnote]),
      ...leftOut.lines,
    ],
    remarks,
    parts: new Map([...trees].map(([name, tree]) => [name, printXml(tree)])),
  };
}

/** All letters of these parts, by another reading than the one that is published. */
async function printedIn(file: DocxPackage, names: readonly string[]): Promise<string> {
  const letters: string[] = [];
  for (const name of names) letters.push(printedLetters(await file.text(name)));
  return letters.join('\n');
}

/** What the file holds beside words: a clerk should look whether it says something. */
function remarksOn(file: DocxPackage, document: Document): Remark[] {
  const remarks: Remark[] = [];
  const objects = elements(document, 'w:object', 'c:chart', 'w:control').length;
  // A picture in an embedded object shows that object.
  const images = elements(document, 'a:blip', 'v:imagedata').filter(
    (image) => !ancestor(image, 'w:object'),
  ).length;
  if (images > 0) remarks.push({ message: words.unsure.images(images) });
  if (objects > 0) remarks.push({ message: words.unsure.objects(objects) });
  if (file.related('diagramData').length > 0) remarks.push({ message: words.unsure.diagram });
  return remarks;
}

function convertLine(line: SourceLine, convert: (text: string) => string): SourceLine {
  const runs = line.runs.map((run) => ({ ...run, text: convert(run.text) }));
  const rows = line.table?.rows.map((row) =>
    row.map((cell) => cell.map((run) => ({ ...run, text: convert(run.text) }))),
  );
  return { ...line, runs, ...(line.table && rows && { table: { ...line.table, rows } }) };
}

/**
 * Mammoth shows its own model of the document to a transform; the HTML it would make is not wanted. It gets a file of
 * the parts that were checked and of no other: pictures stay packed.
 */
async function readByMammoth(
  file: DocxPackage,
  parts: ReadonlyMap<string, string>,
): Promise<MammothDocument> {
  const zip = new JSZip();
  const folder = file.main.slice(0, file.main.lastIndexOf('/') + 1);
  const relations = `${folder}_rels/${file.main.slice(folder.length)}.rels`;
  const others = ['[Content_Types].xml', '_rels/.rels', relations];
  for (const kind of ['styles', 'numbering']) others.push(...file.related(kind).slice(0, 1));
  for (const name of others) if (file.has(name)) zip.file(name, await file.text(name));
  for (const [name, text] of parts) zip.file(name, text);
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
