import { OTHERWISE, SETTLED_OTHERWISE } from '../../model/orders/order-outcome.ts';
import { isDueSoon } from '../../model/time/due-soon.ts';
import { isOverdue } from '../../model/time/lateness.ts';

/** What a row of the list of orders says of itself: its `data-` attributes. */
export type TaskFacts = Readonly<Record<string, string | undefined>>;

/** All that is asked, by the names of the fields. */
type Asked = Readonly<Record<string, string>>;

/** Which fact of a row a field of the form asks about. */
const ASKS: Readonly<Record<string, (row: TaskFacts, value: string, day: string, asked: Asked) => boolean>> =
  {
    'co-quan': ({ agencies = '' }, value) => agencies.split(' ').includes(value),
    // An agency leads or was given the work, and does not only help; of no agency in particular somebody always does.
    vai: ({ agencies = '', doers = agencies }, _value, _day, asked) => {
      const agency = asked['co-quan'];
      return agency === undefined || doers.split(' ').includes(agency);
    },
    'dia-ban': ({ places = '' }, value) => places.split(' ').includes(value),
    'linh-vuc': ({ topics = '' }, value) => topics.split(' ').includes(value),
    han: ({ group }, value) => group === value,
    thang: ({ due = '' }, value) => due.startsWith(value),
    nam: ({ notice = '' }, value) => notice.startsWith(`${value}/`),
    'ket-qua': ({ outcome, due = '' }, value) => {
      if (value === 'co-han') return due !== '';
      if (value === OTHERWISE) return SETTLED_OTHERWISE.some((one) => one === outcome);
      return outcome === value;
    },
    'thong-bao': ({ notice }, value) => notice === value,
    'tinh-trang': ({ state = '', due = '' }, value, day) => {
      if (value === 'qua-han') return due !== '' && isOverdue(due, state, day);
      if (value === 'sap-han') return due !== '' && isDueSoon(due, state, day);
      return state === value;
    },
  };

/**
 * Whether an order is among those asked for.
 * @param asked fields of the form with their values; one that is not known asks for nothing
 * @param day the day of looking, `YYYY-MM-DD`
 */
export function answers(row: TaskFacts, asked: Asked, day: string): boolean {
  return Object.entries(asked).every(([name, value]) => ASKS[name]?.(row, value, day, asked) ?? true);
}
