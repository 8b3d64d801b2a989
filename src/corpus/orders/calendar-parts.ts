import { STRETCHES, type Stretch } from '../../model/time/stretch.ts';
import { datedPage, datedPages } from '../addresses/pages-of.ts';

/*
 * How a long list whose rows are in the order of some day is cut into pages, where a new row may belong anywhere: pages of
 * so many rows each would all move. So a list is cut like a ruler, by the calendar: years by sixteen, by four, one by one,
 * then quarters, months, eight days, four, two, days, each stretch only as fine as it must be to hold {@link MOST_ROWS}. A new row then
 * changes the page of its own stretch, or cuts that page in pieces; the others stay as they are, and so do their addresses.
 */

/** Rows on one page at most. */
const MOST_ROWS = 150;

/** A kind of rows without a day; its key is part of addresses. */
interface UndatedRows {
  unit: 'group';
  key: string;
}

/** A page with the whole of a list that is too long for the page it belongs to, and not for one of its own. */
interface WholeList {
  unit: 'whole';
  key: string;
}

/** A page of a list. */
export interface ListPart<Row> {
  stretch: Stretch | UndatedRows | WholeList;
  /** Of a stretch with more rows than a page and no finer one: full pages are numbered from the oldest. */
  page?: number | 'newest';
  /** In the order of the whole list. */
  rows: readonly Row[];
}

/** What tells where a row belongs. */
interface PlaceOfRow<Row> {
  /** Its day, or only the month or year where no more is known. */
  dayOf(row: Row): string | undefined;
  /** What the page of rows without a day is called in addresses. */
  groupOf(row: Row): string;
}

/** The part of an address that names a page of a list. */
export function partKey({ stretch, page }: Pick<ListPart<unknown>, 'stretch' | 'page'>): string {
  return typeof page === 'number' ? `${stretch.key}-phan-${page}` : stretch.key;
}

/**
 * The pages of a list in the order of its days, in that order; none where one page has room for all. Each row is on just
 * one of them.
 */
export function calendarParts<Row>(rows: readonly Row[], of: PlaceOfRow<Row>): readonly ListPart<Row>[] {
  const found = known.get(rows) as readonly ListPart<Row>[] | undefined;
  const parts = found ?? (rows.length <= MOST_ROWS ? [] : cut(rows, of, 0));
  known.set(rows, parts);
  return parts;
}

/** Each page of a list asks for all its pages: they are found once for a list. */
const known = new WeakMap<readonly unknown[], readonly ListPart<unknown>[]>();

/** @param level of {@link STRETCHES} */
function cut<Row>(rows: readonly Row[], of: PlaceOfRow<Row>, level: number): ListPart<Row>[] {
  // A list is sorted, so what lies in one stretch stands together: groups come in its order.
  const found = Map.groupBy(rows, (row) => stretchOf(row, of, level).key);
  return [...found.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const stretch = stretchOf(first, of, level);
    if (members.length <= MOST_ROWS) return [{ stretch, rows: members }];
    if (stretch.unit !== 'group' && level + 1 < STRETCHES.length) return cut(members, of, level + 1);
    return pagesOf(stretch, members);
  });
}

function stretchOf<Row>(row: Row, { dayOf, groupOf }: PlaceOfRow<Row>, level: number): Stretch | UndatedRows {
  const day = dayOf(row);
  const ofDay = STRETCHES[level];
  return day === undefined || !ofDay ? { unit: 'group', key: groupOf(row) } : ofDay(day);
}

/** Rows that no day tells apart run from the newest notice: they are cut as lists by day are. */
function pagesOf<Row>(stretch: Stretch | UndatedRows, rows: readonly Row[]): ListPart<Row>[] {
  // The page without a number has the newest; then the highest number follows.
  const numbered = datedPages(rows.length).filter((page) => page !== undefined);
  return [undefined, ...numbered.toReversed()].map((page) => ({
    stretch,
    page: page ?? 'newest',
    rows: datedPage(rows, page),
  }));
}
