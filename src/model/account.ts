import { z } from 'zod';
import { isoDaySchema } from './time/iso-day.ts';
import { versionItemSchema } from './version-item.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);
/** Where words stand in the source. */
const place = { page: count.optional(), line: count.optional() };

/**
 * How a notice stands to its source: the same words, the same but for departures that are explained, a source that no
 * machine reads, or one that somebody read by eye.
 */
const ACCOUNT_STATES = ['khop', 'khop-co-giai-thich', 'khong-doc-duoc', 'doc-bang-mat'] as const;

/** A place where words and source differ and an editor says why, letter for letter. */
const explainedDepartureSchema = z.strictObject({
  /** Anchor of the block or note, or the name of the fact: `ii-1-d2`, `subject`. */
  at: z.string(),
  /** Words of the source; empty where ours are added. */
  source: z.string(),
  /** Words of the notice; empty where they are left out. */
  ours: z.string(),
  /** The reason, for readers. */
  why: z.string().trim().min(1, 'không được để trống'),
});
export type ExplainedDeparture = z.output<typeof explainedDepartureSchema>;

/**
 * `changes/2024/<slug>.yaml`: what editors say of places where a notice is not its source, and of the versions that the
 * ledger has of it.
 */
export const changesFileSchema = z.strictObject({
  departures: z.array(explainedDepartureSchema).default([]),
  versions: z.array(versionItemSchema).default([]),
});

/**
 * `accounts/2024/<slug>.json`: that a notice was held against its source, which words, which file, and what became of
 * every letter. It is content that people review; a check trusts it only while both digests hold.
 */
export const noticeAccountSchema = z.strictObject({
  form: z.literal('doi-chieu/1'),
  state: z.enum(ACCOUNT_STATES),
  /** SHA-256 of the source file. */
  source: sha256,
  /** SHA-256 of the notice's printed words in their order. */
  words: sha256,
  /** How the source was read. */
  reader: z.enum(['txt', 'docx', 'pdf', 'poppler', 'mat']),
  /** Letters of the source, white space not counted, and what became of them; 0 where no machine read it. */
  letters: count,
  text: count,
  notes: count,
  head: count,
  marks: count,
  furniture: count,
  /** Words of the source that went into the facts of the head and stand nowhere in the text, each with its place. */
  moved: z.array(z.strictObject({ words: z.string(), ...place })),
  /** Words of the page that are no words of the document, with the page or line they stand on. */
  leftOut: z.array(z.strictObject({ kind: z.string(), words: z.string(), ...place })),
  departures: z.array(explainedDepartureSchema),
  /** Why no machine reads the source. */
  why: z.string().optional(),
  /** Day on which somebody compared by eye, and for which office. */
  on: isoDaySchema.optional(),
  office: z.string().trim().min(1).optional(),
});
export type NoticeAccount = z.output<typeof noticeAccountSchema>;
