import { z } from 'zod';
import { slugSchema } from '../addresses/slug-schema.ts';
import { LEVELS } from './agency.ts';
import { datedFields } from './dated-name.ts';

/** The word of its level that the name of a place begins with. */
export const LEVEL_WORD = /^(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu) /u;

/** An administrative place; its name carries its level: `huyện Thử`. */
export const placeSchema = z.strictObject({
  ...datedFields,
  level: z.enum(LEVELS).optional(),
  /** The place it lies in. */
  within: slugSchema.optional(),
  /** Places that took over; left out while it is not certain, and then shown as unknown. */
  successors: z.array(slugSchema).min(1).optional(),
});
export type Place = z.output<typeof placeSchema>;
