import { z } from 'zod';
import type { NoticeJson } from '../../exports/notice/notice-json.ts';

/** Words of a notice with the address at which they stand, letter for letter, and the version that they are of. */
export const passageSchema = z.strictObject({
  /** Absolute, with the anchor of the words. */
  address: z.url(),
  /** The version that the ledger of the site has last; null where the site keeps none. */
  version: z.int().nullable(),
  /** As printed; rows of a table on lines, their cells parted by tabs. */
  words: z.string(),
  /** Where in the notice: `điểm a mục 1.1 phần II`. */
  reference: z.string(),
  notice: z.strictObject({
    address: z.url(),
    number: z.string().nullable(),
    /** Ready to quote. */
    citation: z.string(),
    /** What happened to it since: corrected, replaced, withdrawn. */
    happened: z.array(z.string()),
  }),
});
export type Passage = z.output<typeof passageSchema>;

/** A passage of a notice and its place, as answers give it. */
export function passageOf(
  notice: NoticeJson,
  { anchor, words, reference }: { anchor: string; words: string; reference: string },
): Passage {
  return {
    address: `${notice.address}#${anchor}`,
    version: notice.version,
    words,
    reference,
    notice: {
      address: notice.address,
      number: notice.number,
      citation: notice.citation,
      happened: notice.happened.map(({ text }) => text),
    },
  };
}

/** The words that an anchor of a notice names: a paragraph, a footnote, an order, a figure, a citation, words on an order. */
export function passageAt(notice: NoticeJson, anchor: string): Passage | undefined {
  // Sites that were built before have none of the last.
  const { blocks, footnotes, metrics, assignments, citations, followUps = [] } = notice;
  const block = blocks.find((one) => one.anchor === anchor);
  if (block) return passageOf(notice, { anchor, words: block.text, reference: block.reference });
  const note = footnotes.find((one) => one.anchor === anchor);
  if (note) return passageOf(notice, { anchor, words: note.text, reference: `chú thích ${note.number}` });
  const mark =
    [...assignments, ...followUps].find((one) => one.anchor === anchor)?.words ??
    [...metrics, ...citations].find((one) => one.anchor === anchor)?.printed;
  return mark === undefined
    ? undefined
    : passageOf(notice, { anchor, words: mark, reference: referenceAround(notice, anchor) });
}

/** Where a mark stands: its anchor begins with that of its paragraph or note. */
function referenceAround({ blocks, footnotes }: NoticeJson, anchor: string): string {
  const around = [
    ...blocks.map(({ anchor: at, reference }) => ({ at, reference })),
    ...footnotes.map(({ anchor: at, number }) => ({ at, reference: `chú thích ${number}` })),
  ].filter(({ at }) => anchor.startsWith(`${at}-`));
  return around.toSorted((a, b) => b.at.length - a.at.length)[0]?.reference ?? '';
}
