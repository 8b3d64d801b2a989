import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { Cell, Collection, Row } from '../../exports/tables/collection.ts';
import { type Column, type ColumnKind, describeColumns } from '../../exports/tables/column.ts';

/** Larger pages than usual leave less of them empty, for passages are long. */
const PAGE_BYTES = 16_384;

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
 * Write tables as one SQLite database; the same rows give the same bytes, with one version of SQLite.
 * @param path of a file that is not there
 * @param rowsOf the rows of a table, asked for once
 */
export function writeSqlite(
  path: string,
  tables: readonly Collection[],
  rowsOf: (table: Collection) => Iterable<Row>,
): void {
  // Rows come in the order of the tables and may name rows of later ones.
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: false });
  const keys = new Map(tables.map(({ name, key }) => [name, key[0] ?? '']));
  try {
    // Nobody reads the file before it is whole, and what a killed build leaves is thrown away.
    database.exec(
      `PRAGMA page_size = ${PAGE_BYTES}; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN`,
    );
    for (const table of tables) writeTable(database, table, keys, rowsOf(table));
    // Sorted at once, when all rows are there.
    for (const index of indexesOf(tables, keys)) database.exec(index);
    database.exec('COMMIT');
  } finally {
    database.close();
  }
}

function writeTable(
  database: DatabaseSync,
  table: Collection,
  keys: ReadonlyMap<string, string>,
  rows: Iterable<Row>,
): void {
  const columns = describeColumns(table);
  database.exec(createTable(table, columns, keys));
  const insert = database.prepare(
    `INSERT INTO ${quote(table.name)} VALUES (${columns.map(() => '?').join(', ')})`,
  );
  for (const row of rows) insert.run(...columns.map(({ name }) => sqlValue(row[name] ?? null)));
}

function sqlValue(cell: Cell): SQLInputValue {
  if (typeof cell === 'boolean') return Number(cell);
  return cell === null || typeof cell !== 'object' ? cell : JSON.stringify(cell);
}

/** A table with its descriptions as comments, which `.schema` shows. */
function createTable(
  { name, title, description, refersTo = {} }: Collection,
  columns: readonly Column[],
  keys: ReadonlyMap<string, string>,
): string {
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

/** Both ends of every way from one table to another. */
function indexesOf(tables: readonly Collection[], keys: ReadonlyMap<string, string>): string[] {
  const referred = new Set(tables.flatMap(({ refersTo = {} }) => Object.values(refersTo)));
  return tables.flatMap(({ name, refersTo = {} }) => {
    const key = keys.get(name) ?? '';
    const index = (column: string): string =>
      `INDEX ${quote(`${name}_${column}`)} ON ${quote(name)} (${quote(column)})`;
    return [
      ...(referred.has(name) ? [`CREATE UNIQUE ${index(key)}`] : []),
      ...Object.keys(refersTo).map((column) => `CREATE ${index(column)}`),
    ];
  });
}

function quote(name: string): string {
  return `"${name}"`;
}
