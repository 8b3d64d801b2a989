import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * What an earlier run kept in a file.
 * @param settings digest of all that it was made with; what other settings made is as good as not kept
 */
export function readKept<Kept>(file: string, settings: string): Kept | undefined {
  try {
    const { settings: its, kept } = JSON.parse(readFileSync(file, 'utf8')) as {
      settings: string;
      kept: Kept;
    };
    return its === settings ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keep something for the next run, whole or not at all; what cannot be written is not kept. */
export function keepInFile(file: string, settings: string, kept: unknown): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(temporary, JSON.stringify({ settings, kept }));
    renameSync(temporary, file);
  } catch {
    // The next run makes it anew.
  }
}
