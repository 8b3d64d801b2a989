import type { Corpus } from '../../corpus/corpus.ts';
import { oncePerCorpus } from '../../corpus/once-per-corpus.ts';
import type { ResolvedAssignment } from '../../corpus/orders/assignments.ts';
import { outcomeOf } from '../../corpus/orders/scorecards.ts';
import type { Locale } from '../../i18n/locale.ts';
import { orderQueryAddress } from '../../model/addresses/address.ts';
import { OTHERWISE, type Outcome, SETTLED_OTHERWISE } from '../../model/orders/order-outcome.ts';
import type { AskedOrders, CountedCell } from './scorecard.ts';

/** Orders by the month in which they are due, the latest first. */
export interface OrderMonths {
  note: string;
  columns: readonly string[];
  rows: readonly {
    /** `2031-06`. */
    month: string;
    name: string;
    cells: readonly CountedCell[];
    /** Shares of the bar in per cent of the fullest month, by column behind the first. */
    bar: readonly number[];
  }[];
}

/** Months that are told: two years. */
const MOST_MONTHS = 24;

/** Columns behind the number of those due, each with the outcomes that it counts. */
const columnsOf = (
  locale: Locale,
): readonly { name: string; asked: string; outcomes: readonly Outcome[] }[] => [
  { name: locale.words.scorecard.done, asked: 'dung-han', outcomes: ['dung-han'] },
  { name: locale.words.scorecard.late, asked: 'sau-han', outcomes: ['sau-han'] },
  { name: locale.words.scorecard.otherwise, asked: OTHERWISE, outcomes: SETTLED_OTHERWISE },
  { name: locale.words.scorecard.told, asked: 'dang-cho', outcomes: ['dang-cho'] },
  { name: locale.words.scorecard.silent, asked: 'chua-co-tin', outcomes: ['chua-co-tin'] },
];

/** The latest months in which any order is due: those that the filter of orders can be asked for. */
const latestMonths = oncePerCorpus(({ assignments }): readonly string[] => {
  const months = new Set(assignments.flatMap(({ standing: { due } }) => due?.slice(0, 7) ?? []));
  return [...months].sort().toReversed().slice(0, MOST_MONTHS);
});

/**
 * The latest months in which some orders are due, with what became of these.
 * @param asked what the filter of orders is asked to list them
 */
export function orderMonths(
  locale: Locale,
  orders: readonly ResolvedAssignment[],
  asked: AskedOrders,
  corpus: Corpus,
): OrderMonths | undefined {
  const all = Map.groupBy(orders, ({ standing }) => standing.due?.slice(0, 7));
  const byMonth = latestMonths(corpus).flatMap((month) => {
    const its = all.get(month);
    return its ? [[month, its] as const] : [];
  });
  if (byMonth.length === 0) return undefined;
  const columns = columnsOf(locale);
  const fullest = Math.max(...byMonth.map(([, its]) => its.length));
  return {
    note: locale.words.scorecard.monthsNote(byMonth.length),
    columns: [locale.words.scorecard.due, ...columns.map(({ name }) => name)],
    rows: byMonth.map(([month, its]) => {
      const counts = columns.map(({ outcomes }) => countOf(its, outcomes, corpus));
      const cellAt = (count: number, at: number): CountedCell =>
        cellOf(locale, count, { ...asked, thang: month }, columns[at - 1]?.asked);
      return {
        month,
        name: locale.period(month),
        cells: [its.length, ...counts].map(cellAt),
        bar: counts.map((count) => Math.round((1000 * count) / fullest) / 10),
      };
    }),
  };
}

function countOf(
  orders: readonly ResolvedAssignment[],
  outcomes: readonly Outcome[],
  corpus: Corpus,
): number {
  return orders.filter((order) => outcomes.includes(outcomeOf(order, corpus))).length;
}

/** A number and its list. @param outcome what the filter is asked besides */
function cellOf(locale: Locale, count: number, asked: AskedOrders, outcome: string | undefined): CountedCell {
  const href = orderQueryAddress({ ...asked, 'ket-qua': outcome });
  return { count: locale.count(count), ...(count > 0 && { href }) };
}
