import { z } from 'zod';
import { stretch } from './mark-action.ts';
import { STANDINGS } from './standings.ts';

const line = z
  .string()
  .max(2000)
  .regex(/^[^\r\n]*$/);

/** Key of the document by which the agency acted. */
const act = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** What became of a notice or of its orders after it was published: it goes into files beside the words. */
export const recordActionSchema = z.discriminatedUnion('record', [
  /** A state of an order, with its proof, as the fields of a form: empty ones are not said. */
  z.strictObject({
    record: z.literal('order'),
    anchor: z.string().min(1).max(300),
    entry: z.record(z.string().regex(/^[a-z]+$/), line),
  }),
  /** The agency corrected it (đính chính); `where` are the words of the notice that it corrects. */
  z.strictObject({
    record: z.literal('correction'),
    act,
    where: z.strictObject(stretch).optional(),
  }),
  /** The agency took it back, put another in its place, or made it valid again. */
  z.strictObject({
    record: z.literal('standing'),
    kind: z.enum(STANDINGS),
    act,
    reason: line.trim().min(1).max(500),
  }),
]);
export type RecordAction = z.output<typeof recordActionSchema>;
