import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { histories, maskedFile, recordFile } from '../../ledger/ledger.ts';
import { maskRecord } from '../../ledger/masked-record.ts';
import { kindOf } from '../content/content-files.ts';
import { readLedger, sha256Bytes } from '../content/read-ledger.ts';
import { writeWhole } from '../content/write-whole.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** Files that were masked, or why none was: no ledger, no such notice in it, no such line left. */
export type Redaction = { files: readonly string[] } | { refused: 'no-ledger' | 'not-recorded' | 'nothing' };

/**
 * Mask lines in the records of all versions of a notice. Each masked record is written whole before the record that it
 * replaces goes, so that after a crash a second run ends the same.
 * @param isMasked asked for the anchor of each line, and for `@ly-do`
 */
export function redactNotice(
  folder: string,
  id: string,
  isMasked: (anchor: string) => boolean,
): Promise<Redaction> {
  return oneAtATime(folder, async () => {
    const { ledger } = await readLedger(folder);
    if (!ledger) return { refused: 'no-ledger' };
    const entries = histories(ledger.lines).get(id);
    if (!entries) return { refused: 'not-recorded' };
    const files: string[] = [];
    for (const entry of entries) {
      if (entry.kind === 'marks') continue;
      const [whole, masked] = [recordFile(entry), maskedFile(entry)];
      const file = kindOf(folder, whole) === 'plain' ? whole : masked;
      const text = maskRecord(readFileSync(join(folder, file), 'utf8'), isMasked, sha256Bytes);
      if (text === undefined) continue;
      await writeWhole(join(folder, masked), text);
      await rm(join(folder, whole), { force: true });
      files.push(masked);
    }
    return files.length === 0 ? { refused: 'nothing' } : { files };
  });
}
