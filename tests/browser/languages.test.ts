import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Reader, startReader } from './browser.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.close());

/** Words on a page that have Vietnamese letters and are not told to be Vietnamese. */
const untold = (page: Page): Promise<string[]> =>
  page.locator('main').evaluate((main) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement: parent, textContent: text } = node;
      if (
        /[ăâđêôơưáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụếềệốồộớờợứừựấầậắặ]/iu.test(text ?? '') &&
        parent?.checkVisibility()
      )
        if (parent.closest('[lang]')?.getAttribute('lang') !== 'vi') found.push(text ?? '');
    }
    return found;
  });

test('in English a search is answered in English, words of notices told to be Vietnamese, and stays in English', async () => {
  const page = await reader.open('/en/tim-kiem/?q=giai+ngan');
  await page.locator('[data-results] > li').nth(1).waitFor();
  await page.locator('[data-status]', { hasText: 'results for' }).waitFor();
  expect(await untold(page)).toEqual([]);
  const indicator = page.locator('[data-results] h2 a[href*="/so-lieu/"]').first();
  expect(
    new URL((await indicator.evaluate((link) => (link as HTMLAnchorElement).href)) ?? '').pathname,
  ).toMatch(/^\/en\/so-lieu\//u);
  const notice = page.locator('[data-results] h2 a[href*="/thong-bao/"]').first();
  expect(await notice.getAttribute('href')).toMatch(/^\/thong-bao\//u);
  await page.context().close();
});

test('in English lists of documents and of orders are narrowed to rows in English, at an address in English', async () => {
  const page = await reader.open('/en/van-ban/?q=chi+thi');
  await page.locator('.count', { hasText: /^\d+ documents?\.$/u }).waitFor();
  expect(await page.locator('.documents li a').first().getAttribute('href')).toMatch(/^\/en\/van-ban\//u);
  expect(await untold(page)).toEqual([]);
  expect(new URL(page.url()).pathname).toBe('/en/van-ban/');
  await page.goto(`${reader.url}/en/nhiem-vu/?dia-ban=binh-gia`);
  await page.locator('.status', { hasText: /orders? fits?\. As of/u }).waitFor();
  expect(await page.locator('.results .task dt').first().textContent()).toBe('Agency');
  await page.context().close();
});

test('a reader goes from a page to the same page in the other language and back', async () => {
  const page = await reader.open('/dia-ban/binh-gia/');
  await page.locator('footer a[hreflang=en]').click();
  await page.waitForURL('**/en/dia-ban/binh-gia/');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.locator('footer a[hreflang=vi]').click();
  await page.waitForURL((url) => url.pathname === '/dia-ban/binh-gia/');
  await page.context().close();
});

test('a page loads the words of its own language alone', async () => {
  for (const [path, own, other] of [
    ['/nhiem-vu/', 'Đang lọc', 'Filtering'],
    ['/en/nhiem-vu/', 'Filtering', 'Đang lọc'],
  ] as const) {
    const page = await reader.open('/404.html');
    const scripts: Promise<string>[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.push(response.text());
    });
    await page.goto(reader.url + path, { waitUntil: 'networkidle' });
    const code = (await Promise.all(scripts)).join('\n');
    expect(code).toContain(own);
    expect(code).not.toContain(other);
    await page.context().close();
  }
});
