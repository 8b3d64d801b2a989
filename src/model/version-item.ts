import { z } from 'zod';
import { slugSchema } from './addresses/slug-schema.ts';

/** Why a version was recorded, where an editor has to say so. */
export const EXPLAINED_KINDS = [
  /** Our slip, mended: the words are nearer the source now. */
  'transcription',
  /** The agency issued the text anew under the same number. */
  'correction',
  /** Another file of the same act, the words the same. */
  'source',
  /** Another document stands in its place. */
  'replaced',
  'withdrawn',
  'restored',
  /** The notice has another id. */
  'moved',
  /** Personal data were taken out. */
  'redacted',
  /** The notice was taken off the site. */
  'removed',
] as const;
export type ExplainedKind = (typeof EXPLAINED_KINDS)[number];

/** Id of a notice: `2024/ket-luan-…`. */
export const noticeIdSchema = z
  .string()
  .regex(/^\d{4}\/[a-z0-9]+(?:-[a-z0-9]+)*$/, 'phải có dạng `2024/ten-thong-bao`');

/** What an editor says of a version in `changes/<id>.yaml`, before it is recorded; from then on it stays as it is. */
export const versionItemSchema = z.strictObject({
  /** Number of the version that it explains. */
  version: z.int().min(1),
  kind: z.enum(EXPLAINED_KINDS),
  /** The reason, for readers; it must name no private person. */
  reason: z.string().trim().min(1, 'không được để trống'),
  /** The agency's act, a key of `registry/documents/`; needed where the agency acted. */
  act: slugSchema.optional(),
  /** Former id, for `moved`. */
  from: noticeIdSchema.optional(),
});
export type VersionItem = z.output<typeof versionItemSchema>;
