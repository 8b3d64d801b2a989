import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageLines } from '../../src/client/notice/page-words.ts';
import { attr, DIST, elementsOf, SEED, textOf } from '../site/html.ts';
import { invalidHtml } from '../site/invalid-html.ts';
import { PHONE, type Reader, startReader } from './browser.ts';
import { launchBrowser } from './launch.ts';
import { violations } from './violations.ts';

const folder = mkdtempSync(join(tmpdir(), 'luu-'));
const NAME = '2024-ket-luan-kiem-tra-huyen-binh-gia-2024-04-23.html';
const FILE = join(folder, NAME);

let reader: Reader;
let browser: Browser;
let text: string;
/** The day in Viet Nam before it was saved and after, for midnight may lie between. */
const days: string[] = [];
const today = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
beforeAll(async () => {
  reader = await startReader();
  browser = await launchBrowser();
  const page = await reader.open(SEED, { acceptDownloads: true });
  days.push(today());
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-save]')]);
  expect(download.suggestedFilename()).toBe(NAME);
  await download.saveAs(FILE);
  days.push(today());
  text = readFileSync(FILE, 'utf8');
});
afterAll(async () => {
  await browser?.close();
  await reader.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The saved file opened from the disk, and all that it asks for or complains of. */
async function opened(options = {}): Promise<{ page: Page; heard: string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const heard: string[] = [];
  page.on('request', (request) => heard.push(request.url()));
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(String(error)));
  await page.goto(pathToFileURL(FILE).href, { waitUntil: 'networkidle' });
  return { page, heard };
}

test('a saved notice opens from the disk, asks for nothing, runs nothing and has no fault of access', async () => {
  for (const options of [
    { viewport: { width: 1280, height: 900 } },
    { ...PHONE, colorScheme: 'dark' as const },
  ]) {
    const { page, heard } = await opened(options);
    expect(heard).toEqual([pathToFileURL(FILE).href]);
    expect(await page.locator('script, button, iframe, img').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await page.evaluate(sideways)).toBe(0);
    // Charts are drawn, and notes lead there and back.
    expect(await page.locator('.metric-chart .drawing').first().isVisible()).toBe(true);
    await page.locator('.note-mark a').first().click();
    expect(new URL(page.url()).hash).toMatch(/^#chu-thich-/);
    await page.context().close();
  }
});

test('its words are those of the recorded version, letter for letter', () => {
  const { version } = JSON.parse(readFileSync(join(DIST, `${SEED.slice(0, -1)}.json`), 'utf8')) as {
    version: number;
  };
  const record = readFileSync(join(DIST, `${SEED}phien-ban/${version}.txt`), 'utf8');
  const lines = pageLines(new JSDOM(text).window.document).map(
    ({ anchor, words }) => `${anchor}\t${words}\n`,
  );
  expect(lines.length).toBeGreaterThan(60);
  expect(lines.join('')).toBe(record.slice(record.indexOf('\n\n') + 2));
});

test('it says of which address and which version it is a copy, and when it was saved; its links lead to the site or within the file', () => {
  const elements = elementsOf(NAME, folder);
  const built = elementsOf(`${SEED.slice(1)}index.html`);
  const canonical = built.find((element) => attr(element, 'rel') === 'canonical');
  const address = (canonical && attr(canonical, 'href')) ?? '';
  const end = built.find((element) => attr(element, 'class') === 'print-end');
  const stamp =
    end && built.filter(({ tagName, parentNode }) => tagName === 'p' && parentNode === end).at(-1);
  const header = elements.find(({ tagName }) => tagName === 'header');
  if (!header || !stamp) throw new Error('no header');
  expect(textOf(header)).toContain(address);
  expect(textOf(header)).toContain(textOf(stamp));
  const day = elements.find(({ tagName }) => tagName === 'time');
  expect(days).toContain(day && attr(day, 'datetime'));
  const ids = new Set(elements.map((element) => attr(element, 'id')));
  const links = elements.filter(({ tagName }) => tagName === 'a' || tagName === 'link');
  for (const link of links) {
    const to = attr(link, 'href') ?? '';
    if (to.startsWith('#')) expect(ids).toContain(decodeURIComponent(to.slice(1)));
    else expect(to).toMatch(/^(?:https?:\/\/|data:,)/);
  }
  const permalinks = links.filter((link) => attr(link, 'class')?.includes('permalink'));
  expect(permalinks).toHaveLength(built.filter((link) => attr(link, 'class')?.includes('permalink')).length);
  for (const link of permalinks) expect(attr(link, 'href')?.startsWith(`${address}#`)).toBe(true);
});

test('it is valid, light, and a page of paper', async () => {
  expect(await invalidHtml(folder, [NAME])).toEqual([]);
  expect(text.length).toBeLessThan(200_000);
  const { page } = await opened();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.site-header').isVisible()).toBe(false);
  expect(await page.locator('.print-end').textContent()).toContain('Bản lưu ngày');
  expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString()).toBe('%PDF-');
  await page.context().close();
});

test('where the page does not come the button says so, and saves when it is pressed again', async () => {
  const page = await reader.open(SEED, { acceptDownloads: true });
  await page.route(`**${SEED}`, (route) => route.abort());
  await page.click('[data-save]');
  await page.locator('[data-save]', { hasText: 'Chưa lưu được' }).waitFor();
  await page.unroute(`**${SEED}`);
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-save]')]);
  expect(download.suggestedFilename()).toBe(NAME);
});
