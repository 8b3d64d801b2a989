import { spawnSync } from 'node:child_process';

/** Text of a PDF as poppler's `pdftotext` reads it; `undefined` where the program is not installed or fails. */
export function readWithPdftotext(path: string): string | undefined {
  const { status, stdout } = spawnSync('pdftotext', ['-layout', '-enc', 'UTF-8', path, '-'], {
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  return status === 0 && stdout.trim() !== '' ? stdout : undefined;
}
