import { z } from 'zod';

/** A field of public life that notices are about; the site's own classification, not the agencies'. */
export const topicSchema = z.strictObject({ name: z.string().trim().min(1, 'không được để trống') });
export type Topic = z.output<typeof topicSchema>;
