import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Collection } from '../../exports/tables/collection.ts';
import { type Column, type ColumnKind, describeColumns } from '../../exports/tables/column.ts';
import { PAGE_BYTES } from './sqlite-pages.ts';

/** What a cell is in SQLite: a day is text, yes is 1 and a list is JSON, as SQLite's own functions read them. */
const TYPES: Readonly<Record<ColumnKind, string>> = {
  text: 'TEXT',
  address: 'TEXT',
  day: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
  list: 'TEXT',
};

/**
 * The first page of a database: what its tables are, and where each begins.
 * @param path of a file that is not there, which SQLite writes
 * @param roots number of the page where each table begins
 * @param pages how many pages the database has
 */
export function firstPage(
  path: string,
  roots: readonly (readonly [Collection, number])[],
  pages: number,
): Uint8Array {
  const keys = new Map(roots.map(([{ name, key }]) => [name, key[0] ?? '']));
  const database = new DatabaseSync(path, { defensive: false });
  try {
    database.exec(
      `PRAGMA page_size = ${PAGE_BYTES}; PRAGMA journal_mode = OFF; PRAGMA writable_schema = ON; BEGIN`,
    );
    const insert = database.prepare("INSERT INTO sqlite_schema VALUES ('table', ?, ?, ?, ?)");
    for (const [table, root] of roots) insert.run(table.name, table.name, root, createTable(table, keys));
    database.exec('COMMIT');
  } finally {
    database.close();
  }
  const page = readFileSync(path);
  if (page.length !== PAGE_BYTES) throw new Error('The descriptions of all tables have more than one page.');
  page.writeUInt32BE(pages, 28);
  // The format of schemas since 2006, and that letters are UTF-8: SQLite writes both with a table that it makes itself.
  page.writeUInt32BE(4, 44);
  page.writeUInt32BE(1, 56);
  return page;
}

/** A table with its descriptions as comments, which `.schema` shows. */
function createTable(table: Collection, keys: ReadonlyMap<string, string>): string {
  const { name, title, description, refersTo = {} } = table;
  const columns: readonly Column[] = describeColumns(table);
  const lines = columns.map((column, index) => {
    const other = refersTo[column.name];
    const parts = [
      quote(column.name),
      TYPES[column.kind],
      ...(column.isNullable ? [] : ['NOT NULL']),
      ...(other === undefined ? [] : [`REFERENCES ${quote(other)} (${quote(keys.get(other) ?? '')})`]),
    ];
    return `  ${parts.join(' ')}${index < columns.length - 1 ? ',' : ''} -- ${column.meaning}`;
  });
  return `CREATE TABLE ${quote(name)} ( -- ${title}: ${description}\n${lines.join('\n')}\n) STRICT`;
}

function quote(name: string): string {
  return `"${name}"`;
}
