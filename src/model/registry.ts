import { z } from 'zod';
import type { Agency } from './agency.ts';
import type { CitedDocument } from './cited-document.ts';
import type { Place } from './place.ts';

/** A slug of the registry: lower case without tone marks, joined by hyphens. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'phải là chữ thường không dấu, nối bằng gạch ngang, ví dụ `binh-gia`');

/** What a metric measures. */
export const indicatorSchema = z
  .strictObject({
    /** Name a reader understands without the notice. */
    name: z.string().trim().min(1),
    /** What the notices say is measured, in plain words; no method that they do not give. */
    definition: z.string().trim().min(1),
    /** Where readers look for it, a slug of `registry/topics.yaml`. */
    topic: slugSchema,
    /** Unit as printed after a value: `%`, `tiêu chí`, `thứ hạng`. */
    unit: z.string().trim().min(1),
    /** Other prints of the very same unit: `tiêu chí nông thôn mới/01 xã` for `tiêu chí/xã`. Nothing is converted. */
    alsoPrinted: z.array(z.string().trim().min(1)).optional(),
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

/** A field of public life that notices are about; the site's own classification, not the agencies'. */
export const topicSchema = z.strictObject({ name: z.string().trim().min(1) });
type Topic = z.output<typeof topicSchema>;

/** The controlled vocabularies that notices refer to, by slug. */
export interface Registry {
  agencies: ReadonlyMap<string, Agency>;
  places: ReadonlyMap<string, Place>;
  indicators: ReadonlyMap<string, Indicator>;
  topics: ReadonlyMap<string, Topic>;
  /** Documents known to editors, by key. */
  documents: ReadonlyMap<string, CitedDocument>;
}
