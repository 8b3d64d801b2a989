/** Rows of a table on one page; more are read slowly and weigh on cheap phones. */
const ROWS_A_PAGE = 100;

/** One page of a long table: its own rows, its number from 1 and how many pages there are. */
export interface TablePage<Row> {
  rows: readonly Row[];
  number: number;
  pages: number;
}

/** Cut a table into pages; none for an empty one. */
export function tablePages<Row>(rows: readonly Row[], size = ROWS_A_PAGE): TablePage<Row>[] {
  const pages = Math.ceil(rows.length / size);
  return Array.from({ length: pages }, (_, index) => ({
    rows: rows.slice(index * size, (index + 1) * size),
    number: index + 1,
    pages,
  }));
}

/** Address of a page of an indicator; the first has no number, so that it stays when others come. */
export function indicatorPageAddress(indicator: string, number: number): string {
  return number === 1 ? `/so-lieu/${indicator}/` : `/so-lieu/${indicator}/trang-${number}/`;
}
