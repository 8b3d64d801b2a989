import type { Outcome } from '../../../model/orders/order-outcome.ts';
import { counted, printCount } from '../count.ts';
import { printDay } from '../days.ts';

/** What became of an order, in words. */
export const OUTCOME_NAMES: Readonly<Record<Outcome, string>> = {
  'dung-han': 'done in time',
  'sau-han': 'done after the deadline',
  xong: 'done, whether in time is not known',
  'khong-thuc-hien': 'not done',
  'khong-con-hieu-luc': 'no longer in force',
  'dang-cho': 'still open, with news',
  'chua-co-tin': 'no update known',
};

/** Words of scorecards. */
export const scorecardWords = {
  title: 'What became of the orders',
  national: 'What became of the orders, by the year they were given',
  all: 'All',
  what: 'Orders',
  given: 'given',
  dated: 'of these, with a deadline',
  pastSilent: 'past the deadline, no update known',
  asOf: (day: string): string => `Past the deadline as of ${printDay(day)}.`,
  note: 'Each order is in just one row from “done in time” to “no update known”. Press a number to see its list. Only what a document proves is counted; “no update known” means just that.',
  ofAgency: 'Orders that this agency leads or was handed are counted, not those it only helps with.',
  ofAgencies:
    'An agency’s orders are those it leads or was handed, not those it only helps with; a shared order counts for each.',
  olderYears: (first: string): string =>
    `Years before ${first} are only in the column “All” and in the CSV file.`,
  csv: 'The whole list (CSV)',
  csvOfYear: (year: string): string => `Orders given in ${year} (CSV)`,
  months: 'By month of the deadline',
  monthsNote: (count: number): string => `The latest ${counted(count, 'month')} with deadlines.`,
  month: 'Month',
  due: 'Due',
  done: 'Done in time',
  late: 'Done late',
  otherwise: 'Ended otherwise',
  told: 'Open',
  silent: 'No news',
  compareTitle: 'Results by agency and place',
  compareIntro:
    'Each table puts only those of one kind and level beside each other, and only tells numbers of orders; it is no ranking: they were given more or less, harder or easier work.',
  compareCut: (shown: number, all: number): string =>
    `The ${printCount(shown)} with most orders of ${printCount(all)}; the others have tables on their own pages: `,
  ended: (day: string): string => `until ${printDay(day)}`,
  name: 'Name',
  ofLevel: (what: string, level: string): string => `${what}, ${level}`,
  groups: { places: 'Places', topics: 'Topics' },
  year: 'Year given',
  role: 'Role of the agency',
  doer: 'leads or was handed it',
  outcome: 'Result',
  topic: 'Topic',
  dueMonth: 'Month of the deadline',
} as const;
