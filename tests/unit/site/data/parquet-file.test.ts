import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Collection, Row } from '../../../../src/exports/tables/collection.ts';
import { type JoinedBefore, JoinedFile } from '../../../../src/site/data/joined-file.ts';
import {
  PARQUET_MARK,
  type ParquetFacts,
  parquetEnd,
  parquetGroup,
} from '../../../../src/site/data/parquet-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TABLE: Collection = {
  name: 'orders',
  title: 'Bảng',
  description: 'Mỗi dòng là một việc.',
  key: ['id'],
  schema: z.strictObject({
    id: z.string().describe('Khóa.'),
    kind: z.string().describe('Loại.'),
    due: z.string().meta({ format: 'date' }).nullable().describe('Hạn.'),
    count: z.int().nullable().describe('Số.'),
    names: z.array(z.string()).describe('Tên.'),
  }),
  groups: () => [],
};

let files = 0;
function write(parts: Readonly<Record<string, readonly Row[]>>, before?: JoinedBefore<ParquetFacts>) {
  const path = join(folder, `${files++}.parquet`);
  const file = new JoinedFile<ParquetFacts>(path, before);
  const made: string[] = [];
  file.write(PARQUET_MARK);
  for (const [key, rows] of Object.entries(parts))
    file.append(key, () => {
      made.push(key);
      return parquetGroup(TABLE, rows);
    });
  file.write(parquetEnd(TABLE, file.parts));
  file.close();
  return { path, parts: file.parts, made, bytes: readFileSync(path) };
}

async function read(path: string): Promise<unknown[]> {
  const duckdb = await (await DuckDBInstance.create()).connect();
  return (await duckdb.runAndReadAll(`SELECT * FROM '${path}'`)).getRowObjectsJson();
}

let next = 0;
const rowsOf = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `việc-${next++}`,
    // Few of them: written as a dictionary.
    kind: ['đất đai', 'ngân sách'][index % 2] ?? '',
    due: index % 3 ? `2042-0${(index % 9) + 1}-15` : null,
    count: index % 5 ? index : null,
    names: index % 2 ? ['Sở Y tế', 'UBND xã'] : [],
  }));

test('row groups that are as they were are copied, and the bytes are those of a file written anew', async () => {
  const parts = { a: rowsOf(4_000), none: [], b: rowsOf(7), c: rowsOf(900) };
  const before = write(parts);
  expect(await read(before.path)).toEqual(Object.values(parts).flat());
  const { a, b, c } = parts;
  const edits: [Readonly<Record<string, Row[]>>, string[]][] = [
    [parts, []],
    [{ a, 'b longer': rowsOf(80), c }, ['b longer']],
    [{ 'at the begin': rowsOf(2), c, a, b }, ['at the begin']],
    [{ b }, []],
  ];
  for (const [tables, made] of edits) {
    const again = write(tables, before);
    expect(again.made).toEqual(made);
    expect(again.bytes.equals(write(tables).bytes)).toBe(true);
    expect(await read(again.path)).toEqual(Object.values(tables).flat());
  }
});

test('a table without rows is a file without rows', async () => {
  expect(await read(write({}).path)).toEqual([]);
});
