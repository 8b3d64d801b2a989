import { REVIEW } from '../../model/orders/order-review.ts';
import type { Run } from '../source-document.ts';
import type { OrderSuggestion } from './order-suggestion.ts';
import type { OrderSource } from './suggest-orders.ts';

/** Marks that could be set, beside the text that has them. */
export interface MarkedOrders<Source extends OrderSource> {
  source: Source;
  marked: ReadonlySet<OrderSuggestion>;
}

/**
 * Set a mark for review around the words of each order. The words stay as they are. A mark alone on its line is
 * read among words like any other.
 */
export function markOrders<Source extends OrderSource>(
  source: Source,
  orders: readonly OrderSuggestion[],
): MarkedOrders<Source> {
  const marked = new Set<OrderSuggestion>();
  const within = (list: OrderSuggestion['within']['list'], index: number): OrderSuggestion[] =>
    orders.filter((order) => order.within.list === list && order.within.index === index);
  const setIn = (runs: readonly Run[], own: readonly OrderSuggestion[]): Run[] => {
    for (const order of own) marked.add(order);
    return own.length > 0 ? withTags(runs, own) : [...runs];
  };
  const blocks = (list: 'body' | 'rest'): OrderSource['body'] =>
    source[list].map((block, index) => {
      const own = within(list, index);
      if (own.length === 0) return block;
      if (!block.table) return { ...block, runs: setIn(block.runs, own) };
      const rows = block.table.rows.map((row, at) =>
        row.map((cell, column) => {
          const inCell = own.filter((order) => order.within.row === at && order.within.cell === column);
          return inCell.length > 0 ? setIn(cell, inCell) : cell;
        }),
      );
      return { ...block, table: { ...block.table, rows } };
    });
  const notes = source.notes.map((note, index) => ({
    ...note,
    runs: setIn(note.runs, within('notes', index)),
  }));
  return { source: { ...source, body: blocks('body'), rest: blocks('rest'), notes }, marked };
}

/** Runs with the tags of orders before their first letter and behind their last. */
function withTags(runs: readonly Run[], orders: readonly OrderSuggestion[]): Run[] {
  const opens = new Map(orders.map((order) => [order.at, openingTag(order)]));
  const closes = new Set(orders.map(({ at, printed }) => at + printed.length - 1));
  const tagged: Run[] = [];
  let at = -1;
  let isBlankDue = false;
  for (const run of runs) {
    if (run.note !== undefined || run.table) {
      tagged.push(run);
      continue;
    }
    let from = 0;
    const cut = (to: number, tag: string): void => {
      if (to > from) tagged.push({ ...run, text: run.text.slice(from, to) });
      tagged.push({ text: '', tag });
      from = to;
    };
    // Places among the plain words: white space counts as one blank, none before the first letter.
    for (let index = 0; index < run.text.length; index++) {
      if (/\s/u.test(run.text.charAt(index))) {
        isBlankDue = at >= 0;
        continue;
      }
      at += isBlankDue ? 2 : 1;
      isBlankDue = false;
      const tag = opens.get(at);
      if (tag !== undefined) cut(index, tag);
      if (closes.has(at)) cut(index + 1, '</Assignment>');
    }
    if (from < run.text.length || run.text === '') tagged.push({ ...run, text: run.text.slice(from) });
  }
  return tagged;
}

function openingTag({ agency, deadline, sentence }: OrderSuggestion): string {
  const owner = agency?.from === 'sentence' && sentence.includes(agency.words) ? agency.words : undefined;
  const facts = {
    review: REVIEW,
    to: agency?.slug,
    owner,
    deadline: deadline?.words,
    due: deadline?.due,
  };
  const written = Object.entries(facts).flatMap(([name, value]) =>
    // Signs that an attribute would have to write otherwise are left to the person who confirms.
    value === undefined || /["<>{}&\\\n]/u.test(value) ? [] : [`${name}="${value}"`],
  );
  return `<Assignment ${written.join(' ')}>`;
}
