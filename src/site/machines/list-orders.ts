import { z } from 'zod';
import type { NoticeJson } from '../../exports/notice/notice-json.ts';
import {
  subjectAddress,
  subjectOrdersCsvAddress,
  yearOrdersCsvAddress,
} from '../../model/addresses/address.ts';
import type { OUTCOMES } from '../../model/orders/order-outcome.ts';
import { readCsv } from '../../model/text/csv.ts';
import { passageAt, passageSchema } from './passage.ts';
import { type PublishedSite, readNotice, readText } from './published-site.ts';

/** What a list of orders answers. */
export const ordersSchema = z.strictObject({
  /** How many there are in all that answer the question. */
  total: z.int(),
  orders: z.array(
    z.strictObject({
      ...passageSchema.shape,
      /** The whole sentence, and who must do it. */
      sentence: z.string(),
      agencies: z.array(z.string()),
      /** The deadline's own words, and the last day that holds now. */
      deadline: z.string().nullable(),
      due: z.string().nullable(),
      /** What became of it, and the day on which it was done where that is known. */
      outcome: z.string(),
      doneOn: z.string().nullable(),
    }),
  ),
});
export type Orders = z.output<typeof ordersSchema>;

/** Whose orders, which of them, and how many. */
export interface OrdersAsked {
  by: 'agency' | 'place' | 'topic' | 'year';
  /** Key of the agency, place or topic, or the year. */
  key: string;
  outcome?: (typeof OUTCOMES)[number] | undefined;
  dueFrom?: string | undefined;
  dueTo?: string | undefined;
  skip: number;
  most: number;
}

const FOLDERS = { agency: 'co-quan', place: 'dia-ban', topic: 'linh-vuc' } as const;

/** Orders of an agency, a place, a topic or a year, from the published list; undefined where there is no such list. */
export async function listOrders(site: PublishedSite, asked: OrdersAsked): Promise<Orders | undefined> {
  const { by, key, outcome, dueFrom = '', dueTo, skip, most } = asked;
  const path =
    by === 'year' ? yearOrdersCsvAddress(key) : subjectOrdersCsvAddress(subjectAddress(FOLDERS[by], key));
  const text = await readText(site, path);
  if (text === undefined) return undefined;
  const rows = readCsv(text)
    .slice(1)
    .map(([order = '', , , , due = '', became = '', doneOn = '']) => ({ order, due, became, doneOn }))
    .filter(
      ({ due, became }) =>
        (outcome === undefined || became === outcome) &&
        (dueFrom === '' || due >= dueFrom) &&
        (dueTo === undefined || (due !== '' && due.slice(0, dueTo.length) <= dueTo)),
    );
  const orders: Orders['orders'] = [];
  const notices = new Map<string, NoticeJson | undefined>();
  for (const { order, due, became, doneOn } of rows.slice(skip, skip + most)) {
    const [id = '', anchor = ''] = order.split('#');
    const notice = notices.has(id) ? notices.get(id) : await readNotice(site, id);
    notices.set(id, notice);
    const passage = notice && passageAt(notice, anchor);
    const told = notice?.assignments.find((one) => one.anchor === anchor);
    if (!passage || !told) throw new Error(`${order} is listed and not published`);
    orders.push({
      ...passage,
      sentence: told.sentence,
      agencies: told.leads.map(({ name }) => name),
      deadline: told.deadline,
      due: due || null,
      outcome: became,
      doneOn: doneOn || null,
    });
  }
  return { total: rows.length, orders };
}
