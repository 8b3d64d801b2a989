import { z } from 'zod';
import { isoDaySchema } from '../time/iso-day.ts';
import { printedNameSchema } from './printed-name.ts';

const printed = z.string().trim().min(1, 'không được để trống');

/** What agencies and places share: names that change, a life that ends, and who comes after. */
export const datedFields = {
  /** Name in running text while the notices that use it were issued. */
  name: printedNameSchema,
  /** Other names it bore, each with its days where they are known. */
  names: z
    .array(
      z.strictObject({
        name: printedNameSchema,
        from: isoDaySchema.optional(),
        until: isoDaySchema.optional(),
      }),
    )
    .optional(),
  /** First day, if known. */
  from: isoDaySchema.optional(),
  /** Last day, if it has ended and the day is certain. */
  until: isoDaySchema.optional(),
  /** Where the days come from: a law, a decision. */
  basis: printed.optional(),
};

/** A name with the days it was borne, as far as they are known. */
export interface Dated {
  name: string;
  names?: readonly { name: string; from?: string | undefined; until?: string | undefined }[] | undefined;
}

/** All names ever borne, the usual one first. */
export function namesOf({ name, names = [] }: Dated): string[] {
  return [name, ...names.map((other) => other.name)];
}

/**
 * The name borne on a day (`YYYY-MM-DD`): one whose known days hold it, else the usual name. Where the days of several
 * hold it, for the first day of a name is often not known, it is the one that ended first.
 */
export function nameAt({ name, names = [] }: Dated, day: string): string {
  const borne = names
    .filter(
      ({ from, until }) =>
        (from !== undefined || until !== undefined) && (from ?? day) <= day && day <= (until ?? day),
    )
    .toSorted((a, b) => compare(a.until ?? NEVER, b.until ?? NEVER) || compare(b.from ?? '', a.from ?? ''));
  return borne[0]?.name ?? name;
}

/** The name borne now: the last of those that are known. */
export function presentName(dated: Dated): string {
  return nameAt(dated, NEVER);
}

/** Every name but the present one, with its days as far as they are known. */
export function otherNames(dated: Dated): NonNullable<Dated['names']> {
  const now = presentName(dated);
  const others = (dated.names ?? []).filter(({ name }) => name !== now);
  return now === dated.name ? others : [{ name: dated.name }, ...others];
}

/** After every day. */
const NEVER = '9999-12-31';

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
