import { importWords as words } from '../../i18n/clerk/import.ts';
import { recogniseEncoding, toUnicode } from '../letters/legacy-encoding.ts';
import type { LeftOutKind, Refusal, Remark, SourceDocument, SourceLine } from '../source-document.ts';
import { SourceFault } from '../source-fault.ts';
import { isStamp } from '../structure/find-furniture.ts';
import type { Letter } from './glyphs.ts';
import { linesOfPages, type PageRows } from './lines.ts';
import { type PdfPage, readPages } from './pages.ts';
import { type Row, rowsOf } from './rows.ts';
import { takeRuledTables } from './ruled-tables.ts';
import { readPdfSignatures } from './signatures.ts';
import { piecesText } from './words.ts';

/** Read the text layer of a PDF with its positions; a PDF without one is a scan and is refused. */
export async function readPdf(bytes: Uint8Array): Promise<SourceDocument | Refusal> {
  let pages: PdfPage[];
  try {
    pages = await readPages(bytes);
  } catch (error) {
    if (error instanceof SourceFault) return error.refusal;
    return { kind: 'refused', reason: words.refused.brokenPdf, advice: words.refused.brokenPdfAdvice };
  }
  const seen = pages.map((page) => inFileOrder(page.letters)).join('');
  if (seen.replace(/[\s\d]+/gu, '').length < 20 * Math.min(pages.length, 3)) {
    return {
      kind: 'refused',
      reason: words.refused.scanned(pages.length),
      advice: words.refused.scannedAdvice,
      tool: 'ocr',
    };
  }
  const printed = pages.map(rowsOfPage);
  // Words as they read on the page: letters of several fonts stand apart in the file.
  const read = printed.flatMap(rowsIn).map((row) => piecesText(row.pieces));
  const encoding = recogniseEncoding(read.join('\n'));
  const convert = (text: string): string => toUnicode(text, encoding).toWellFormed().normalize('NFC');
  const convertRow = (row: Row): Row => ({
    ...row,
    pieces: row.pieces.map((piece) => ({ ...piece, text: convert(piece.text) })),
  });
  const { lines, remarks } = linesOfPages(printed.map((page) => mapRows(page, convertRow)));
  const unseen = pages.flatMap((page, index) => unseenLines(page, index + 1, convert));
  remarks.push(...fieldRemarks(printed, convert), ...unseenRemarks(unseen));
  if (encoding !== 'unicode') remarks.push({ message: words.unsure.legacyEncoding(encoding) });
  // In the order of the file, before anything is put into lines: what the account is held against.
  const letters = [seen, ...pages.flatMap((page) => page.unseen.map((part) => inFileOrder(part.letters)))];
  const signatures = readPdfSignatures(bytes);
  return {
    format: 'pdf',
    lines: [...lines, ...unseen],
    notes: new Map(),
    letters: convert(letters.join(' ')),
    remarks,
    ...(signatures.length > 0 && { signatures }),
  };
}

/** Letters as the file gives them, with its blanks, and one where the next letter stands elsewhere. */
function inFileOrder(letters: readonly Letter[]): string {
  return letters
    .map(({ text, blanksBefore, x, y, size }, index) => {
      const { x: left = x, width = 0, y: height = y } = letters[index - 1] ?? {};
      const isFar = Math.abs(y - height) > size / 2 || Math.abs(x - left - width) > size;
      return blanksBefore.length > 0 || isFar ? ` ${text}` : text;
    })
    .join('');
}

/** A page put into printed lines. */
interface ReadPage extends PageRows {
  /** What the fields of signatures and forms show, where it is a part of the page's text. */
  fields: Row[];
}

function rowsOfPage(page: PdfPage, index: number): ReadPage {
  const number = index + 1;
  const layers = new Map<number, Letter[]>();
  for (const letter of page.letters) {
    if (letter.layer === 0) continue;
    const own = layers.get(letter.layer);
    if (own) own.push(letter);
    else layers.set(letter.layer, [letter]);
  }
  const sealed = new Set<number>();
  const fields: Row[] = [];
  const seals: Row[] = [];
  for (const [layer, letters] of layers) {
    const rows = rowsAtAngles(letters, number);
    const isSmall = letters.length < MOST_OF_SEAL && letters.length < page.letters.length / 2;
    if (isSmall && rows.some((row) => isStamp(piecesText(row.pieces)))) {
      sealed.add(layer);
      seals.push(...rows);
    } else if (page.annotations.has(layer)) fields.push(...rows);
  }
  const open = page.letters.filter(({ layer }) => !sealed.has(layer));
  const { tables, letters } = takeRuledTables(open, page.rules, number);
  const level = rowsOf(
    letters.filter(({ angle }) => angle === 0),
    number,
  );
  const turned = letters.filter(({ angle }) => angle !== 0);
  // Lines up or down the sheet are words of it; what stands askew, or is short, is a watermark or a seal.
  const upwards = turned.filter(({ angle }) => angle % 90 === 0);
  const isText = upwards.length >= FEWEST_TURNED;
  return {
    width: page.width,
    rows: level,
    tables,
    rules: page.rules,
    turned: isText ? rowsAtAngles(upwards, number) : [],
    stamps: [
      ...seals,
      ...rowsAtAngles(isText ? turned.filter(({ angle }) => angle % 90 !== 0) : turned, number),
    ],
    fields,
  };
}

/** A seal says who signed and when in less than this many letters. */
const MOST_OF_SEAL = 400;
/** From this many letters on what is turned up or down is text. */
const FEWEST_TURNED = 60;

function rowsAtAngles(letters: readonly Letter[], page: number): Row[] {
  return [...new Set(letters.map(({ angle }) => angle))].flatMap((wanted) =>
    rowsOf(
      letters.filter(({ angle }) => angle === wanted),
      page,
    ),
  );
}

function rowsIn({ rows, stamps, turned, tables }: PageRows): Row[] {
  return [...rows, ...turned, ...stamps, ...tables.flatMap(({ cells }) => cells.flat(2))];
}

function mapRows(page: PageRows, change: (row: Row) => Row): PageRows {
  return {
    ...page,
    rows: page.rows.map(change),
    stamps: page.stamps.map(change),
    turned: page.turned.map(change),
    tables: page.tables.map((table) => ({
      ...table,
      cells: table.cells.map((row) => row.map((lines) => lines.map(change))),
    })),
  };
}

function unseenLines({ unseen }: PdfPage, page: number, convert: (text: string) => string): SourceLine[] {
  return unseen
    .filter(({ letters }) => letters.length > 0)
    .map(({ kind, letters }) => ({
      place: { page, line: 1 },
      runs: [{ text: convert(inFileOrder(letters)).trim() }],
      furniture: kind,
    }));
}

function unseenRemarks(lines: readonly SourceLine[]): Remark[] {
  return lines
    .filter(({ furniture }) => furniture !== 'doubled')
    .map(({ place, runs, furniture }) => ({
      place,
      message: words.unsure.leftOut[furniture as LeftOutKind],
      words: runs
        .map(({ text }) => text)
        .join(' ')
        .slice(0, 80),
    }));
}

function fieldRemarks(pages: readonly ReadPage[], convert: (text: string) => string): Remark[] {
  return pages.flatMap(({ fields }, index) =>
    fields.length === 0
      ? []
      : [
          {
            place: { page: index + 1, line: 1 },
            message: words.unsure.fieldOfPdf,
            words: fields.map(({ pieces }) => convert(piecesText(pieces))).join(' … '),
          },
        ],
  );
}
