import { importWords as words } from '../../i18n/clerk/import.ts';
import { recogniseEncoding, toUnicode } from '../letters/legacy-encoding.ts';
import { shareOfSyllables } from '../letters/vietnamese-syllable.ts';
import type { Refusal, Remark, Run, SourceDocument, SourceLine } from '../source-document.ts';
import { joinTornMarks, joinWrapped } from './wrapped-lines.ts';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Below this share a reading of bytes is no Vietnamese text at all. */
const READABLE = 0.6;

/** Read a text file of any encoding Vietnamese offices use; each printed line becomes a source line. */
export function readText(bytes: Uint8Array): SourceDocument | Refusal {
  const decoded = decode(bytes);
  if (decoded === undefined) {
    return { kind: 'refused', reason: words.refused.notText, advice: words.refused.notTextAdvice };
  }
  return documentOfText(decoded.text, decoded.remarks);
}

/** The same for text that is decoded already, such as what another program read out of a PDF. */
export function documentOfText(source: string, before: readonly Remark[] = []): SourceDocument {
  const remarks = [...before];
  const encoding = recogniseEncoding(source);
  if (encoding !== 'unicode') remarks.push({ message: words.unsure.legacyEncoding(encoding) });
  const text = toUnicode(source, encoding).toWellFormed().normalize('NFC');
  return { format: 'text', lines: linesOf(text), notes: new Map(), letters: text, remarks };
}

function decode(bytes: Uint8Array): { text: string; remarks: Remark[] } | undefined {
  const plain = (label: string): string => new TextDecoder(label).decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: plain('utf-16le'), remarks: [] };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: plain('utf-16be'), remarks: [] };
  const zeros = bytes.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
  if (zeros > bytes.length / 8) return readable([plain('utf-16le'), plain('utf-16be')]);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), remarks: [] };
  } catch {
    const utf8 = plain('utf-8');
    const broken = utf8.split('\uFFFD').length - 1;
    // A cut file has a few broken letters; a file of another encoding has one in almost every word.
    if (broken * 50 < utf8.length && shareOfSyllables(utf8) > 0.9) return { text: utf8, remarks: [] };
    const western = plain('windows-1252');
    return readable([toUnicode(western, recogniseEncoding(western)), plain('windows-1258').normalize('NFC')]);
  }
}

/** The best of several readings, if any is Vietnamese. */
function readable(readings: readonly string[]): { text: string; remarks: Remark[] } | undefined {
  const best = readings
    .map((text) => ({ text, share: shareOfSyllables(text) }))
    .toSorted((a, b) => b.share - a.share)[0];
  if (!best || best.share < READABLE || best.text.includes('\uFFFD')) return undefined;
  return { text: best.text, remarks: [{ message: words.unsure.otherEncoding }] };
}

function linesOf(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let page = 1;
  let number = 0;
  let isAfterGap = false;
  const hasPages = text.includes('\f');
  for (const raw of text.split(/\r\n|[\n\r\u2028\u2029\u0085\v]/u)) {
    number++;
    for (const [index, piece] of raw.split('\f').entries()) {
      if (index > 0) page++;
      if (piece.trim() === '') {
        isAfterGap = true;
        continue;
      }
      lines.push({
        place: { ...(hasPages && { page }), line: number },
        runs: runsOfText(piece),
        ...(isAfterGap && { isAfterGap }),
      });
      isAfterGap = false;
    }
  }
  return joinWrapped(joinTornMarks(lines));
}

/** Letters as runs; superscript digits stand apart, for they may call a note. */
function runsOfText(text: string): Run[] {
  return text
    .split(/([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/u)
    .filter((part) => part !== '')
    .map((part) =>
      SUPERSCRIPTS.includes(part.charAt(0)) ? { text: part, script: 'super' } : { text: part },
    );
}

/** `¹²` or `12` as a number. */
export function readSuperscript(text: string): number | undefined {
  const digits = [...text.trim()].map((digit) =>
    SUPERSCRIPTS.includes(digit) ? String(SUPERSCRIPTS.indexOf(digit)) : digit,
  );
  return /^\d{1,3}$/.test(digits.join('')) ? Number(digits.join('')) : undefined;
}
