import { spawnSync } from 'node:child_process';
import { BOUNDS } from '../../importers/source-bounds.ts';

/** Text of a PDF as poppler's `pdftotext` reads it; `undefined` where the program is not installed, fails or prints more than any notice. */
export function readWithPdftotext(path: string): string | undefined {
  const { status, stdout } = spawnSync('pdftotext', ['-layout', '-enc', 'UTF-8', path, '-'], {
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: BOUNDS.textBytes,
  });
  return status === 0 && stdout.trim() !== '' ? stdout : undefined;
}
