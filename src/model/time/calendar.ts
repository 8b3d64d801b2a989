const DAY = 86_400_000;

/** Number of the last day of a month (1 to 12); `undefined` for a month that is not in the calendar. */
export function lastDayOf(year: number, month: number): number | undefined {
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined;
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day some days later, or earlier when negative; days are `YYYY-MM-DD` (ISO 8601). */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);
}

/** The same day some months later, or the last of a month that has no such day (Civil Code 2015, article 148). */
export function addMonths(day: string, count: number): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  const date = Math.min(Number(day.slice(8)), lastDayOf(year, month) ?? 1);
  return [year, String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
}

/** Days from one day to another, negative when the second is earlier. No time zone is involved. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}
