import type { Corpus } from '../../corpus/corpus.ts';
import type { ResolvedAssignment } from '../../corpus/orders/assignments.ts';
import { type Scorecard, scorecardOf, yearGiven } from '../../corpus/orders/scorecards.ts';
import type { Locale } from '../../i18n/locale.ts';
import { orderQueryAddress } from '../../model/addresses/address.ts';
import { OUTCOMES } from '../../model/orders/order-outcome.ts';
import type { Link } from '../lists/link.ts';

/** A number of orders, and the list of just these; nought leads nowhere. */
export interface CountedCell {
  count: string;
  href?: string;
}

/** What became of orders: a column for all of them and for each year in which they were given, newest first. */
export interface ScorecardView {
  columns: readonly string[];
  rows: readonly { key: string; name: string; cells: readonly CountedCell[] }[];
  /** What must be said beside the numbers. */
  notes: readonly string[];
  csv: readonly Link[];
}

/** Questions of the filter of orders that mean the orders of a scorecard. */
export type AskedOrders = Readonly<Record<string, string>>;

/** Years that stand in columns of their own: more have no room on a phone. */
const MOST_YEARS = 5;

/** How the rows of a scorecard are asked for: the key of the row, its name, its number, and what the filter is asked. */
const rowsOf = (
  locale: Locale,
): readonly {
  key: string;
  name: string;
  of: (card: Scorecard) => number | undefined;
  asked: AskedOrders;
}[] => [
  { key: 'duoc-giao', name: locale.words.scorecard.given, of: ({ given }) => given, asked: {} },
  {
    key: 'co-han',
    name: locale.words.scorecard.dated,
    of: ({ dated }) => dated,
    asked: { 'ket-qua': 'co-han' },
  },
  ...OUTCOMES.map((outcome) => ({
    key: outcome,
    name: locale.words.outcomes[outcome],
    of: ({ outcomes }: Scorecard) => outcomes[outcome],
    asked: { 'ket-qua': outcome },
  })),
  {
    key: 'qua-han',
    name: locale.words.scorecard.pastSilent,
    of: ({ pastSilent }) => pastSilent,
    asked: { 'ket-qua': 'chua-co-tin', 'tinh-trang': 'qua-han' },
  },
];

/** The numbers of a scorecard, each with its list; a number that needs a day of looking is left out where none was given. */
export function cellsOf(
  locale: Locale,
  card: Scorecard,
  asked: AskedOrders,
): { key: string; name: string; cell: CountedCell }[] {
  return rowsOf(locale).flatMap(({ key, name, of, asked: also }) => {
    const count = of(card);
    if (count === undefined) return [];
    const href = orderQueryAddress({ ...asked, ...also });
    return [{ key, name, cell: { count: locale.count(count), ...(count > 0 && { href }) } }];
  });
}

/**
 * What became of some orders, by the year in which they were given.
 * @param asked what the filter of orders is asked to list them
 * @param asOf the day of looking, when whoever builds the site gave one
 */
export function scorecard(
  locale: Locale,
  orders: readonly ResolvedAssignment[],
  asked: AskedOrders,
  csv: readonly Link[],
  corpus: Corpus,
  asOf: string | undefined,
  notes: readonly string[] = [],
): ScorecardView | undefined {
  if (orders.length === 0) return undefined;
  const byYear = [...Map.groupBy(orders, yearGiven)].toSorted(([a], [b]) => (a > b ? -1 : 1));
  const shown = byYear.slice(0, MOST_YEARS);
  const columns = [
    { name: locale.words.scorecard.all, cells: cellsOf(locale, scorecardOf(orders, corpus, asOf), asked) },
    // One year alone is all of them.
    ...(byYear.length === 1 ? [] : shown).map(([year, its]) => ({
      name: year,
      cells: cellsOf(locale, scorecardOf(its, corpus, asOf), { ...asked, nam: year }),
    })),
  ];
  const [all] = columns;
  return {
    columns: byYear.length === 1 ? [byYear[0]?.[0] ?? ''] : columns.map(({ name }) => name),
    rows: (all?.cells ?? []).map(({ key, name }, at) => ({
      key,
      name,
      cells: columns.flatMap(({ cells }) => cells[at]?.cell ?? []),
    })),
    notes: [
      ...notes,
      locale.words.scorecard.note,
      ...(asOf === undefined ? [] : [locale.words.scorecard.asOf(asOf)]),
      ...(byYear.length > MOST_YEARS ? [locale.words.scorecard.olderYears(shown.at(-1)?.[0] ?? '')] : []),
    ],
    csv,
  };
}
