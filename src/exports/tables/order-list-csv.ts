import type { Corpus } from '../../corpus/corpus.ts';
import type { DrawnFrom } from '../../corpus/drawn-from.ts';
import type { ResolvedAssignment } from '../../corpus/orders/assignments.ts';
import { doersOf, outcomeOf, yearGiven } from '../../corpus/orders/scorecards.ts';
import { ORDER_COLUMNS } from '../../i18n/vi/orders/scorecard.ts';
import { absolute, noticeAddress } from '../../model/addresses/address.ts';
import { doneOn } from '../../model/orders/assignment-status.ts';
import { csvLines } from '../../model/text/csv.ts';

/**
 * Orders as CSV with what became of each, from which every number of their scorecard can be counted again.
 * @param site address of the site, for the ways back to the sentences
 */
export function orderListCsv(orders: readonly ResolvedAssignment[], corpus: Corpus, site: string): string {
  const lines = orders.map((order) => [
    `${order.notice}#${order.anchor}`,
    absolute(site, `${noticeAddress(order.notice)}#${order.anchor}`),
    yearGiven(order),
    order.day,
    order.standing.due,
    outcomeOf(order, corpus),
    doneOn(order.standing),
    doersOf(order),
    order.words,
  ]);
  return [...csvLines(ORDER_COLUMNS, lines)].join('');
}

/** What such a file is drawn from. */
export function orderListDrawnFrom(orders: readonly ResolvedAssignment[]): DrawnFrom {
  return { places: orders, rest: 'orders as CSV' };
}
