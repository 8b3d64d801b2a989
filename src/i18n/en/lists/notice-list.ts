import { counted, printCount } from '../count.ts';
import { printDay } from '../days.ts';

/** Words of the list of all notices. */
export const noticeListWords = {
  numberUnknown: 'Number unknown',
  number: (number: string): string => `No. ${number}`,
  inspected: (day: string): string => `inspected on ${printDay(day)}`,
  issued: (day: string): string => `issued on ${printDay(day)}`,
  ordersOf: (count: number, dated: number): string =>
    dated > 0 ? `${counted(count, 'order')}, ${printCount(dated)} with a deadline` : counted(count, 'order'),
  filter: 'Filter',
  filterText: 'Number, subject, agency or place',
  all: 'All',
  byYear: 'By year',
  byIssuer: 'By issuer',
  byPlace: 'By place',
  byTopic: 'By topic',
  byWork: 'By orders',
  work: {
    'qua-han': 'With orders past their deadline and no update known',
    'sap-den-han': 'With orders due within 30 days',
  },
  filterNone: 'No notice fits. Take filters away.',
  follow: 'Save this list to follow it',
  filterFailed: 'The list could not be loaded. Use the links below.',
  clear: 'Clear',
  notices: (count: number): string => counted(count, 'notice'),
  shown: (shown: number, count: number): string =>
    shown < count
      ? `${counted(count, 'notice')}, the newest ${printCount(shown)} shown.`
      : `${counted(count, 'notice')}.`,
  partly: (count: number): string =>
    `Only the newest ${counted(count, 'notice')} looked through. Choose a year, agency, place or topic to look through all.`,
} as const;
