import { z } from 'zod';
import { slugSchema } from '../addresses/slug-schema.ts';
import { isPlainAddress } from '../addresses/web-address.ts';
import type { SourcePosition } from '../diagnostic.ts';
import { isoDaySchema } from '../time/iso-day.ts';
import type { Assignment } from './assignment.ts';

/** States that a record or a later notice tells. */
export const RECORDED_STATES = [
  'dang-thuc-hien',
  'hoan-thanh',
  'gia-han',
  'nhac-lai',
  'chuyen-co-quan',
  'khong-thuc-hien',
  'khong-con-hieu-luc',
] as const;

export type RecordedState = (typeof RECORDED_STATES)[number];

/** States of an order as readers see them. */
export const ASSIGNMENT_STATES = ['chua-cap-nhat', ...RECORDED_STATES] as const;
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number];

/** Where it can be read: an address, or a place that this site has. */
const webAddress = z
  .url({ protocol: /^https?$/, error: 'phải là địa chỉ bắt đầu bằng https://', abort: true })
  .refine(isPlainAddress, 'phải dẫn đúng nơi nó nói: không có `@` trước tên miền, tên miền bằng chữ La-tinh');

/**
 * One thing known about an order. Day and evidence may be missing here so that the check can say what is missing and
 * why it matters; a build with such an entry fails.
 */
const statusEntrySchema = z.strictObject({
  /** Day it was so. */
  on: isoDaySchema.optional(),
  state: z.enum(RECORDED_STATES),
  /** Where anyone can read it. */
  evidence: webAddress.optional(),
  /** A copy of that address in an archive, for addresses do not last. */
  archived: webAddress.optional(),
  /** The notice here that says it, with the place in it: `2044/ket-luan#ii-1-d2`. */
  notice: z
    .string()
    .regex(/^\d{4}\/[a-z0-9-]+(?:#[a-z0-9-]+)?$/, 'phải là dạng `2044/ten-thong-bao#ii-1-d2`')
    .optional(),
  /** The document that says it, a key of `registry/documents/`. */
  document: slugSchema.optional(),
  /** For an order that was handed over: the agencies that must do it since, slugs of the registry. */
  to: z.array(slugSchema).min(1).optional(),
  /** For an extension: number of the decision that grants it, as printed. */
  decision: z.string().trim().min(1).optional(),
  /** For an extension: the new last day. */
  due: isoDaySchema.optional(),
  note: z.string().trim().min(1).optional(),
});
export type StatusEntry = z.output<typeof statusEntrySchema> & {
  /** The day is only that of the notice which says so: it became so on it or before. */
  isByThen?: true;
};

/** One file a notice, `assignments/2024/<slug>.yaml`: anchor of the order → what is known of it. */
export const statusFileSchema = z.record(z.string(), z.array(statusEntrySchema).min(1));

/** The record of one order, with its place for diagnostics. */
export interface StatusHistory {
  /** `2024/<slug>` of the notice. */
  notice: string;
  /** Anchor of the order in it. */
  anchor: string;
  entries: readonly StatusEntry[];
  file: string;
  position: SourcePosition;
}

/** Where an order stands: its state, since when, and the last day that holds now. */
export interface Standing {
  state: AssignmentState;
  /** The entry that says so. */
  entry?: StatusEntry;
  /** The day now due: the printed one, or that of the newest extension. */
  due?: string;
  /** The newest extension. */
  extension?: StatusEntry;
  /** The agencies that it was handed to last. */
  handedTo?: readonly string[];
  /** All that is recorded, the oldest first, where it is more than the state. */
  history?: readonly StatusEntry[];
  /** How often the day was moved. */
  extensions: number;
  /** How many facts are recorded: counts up with every one, for programs that ask which copy is the newer. */
  records: number;
}

/**
 * The day on which an order was done, where it is known; of one that a notice calls done without a day, that of the notice
 * only where it is in time: what was told late need not have been done late.
 */
export function doneOn({ state, entry, due }: Standing): string | undefined {
  if (state !== 'hoan-thanh' || entry?.on === undefined) return undefined;
  return entry.isByThen && (due === undefined || entry.on > due) ? undefined : entry.on;
}

/** Follow the record of an order in the order of its days. */
export function standingOf(order: Pick<Assignment, 'due'>, entries: readonly StatusEntry[]): Standing {
  const ordered = entries.toSorted((a, b) => (a.on ?? '').localeCompare(b.on ?? ''));
  const extensions = ordered.filter(({ state, due }) => state === 'gia-han' && due !== undefined);
  const entry = ordered.at(-1);
  const extension = extensions.at(-1);
  const due = extension?.due ?? order.due;
  const handedTo = ordered.findLast(({ to }) => to !== undefined)?.to;
  return {
    state: entry?.state ?? 'chua-cap-nhat',
    ...(entry && { entry }),
    ...(due !== undefined && { due }),
    ...(extension && { extension }),
    ...(handedTo && { handedTo }),
    ...(ordered.length > 1 && { history: ordered }),
    extensions: extensions.length,
    records: ordered.length,
  };
}
