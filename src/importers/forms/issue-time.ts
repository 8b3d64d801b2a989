import { isIsoDay } from '../../model/time/iso-day.ts';
import type { HeadDay } from './head-day.ts';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The day of issue, `2042-05-02`, where the head prints the whole of it and the calendar has it. */
export function issuedOn(day: HeadDay | undefined): string | undefined {
  const month = monthOf(day);
  if (month === undefined || day?.day === undefined) return undefined;
  const whole = `${month}-${twoDigits(day.day)}`;
  return isIsoDay(whole) ? whole : undefined;
}

/** Year and month, `2042-05`, of a day that may be left open. */
export function monthOf(day: HeadDay | undefined): string | undefined {
  const year = yearOf(day);
  return year === undefined || day?.month === undefined ? undefined : `${year}-${twoDigits(day.month)}`;
}

/** The year that the head prints, `2042`. */
export function yearOf(day: HeadDay | undefined): string | undefined {
  return day?.year === undefined ? undefined : String(day.year);
}

/**
 * The latest year of a whole day that a text prints, or else of any year: no notice is older than what it tells of.
 * Only for filing, never a fact.
 */
export function latestYear(text: string): string | undefined {
  const ofDays = [
    ...text.matchAll(/(?<!\d)\d{1,2}(?:[/.-]|\s+tháng\s+)\d{1,2}(?:[/.-]|\s+năm\s+)((?:19|20)\d\d)(?!\d)/gu),
  ];
  const years = ofDays.length > 0 ? ofDays : [...text.matchAll(/(?:năm\s+|\/)((?:19|20)\d\d)(?!\d)/gu)];
  return years
    .map(([, year]) => year)
    .toSorted()
    .at(-1);
}
