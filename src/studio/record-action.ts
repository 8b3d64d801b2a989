import { z } from 'zod';

const line = z
  .string()
  .max(2000)
  .regex(/^[^\r\n]*$/);

/** What became of a notice or of its orders after it was published: it goes into files beside the words. */
export const recordActionSchema = z.discriminatedUnion('record', [
  /** A state of an order, with its proof, as the fields of a form: empty ones are not said. */
  z.strictObject({
    record: z.literal('order'),
    anchor: z.string().min(1).max(300),
    entry: z.record(z.string().regex(/^[a-z]+$/), line),
  }),
]);
export type RecordAction = z.output<typeof recordActionSchema>;
