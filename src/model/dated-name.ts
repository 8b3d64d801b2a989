import { z } from 'zod';
import { isoDaySchema } from './iso-day.ts';

const printed = z.string().trim().min(1, 'không được để trống');

/** What agencies and places share: names that change, a life that ends, and who comes after. */
export const datedFields = {
  /** Name in running text while the notices that use it were issued. */
  name: printed,
  /** Other names it bore, each with its days where they are known. */
  names: z
    .array(z.strictObject({ name: printed, from: isoDaySchema.optional(), until: isoDaySchema.optional() }))
    .optional(),
  /** First day, if known. */
  from: isoDaySchema.optional(),
  /** Last day, if it has ended and the day is certain. */
  until: isoDaySchema.optional(),
  /** Where the days come from: a law, a decision. */
  basis: printed.optional(),
};

/** A name with the days it was borne, as far as they are known. */
interface Dated {
  name: string;
  names?: readonly { name: string; from?: string | undefined; until?: string | undefined }[] | undefined;
}

/** All names ever borne, the usual one first. */
export function namesOf({ name, names = [] }: Dated): string[] {
  return [name, ...names.map((other) => other.name)];
}

/** The name borne on a day (`YYYY-MM-DD`): one whose known days hold it, else the usual name. */
export function nameAt({ name, names = [] }: Dated, day: string): string {
  const borne = names.find(
    ({ from, until }) =>
      (from !== undefined || until !== undefined) && (from ?? day) <= day && day <= (until ?? day),
  );
  return borne?.name ?? name;
}
