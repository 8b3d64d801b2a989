import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SEED } from '../site/html.ts';
import { type Reader, startReader } from './browser.ts';
import { violations } from './violations.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.close());

const HELP = '/tro-giup/#cach-doc';

/** How a page looks: its ground, the size of its letters, and whether the browser's own fields are dark. */
function looks(page: Page): Promise<{ ground: string; size: string; scheme: string }> {
  return page.evaluate(() => {
    const { fontSize, colorScheme } = getComputedStyle(document.documentElement);
    return { ground: getComputedStyle(document.body).backgroundColor, size: fontSize, scheme: colorScheme };
  });
}
const LIGHT = 'rgb(255, 255, 255)';
const DARK = 'rgb(18, 22, 27)';

/** Open the help and choose. */
async function choose(page: Page, ...words: readonly string[]): Promise<void> {
  for (const word of words) await page.getByRole('radio', { name: word, exact: true }).check();
}

test('what a reader chose holds at once and on every page, before its body is there, and after coming back', async () => {
  const page = await reader.open(SEED, { colorScheme: 'light' });
  expect(await looks(page)).toEqual({ ground: LIGHT, size: '16px', scheme: 'light dark' });
  await page.getByRole('link', { name: 'Cỡ chữ, nền' }).click();
  await choose(page, 'Rất lớn', 'Tối');
  const chosen = { ground: DARK, size: '24px', scheme: 'dark' };
  expect(await looks(page)).toEqual(chosen);
  await page.goBack();
  expect(await looks(page)).toEqual(chosen);
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      document.body.dataset['firstSeen'] = document.documentElement.className;
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  for (const path of ['/', '/so-lieu/thu-ngan-sach/', '/404.html', SEED]) {
    await page.goto(reader.url + path);
    expect([path, await looks(page)]).toEqual([path, chosen]);
    expect(await page.evaluate(() => document.body.dataset['firstSeen'])).toBe('chu-rat-lon nen-toi');
  }
  expect(await violations(page)).toEqual([]);
  await page.goto(reader.url + HELP);
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(2);
  expect(await page.getByRole('radio', { name: 'Tối' }).isChecked()).toBe(true);
  await choose(page, 'Vừa', 'Theo máy');
  expect(await looks(page)).toEqual({ ground: LIGHT, size: '16px', scheme: 'light dark' });
  await page.context().close();
});

test('a light ground is had on a dark machine, with charts in its colours', async () => {
  const page = await reader.open(HELP, { colorScheme: 'dark' });
  expect((await looks(page)).ground).toBe(DARK);
  await choose(page, 'Sáng');
  await page.goto(reader.url + SEED);
  expect((await looks(page)).ground).toBe(LIGHT);
  expect(await violations(page)).toEqual([]);
  const colours = await page.evaluate(() => {
    document.body.style.color = 'var(--chart-1)';
    return getComputedStyle(document.body).color;
  });
  expect(colours).toBe('rgb(42, 104, 168)');
  await page.context().close();
});

test('paper is white and its letters keep their size, whatever was chosen', async () => {
  const page = await reader.open(HELP, { colorScheme: 'dark' });
  await choose(page, 'Gấp đôi', 'Tối');
  await page.goto(reader.url + SEED);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await looks(page)).toEqual({ ground: LIGHT, size: '16px', scheme: 'light' });
  await page.context().close();
});

test('without JavaScript nothing is offered that would not work, and the page says what does', async () => {
  const page = await reader.open(HELP, { javaScriptEnabled: false, colorScheme: 'dark' });
  expect(await page.getByRole('radio').count()).toBe(0);
  expect(await page.getByText('Khi JavaScript tắt').isVisible()).toBe(true);
  expect(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(DARK);
  await page.context().close();
});

test('a browser that keeps nothing shows every page without a fault, and this one as chosen', async () => {
  const page = await reader.open('/favicon.svg', { colorScheme: 'light' });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('', 'SecurityError');
      },
    });
  });
  await page.goto(reader.url + HELP);
  await choose(page, 'Tối');
  expect((await looks(page)).ground).toBe(DARK);
  await page.goto(reader.url + SEED);
  expect((await looks(page)).ground).toBe(LIGHT);
  expect(faults).toEqual([]);
  await page.context().close();
});
