import type { NamesBorne } from '../model/registry/names-borne.ts';
import type { viWords } from './vi/words.ts';
import type { WordsOf } from './words-of.ts';

/** The words of the pages that every language has; Vietnamese shows what they are. */
export type Words = WordsOf<typeof viWords>;

/**
 * What a page needs to speak one language. Views take it and hand it on; who makes a page chooses it. What an agency
 * wrote, names of agencies and places among it, is in no language but Vietnamese: {@link Locale.official}.
 */
export interface Locale {
  /** Language tag (BCP 47). */
  readonly tag: string;
  readonly words: Words;
  /** A day: `2024-04-23` → `23/4/2024`. */
  day(iso: string): string;
  /** A day of which only the month or the year may be known. */
  partialDay(iso: string): string;
  /** A day, month, quarter, year or stretch of years that a figure is of. */
  period(period: string): string;
  /** A count, its thousands set apart. */
  count(count: number): string;
  /** A number that the site reckoned, not one that a notice prints. */
  number(value: number): string;
  /** Words of an agency or of its registry, told apart from those of the page where these are of another language. */
  official(text: string): string;
  /** Names of agencies and places, told apart likewise. */
  names(names: NamesBorne): NamesBorne;
}

/** The words of charts. */
export type ChartWords = Words['chart'];
