import { z } from 'zod';
import { slugSchema } from '../../../model/addresses/slug-schema.ts';
import { noticeIdSchema } from '../../../model/version-item.ts';
import { LISTS } from './belongings.ts';

/** The part of a packet that says what is in it; the others are named by numbers, so that no name of a part leads anywhere. */
export const CONTENTS = 'goi.json';

/** How much of a packet is read: a notice with its source, which may be a large scan. */
export const PACKET_BOUNDS = { parts: 20, partBytes: 60_000_000, allBytes: 80_000_000 } as const;

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** What a packet says of itself. */
export const packetSchema = z.strictObject({
  form: z.literal('goi/1'),
  /** Id of the notice. */
  notice: noticeIdSchema,
  files: z
    .array(
      z.strictObject({
        /** Path below the content folder. */
        path: z.string().max(300),
        /** Name of the part. */
        part: z.string().regex(/^\d{1,2}$/),
        sha256: digest,
        /** Digests that the file had before in the folder where the packet was made: whoever has one of these has nothing newer. */
        former: z.array(digest).max(5000),
      }),
    )
    .min(1)
    .max(10),
  /** Entries of the registry that the notice needs. */
  entries: z.array(z.strictObject({ list: z.enum(LISTS), slug: slugSchema, entry: z.unknown() })).max(5000),
  /** Entries of documents, each with its text. */
  documents: z.array(z.strictObject({ key: slugSchema, text: z.string().max(50_000) })).max(5000),
});
export type Packet = z.output<typeof packetSchema>;
