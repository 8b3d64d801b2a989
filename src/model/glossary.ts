import { z } from 'zod';

/** An abbreviation that notices use, and its words in full: only where the meaning is certain. */
export const glossaryEntrySchema = z.strictObject({
  /** As printed: `GPMB`. */
  short: z.string().trim().min(2),
  /** In full, as notices write it in running text: `giải phóng mặt bằng`. */
  full: z.string().trim().min(3),
});
export type GlossaryEntry = z.output<typeof glossaryEntrySchema>;
