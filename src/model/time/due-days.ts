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
