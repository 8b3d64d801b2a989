import { z } from 'zod';
import type { CitedDocument } from './cited-document.ts';

/** A slug of the registry: lower case without tone marks, joined by hyphens. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'phải là chữ thường không dấu, nối bằng gạch ngang, ví dụ `binh-gia`');

/** An agency that issues notices or answers for tasks. */
export const agencySchema = z.strictObject({
  /** Full name in running text: `UBND tỉnh Lạng Sơn`. */
  name: z.string().trim().min(1),
  /** The place it governs or belongs to, a slug of `places.yaml`. */
  place: slugSchema.optional(),
  /** Other names that texts use: `Đảng bộ tỉnh Lạng Sơn`. */
  aliases: z.array(z.string().trim().min(1)).optional(),
});
type Agency = z.output<typeof agencySchema>;

/** An administrative place. */
export const placeSchema = z.strictObject({
  /** Name with its level: `huyện Bình Gia`. */
  name: z.string().trim().min(1),
  /** The place it lies in. */
  within: slugSchema.optional(),
});
type Place = z.output<typeof placeSchema>;

/** What a metric measures. */
export const indicatorSchema = z.strictObject({
  /** Name a reader understands without the notice. */
  name: z.string().trim().min(1),
  /** Unit as printed after a value: `%`, `tiêu chí`, `thứ hạng`. */
  unit: z.string().trim().min(1),
  /** Which way is better; ranks are better when lower. */
  better: z.enum(['higher', 'lower', 'neutral']),
});
type Indicator = z.output<typeof indicatorSchema>;

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
