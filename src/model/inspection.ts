import { z } from 'zod';
import { slugSchema } from './addresses/slug-schema.ts';
import { isIsoDay, isoDaySchema, printIsoDay } from './time/iso-day.ts';

/**
 * What was concluded upon, and when: one day (`on`), days on end (`on` to `until`, "từ ngày 13 đến ngày 14/3/2024"),
 * or single days (`on` and `also`, "ngày 13 và 14/3/2024").
 */
export const inspectionSchema = z
  .strictObject({
    /** Day of the inspection or meeting, or the first of several; left out when the source has none. */
    on: isoDaySchema.optional(),
    /** Last day, where it went on from `on` to here without a break. */
    until: isoDaySchema.optional(),
    /** Further days, each printed, in their order. */
    also: z.array(isoDaySchema).min(1, 'phải có ít nhất một ngày').optional(),
    /** Where, a slug of `registry/places.yaml`; left out where it concerns no place more than another, such as a committee's meeting. */
    place: slugSchema.optional(),
    /** The programme it was held under, as printed. */
    programme: z.string().trim().min(1, 'không được để trống').optional(),
  })
  .superRefine(({ on, until, also = [] }, { addIssue }) => {
    const say = (path: string, message: string): void => addIssue({ code: 'custom', path: [path], message });
    if (on === undefined) {
      const without = 'chỉ dùng cùng `on`, là ngày đầu';
      if (until !== undefined) say('until', without);
      if (also.length > 0) say('also', without);
      return;
    }
    const days = [until ?? on, ...also];
    // A day that is none is told already.
    if (![on, ...days].every(isIsoDay)) return;
    if (until !== undefined && until <= on) say('until', `phải sau \`on\` (${on})`);
    const isOrdered = days.every((day, at) => at === 0 || day > (days[at - 1] ?? ''));
    if (!isOrdered) say('also', `phải là các ngày sau ${until ?? on}, xếp từ sớm đến muộn, mỗi ngày một lần`);
  });

/** When something was held; without any day the source has none. */
export type InspectionDays = Pick<z.output<typeof inspectionSchema>, 'on' | 'until' | 'also'>;

/** The last day on which it was held. */
export function lastInspectionDay({ on, until, also }: InspectionDays): string | undefined {
  return also?.at(-1) ?? until ?? on;
}

/** Each spell of days from its first to its last: `[['2024-03-13', '2024-03-14']]`, one day twice. */
function inspectionSpells({ on, until, also = [] }: InspectionDays): [first: string, last: string][] {
  if (on === undefined) return [];
  return [[on, until ?? on], ...also.map((day): [string, string] => [day, day])];
}

/** The same as ISO 8601 writes it: `2024-03-13`, `2024-03-13/2024-03-14`. */
export function isoSpells(days: InspectionDays): string[] {
  return inspectionSpells(days).map(([first, last]) => (first === last ? first : `${first}/${last}`));
}

/** As readers see it: `13/3/2024`, `13/3/2024 và 14/3/2024`, `từ 13/3/2024 đến 15/3/2024`; nothing without a day. */
export function printInspectionDays(days: InspectionDays): string | undefined {
  const printed = inspectionSpells(days).map(([first, last]) =>
    first === last ? printIsoDay(first) : `từ ${printIsoDay(first)} đến ${printIsoDay(last)}`,
  );
  const last = printed.pop();
  return printed.length > 0 ? `${printed.join(', ')} và ${last}` : last;
}
