import { counted, printCount } from './count.ts';
import { printDay } from './days.ts';

/** Words of the first page of the site. */
export const homeWords = {
  tagline: (_own: string): string =>
    'Conclusions of inspections and meetings of public authorities, published word for word, to be found and cited.',
  newest: 'Newest notices',
  all: (count: number): string => `All ${counted(count, 'notice')}`,
  tries: 'Try:',
  saw: 'Found',
  gave: 'Ordered',
  coming: 'Deadlines coming up',
  comingAfter: (day: string): string => `Deadlines after the newest notice (${printDay(day)})`,
  lastDates: 'The latest deadlines',
  others: (count: number): string => `and ${counted(count, 'other order')} on the same day`,
  past: (count: number): string => `${counted(count, 'order')} past the deadline, with no update known`,
  pastLabel: 'Orders past their deadline, with no update known',
  unknown: '“No update known” does not mean that nothing was done.',
  allDated: (count: number): string => `All ${counted(count, 'open order')} with a deadline`,
  corpus: 'On this site',
  orders: (dated: number): string => `orders, ${printCount(dated)} with a deadline`,
  figures: (indicators: number): string => `figures of ${counted(indicators, 'indicator')}`,
  documents: 'cited documents',
  notices: 'notices',
  data: 'Download all data',
  byPlace: 'Places',
  byTopic: 'Topics',
  allPlaces: (count: number): string => `All ${counted(count, 'place')}`,
  allTopics: (count: number): string => `All ${counted(count, 'topic')}`,
} as const;
