import { zstdCompressSync } from 'node:zlib';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Cell, Collection, Row } from '../../exports/tables/collection.ts';
import { type Column, type ColumnKind, describeColumns } from '../../exports/tables/column.ts';
import type { WrittenPart } from './joined-file.ts';

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];
type Group = ParquetWriter['row_groups'][number];

/** What must be known of a part that stands in a file: its row group, with places counted from its begin; none where it has no rows. */
export type ParquetFacts = Group | undefined;

/** With these letters a Parquet file begins and ends. */
export const PARQUET_MARK = new TextEncoder().encode('PAR1');

/** What a cell is in Parquet: days are days, lists are lists of words, what is not known is null. */
const ELEMENTS = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  address: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  day: { type: 'INT32', converted_type: 'DATE' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
} as const satisfies Record<Exclude<ColumnKind, 'list'>, object>;

/** Rows as a row group, which can stand anywhere in a file of their table; the same rows give the same bytes. */
export function parquetGroup(
  collection: Collection,
  rows: readonly Row[],
): { data: Uint8Array; facts: ParquetFacts } {
  const { writer, parquet } = begin(collection);
  void parquet.write({
    columnData: describeColumns(collection).map(({ name, kind }) => ({
      name,
      data: rows.map((row) => cellOf(row[name] ?? null, kind)),
      // It would name places in the file a second time.
      offsetIndex: false,
    })),
    rowGroupSize: Math.max(rows.length, 1),
  });
  const [group] = parquet.row_groups;
  return {
    data: writer.getBytes().slice(PARQUET_MARK.length),
    facts: group && moved(group, -PARQUET_MARK.length),
  };
}

/** What stands behind the row groups of a file and leads to each. */
export function parquetEnd(collection: Collection, parts: readonly WrittenPart<ParquetFacts>[]): Uint8Array {
  const { writer, parquet } = begin(collection);
  for (const { at, facts } of parts) {
    if (!facts) continue;
    parquet.row_groups.push(moved(facts, at));
    parquet.num_rows += facts.num_rows;
  }
  void parquet.finish();
  return writer.getBytes().slice(PARQUET_MARK.length);
}

function begin(collection: Collection): { writer: ByteWriter; parquet: ParquetWriter } {
  const columns = describeColumns(collection);
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    writer,
    schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)],
    codec: 'ZSTD',
    compressors: { ZSTD: (data: Uint8Array) => new Uint8Array(zstdCompressSync(data)) },
  });
  return { writer, parquet };
}

/** The same row group, so many bytes further on. */
function moved(group: Group, by: number): Group {
  const place = (at: bigint): bigint => at + BigInt(by);
  return {
    ...group,
    columns: group.columns.map(({ meta_data: data, ...column }) => ({
      ...column,
      file_offset: place(column.file_offset),
      ...(data && {
        meta_data: {
          ...data,
          data_page_offset: place(data.data_page_offset),
          ...(data.dictionary_page_offset !== undefined && {
            dictionary_page_offset: place(data.dictionary_page_offset),
          }),
        },
      }),
    })),
  };
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

function cellOf(cell: Cell, kind: ColumnKind): Cell | Date {
  return kind === 'day' && cell !== null ? new Date(`${cell}T00:00:00Z`) : cell;
}
