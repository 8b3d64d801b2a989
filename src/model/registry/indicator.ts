import { z } from 'zod';
import { slugSchema } from '../addresses/slug-schema.ts';

const words = z.string().trim().min(1, 'không được để trống');

/** What a metric measures. */
export const indicatorSchema = z
  .strictObject({
    /** Name a reader understands without the notice. */
    name: words,
    /** What the notices say is measured, in plain words; no method that they do not give. */
    definition: words,
    /** Where readers look for it, a slug of `registry/topics.yaml`. */
    topic: slugSchema,
    /** Unit as printed after a value: `%`, `tiêu chí`, `thứ hạng`. */
    unit: words,
    /** Other prints of the very same unit: `tiêu chí nông thôn mới/01 xã` for `tiêu chí/xã`. Nothing is converted. */
    alsoPrinted: z.array(words).optional(),
    /** Counted anew from the first of January: figures of two years are of two things, and no change lies between them. */
    startsAnew: z.literal('year').optional(),
    /** Which way is better; ranks are better when lower. */
    better: z.enum(['higher', 'lower', 'neutral']),
    /** Least value, in `unit`, that needs no second look; for the check alone, nothing is changed. */
    min: z.number().optional(),
    /** Greatest value, in `unit`, that needs no second look. */
    max: z.number().optional(),
    /** For a share in per cent: the indicator that gives the same thing as an amount. */
    shareOf: slugSchema.optional(),
  })
  .refine(({ min, max }) => min === undefined || max === undefined || min < max, {
    path: ['max'],
    message: 'phải lớn hơn `min`',
  });
export type Indicator = z.output<typeof indicatorSchema>;
