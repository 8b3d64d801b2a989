import type { Corpus } from '../../corpus/corpus.ts';
import { isOutOfForce } from '../../corpus/history/happenings.ts';
import { ordersOf } from '../../corpus/orders/task-lists.ts';
import type { DueDaysInWords, LinkedDueDay } from '../../i18n/due-days.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Notice } from '../../model/notice.ts';
import { isOpen } from '../../model/time/lateness.ts';
import type { CitedRow } from './notice-citations.ts';
import { type NoticeShare, sharesOf } from './notice-shares.ts';

/** Figures of a summary, and last days it names where no day of looking is given. */
const FIGURES = 3;
const DAYS = 3;

/** Last days of orders that are still waited for. */
interface SummaryDays {
  days: readonly LinkedDueDay[];
  /** How they stand without a day of looking: the first of them, and how many more there are. */
  alone: { days: readonly (LinkedDueDay & { printed: string })[]; others?: string };
  /** Words for a given day of looking; without it the browser makes them. */
  seen?: DueDaysInWords;
}

/** What the site sums up of a notice: only of words that are marked, each line with the way to its sentence. */
export interface NoticeSummary {
  /** How many orders, and to how many agencies, with how many last days. */
  orders?: { count: string; rest: string };
  due?: SummaryDays;
  figures: readonly NoticeShare[];
  /** How many documents it cites. */
  cited?: string;
}

/**
 * The summary of a notice; nothing where no word of it is marked.
 * @param table address of the table of its orders
 * @param asOf the day of looking, when whoever builds the site gave one
 */
export function noticeSummary(
  locale: Locale,
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
  const due = isOutOfForce(notice, corpus) ? undefined : dueDays(locale, dated, { table, asOf });
  return {
    ...(orders.length > 0 && {
      orders: {
        count: locale.words.summary.orders(orders.length),
        rest: locale.words.summary.given(agencies.size, dated.length),
      },
    }),
    ...(due && { due }),
    figures,
    ...(cited.length > 0 && { cited: locale.words.summary.cited(cited.length) }),
  };
}

function dueDays(
  locale: Locale,
  orders: ReturnType<typeof ordersOf>,
  { table, asOf }: { table: string; asOf: string | undefined },
): SummaryDays | undefined {
  const waited = orders.filter(({ standing }) => isOpen(standing.state));
  const days = [...Map.groupBy(waited, ({ standing }) => standing.due ?? '')]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([day, members]): LinkedDueDay => ({
        day,
        count: members.length,
        unreported: members.filter(({ standing }) => standing.state !== 'dang-thuc-hien').length,
        href: members.length === 1 ? `#${members[0]?.anchor}` : table,
      }),
    );
  if (days.length === 0) return undefined;
  const others = days.length - DAYS;
  const alone = {
    days: days.slice(0, DAYS).map((due) => ({ ...due, printed: locale.day(due.day) })),
    ...(others > 0 && { others: locale.words.summary.otherDays(others) }),
  };
  return { days, alone, ...(asOf !== undefined && { seen: locale.words.dueDays(days, asOf) }) };
}
