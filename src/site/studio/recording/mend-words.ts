import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseNotice } from '../../../notice/parse-notice.ts';
import type { MarkAction } from '../../../studio/mark-action.ts';
import type { NotDone, ShownDraft } from '../../../studio/shown-draft.ts';
import { compareWithSource } from '../../clerk/compare-source.ts';
import type { ReadSource } from '../../clerk/read-document.ts';
import { sourceOf } from '../../clerk/save-import.ts';
import { kindOf } from '../../content/content-files.ts';
import { actOn } from '../drafts.ts';

/**
 * Write the letters that the source has for those that we copied wrongly. It is done only where fewer places depart from
 * the source afterwards; of one that no machine reads, whoever compares by eye answers.
 * @param reason for readers, where the ledger has the words
 */
export async function mendWords(
  folder: string,
  file: string,
  digest: string,
  action: Extract<MarkAction, { do: 'mend' }>,
  reason: string | undefined,
  read: ReadSource,
): Promise<ShownDraft | NotDone> {
  // Before the folder is shut to others: a document may take long to read.
  const source = sourceOf(readFileSync(join(folder, file), 'utf8'))?.file;
  const isThere = source !== undefined && kindOf(folder, source) === 'plain';
  const document = isThere ? await read(readFileSync(join(folder, source))) : undefined;
  return actOn(folder, file, digest, action, {
    ...(reason !== undefined && { reason }),
    isNearer: async ({ before, after }) => {
      if (!document) return false;
      const [was, now] = await Promise.all(
        [before, after].map((text) => placesOff(folder, file, text, async () => document)),
      );
      return now !== undefined && (now === 0 || now < (was ?? 0));
    },
  });
}

/** At how many places the words of a text depart from the source; undefined where it cannot be read. */
async function placesOff(
  folder: string,
  file: string,
  text: string,
  read: ReadSource,
): Promise<number | undefined> {
  const { notice, printed } = parseNotice({ file, text });
  if (!notice || !printed) return undefined;
  const { departures } = await compareWithSource(folder, notice, printed, read);
  return departures.length;
}
