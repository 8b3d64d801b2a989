import { z } from 'zod';

import { isIsoDay } from './calendar-day.ts';

// Browsers print days too, and must not load the schemas for it.
export { isIsoDay, printIsoDay, printPartialDay } from './calendar-day.ts';

/** A day, kept as text so that no time zone can shift it. */
export const isoDaySchema = z
  .string()
  .refine(isIsoDay, 'phải là một ngày có thật, viết năm-tháng-ngày, ví dụ 2024-04-23')
  // For the JSON Schema, which cannot hold the rule itself.
  .meta({ format: 'date' });

/** A day, or only its month or year where no more is known: `2024-04-23`, `2024-04`, `2024`. */
export const partialDaySchema = z
  .string()
  .refine(
    (text) => isIsoDay(text) || /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text),
    'phải là ngày, tháng hoặc năm, ví dụ 2024-04-23, 2024-04, 2024',
  )
  .meta({ pattern: '^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$' });
