import { isDueSoon, isOverdue } from '../model/time/lateness.ts';

/** What a row of the list of orders says of itself: its `data-` attributes. */
export type TaskFacts = Readonly<Record<string, string | undefined>>;

/** Which fact of a row a field of the form asks about. */
const ASKS: Readonly<Record<string, (row: TaskFacts, value: string, day: string) => boolean>> = {
  'co-quan': ({ agencies = '' }, value) => agencies.split(' ').includes(value),
  'dia-ban': ({ places = '' }, value) => places.split(' ').includes(value),
  han: ({ group }, value) => group === value,
  'thong-bao': ({ notice }, value) => notice === value,
  'tinh-trang': ({ state = '', due = '' }, value, day) => {
    if (value === 'qua-han') return due !== '' && isOverdue(due, state, day);
    if (value === 'sap-han') return due !== '' && isDueSoon(due, state, day);
    return state === value;
  },
};

/**
 * Whether an order is among those asked for.
 * @param name field of the form; one that is not known asks for nothing
 * @param day the day of looking, `YYYY-MM-DD`
 */
export function answers(row: TaskFacts, name: string, value: string, day: string): boolean {
  return ASKS[name]?.(row, value, day) ?? true;
}
