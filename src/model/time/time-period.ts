import { isIsoDay, printIsoDay } from './calendar-day.ts';

/** How fine a time is given; values of unlike kinds are never compared without saying so. */
export type TimePeriodKind = 'day' | 'month' | 'quarter' | 'year' | 'years';

/** The forms that can be written, for the message when one cannot be read. */
export const TIME_PERIOD_FORMS =
  '`2024-04-23` (đến ngày), `2024-04` (tháng), `2024-Q1` (quý), `2024` (năm) hoặc `2021/2025` (giai đoạn)';

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
const QUARTER = /^(\d{4})-Q([1-4])$/;
const YEAR = /^\d{4}$/;
const YEARS = /^(\d{4})\/(\d{4})$/;

/**
 * What kind of time the text says, `undefined` when it is none: ISO 8601 for days, months, years and intervals, SDMX
 * for quarters. A day must be in the calendar, and a period must end after it starts.
 */
export function timePeriodKind(text: string): TimePeriodKind | undefined {
  if (isIsoDay(text)) return 'day';
  if (MONTH.test(text)) return 'month';
  if (QUARTER.test(text)) return 'quarter';
  if (YEAR.test(text)) return 'year';
  const years = YEARS.exec(text);
  return years && Number(years[1]) < Number(years[2]) ? 'years' : undefined;
}

/** Last day of a time, `2024-Q1` → `2024-03-31`: where it stands on a time axis and in an order. */
export function lastDay(period: string): string {
  // Only a day has ten letters, and lists sort a hundred thousand.
  if (period.length === 10) return period;
  const kind = timePeriodKind(period);
  if (kind === 'year') return `${period}-12-31`;
  if (kind === 'years') return `${period.slice(5)}-12-31`;
  const month = kind === 'quarter' ? Number(period.slice(6)) * 3 : Number(MONTH.exec(period)?.[2]);
  if (kind !== 'quarter' && kind !== 'month') return period;
  const year = period.slice(0, 4);
  const days = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  return `${year}-${String(month).padStart(2, '0')}-${days}`;
}

/** Order in time by the last day; of two that end together the coarser comes last. */
export function compareTimePeriods(a: string, b: string): number {
  return lastDay(a).localeCompare(lastDay(b)) || b.length - a.length || a.localeCompare(b);
}

/** As Vietnamese readers write it: `23/4/2024`, `4/2024`, `quý I/2024`, `2024`, `giai đoạn 2021-2025`. */
export function printTimePeriod(period: string): string {
  switch (timePeriodKind(period)) {
    case 'day':
      return printIsoDay(period);
    case 'month':
      return `${Number(period.slice(5))}/${period.slice(0, 4)}`;
    case 'quarter':
      return `quý ${['I', 'II', 'III', 'IV'][Number(period.slice(6)) - 1] ?? ''}/${period.slice(0, 4)}`;
    case 'years':
      return `giai đoạn ${period.replace('/', '-')}`;
    default:
      return period;
  }
}
