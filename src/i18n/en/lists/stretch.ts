import type { NamedPart, Stretch } from '../../../model/time/stretch.ts';
import { monthName } from '../days.ts';

/** Names of stretches of the calendar by their keys, to stand after what happened then. */
const NAMES: Readonly<Record<Stretch['unit'], (parts: readonly string[]) => string>> = {
  years: ([first, last]) => `from ${first} to ${last}`,
  year: ([year]) => `in ${year}`,
  quarter: ([year, , quarter]) => `in Q${quarter} ${year}`,
  month: ([year, month = '']) => `in ${monthName(month)} ${year}`,
  days: ([year, month = '', first, last]) =>
    last === '31'
      ? `from ${Number(first)} ${monthName(month)} ${year} to the end of the month`
      : `from ${Number(first)} to ${Number(last)} ${monthName(month)} ${year}`,
  day: ([year, month = '', day]) => `on ${Number(day)} ${monthName(month)} ${year}`,
};

/**
 * The name of a page of a list, to stand after a comma or a colon.
 * @param happened what happened then: `due` in 2026
 * @param groupName name of the rows without a day, by their key
 */
export function partName(
  { stretch: { unit, key }, page }: NamedPart,
  happened: string,
  groupName: (key: string) => string,
): string {
  const name =
    unit === 'whole'
      ? 'all'
      : unit === 'group'
        ? groupName(key)
        : `${happened} ${NAMES[unit](key.split('-'))}`;
  const end = page === 'newest' ? ', newest' : page === undefined ? '' : `, part ${page}`;
  return name + end;
}
