import type { Locale } from '../locale.ts';
import { markOfficial } from '../official.ts';
import { printCount } from './count.ts';
import { printDay, printPeriod } from './days.ts';
import { enWords } from './words.ts';

/** English, for readers of the frame: what agencies wrote stays Vietnamese, and is marked as such. */
export const english: Locale = {
  tag: 'en',
  words: enWords,
  day: printDay,
  partialDay: printDay,
  period: printPeriod,
  count: printCount,
  number: (value) => new Intl.NumberFormat('en', { maximumFractionDigits: 20 }).format(value),
  official: markOfficial,
  names: ({ agency, place }) => ({
    agency: (slug) => markOfficial(agency(slug)),
    place: (slug) => markOfficial(place(slug)),
  }),
};
