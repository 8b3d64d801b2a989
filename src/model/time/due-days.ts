import { daysBetween } from './calendar.ts';

/** A last day of orders that are still waited for. */
export interface DueDay {
  /** `YYYY-MM-DD`. */
  day: string;
  /** How many of them it is the last day of. */
  count: number;
  /** Of these, how many nothing at all is known of. */
  unreported: number;
}

/** Last days that a list of those to come shows at once. */
export const DATES_SHOWN = 5;

/** What a day of looking makes of last days. */
export interface DueDaysSeen<Day extends DueDay> {
  /** The nearest last day that has not passed, and how far it is: 0 is today. */
  next?: { due: Day; days: number };
  /** Orders whose last day has passed and of which nothing is known. */
  past: number;
}

/** Which last day comes next on a day of looking, and how many orders are past theirs with nothing known. */
export function seeDueDays<Day extends DueDay>(days: readonly Day[], asOf: string): DueDaysSeen<Day> {
  const ahead = days.filter(({ day }) => day >= asOf).sort((a, b) => (a.day < b.day ? -1 : 1))[0];
  return {
    ...(ahead && { next: { due: ahead, days: daysBetween(asOf, ahead.day) } }),
    past: days.reduce((sum, { day, unreported }) => (day < asOf ? sum + unreported : sum), 0),
  };
}

/** Last days in short, for a page that has many: `2042-06-30 3 2;2042-12-31 1 1`. */
export function packDueDays(days: readonly DueDay[]): string {
  return days.map(({ day, count, unreported }) => `${day} ${count} ${unreported}`).join(';');
}

/** What {@link packDueDays} wrote. */
export function unpackDueDays(packed: string): DueDay[] {
  return packed.split(';').map((one) => {
    const [day = '', count, unreported] = one.split(' ');
    return { day, count: Number(count), unreported: Number(unreported) };
  });
}
