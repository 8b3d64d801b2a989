import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BELOW, sharedSiteBelow } from '../site/shared-site.ts';
import { type Reader, startReader } from './browser.ts';

const BASE = new URL(BELOW).pathname;
let reader: Reader;
const beside: string[] = [];
const said: string[] = [];
beforeAll(async () => {
  reader = await startReader(await sharedSiteBelow());
});
afterAll(() => reader.close());

/** Open a page and write down what it asks for beside the site, and what the browser says of it. */
async function open(path: string): Promise<Page> {
  const page = await reader.open('/');
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol.startsWith('http') && !pathname.startsWith(`${BASE}/`)) beside.push(request.url());
  });
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(reader.url + path);
  return page;
}

test('a search below the root of a host finds, suggests and filters, and its results lead to the notices', async () => {
  const page = await open('/tim-kiem/?q=giải+ngân');
  const result = page.locator('[data-results] > li h2 a').first();
  const address = await result.getAttribute('href');
  expect(address).toMatch(new RegExp(`^${BASE}/`));
  await page.locator('details.facets a, [data-facets] a').first().waitFor({ state: 'attached' });
  for (const link of await page.locator('main a[href^="/"]').all())
    expect(await link.getAttribute('href')).toMatch(new RegExp(`^${BASE}/`));
  await result.click();
  await page.waitForURL((url) => url.pathname.startsWith(`${BASE}/`) && !url.pathname.includes('tim-kiem'));
  expect(await page.locator('h1').count()).toBe(1);
});

test('a list is narrowed, and orders are filtered', async () => {
  const page = await open('/thong-bao/?q=huyện');
  const follow = page.locator('.listed > a');
  await follow.waitFor();
  expect(new URL(page.url()).pathname).toBe(`${BASE}/thong-bao/`);
  for (const link of [follow, page.locator('.listed li a').first()])
    expect(await link.getAttribute('href')).toMatch(new RegExp(`^${BASE}/(?:theo-doi|thong-bao)/`));
  await page.goto(`${reader.url}/nhiem-vu/?tinh-trang=chua-cap-nhat`);
  await page.locator('.results li.task').first().waitFor();
});

test('two notices are compared, and one is saved', async () => {
  const page = await open('/thong-bao/');
  const ids = await page
    .locator('main li a[href*="/thong-bao/2"]')
    .evaluateAll((links) => [
      ...new Set(
        links.map(
          (link) => /\/thong-bao\/(\d{4}\/[a-z0-9-]+)\/$/.exec((link as HTMLAnchorElement).href)?.[1],
        ),
      ),
    ]);
  const [first, second] = ids.filter(Boolean);
  await page.goto(`${reader.url}/so-sanh/?a=${first}&b=${second}`);
  await page.locator('.compared .comparison').waitFor();
  for (const link of await page.locator('.compared a[href^="/"], .chosen a').all())
    expect(await link.getAttribute('href')).toMatch(new RegExp(`^${BASE}/`));
  await page.goto(`${reader.url}/thong-bao/${first}/`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-save]').first().click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${first?.replace('/', '-')}.html`);
});

test('a search is followed, and what it finds is read', async () => {
  const page = await open(`/theo-doi/?luu=${encodeURIComponent('/thong-bao/?q=huyện')}`);
  await page.locator('saved-list form [type=submit], saved-list form button').first().click();
  const row = page.locator('saved-list li').first();
  expect(await row.locator('a').getAttribute('href')).toBe(`${BASE}/thong-bao/?q=huy%E1%BB%87n`);
  await expect.poll(() => row.locator('div').textContent()).toMatch(/\d/);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([`${BASE}theo-doi`]);
});

test('a chart is explored', async () => {
  const page = await open('/so-lieu/');
  await page.locator('main a[href*="/so-lieu/"]').first().click();
  await page.locator('metric-chart summary').first().click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('metric-chart button[data-action=csv]').first().click(),
  ]);
  const csv = await (await download.createReadStream()).toArray();
  expect(Buffer.concat(csv).toString()).toContain(`${reader.url}/thong-bao/`);
});

test('nothing was asked for beside the site, and no page made the browser complain', () => {
  expect(beside).toEqual([]);
  expect(said).toEqual([]);
});
