import type { Cell, Row } from '../../exports/tables/collection.ts';
import type { Column } from '../../exports/tables/column.ts';

/**
 * Rows as the pages that SQLite keeps them in (https://www.sqlite.org/fileformat2.html). SQLite itself can only write a
 * database from its begin; pages of rows that did not change can be copied.
 */

/** The largest there are: few passages are longer than one, and few pages lead to the others. */
export const PAGE_BYTES = 65_536;
/** Of a cell that is longer, the rest stands on pages of its own. */
const LONGEST = PAGE_BYTES - 35;
const LEAST_OF_LONG = Math.floor(((PAGE_BYTES - 12) * 32) / 255) - 23;
const OVERFLOW_BYTES = PAGE_BYTES - 4;

const LEAF = { kind: 0x0d, head: 8 } as const;
const INTERIOR = { kind: 0x05, head: 12 } as const;

/** A page of a table's tree and the last row that it leads to. */
export interface TreePage {
  page: number;
  lastRow: number;
}

/** What must be known of pages of rows to write what leads to them. */
export interface RowPages {
  count: number;
  /** The leaves, counted from the first of these pages. */
  leaves: readonly TreePage[];
  /** Number of the first page, where pages name others by their number: then they can stand nowhere else. */
  standsAt?: number;
}

/**
 * Rows as leaves of a table's tree, one page after the other.
 * @param firstRow number of the first row
 * @param firstPage number of the first page, from 1
 */
export function rowPages(
  columns: readonly Column[],
  rows: readonly Row[],
  firstRow: number,
  firstPage: number,
): { data: Uint8Array; facts: RowPages } {
  const pages: Buffer[] = [];
  const leaves: TreePage[] = [];
  let isBound = false;
  let leaf: PageCells | undefined;
  for (const [index, row] of rows.entries()) {
    const record = recordOf(columns.map(({ name, kind }) => storedAs(row[name] ?? null, kind)));
    const local = localBytes(record.length);
    const rowNumber = firstRow + index;
    const head = Buffer.concat([varint(record.length), varint(rowNumber)]);
    const length = head.length + local + (local < record.length ? 4 : 0);
    if (!leaf?.hasRoom(length)) {
      leaf = new PageCells(LEAF);
      pages.push(leaf.bytes);
      leaves.push({ page: pages.length - 1, lastRow: rowNumber });
    }
    const last = leaves.at(-1);
    if (last) last.lastRow = rowNumber;
    const parts: Uint8Array[] = [head, record.subarray(0, local)];
    if (local < record.length) {
      isBound = true;
      parts.push(numberOfPage(firstPage + pages.length));
      pages.push(...overflowPages(record.subarray(local), firstPage + pages.length));
    }
    leaf.add(parts, length);
  }
  const facts = { count: pages.length, leaves, ...(isBound && { standsAt: firstPage }) };
  return { data: Buffer.concat(pages), facts };
}

/**
 * The pages that lead to the leaves of a table, the root last; a page without rows where it has none.
 * @param firstPage number of the first of them
 */
export function treePages(
  leaves: readonly TreePage[],
  firstPage: number,
): { pages: readonly Uint8Array[]; root: number } {
  const pages: Buffer[] = [];
  if (leaves.length === 0) return { pages: [new PageCells(LEAF).bytes], root: firstPage };
  let level = leaves;
  while (level.length > 1) {
    // As many on each: a page of this kind leads to two at least.
    const parents = Math.ceil(level.length / CHILDREN);
    const above: TreePage[] = [];
    for (let parent = 0; parent < parents; parent++) {
      const [from, to] = [parent, parent + 1].map((at) => Math.floor((at * level.length) / parents));
      const children = level.slice(from, to);
      const last = children.at(-1) as TreePage;
      const cells = new PageCells(INTERIOR);
      for (const { page, lastRow } of children.slice(0, -1)) {
        const row = varint(lastRow);
        cells.add([numberOfPage(page), row], 4 + row.length);
      }
      cells.bytes.writeUInt32BE(last.page, 8);
      above.push({ page: firstPage + pages.length, lastRow: last.lastRow });
      pages.push(cells.bytes);
    }
    level = above;
  }
  return { pages, root: level[0]?.page ?? firstPage };
}

