import { zstdCompressSync } from 'node:zlib';
import { fileWriter, parquetWriteRows } from 'hyparquet-writer';
import type { Cell, Collection, Row } from '../../exports/tables/collection.ts';
import { type Column, type ColumnKind, describeColumns } from '../../exports/tables/column.ts';

type SchemaElement = NonNullable<Parameters<typeof parquetWriteRows>[0]['schema']>[number];

/** Rows of a group, of which one is in memory: a reader takes only the groups that it needs. */
const GROUP_ROWS = 20_000;

/** What a cell is in Parquet: days are days, lists are lists of words, what is not known is null. */
const ELEMENTS = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  address: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  day: { type: 'INT32', converted_type: 'DATE' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
} as const satisfies Record<Exclude<ColumnKind, 'list'>, object>;

/**
 * Write a table as Parquet; the same rows give the same bytes.
 * @param path of a file that is not there
 */
export function writeParquet(path: string, collection: Collection, rows: Iterable<Row>): void {
  const columns = describeColumns(collection);
  const days = columns.filter(({ kind }) => kind === 'day').map(({ name }) => name);
  void parquetWriteRows({
    writer: fileWriter(path),
    columns: columns.map(({ name }) => ({ name })),
    schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)],
    rows: withDays(rows, days),
    rowGroupSize: GROUP_ROWS,
    codec: 'ZSTD',
    compressors: { ZSTD: (data: Uint8Array) => new Uint8Array(zstdCompressSync(data)) },
  });
}

function elementsOf({ name, kind, isNullable }: Column): SchemaElement[] {
  if (kind !== 'list')
    return [{ name, ...ELEMENTS[kind], repetition_type: isNullable ? 'OPTIONAL' : 'REQUIRED' }];
  return [
    { name, repetition_type: 'REQUIRED', converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', ...ELEMENTS.text, repetition_type: 'REQUIRED' },
  ];
}

function* withDays(rows: Iterable<Row>, days: readonly string[]): Generator<Record<string, Cell | Date>> {
  for (const row of rows) {
    const typed: Record<string, Cell | Date> = { ...row };
    for (const day of days) if (typed[day] !== null) typed[day] = new Date(`${row[day]}T00:00:00Z`);
    yield typed;
  }
}
