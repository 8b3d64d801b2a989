import { type ListPart, partKey } from '../../corpus/orders/calendar-parts.ts';
import type { Link } from './link.ts';
import type { PagerView } from './list-pages.ts';

/** One page of a list that is cut by the calendar, for what it is drawn from and for its view. */
export interface PageOfParts<Row> {
  /** The rows of the page. */
  rows: readonly Row[];
  /** How many rows the whole list has. */
  all: number;
  /** The pages that hold all of them; none where the first page does. */
  parts: readonly ListPart<Row>[];
  /** Which of them this page is; the first page of a list is none. */
  at: number | undefined;
}

/**
 * The page of a list that a route parameter asks for.
 * @param below what stands before a part's key in its parameter
 * @param first how many rows the first page shows where it has not room for all
 */
export function pageOfParts<Row>(
  rows: readonly Row[],
  parts: readonly ListPart<Row>[],
  parameter: string | undefined,
  { below, first }: { below: string; first: number },
): PageOfParts<Row> {
  const whole = { all: rows.length, parts };
  if (parameter === undefined)
    return { ...whole, at: undefined, rows: parts.length > 0 ? rows.slice(0, first) : rows };
  const at = parts.findIndex((part) => below + partKey(part) === parameter);
  const part = parts[at];
  if (!part) throw new Error(`no page ${parameter} of ${rows.length} rows`);
  return { ...whole, at, rows: part.rows };
}

/** What a page shows of its whole list, for a key of the page: of the other pages only the first tells how many they hold. */
export function drawnOfParts({ all, parts, at }: PageOfParts<unknown>): unknown {
  if (at === undefined) return [all, ...parts.map((part) => [partKey(part), part.rows.length])];
  return [at - 1, at, at + 1].map((index) => parts[index] && partKey(parts[index]));
}

/** What the first page of a list says that has not room for all: what it shows, and the ways to the pages. */
export interface PartsView {
  intro: string;
  links: readonly (Link & { count: number })[];
}

/** The ways between the pages of a list. */
interface WaysOfParts {
  /** On the first page of a list that has not room for all. */
  links: PartsView['links'];
  /** On the other pages: to their neighbours. */
  pager?: PagerView;
}

/**
 * The ways from one page of a list to the others.
 * @param base address of the first page and what stands before a part's key
 * @param nameOf a part, to begin a line
 */
export function waysOfParts<Row>(
  { parts, at }: PageOfParts<Row>,
  base: string,
  nameOf: (part: ListPart<Row>) => string,
): WaysOfParts {
  const linkTo = (part: ListPart<Row>): Link => ({ href: `${base}${partKey(part)}/`, text: nameOf(part) });
  if (at === undefined) return { links: parts.map((part) => ({ ...linkTo(part), count: part.rows.length })) };
  const [previous, next] = [parts[at - 1], parts[at + 1]];
  return {
    links: [],
    pager: { ...(previous && { previous: linkTo(previous) }), ...(next && { next: linkTo(next) }) },
  };
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
