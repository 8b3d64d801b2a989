import { z } from 'zod';

/** Marks of the studio: they stand around words and change none. `Sic` has an action of its own. */
export const MARK_NAMES = ['Assignment', 'FollowUp', 'Metric', 'Cite', 'EditorNote', 'Corrected'] as const;

const letter = z.int().min(0).max(2_000_000);
const attributes = z.record(
  z.string().regex(/^[a-zA-Z]+$/),
  z
    .string()
    .max(2000)
    .regex(/^[^\r\n]*$/),
);
/** Letters of the words of a block: `from` the first, `to` the first behind them. */
export const stretch = { anchor: z.string().min(1), from: letter, to: letter };
const letters = z
  .string()
  .min(1)
  .max(500)
  .regex(/^[^\r\n]*$/);
/** Where the opening tag of a mark begins in the text. */
const at = z.int().min(0);

/** One thing that a person does to a notice; it is done whole or refused in words. */
export const markActionSchema = z.discriminatedUnion('do', [
  /** Put a mark around words. */
  z.strictObject({ do: z.literal('mark'), ...stretch, name: z.enum(MARK_NAMES), attributes }),
  /** Say something else of a mark; an empty value takes the attribute away. */
  z.strictObject({ do: z.literal('change'), at, attributes }),
  /** Let a mark begin and end elsewhere. */
  z.strictObject({ do: z.literal('move'), at, ...stretch }),
  /** Take a mark off; its words stay. */
  z.strictObject({ do: z.literal('unmark'), at }),
  /** Show other letters for a slip that the source printed. */
  z.strictObject({ do: z.literal('slip'), ...stretch, shown: letters }),
  /** Write the letters that the source has for those that we copied wrongly. */
  z.strictObject({ do: z.literal('mend'), ...stretch, printed: letters }),
  /** Say a fact of the frontmatter, `inspection.place`; `null` takes it away. */
  z.strictObject({
    do: z.literal('fact'),
    path: z.string().regex(/^[a-zA-Z]+(?:\.[a-zA-Z]+)?$/),
    value: z.union([
      z
        .string()
        .min(1)
        .max(2000)
        .regex(/^[^\r\n]*$/),
      z.array(z.string().min(1).max(500)).min(1).max(50),
      z.null(),
    ]),
  }),
]);
export type MarkAction = z.output<typeof markActionSchema>;
