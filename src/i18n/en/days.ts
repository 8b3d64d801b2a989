import { timePeriodKind } from '../../model/time/time-period.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The name of a month, from `1`. */
export function monthName(month: string | number): string {
  return MONTHS[Number(month) - 1] ?? '';
}

/** `2024-04-23` → `23 April 2024`; of a day of which only the month or the year is known, that. */
export function printDay(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  return [day && String(Number(day)), month && monthName(month), year].filter(Boolean).join(' ');
}

/** A day, month, quarter, year or stretch of years: `2024-Q1` → `Q1 2024`, `2021/2025` → `2021 to 2025`. */
export function printPeriod(period: string): string {
  if (timePeriodKind(period) === undefined) return period;
  const quarter = /^(\d{4})-Q(\d)$/u.exec(period);
  if (quarter) return `Q${quarter[2]} ${quarter[1]}`;
  return period.split('/').map(printDay).join(' to ');
}
