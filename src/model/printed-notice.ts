/** One block or note as the paper has it: slips uncorrected, calls of notes as `[^2]`, white space as one blank. */
export interface PrintedLine {
  /** Anchor of the block or note. */
  anchor: string;
  words: string;
}

/** What a notice says that its source printed, in order: what is held against the source. */
export interface PrintedNotice {
  title: string;
  subject: string;
  number?: string;
  /** Blocks in print order. */
  blocks: readonly PrintedLine[];
  /** Notes by number, from 1. */
  notes: readonly PrintedLine[];
}

/**
 * All that is compared, as one text: two notices with the same text have the same words in the same order. Anchors are
 * not words, so that a better grammar of addresses makes no other text.
 */
export function printedText({ title, subject, number, blocks, notes }: PrintedNotice): string {
  return [
    'doi-chieu/1',
    title,
    subject,
    number ?? '',
    ...blocks.map(words),
    '',
    ...notes.map(words),
    '',
  ].join('\n');
}

function words({ words: printed }: PrintedLine): string {
  return printed;
}
