import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, newSiteFolder } from '../site/build-site.ts';
import { SIGNATURE, writeBodies } from '../site/write-bodies.ts';
import { type Reader, startReader } from './browser.ts';

const COLUMNS = [5, 13, 25, 40];
const figure = (column: number): string => `1.234.567,${String(column).padStart(2, '0')}`;
const longWord = (column: number): string => `Nghiêngngảnghoằngngoèo-khúckhuỷu${column}`;

/** A table in Markdown, a head and two rows, each line behind an indent. */
function table(columns: number, cell: (column: number) => string, indent = ''): string {
  const row = (text: (column: number) => string): string =>
    `${indent}| ${Array.from({ length: columns }, (_, at) => text(at + 1)).join(' | ')} |`;
  return [row((column) => `Cột ${column}`), row(() => '---'), row(cell), row(cell)].join('\n');
}

const folder = newSiteFolder();
let reader: Reader;
beforeAll(async () => {
  const content = join(folder, 'content');
  const bodies = COLUMNS.map((columns) => [
    `bang-${columns}`,
    [
      'Bảng số liệu:',
      table(columns, figure),
      'Bảng chữ:',
      table(columns, (column) => (column % 2 ? longWord(column) : `hai từ${column}`)),
      SIGNATURE,
    ].join('\n\n'),
  ]);
  const inNote = `Đoạn có chú thích[^a].\n\n${SIGNATURE}\n\n[^a]: Xem bảng:\n\n${table(13, figure, '    ')}`;
  writeBodies(content, { ...Object.fromEntries(bodies), 'bang-chu-thich': inNote });
  reader = await startReader(buildSite(content, folder, join(folder, 'cache')));
});
afterAll(async () => {
  await reader.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The words inside the edges of the pages of a print on A4, without blanks. */
async function printed(page: Page): Promise<string> {
  const pdf = await getDocument({
    data: new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })),
  }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const sheet = await pdf.getPage(number);
    const [, , width = 0, height = 0] = sheet.view;
    const { items } = await sheet.getTextContent();
    for (const item of items) {
      if (!('str' in item)) continue;
      const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
      if (x >= 0 && x + item.width <= width && y >= 0 && y <= height) texts.push(item.str);
    }
  }
  return texts.join('').replace(/\s+/gu, '');
}

for (const columns of COLUMNS) {
  test(`on paper a table of ${columns} columns has every cell, figures and long words`, async () => {
    const page = await reader.open(`/thong-bao/2042/bang-${columns}/`);
    const paper = await printed(page);
    for (let column = 1; column <= columns; column++) {
      expect(paper.split(figure(column)).length - 1).toBeGreaterThanOrEqual(2);
      const words = column % 2 ? longWord(column) : `haitừ${column}`;
      expect(paper).toContain(words);
    }
    await page.context().close();
  });
}

test('on paper a table of a note has every cell, and on a phone it scrolls in its own box', async () => {
  const page = await reader.open('/thong-bao/2042/bang-chu-thich/', {
    viewport: { width: 320, height: 640 },
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const box = page.locator('.footnotes .table');
  expect(await box.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
  const paper = await printed(page);
  for (let column = 1; column <= 13; column++) expect(paper.split(figure(column)).length - 1).toBe(2);
  await page.context().close();
});

test('on paper a figure of twelve signs stands on one line up to 25 columns', async () => {
  const page = await reader.open('/thong-bao/2042/bang-25/');
  await page.emulateMedia({ media: 'print' });
  // The width of a page laid sideways.
  await page.setViewportSize({ width: Math.floor(((297 - 30) / 25.4) * 96), height: 700 });
  const lines = await page
    .locator('.official table')
    .first()
    .locator('tbody td')
    .evaluateAll((cells) =>
      cells.map((cell) => {
        const words = document.createRange();
        words.selectNodeContents(cell);
        return words.getClientRects().length;
      }),
    );
  expect(new Set(lines)).toEqual(new Set([1]));
  await page.context().close();
});

test('on a phone a wide table scrolls in its own box, from the keyboard too, and the page does not', async () => {
  for (const columns of COLUMNS) {
    const page = await reader.open(`/thong-bao/2042/bang-${columns}/`, {
      viewport: { width: 320, height: 640 },
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const box = page.locator('.official .table').first();
    expect(await box.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
    await box.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    await page.context().close();
  }
});

test('our own tables stand whole on paper', async () => {
  const page = await reader.open('/du-lieu/');
  const names = await page.locator('.data-table tbody code').allTextContents();
  expect(names.length).toBeGreaterThan(20);
  const paper = await printed(page);
  for (const name of names) expect(paper).toContain(name.replace(/\s+/gu, ''));
  await page.context().close();
});
