import type { PrintedLine, PrintedNotice } from '../model/printed-notice.ts';
import { asPrinted, type OfficialLine } from './letters/official-words.ts';

/** What a notice says that its source printed, of its facts and its official lines: blocks first, then notes by number. */
export function printedNotice(
  { title, subject, number }: { title: string; subject: string; number?: string | undefined },
  lines: readonly OfficialLine[],
  notes: number,
): PrintedNotice {
  const printed = lines.map(
    ({ anchor, words }): PrintedLine => ({ anchor, words: asPrinted(words).replace(/ {2,}/g, ' ').trim() }),
  );
  const blocks = printed.length - notes;
  return {
    title,
    subject,
    ...(number !== undefined && { number }),
    blocks: printed.slice(0, blocks),
    notes: printed.slice(blocks),
  };
}
