import { isoDaySchema } from '../../model/time/iso-day.ts';

/**
 * The day that lateness is told for in the pages themselves: `AS_OF_DATE`, which whoever builds the site may give. Without
 * it pages hold days alone, and the browser tells lateness for its own today. Never the clock, so that the same content
 * and settings give the same bytes (docs/decisions/0011-day-of-looking.md).
 */
export function asOf(): string | undefined {
  const given = process.env['AS_OF_DATE'];
  if (!given) return undefined;
  if (isoDaySchema.safeParse(given).success) return given;
  throw new Error(`AS_OF_DATE phải là một ngày có thật, ví dụ 2024-04-23; đang là «${given}».`);
}
