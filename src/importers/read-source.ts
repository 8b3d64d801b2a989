import { importWords as words } from '../i18n/clerk/import.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { BOUNDS } from './source-bounds.ts';
import { isRefusal, type Refusal, type SourceDocument, wordsOf } from './source-document.ts';
import { readText } from './text/read-text.ts';
import { readDocx } from './word/read-docx.ts';

/**
 * Read a file by what its first bytes say it is; its name may lie. What is larger than any notice is refused, but how
 * long and with how much memory a hostile file is read is up to who calls this.
 */
export async function readSource(bytes: Uint8Array): Promise<SourceDocument | Refusal> {
  if (bytes.length > BOUNDS.file) return refuse('tooLarge');
  if (bytes.length === 0) return refuse('empty');
  const document = await readFormat(bytes);
  if (isRefusal(document)) return document;
  if (document.letters.length > BOUNDS.letters) return tooLong(document.letters.length);
  const runs = [...document.lines.map((line) => line.runs), ...document.notes.values()];
  const longest = runs.reduce((most, line) => Math.max(most, wordsOf(line).length), 0);
  if (longest <= BOUNDS.line) return document;
  return {
    kind: 'refused',
    reason: words.refused.longLine(longest),
    advice: words.refused.longLineAdvice,
  };
}

async function readFormat(bytes: Uint8Array): Promise<SourceDocument | Refusal> {
  const starts = (...head: number[]): boolean => head.every((byte, index) => bytes[index] === byte);
  if (findPdf(bytes)) return readPdf(bytes);
  if (starts(0x50, 0x4b, 3, 4)) return readDocx(bytes);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return ofOldOffice(bytes);
  if (isPicture(bytes)) return { ...refuse('image'), tool: 'ocr' };
  const head = headOf(bytes).trimStart();
  if (head.startsWith('{\\rtf')) return { ...refuse('rtf'), tool: 'convert' };
  if (/^(?:\u00EF\u00BB\u00BF)?\s*<(?:!doctype|html|head|body|meta|\?xml)\b/iu.test(head))
    return refuse('webPage');
  return bytes.length > BOUNDS.textBytes ? tooLong(bytes.length) : readText(bytes);
}

/** The container of Office 97–2003, and of newer files that have a password. */
function ofOldOffice(bytes: Uint8Array): Refusal {
  if (hasStream(bytes, 'EncryptedPackage')) return refuse('locked');
  if (hasStream(bytes, 'Workbook')) return refuse('oldSheet');
  if (hasStream(bytes, 'PowerPoint Document')) return refuse('oldSlides');
  return { ...refuse('oldWord'), tool: 'convert' };
}

/** Signatures of pictures, as Windows-1252 reads their bytes: PNG, JPEG, TIFF in both orders of bytes, GIF, BMP; WebP and HEIC have theirs further in. */
const PICTURES = ['‰PNG', '\u00ff\u00d8\u00ff', 'II*\0', 'MM\0*', 'GIF8', 'BM'];

function isPicture(bytes: Uint8Array): boolean {
  const head = headOf(bytes);
  // Two letters are too few to go by: a bitmap has its own length behind them.
  const isBitmap =
    new DataView(bytes.buffer, bytes.byteOffset).byteLength >= 6 && lengthOf(bytes) === bytes.length;
  return (
    PICTURES.some((sign) => head.startsWith(sign) && (sign !== 'BM' || isBitmap)) ||
    /^RIFF....WEBP/su.test(head) ||
    /^....ftyp(?:heic|heix|hevc|mif1|msf1|avif)/su.test(head)
  );
}

function lengthOf(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(2, true);
}

function headOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
}

/** The signature of a PDF stands within the first kilobyte. */
function findPdf(bytes: Uint8Array): boolean {
  return headOf(bytes).includes('%PDF-');
}

/** Whether an old container has a stream of this name, which stands in it in UTF-16. */
function hasStream(bytes: Uint8Array, stream: string): boolean {
  const name = [...stream].flatMap((letter) => [letter, '\0']).join('');
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1 << 20)).includes(name);
}

type Reason =
  | 'tooLarge'
  | 'empty'
  | 'oldWord'
  | 'oldSheet'
  | 'oldSlides'
  | 'image'
  | 'locked'
  | 'rtf'
  | 'webPage';

const ADVICE = {
  tooLarge: 'tooLargeAdvice',
  empty: 'emptyAdvice',
  oldWord: 'saveAsAdvice',
  oldSheet: 'sheetAdvice',
  oldSlides: 'sheetAdvice',
  image: 'imageAdvice',
  locked: 'lockedAdvice',
  rtf: 'saveAsAdvice',
  webPage: 'webPageAdvice',
} as const;

function refuse(reason: Reason): Refusal {
  return { kind: 'refused', reason: words.refused[reason], advice: words.refused[ADVICE[reason]] };
}

function tooLong(length: number): Refusal {
  return { kind: 'refused', reason: words.refused.tooLong(length), advice: words.refused.tooLongAdvice };
}
