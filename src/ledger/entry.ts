import { z } from 'zod';
import { isoDaySchema } from '../model/time/iso-day.ts';
import { EXPLAINED_KINDS, noticeIdSchema } from '../model/version-item.ts';
import { LONGEST_LINE } from './tiles.ts';

/** Why a line was written: first recorded, told by an editor, or marks changed and no word did. */
const ENTRY_KINDS = ['first', 'marks', ...EXPLAINED_KINDS] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

const digest = z.string().regex(/^[0-9a-f]{64}$/);
/** One line of the ledger. It has no free words: reasons stand in records. */
const entrySchema = z.strictObject({
  /** Id of the notice. */
  notice: noticeIdSchema,
  /** Version that the line is of; one of kind `marks` repeats the last. */
  version: z.int().min(1),
  /** Day of recording in Viet Nam, as the publisher says. */
  at: isoDaySchema,
  kind: z.enum(ENTRY_KINDS),
  /** SHA-256 of the record's file. */
  text: digest,
  /** SHA-256 over the digests of the record's lines, each salted. */
  blocks: digest,
  /** SHA-256 of the salt of the version, a line end and the MDX text. */
  marks: digest,
  /** Former id, for `moved` only. */
  from: noticeIdSchema.optional(),
  /** Versions whose records are masked from now on, `2024/ket-luan-….1`; for `redacted` and `removed` only. */
  masks: z
    .array(z.string().regex(/^\d{4}\/[a-z0-9-]+\.[1-9]\d*$/))
    .min(1)
    .optional(),
});
export type Entry = z.output<typeof entrySchema>;

/** A line without its line end: ASCII, no blanks, keys in the order of the schema. */
export function printEntry(entry: Entry): string {
  const { notice, version, at, kind, text, blocks, marks, from, masks } = entry;
  return JSON.stringify({ notice, version, at, kind, text, blocks, marks, from, masks });
}

/** Read a line; undefined where it is not exactly as it would be written. */
export function readEntry(line: string): Entry | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  try {
    const { data } = entrySchema.safeParse(JSON.parse(line));
    return data && printEntry(data) === line ? data : undefined;
  } catch {
    return undefined;
  }
}