/** A cell that leads to a page has 4 bytes of its number, 9 of a row's and 2 of its own place at most. */
const CHILDREN = Math.floor((PAGE_BYTES - INTERIOR.head) / 15);

/** A page that cells are put on, from its end. */
class PageCells {
  readonly bytes = Buffer.alloc(PAGE_BYTES);
  readonly #head: number;
  #count = 0;
  #start = PAGE_BYTES;

  constructor({ kind, head }: { kind: number; head: number }) {
    this.#head = head;
    this.bytes[0] = kind;
  }

  hasRoom(length: number): boolean {
    return this.#start - length >= this.#head + 2 * (this.#count + 1);
  }

  add(parts: readonly Uint8Array[], length: number): void {
    this.#start -= length;
    let at = this.#start;
    for (const part of parts) {
      this.bytes.set(part, at);
      at += part.length;
    }
    this.bytes.writeUInt16BE(this.#start, this.#head + 2 * this.#count);
    this.#count++;
    this.bytes.writeUInt16BE(this.#count, 3);
    this.bytes.writeUInt16BE(this.#start, 5);
  }
}

/** How much of a record stands in its cell. */
function localBytes(length: number): number {
  if (length <= LONGEST) return length;
  const some = LEAST_OF_LONG + ((length - LEAST_OF_LONG) % OVERFLOW_BYTES);
  return some <= LONGEST ? some : LEAST_OF_LONG;
}

function overflowPages(rest: Uint8Array, firstPage: number): Buffer[] {
  const pages: Buffer[] = [];
  for (let done = 0; done < rest.length; done += OVERFLOW_BYTES) {
    const page = Buffer.alloc(PAGE_BYTES);
    if (done + OVERFLOW_BYTES < rest.length) page.writeUInt32BE(firstPage + pages.length + 1);
    page.set(rest.subarray(done, done + OVERFLOW_BYTES), 4);
    pages.push(page);
  }
  return pages;
}

/** A value with the number that tells SQLite its kind, and its bytes. */
type Stored = readonly [type: number, data: Uint8Array];

const NULL: Stored = [0, Buffer.alloc(0)];
/** How many bytes a whole number may have, and what tells so. */
const INTEGERS = [
  [1, 1],
  [2, 2],
  [3, 3],
  [4, 4],
  [6, 5],
] as const;

function storedAs(cell: Cell, kind: Column['kind']): Stored {
  if (cell === null) return NULL;
  if (kind === 'number') {
    const data = Buffer.alloc(8);
    data.writeDoubleBE(Number(cell));
    return [7, data];
  }
  if (kind === 'boolean') return [cell ? 9 : 8, Buffer.alloc(0)];
  if (kind === 'integer') return storedInteger(Number(cell));
  const data = Buffer.from(typeof cell === 'object' ? JSON.stringify(cell) : String(cell));
  return [13 + 2 * data.length, data];
}

function storedInteger(value: number): Stored {
  const fitting = INTEGERS.find(
    ([bytes]) => value >= -(2 ** (8 * bytes - 1)) && value < 2 ** (8 * bytes - 1),
  );
  if (!fitting) throw new RangeError(`${value}: too large for a table.`);
  const [bytes, type] = fitting;
  const data = Buffer.alloc(bytes);
  data.writeIntBE(value, 0, bytes);
  return [type, data];
}

function recordOf(values: readonly Stored[]): Buffer {
  const types = values.map(([type]) => varint(type));
  const length = types.reduce((sum, { length: bytes }) => sum + bytes, 0);
  // Its own length counts, and takes a second byte from 127 on.
  const whole = length + 1 < 128 ? length + 1 : length + 2;
  return Buffer.concat([varint(whole), ...types, ...values.map(([, data]) => data)]);
}

/** A whole number of up to 56 bits, seven to a byte, the highest first. */
function varint(value: number): Buffer {
  const bytes = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128))
    bytes.unshift((rest % 128) + 128);
  return Buffer.from(bytes);
}

function numberOfPage(page: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(page);
  return bytes;
}
