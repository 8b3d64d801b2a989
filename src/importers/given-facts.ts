import { z } from 'zod';
import { isoDaySchema } from '../model/iso-day.ts';
import { slugSchema } from '../model/registry.ts';

/** Facts that the clerk gives on the command line; each stands above what the document says. */
const givenFactsSchema = z.strictObject({
  number: z.string().trim().min(1, 'không được để trống').optional(),
  issued: isoDaySchema.optional(),
  issuer: slugSchema.optional(),
  place: slugSchema.optional(),
  slug: slugSchema.optional(),
});
export type GivenFacts = z.output<typeof givenFactsSchema>;

/** Read the facts given; or say which flag is wrong, and how it should be written. */
export function readGivenFacts(values: object): GivenFacts | { flag: string; message: string } {
  const result = givenFactsSchema.safeParse(values);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  return { flag: `--${String(issue?.path[0] ?? '')}`, message: issue?.message ?? '' };
}
