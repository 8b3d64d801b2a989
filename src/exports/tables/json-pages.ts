import { z } from 'zod';
import { API, absolute } from '../../model/addresses/address.ts';
import type { Collection, Row } from './collection.ts';

/** No JSON file of a table is larger, so that a phone or a script reads any of them at once: 200 KB. */
export const PAGE_BYTES = 200_000;

/** Kept free on each page for what stands around the rows. */
const ENVELOPE_BYTES = 2_000;

/** Some rows of a table: from `start` up to and without `end`. */
export interface PageRange {
  /** From 1. */
  number: number;
  start: number;
  end: number;
}

/** Path of one page: `/api/v1/notices.json`, then `/api/v1/notices-2.json`. */
export function pagePath(name: string, number: number): string {
  return `${API}/${name}${number === 1 ? '' : `-${number}`}.json`;
}

/** Path of the JSON Schema of a table's pages. */
export function schemaPath(name: string): string {
  return `${API}/schema/${name}.json`;
}

const encoder = new TextEncoder();

/** What a row takes on a page, in bytes, with what stands between rows. */
export function rowBytes(row: object): number {
  return encoder.encode(JSON.stringify(row)).length + 2;
}

/**
 * Cut a table into pages of at most {@link PAGE_BYTES} each; a table without rows has one empty page. Only a row that
 * is larger alone would make a larger page: data are never cut. Rows that come at the end change no page that is full.
 * @param sizes of the rows, as {@link rowBytes} tells them
 */
export function paginate(sizes: readonly number[]): PageRange[] {
  const pages: PageRange[] = [];
  let start = 0;
  let bytes = 0;
  for (const [index, size] of sizes.entries()) {
    if (index > start && bytes + size > PAGE_BYTES - ENVELOPE_BYTES) {
      pages.push({ number: pages.length + 1, start, end: index });
      start = index;
      bytes = 0;
    }
    bytes += size;
  }
  return [...pages, { number: pages.length + 1, start, end: sizes.length }];
}

/**
 * One page of a table as JSON, one row a line.
 * @param rows of this page alone
 * @param whole how many pages and rows the whole table has: the first page says so, for on every page it would make all of
 *   them anew for one row more
 */
export function jsonPage(
  name: string,
  rows: readonly Row[],
  number: number,
  whole: { pages: number; total: number },
  site: string,
): string {
  const address = (other: number): string | null =>
    other < 1 || other > whole.pages ? null : absolute(site, pagePath(name, other));
  const envelope = {
    schema: absolute(site, schemaPath(name)),
    self: address(number),
    prev: address(number - 1),
    next: address(number + 1),
    page: number,
    ...(number === 1 && whole),
  };
  const lines = rows.map((row) => JSON.stringify(row));
  const head = JSON.stringify(envelope, null, 1).slice(0, -2);
  return `${head},\n "rows": [\n${lines.join(',\n')}\n]}\n`;
}

/** JSON Schema (draft 2020-12) of the pages of a table; `$defs/row` alone describes a line of its CSV. */
export function pageSchema({ name, title, description, schema }: Collection, site: string): object {
  const { $schema, ...row } = z.toJSONSchema(schema);
  const { properties, ...page } = z.toJSONSchema(envelopeSchema);
  return {
    $schema,
    $id: absolute(site, schemaPath(name)),
    title,
    description,
    ...page,
    properties: { ...properties, rows: { type: 'array', items: { $ref: '#/$defs/row' } } },
    $defs: { row },
  };
}

/** JSON Schema (draft 2020-12) of a row of a table that has no pages of JSON. */
export function tableSchema({ name, title, description, schema }: Collection, site: string): object {
  const { $schema, ...row } = z.toJSONSchema(schema);
  return { $schema, $id: absolute(site, schemaPath(name)), title, description, ...row };
}

const envelopeSchema = z.strictObject({
  schema: z.url().describe('Địa chỉ của lược đồ này.'),
  self: z.url().describe('Địa chỉ của trang này.'),
  prev: z.url().nullable().describe('Trang trước; null ở trang đầu.'),
  next: z.url().nullable().describe('Trang sau; null ở trang cuối.'),
  page: z.int().min(1).describe('Số thứ tự của trang, từ 1.'),
  pages: z.int().min(1).optional().describe('Số trang; trang đầu ghi.'),
  total: z.int().min(0).optional().describe('Số dòng của cả bảng; trang đầu ghi.'),
  rows: z.array(z.unknown()).describe('Các dòng của trang này.'),
});
