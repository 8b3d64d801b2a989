import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Collection, Row } from '../../../../src/exports/tables/collection.ts';
import type { JoinedBefore } from '../../../../src/site/data/joined-file.ts';
import { type RowPages, treePages } from '../../../../src/site/data/sqlite-pages.ts';
import { WholeDatabase } from '../../../../src/site/data/whole-database.ts';

const folder = mkdtempSync(join(tmpdir(), 'whole-database-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const table = (name: string): Collection => ({
  name,
  title: 'Bảng',
  description: 'Mỗi dòng là một đoạn.',
  key: ['id'],
  schema: z.strictObject({
    id: z.string().describe('Khóa.'),
    words: z.string().nullable().describe('Chữ.'),
    count: z.int().nullable().describe('Số.'),
    share: z.number().nullable().describe('Phần.'),
    isHeading: z.boolean().describe('Là đề mục.'),
    names: z.array(z.string()).describe('Tên.'),
  }),
  groups: () => [],
});
const TABLES = [table('one'), table('two')];

/** Parts of a table, each with its rows. */
type Parts = Readonly<Record<string, readonly Row[]>>;

let files = 0;
function write(tables: readonly Parts[], before?: JoinedBefore<RowPages>) {
  const path = join(folder, `${files++}`);
  const database = new WholeDatabase(`${path}.way`, before);
  const made: string[] = [];
  for (const [index, parts] of tables.entries()) {
    database.beginTable(TABLES[index] as Collection);
    for (const [key, rows] of Object.entries(parts))
      database.append({ key, rows: () => [] }, () => {
        made.push(key);
        return rows;
      });
  }
  const parts = database.finish(path);
  return { path, parts, made, bytes: readFileSync(path) };
}

function read(bytes: Buffer): { rows: unknown[][]; faults: unknown } {
  const plain = join(folder, `${files++}.sqlite`);
  writeFileSync(plain, gunzipSync(bytes));
  const database = new DatabaseSync(plain, { readOnly: true });
  try {
    return {
      rows: TABLES.map(({ name }) =>
        database
          .prepare(`SELECT * FROM ${name}`)
          .all()
          .map((row) => ({ ...row })),
      ),
      faults: database
        .prepare('PRAGMA integrity_check')
        .all()
        .map((row) => ({ ...row })),
    };
  } finally {
    database.close();
  }
}

const asStored = (rows: readonly Row[]) =>
  rows.map((row) => ({ ...row, isHeading: Number(row['isHeading']), names: JSON.stringify(row['names']) }));

let next = 0;
const rowsOf = (count: number, words: (index: number) => string | null): Row[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `i${next++}`,
    words: words(index),
    count: [null, 0, 1, -1, 127, 128, -129, 40_000, -8_388_608, 2 ** 31, -(2 ** 46)][index % 11] ?? null,
    share: [null, 0, 17.04, -2.5, 1e300][index % 5] ?? null,
    isHeading: index % 3 === 0,
    names: index % 2 ? ['Sở Y tế', 'huyện "A"'] : [],
  }));

test('what is written, SQLite finds whole: no rows, few, many pages, words longer than a page', () => {
  for (const long of [60_000, 65_400, 65_501, 65_536, 131_000, 400_000]) {
    const first = { a: rowsOf(3, () => 'ấ'), b: rowsOf(300, (index) => 'x'.repeat(index * 40)), c: [] };
    const second = { d: rowsOf(4, (index) => (index === 2 ? 'đ'.repeat(long / 2 - index) : null)) };
    const { bytes } = write([first, second]);
    expect(read(bytes)).toEqual({
      rows: [Object.values(first).flatMap(asStored), asStored(second.d)],
      faults: [{ integrity_check: 'ok' }],
    });
  }
  expect(read(write([{}, {}]).bytes)).toEqual({ rows: [[], []], faults: [{ integrity_check: 'ok' }] });
});

test('from the root every leaf is reached in its order, on one level, and no page leads to one alone', () => {
  for (const count of [2, 4_368, 4_369, 9_000]) {
    const leaves = Array.from({ length: count }, (_, index) => ({
      page: index + 2,
      lastRow: 2 ** 40 + index,
    }));
    const { pages, root } = treePages(leaves, count + 2);
    expect(root).toBe(count + 1 + pages.length);
    const below = (number: number): number[] => {
      const page = Buffer.from(pages[number - count - 2] ?? []);
      const cells = Array.from({ length: page.readUInt16BE(3) }, (_, cell) =>
        page.readUInt16BE(12 + 2 * cell),
      );
      expect(cells.length).toBeGreaterThan(0);
      return [...cells.map((at) => page.readUInt32BE(at)), page.readUInt32BE(8)];
    };
    const reached = pages.length === 1 ? below(root) : below(root).flatMap(below);
    expect(reached).toEqual(leaves.map(({ page }) => page));
  }
});

test('parts that are as they were are copied, and the bytes are those of a database written anew', () => {
  const parts = {
    a: rowsOf(30, () => 'x'.repeat(9_000)),
    b: rowsOf(2, () => 'b'),
    c: rowsOf(5, () => 'y'.repeat(90_000)),
    d: rowsOf(3, () => 'd'),
  };
  const other = { e: rowsOf(1, () => 'e') };
  const before = write([parts, other]);
  const { a, b, c, d } = parts;
  const longer = rowsOf(40, () => 'z'.repeat(9_000));
  const edits: [Parts, string[]][] = [
    [parts, []],
    [{ ...parts, f: rowsOf(2, () => 'f') }, ['f']],
    [{ a, 'b with one word more': b, c, d }, ['b with one word more']],
    // Words longer than a page are found by the number of a page, and all numbers moved.
    [{ a, 'b longer': longer, c, d }, ['b longer', 'c']],
    [{ a, d }, ['d']],
  ];
  for (const [tables, made] of edits) {
    const again = write([tables, other], before);
    expect(again.made).toEqual(made);
    expect(again.bytes.equals(write([tables, other]).bytes)).toBe(true);
    expect(read(again.bytes).faults).toEqual([{ integrity_check: 'ok' }]);
  }
});
