import type { NoticeFacts } from '../model/notice-summary.ts';
import type { Locale, Words } from './locale.ts';

/** What is needed of a language to say a row; the browser says rows too. */
interface RowLocale {
  words: Pick<Words, 'noticeList'>;
  official: Locale['official'];
}

/** What a notice is called by, and what it is found to hold, in the words of a list. */
export function noticeRowInWords(
  { words: { noticeList: words }, official }: RowLocale,
  { number, day, isIssued, place, agency, orders, dated, share }: NoticeFacts,
): { name: string[]; found: string[] } {
  return {
    name: [
      number === undefined ? words.numberUnknown : words.number(official(number)),
      words[isIssued ? 'issued' : 'inspected'](day),
      ...(place === undefined ? [] : [official(place)]),
    ],
    found: [
      official(agency),
      ...(orders > 0 ? [words.ordersOf(orders, dated)] : []),
      ...(share === undefined ? [] : [`${official(share.name)}: ${official(share.printed)}`]),
    ],
  };
}
