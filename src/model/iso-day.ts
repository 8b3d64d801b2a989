import { z } from 'zod';

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a day of the calendar written `YYYY-MM-DD` (ISO 8601). */
export function isIsoDay(text: string): boolean {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A day, kept as text so that no time zone can shift it. */
export const isoDaySchema = z
  .string()
  .refine(isIsoDay, 'phải là một ngày có thật, viết năm-tháng-ngày, ví dụ 2024-04-23');

/** A day, or only its month or year where no more is known: `2024-04-23`, `2024-04`, `2024`. */
export const partialDaySchema = z
  .string()
  .refine(
    (text) => isIsoDay(text) || /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text),
    'phải là ngày, tháng hoặc năm, ví dụ 2024-04-23, 2024-04, 2024',
  );

/** `2024-04-23` as Vietnamese offices print it: `23/4/2024` (days and months below ten without a zero where unambiguous, Decree 30/2020/NĐ-CP uses `23/4/2024`). */
export function printIsoDay(day: string): string {
  const match = PATTERN.exec(day);
  if (!match) return day;
  return `${Number(match[3])}/${Number(match[2])}/${match[1]}`;
}

/** A day, month or year as printed: `23/4/2024`, `4/2024`, `2024`. */
export function printPartialDay(day: string): string {
  const [year = '', month] = day.split('-');
  if (PATTERN.test(day)) return printIsoDay(day);
  return month ? `${Number(month)}/${year}` : year;
}
