import { importWords as words } from '../i18n/import.ts';
import { readDocx } from './read-docx.ts';
import { readPdf } from './read-pdf.ts';
import { readText } from './read-text.ts';
import type { Refusal, SourceDocument } from './source-document.ts';

const LARGEST = 50 * 1024 * 1024;

/** Read a file by what its first bytes say it is; its name may lie. */
export async function readSource(bytes: Uint8Array): Promise<SourceDocument | Refusal> {
  if (bytes.length > LARGEST) return refuse('tooLarge');
  if (bytes.length === 0) return refuse('empty');
  const starts = (...head: number[]): boolean => head.every((byte, index) => bytes[index] === byte);
  if (findPdf(bytes)) return readPdf(bytes);
  if (starts(0x50, 0x4b, 3, 4)) return readDocx(bytes);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return refuse('oldWord');
  const isImage =
    starts(0x89, 0x50, 0x4e, 0x47) ||
    starts(0xff, 0xd8, 0xff) ||
    starts(0x49, 0x49, 0x2a, 0) ||
    starts(0x4d, 0x4d, 0, 0x2a);
  if (isImage) return refuse('image');
  const isRtf = starts(0x7b, 0x5c, 0x72, 0x74, 0x66);
  return isRtf ? refuse('otherFormat') : readText(bytes);
}

/** The signature of a PDF stands within the first kilobyte. */
function findPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

function refuse(reason: 'tooLarge' | 'empty' | 'oldWord' | 'image' | 'otherFormat'): Refusal {
  return { kind: 'refused', reason: words.refused[reason], advice: words.refused[`${reason}Advice`] };
}
