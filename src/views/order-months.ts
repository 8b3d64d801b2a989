import type { ResolvedAssignment } from '../corpus/assignments.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { outcomeOf } from '../corpus/scorecards.ts';
import { printCount } from '../i18n/print-count.ts';
import { scorecardWords as words } from '../i18n/scorecard.ts';
import { orderQueryAddress } from '../model/address.ts';
import { OTHERWISE, type Outcome, SETTLED_OTHERWISE } from '../model/order-outcome.ts';
import { printTimePeriod } from '../model/time/time-period.ts';
import type { CountedCell } from './scorecard.ts';

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
const COLUMNS: readonly { name: string; asked: string; outcomes: readonly Outcome[] }[] = [
  { name: words.done, asked: 'dung-han', outcomes: ['dung-han'] },
  { name: words.late, asked: 'sau-han', outcomes: ['sau-han'] },
  { name: words.otherwise, asked: OTHERWISE, outcomes: SETTLED_OTHERWISE },
  { name: words.told, asked: 'dang-cho', outcomes: ['dang-cho'] },
  { name: words.silent, asked: 'chua-co-tin', outcomes: ['chua-co-tin'] },
];

/** The latest months in which orders are due, with what became of these. */
export function orderMonths(corpus: Corpus): OrderMonths {
  const dated = corpus.assignments.filter(({ standing }) => standing.due !== undefined);
  const byMonth = [...Map.groupBy(dated, ({ standing }) => (standing.due ?? '').slice(0, 7))]
    .toSorted(([a], [b]) => (a > b ? -1 : 1))
    .slice(0, MOST_MONTHS);
  const fullest = Math.max(1, ...byMonth.map(([, orders]) => orders.length));
  return {
    note: words.monthsNote(byMonth.length),
    columns: [words.due, ...COLUMNS.map(({ name }) => name)],
    rows: byMonth.map(([month, orders]) => {
      const counts = COLUMNS.map(({ outcomes }) => countOf(orders, outcomes, corpus));
      return {
        month,
        name: printTimePeriod(month),
        cells: [orders.length, ...counts].map((count, at) => cellOf(count, month, COLUMNS[at - 1]?.asked)),
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

/** A number and its list. @param outcome what the filter is asked besides the month */
function cellOf(count: number, month: string, outcome: string | undefined): CountedCell {
  const href = orderQueryAddress({ thang: month, 'ket-qua': outcome });
  return { count: printCount(count), ...(count > 0 && { href }) };
}
