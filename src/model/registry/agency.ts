import { z } from 'zod';
import { slugSchema } from '../addresses/slug-schema.ts';
import { datedFields } from './dated-name.ts';

/** Levels of local government. */
export const LEVELS = ['tinh', 'huyen', 'xa'] as const;

/** What an agency is; `nhom` is a form of address to many that the text does not list ("các sở, ngành"). */
export const AGENCY_KINDS = ['ubnd', 'hdnd', 'so', 'ban', 'nhom', 'khac'] as const;

/** An agency that issues notices or answers for tasks. */
export const agencySchema = z.strictObject({
  ...datedFields,
  /** Other names that texts use and that mean no other agency: `Đảng bộ tỉnh Mẫu`, `Sở Giao thông vận tải`. */
  aliases: z.array(z.string().trim().min(1)).optional(),
  /** Ways to write it that mean it only in notices about its own place: `UBND huyện`. */
  shortForms: z.array(z.string().trim().min(1)).optional(),
  kind: z.enum(AGENCY_KINDS).optional(),
  level: z.enum(LEVELS).optional(),
  /** The place it serves. */
  place: slugSchema.optional(),
  /** Groups that the texts address and that it belongs to. */
  memberOf: z.array(slugSchema).optional(),
  /** Agencies that took over; left out while it is not certain, and then shown as unknown. */
  successors: z.array(slugSchema).min(1).optional(),
});
export type Agency = z.output<typeof agencySchema>;
