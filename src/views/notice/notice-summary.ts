import type { Corpus } from '../../corpus/corpus.ts';
import { isOutOfForce } from '../../corpus/history/happenings.ts';
import { ordersOf } from '../../corpus/orders/task-lists.ts';
import { summaryWords as words } from '../../i18n/vi/notice/summary.ts';
import { type DueDaysInWords, dueDaysInWords, type PrintedDueDay } from '../../i18n/vi/orders/due-days.ts';
import type { Notice } from '../../model/notice.ts';
import { namesAtIssue } from '../../model/registry/names-borne.ts';
import { printIsoDay } from '../../model/time/iso-day.ts';
import { isOpen } from '../../model/time/lateness.ts';
import type { CitedRow } from './notice-citations.ts';

/** Figures of a summary, and last days it names where no day of looking is given. */
const FIGURES = 3;
const DAYS = 3;

/** Last days of orders that are still waited for. */
interface SummaryDays {
  days: readonly PrintedDueDay[];
  /** How they stand without a day of looking: the first of them, and how many more there are. */
  alone: { days: readonly PrintedDueDay[]; others?: string };
  /** Words for a given day of looking; without it the browser makes them. */
  seen?: DueDaysInWords;
}

/** A share in per cent that the notice prints, `at` from 0 to 100. */
interface SummaryFigure {
  name: string;
  /** Where it is not that of the place the notice is about. */
  place?: string;
  printed: string;
  at: number;
  href: string;
}

/** What the site sums up of a notice: only of words that are marked, each line with the way to its sentence. */
export interface NoticeSummary {
  /** How many orders, and to how many agencies, with how many last days. */
  orders?: { count: string; rest: string };
  due?: SummaryDays;
  figures: readonly SummaryFigure[];
  /** How many documents it cites. */
  cited?: string;
}

/**
 * The summary of a notice; nothing where no word of it is marked.
 * @param table address of the table of its orders
 * @param asOf the day of looking, when whoever builds the site gave one
 */
export function noticeSummary(
  notice: Notice,
  corpus: Corpus,
  cited: readonly CitedRow[],
  { table, asOf }: { table: string; asOf: string | undefined },
): NoticeSummary | undefined {
  const orders = ordersOf(corpus, notice.id);
  const figures = sharesOf(notice, corpus).slice(0, FIGURES);
  if (orders.length + figures.length + cited.length === 0) return undefined;
  const agencies = new Set(orders.flatMap(({ leads }) => leads));
  const dated = orders.filter(({ standing }) => standing.due !== undefined);
  // What the agency took back is waited for no more.
  const due = isOutOfForce(notice, corpus) ? undefined : dueDays(dated, { table, asOf });
  return {
    ...(orders.length > 0 && {
      orders: { count: words.orders(orders.length), rest: words.given(agencies.size, dated.length) },
    }),
    ...(due && { due }),
    figures,
    ...(cited.length > 0 && { cited: words.cited(cited.length) }),
  };
}

function dueDays(
  orders: ReturnType<typeof ordersOf>,
  { table, asOf }: { table: string; asOf: string | undefined },
): SummaryDays | undefined {
  const waited = orders.filter(({ standing }) => isOpen(standing.state));
  const days = [...Map.groupBy(waited, ({ standing }) => standing.due ?? '')]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([day, members]): PrintedDueDay => ({
        day,
        printed: printIsoDay(day),
        count: members.length,
        unreported: members.filter(({ standing }) => standing.state !== 'dang-thuc-hien').length,
        href: members.length === 1 ? `#${members[0]?.anchor}` : table,
      }),
    );
  if (days.length === 0) return undefined;
  const others = days.length - DAYS;
  const alone = { days: days.slice(0, DAYS), ...(others > 0 && { others: words.otherDays(others) }) };
  return { days, alone, ...(asOf !== undefined && { seen: dueDaysInWords(days, asOf) }) };
}

/** Shares, those that its editors charted first: what was observed, printed as one figure, without a doubt. */
export function sharesOf(notice: Notice, { registry }: Corpus): SummaryFigure[] {
  const charted = notice.charts.flatMap(({ indicators }) => indicators);
  const rankOf = ({ indicator }: { indicator: string }): number => {
    const at = charted.indexOf(indicator);
    return at < 0 ? charted.length : at;
  };
  const shares = notice.metrics.filter(
    ({ kind, unit, value, upTo, bound, isChange, caution }) =>
      kind === 'observed' &&
      unit === '%' &&
      value >= 0 &&
      value <= 100 &&
      [upTo, bound, isChange, caution].every((doubt) => doubt === undefined),
  );
  const firsts = [...Map.groupBy(shares, ({ indicator }) => indicator).values()].flatMap(
    ([first]) => first ?? [],
  );
  const names = namesAtIssue(notice, registry);
  return firsts
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .map(({ indicator, place, printed, value, anchor }) => ({
      name: registry.indicators.get(indicator)?.name ?? indicator,
      ...(place !== notice.inspection.place && { place: names.place(place) }),
      printed,
      at: value,
      href: `#${anchor}`,
    }));
}
