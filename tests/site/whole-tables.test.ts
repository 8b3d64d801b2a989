import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { parse as parseCsv } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COLLECTIONS, WHOLE_TABLES } from '../../src/exports/tables/collections.ts';
import { describeColumns } from '../../src/exports/tables/column.ts';
import {
  duckdbExample,
  type QueryName,
  sqliteIndexes,
  WORKED_QUERIES,
} from '../../src/exports/tables/worked-queries.ts';
import { undefuse } from '../../src/model/text/csv.ts';
import { DIST } from './html.ts';
import { sharedSite } from './shared-site.ts';

type Value = string | number | boolean | null | string[];
type Row = Record<string, Value>;
const SITE = 'https://example.invalid';
const QUERIES = Object.keys(WORKED_QUERIES) as QueryName[];

/** The site opened by the two programs, and its JSON pages beside them. */
interface Opened {
  dist: string;
  sqlite: DatabaseSync;
  duckdb: DuckDBConnection;
}

const temporary = mkdtempSync(join(tmpdir(), 'whole-tables-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

async function open(dist: string, name: string): Promise<Opened> {
  const plain = join(temporary, `${name}.sqlite`);
  writeFileSync(plain, gunzipSync(readFileSync(join(dist, 'api/v1/corpus.sqlite.gz'))));
  const duckdb = await (await DuckDBInstance.create()).connect();
  await duckdb.run(duckdbExample(SITE).replaceAll(SITE, dist));
  return { dist, sqlite: new DatabaseSync(plain, { readOnly: true }), duckdb };
}

/** Rows as JSON has them, from a program that has fewer kinds of cells. */
async function askDuckdb({ duckdb }: Opened, sql: string): Promise<Row[]> {
  const reader = await duckdb.runAndReadAll(sql);
  return reader.getRowObjectsJson().map((row) => ({ ...row })) as Row[];
}
const askSqlite = ({ sqlite }: Opened, sql: string): Row[] =>
  sqlite
    .prepare(sql)
    .all()
    .map((row) => ({ ...row }) as Row);

/** All rows of a table as the JSON pages have them. */
function jsonRows(dist: string, name: string): Row[] {
  const rows: Row[] = [];
  for (let file: string | null = `api/v1/${name}.json`; file; ) {
    const page = JSON.parse(readFileSync(join(dist, file), 'utf8')) as { rows: Row[]; next: string | null };
    rows.push(...page.rows);
    file = page.next && new URL(page.next).pathname;
  }
  return rows;
}

const sites: Record<string, Opened> = {};
beforeAll(async () => {
  sites['real'] = await open(DIST, 'real');
  // Invented notices with orders of which much is recorded.
  sites['many-tasks'] = await open(await sharedSite('many-tasks'), 'many-tasks');
});

describe.for(['real', 'many-tasks'])('the whole tables of %s', (name) => {
  const site = (): Opened => sites[name] as Opened;

  test.for(COLLECTIONS.map((table) => [table.name, table] as const))(
    '%s has in SQLite and in Parquet the rows that it has in JSON, cell by cell, in their order',
    async ([table, collection]) => {
      const expected = jsonRows(site().dist, table);
      const kinds = new Map(describeColumns(collection).map((column) => [column.name, column.kind]));
      const asJson = (row: Row): Row =>
        Object.fromEntries(
          Object.entries(row).map(([column, cell]) => {
            const kind = kinds.get(column);
            if (kind === 'boolean') return [column, Boolean(cell)];
            return [column, kind === 'list' ? (JSON.parse(String(cell)) as string[]) : cell];
          }),
        );
      expect(askSqlite(site(), `SELECT * FROM ${table}`).map(asJson)).toEqual(expected);
      expect(await askDuckdb(site(), `SELECT * FROM ${table}`)).toEqual(expected);
    },
  );

  test('passages are the paragraphs and footnotes of the notices, word for word', async () => {
    const expected = jsonRows(site().dist, 'notices').flatMap(({ json, address, id }) => {
      const notice = JSON.parse(
        readFileSync(join(site().dist, new URL(String(json)).pathname), 'utf8'),
      ) as Record<'blocks' | 'footnotes', { anchor: string; text: string }[]>;
      return [...notice.blocks, ...notice.footnotes].map(({ anchor, text }) => ({
        address: `${address}#${anchor}`,
        notice: id,
        text,
      }));
    });
    const sql = 'SELECT address, notice, text FROM passages';
    expect(expected.length).toBeGreaterThan(10);
    expect(askSqlite(site(), sql)).toEqual(expected);
    expect(await askDuckdb(site(), sql)).toEqual(expected);
  });

  test('the database is whole, and what its tables refer to is there', () => {
    expect(askSqlite(site(), 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    // SQLite follows a reference only where what it leads to is indexed.
    const indexed = new DatabaseSync(':memory:');
    indexed.exec(`ATTACH '${site().sqlite.location()}' AS site`);
    const copied = indexed.prepare("SELECT name, sql FROM site.sqlite_schema WHERE type = 'table'").all();
    indexed.exec('PRAGMA foreign_keys = OFF');
    for (const { name: table, sql } of copied)
      indexed.exec(`${sql}; INSERT INTO ${table} SELECT * FROM site.${table}`);
    indexed.exec(sqliteIndexes());
    expect(indexed.prepare('PRAGMA main.foreign_key_check').all()).toEqual([]);
    const described = askSqlite(site(), "SELECT sql FROM sqlite_schema WHERE type = 'table'");
    for (const { meaning } of WHOLE_TABLES.flatMap(describeColumns))
      expect(described.some(({ sql }) => String(sql).includes(meaning))).toBe(true);
  });

  test.for(QUERIES)('the worked query %s gives one answer in both programs', async (query) => {
    const { sql, duckdb = sql }: { sql: string; duckdb?: string } = WORKED_QUERIES[query];
    const answer = printed(askSqlite(site(), sql));
    expect(printed(await askDuckdb(site(), duckdb))).toEqual(answer);
    if (name === 'real') expect(answer).toEqual(ANSWERS[query]);
    else if (query === 'told') expect(answer).toHaveLength(TOLD_OF_MANY_TASKS);
  });
});

/** What was recorded of the orders of `many-tasks`: counted in its files. */
const TOLD_OF_MANY_TASKS = 7;

/** The answers on the published site, read off its pages; of a long cell its first letters. */
const ANSWERS: Readonly<Record<QueryName, readonly string[]>> = {
  newest: ['null | 2024-04-23 | huyện Bình Gia | https://example.invalid/thong-bao/2024/k'],
  cited: [
    'null | Chương trình phục hồi phát triển kinh tế | 4 | 1',
    'null | Chương trình mục tiêu quốc gia xây dựng  | 3 | 1',
    'null | Quy hoạch tỉnh Lạng Sơn thời kỳ 2021-203 | 2 | 1',
    '04/CT-UBND | đẩy nhanh tiến độ thực hiện, giải ngân v | 2 | 1',
    '116/2016/NĐ-CP | null | 1 | 1',
  ],
  agencies: [
    'UBND huyện Bình Gia | 16 | 6',
    'Các cơ quan của huyện Bình Gia | 4 | 0',
    'Ban Chỉ đạo xây dựng NTM huyện Bình Gia  | 1 | 0',
    'Các sở, ngành của tỉnh Lạng Sơn | 1 | 0',
    'HĐND các cấp của huyện Bình Gia | 1 | 0',
    'Sở Giao thông vận tải tỉnh Lạng Sơn | 1 | 1',
    'UBND các xã, thị trấn của huyện Bình Gia | 1 | 0',
    'UBND xã Hoa Thám | 1 | 1',
  ],
  months: ['2024-06 | 1', '2024-09 | 1', '2024-12 | 5'],
  waiting: [
    '2024-06-30 | ["UBND huyện Bình Gia"] | Yêu cầu mốc thời gian đối với toàn bộ cá | https://example.invalid/thong-bao/2024/k',
  ],
  told: [],
  figures: [
    'Thu ngân sách trên địa bàn so với dự toá | huyện Bình Gia | 2024-04-23 | 42.6 | %',
    'Chi ngân sách trên địa bàn so với dự toá | huyện Bình Gia | 2024-04-23 | 22.93 | %',
    'Giải ngân vốn đầu tư công so với kế hoạc | huyện Bình Gia | 2024-04-23 | 17.04 | %',
    'Tiết kiệm chi thường xuyên để cải cách t | huyện Bình Gia | 2024 | 10 | %',
    'Giải ngân vốn sự nghiệp các chương trình | huyện Bình Gia | 2024-04-23 | 2.7 | %',
  ],
  words: [
    'null | null | đoạn 2 mục 1 phần I | Ngay từ đầu năm, UBND huyện Bình Gia đã ',
    'null | null | đoạn 5 điểm a mục 1.1 phần II | - Đẩy nhanh tiến độ các dự án liên quan ',
    'null | null | chú thích 3 | Đến thời điểm kiểm tra đạt 17,04% kế hoạ',
    'null | null | chú thích 6 | Chỉ thị số 04/CT-UBND ngày 02/02/2024 củ',
    'null | null | chú thích 9 | Yêu cầu mốc thời gian đối với toàn bộ cá',
  ],
};

/** Rows as lines; SQLite prints a list as JSON. */
function printed(rows: readonly Row[]): string[] {
  return rows.map((row) =>
    Object.values(row)
      .map((cell) => (Array.isArray(cell) ? JSON.stringify(cell) : String(cell)).slice(0, 40))
      .join(' | '),
  );
}

describe('the data package', () => {
  interface Field {
    name: string;
    type: string;
    description: string;
    constraints?: { required?: boolean; enum?: string[] };
  }
  interface Resource {
    name: string;
    path: string;
    format: string;
    bytes: number;
    hash?: string;
    schema?: {
      fields: Field[];
      primaryKey: string[];
      foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
    };
  }
  const api = join(DIST, 'api/v1');
  const { resources } = JSON.parse(readFileSync(join(api, 'datapackage.json'), 'utf8')) as {
    resources: Resource[];
  };
  const tables = resources.flatMap(({ schema, ...resource }) => (schema ? [{ ...resource, schema }] : []));
  const linesOf = new Map(
    tables.map(({ name, path }): [string, Record<string, string>[]] => [
      name,
      parseCsv(readFileSync(join(api, path), 'utf8'), { bom: true, columns: true }),
    ]),
  );

  test('names every file of the tables with its size, and whole ones with their digest', () => {
    expect(resources.map(({ path }) => path).toSorted()).toEqual(
      [
        ...COLLECTIONS.map(({ name }) => `${name}.csv`),
        ...WHOLE_TABLES.map(({ name }) => `${name}.parquet`),
        'corpus.sqlite.gz',
      ].toSorted(),
    );
    for (const { path, bytes, hash } of resources) {
      expect(statSync(join(api, path)).size, path).toBe(bytes);
      if (path.endsWith('.csv')) continue;
      const digest = createHash('sha256')
        .update(readFileSync(join(api, path)))
        .digest('hex');
      expect(hash).toBe(`sha256:${digest}`);
    }
  });

  const FITS: Readonly<Record<string, RegExp>> = {
    string: /^/u,
    date: /^\d{4}-\d{2}-\d{2}$/u,
    integer: /^-?\d+$/u,
    number: /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/u,
    boolean: /^(?:true|false)$/u,
  };

  test.for(tables.map((table) => [table.name, table] as const))(
    'every cell of %s fits its field, every key is one row’s, and what a row refers to is there',
    ([name, { schema }]) => {
      const lines = linesOf.get(name) ?? [];
      for (const line of lines) expect(Object.keys(line)).toEqual(schema.fields.map((field) => field.name));
      for (const { name: column, type, constraints, description } of schema.fields) {
        expect(description, column).not.toBe('');
        for (const line of lines) {
          const cell = undefuse(line[column] ?? '');
          if (cell === '') expect(constraints?.required, column).not.toBe(true);
          else expect(cell, column).toMatch(FITS[type] ?? /^\b$/u);
          if (cell !== '' && constraints?.enum) expect(constraints.enum).toContain(cell);
        }
      }
      const keyOf = (line: Record<string, string>, columns: readonly string[]): string =>
        columns.map((column) => line[column]).join('\n');
      expect(new Set(lines.map((line) => keyOf(line, schema.primaryKey))).size).toBe(lines.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const there = new Set(
          linesOf.get(reference.resource || name)?.map((line) => keyOf(line, reference.fields)),
        );
        const wanted = lines.map((line) => keyOf(line, fields)).filter((key) => key !== '');
        expect(wanted.filter((key) => !there.has(key))).toEqual([]);
      }
    },
  );
});
