import { partNamer } from '../../stretch.ts';
import { monthName } from '../days.ts';

/** The name of a page of a list that is cut by the calendar. */
export const partName = partNamer({
  names: {
    years: ([first, last]) => `from ${first} to ${last}`,
    year: ([year]) => `in ${year}`,
    quarter: ([year, , quarter]) => `in Q${quarter} ${year}`,
    month: ([year, month = '']) => `in ${monthName(month)} ${year}`,
    days: ([year, month = '', first, last]) =>
      last === '31'
        ? `from ${Number(first)} ${monthName(month)} ${year} to the end of the month`
        : `from ${Number(first)} to ${Number(last)} ${monthName(month)} ${year}`,
    day: ([year, month = '', day]) => `on ${Number(day)} ${monthName(month)} ${year}`,
  },
  all: 'all',
  newest: ', newest',
  part: (page) => `, part ${page}`,
});
