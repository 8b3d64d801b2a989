import type { Corpus } from '../../corpus/corpus.ts';
import { ordersOf } from '../../corpus/orders/task-lists.ts';
import { vietnamese } from '../../i18n/vi/index.ts';
import { assignmentWords as words } from '../../i18n/vi/orders/assignment.ts';
import type { Link } from '../lists/link.ts';
import { asOfLine } from '../orders/order-list.ts';
import { type OrderRow, orderRow } from '../orders/order-row.ts';

/** Anchor of the table of a notice's orders. */
export const NOTICE_ORDERS = 'nhiem-vu-va-thoi-han';

/** An order in the table of its own notice. */
interface NoticeOrder extends Pick<OrderRow, 'due' | 'lateness' | 'state' | 'done'> {
  /** How its words begin, and where they stand. */
  link: Link;
  leads: readonly Link[];
  /** Beside a last day the words it was counted from; without one the words of the deadline or the kind. */
  when?: string;
}

/** The orders of a notice as its page tables them: with a last day, with a time in words, with neither. */
export interface NoticeOrders {
  /** The day that lateness is told for, where an order has a last day; empty where the browser tells it. */
  asOf?: string;
  tables: readonly { name: string; isOpen: boolean; rows: readonly NoticeOrder[] }[];
}

/** The tables of a notice's orders; nothing where it gives none. */
export function noticeOrders(
  notice: string,
  corpus: Corpus,
  asOf: string | undefined,
): NoticeOrders | undefined {
  const rows = ordersOf(corpus, notice).map((order) => orderRow(vietnamese, order, corpus, asOf));
  if (rows.length === 0) return undefined;
  const dated = rows.filter(({ due }) => due !== undefined);
  const dayless = rows.filter(({ due }) => due === undefined);
  const isInWords = ({ kind }: OrderRow): boolean => kind === 'recurring' || kind === 'worded';
  const tables = [
    { rows: dated, name: words.withDay, isOpen: true },
    { rows: dayless.filter(isInWords), name: words.inWords, isOpen: true },
    { rows: dayless.filter((row) => !isInWords(row)), name: words.withoutDay, isOpen: false },
  ];
  return {
    ...(dated.length > 0 && { asOf: asOfLine(vietnamese, asOf) }),
    tables: tables
      .filter((table) => table.rows.length > 0)
      .map(({ rows, name, isOpen }) => ({ name: name(rows.length), isOpen, rows: rows.map(noticeOrder) })),
  };
}

function noticeOrder({ anchor, words, leads, due, lateness, state, done, ...order }: OrderRow): NoticeOrder {
  const when = whenOf({ ...order, due });
  return {
    link: { href: `#${anchor}`, text: opening(words) },
    leads,
    ...(due !== undefined && { due }),
    ...(lateness !== undefined && { lateness }),
    ...(when !== undefined && { when }),
    state,
    ...(done !== undefined && { done }),
  };
}

type Deadline = Pick<OrderRow, 'deadline' | 'countedFrom' | 'kindName'> & {
  due: OrderRow['due'] | undefined;
};

function whenOf({ due, deadline, countedFrom, kindName }: Deadline): string | undefined {
  if (due === undefined) return deadline === undefined ? kindName : `«${deadline}»`;
  return countedFrom === undefined ? undefined : `«${deadline}» (${countedFrom})`;
}

/** Beginning of the words up to a pause; the link leads to all of them. */
function opening(text: string): string {
  const start = /^.{30,}?(?=\s*[,;:(])/u.exec(text)?.[0] ?? text;
  return start === text ? text : `${start} …`;
}
