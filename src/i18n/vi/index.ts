import { printNumber } from '../../model/figures/printed-value.ts';
import { printIsoDay, printPartialDay } from '../../model/time/calendar-day.ts';
import { printTimePeriod } from '../../model/time/time-period.ts';
import type { Locale } from '../locale.ts';
import { printCount } from './print-count.ts';
import { viWords } from './words.ts';

/** Vietnamese, the language of what is published here. */
export const vietnamese: Locale = {
  tag: 'vi',
  words: viWords,
  day: printIsoDay,
  partialDay: printPartialDay,
  period: printTimePeriod,
  count: printCount,
  number: printNumber,
  official: (text) => text,
  names: (names) => names,
};
