import { rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Collection, Row } from '../../exports/tables/collection.ts';
import { type Column, describeColumns } from '../../exports/tables/column.ts';
import { type JoinedBefore, JoinedFile, type WrittenPart } from './joined-file.ts';
import { firstPage } from './sqlite-file.ts';
import { type RowPages, rowPages, type TreePage, treePages } from './sqlite-pages.ts';
import type { TablePart } from './table-parts.ts';

/** Half the work of the usual 6, for a twelfth more bytes. */
const GZIP_LEVEL = 4;

/** Numbers of rows are given out by part: those of one that grows do not move those of the next. */
const ROWS_OF_A_PART = 2 ** 28;

/**
 * All tables as one SQLite database, compressed. Its pages of rows are parts, each compressed alone (RFC 1952 joins such
 * members to one file); the first page, and those that lead to the rows, are written anew.
 */
export class WholeDatabase {
  readonly #path: string;
  /** The parts, before the first page is known. */
  readonly #parts: JoinedFile<RowPages>;
  readonly #tables: { table: Collection; columns: Column[]; leaves: TreePage[]; parts: number }[] = [];
  #nextPage = 2;

  /** @param path of a file on the way, which is not there */
  constructor(path: string, before: JoinedBefore<RowPages> | undefined) {
    this.#path = path;
    this.#parts = new JoinedFile(path, before);
  }

  beginTable(table: Collection): void {
    this.#tables.push({ table, columns: describeColumns(table), leaves: [], parts: 0 });
  }

  /** Append a part to the table that was begun last. @param rows its rows, asked for where they are not known */
  append({ key }: TablePart, rows: () => readonly Row[]): void {
    const current = this.#tables.at(-1);
    if (!current) throw new Error('No table was begun.');
    const { table, columns, leaves } = current;
    const firstRow = current.parts * ROWS_OF_A_PART + 1;
    const start = this.#nextPage;
    const facts = this.#parts.append(
      `${table.name} ${current.parts} ${key}`,
      () => {
        const made = rowPages(columns, rows(), firstRow, start);
        return { data: packed(made.data), facts: made.facts };
      },
      ({ standsAt = start }) => standsAt === start,
    );
    leaves.push(...facts.leaves.map(({ page, lastRow }) => ({ page: start + page, lastRow })));
    current.parts++;
    this.#nextPage += facts.count;
  }

  /** Write the database. @returns where each part stands in it */
  finish(path: string): readonly WrittenPart<RowPages>[] {
    this.#parts.close();
    const above: Uint8Array[] = [];
    const roots = this.#tables.map(({ table, leaves }): [Collection, number] => {
      const { pages, root } = treePages(leaves, this.#nextPage + above.length);
      above.push(...pages);
      return [table, root];
    });
    const schema = `${this.#path}.schema`;
    const whole = new JoinedFile<RowPages>(path, { path: this.#path, parts: this.#parts.parts });
    try {
      whole.write(packed(firstPage(schema, roots, this.#nextPage - 1 + above.length)));
      for (const { key } of this.#parts.parts) whole.copy(key);
      if (above.length > 0) whole.write(packed(Buffer.concat(above)));
      return whole.parts;
    } finally {
      whole.close();
      rmSync(schema, { force: true });
      rmSync(this.#path, { force: true });
    }
  }
}

function packed(data: Uint8Array): Uint8Array {
  return gzipSync(data, { level: GZIP_LEVEL });
}
