import type { ConsoleMessage, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SEED } from '../site/html.ts';
import { PHONE, type Reader, startReader } from './browser.ts';
import { violations } from './violations.ts';

const PAGES = [
  '/',
  '/thong-bao/',
  '/thong-bao/2024/',
  SEED,
  '/so-lieu/',
  '/so-lieu/ty-le-giai-ngan-dau-tu-cong/',
  '/so-lieu/thu-ngan-sach/',
  `${SEED}nhung/hinh-1/`,
  '/tim-kiem/',
  '/du-lieu/',
  '/giai-thich/',
  '/gioi-thieu/',
  '/tro-giup/',
  '/huong-dan/',
  '/huong-dan/loi/',
  '/van-ban/',
  '/van-ban/ubnd-tinh-lang-son-ct-4-2024/',
  '/van-ban/loai/quyet-dinh/',
  '/nhiem-vu/',
  '/co-quan/ubnd-tinh-lang-son/',
  '/dia-ban/binh-gia/',
  '/linh-vuc/',
  '/so-cai/',
  '/404.html',
];

let reader: Reader;
/** One tab of each kind goes from page to page: opening one costs more than reading one. */
let phone: Page;
let desktop: Page;
let narrow: Page;
let watched: Page;
beforeAll(async () => {
  reader = await startReader();
  phone = await reader.open('/404.html', PHONE);
  desktop = await reader.open('/404.html', { viewport: { width: 1280, height: 900 } });
  narrow = await reader.open('/404.html', { viewport: { width: 320, height: 640 } });
  watched = await reader.open('/404.html', { viewport: { width: 320, height: 640 } });
});
afterAll(() => reader.close());

for (const path of PAGES) {
  test(`${path} has no accessibility fault, on a phone and on a desktop, in light and in dark`, async () => {
    for (const page of [phone, desktop]) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(reader.url + path);
      expect(await violations(page)).toEqual([]);
    }
    await desktop.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(desktop)).toEqual([]);
  });

  test(`${path} never scrolls sideways in letters of twice the size, on phones of 320 and 360 px`, async () => {
    await narrow.goto(reader.url + path);
    await narrow.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const width of [360, 320]) {
      await narrow.setViewportSize({ width, height: 640 });
      expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  test(`${path} never scrolls sideways at 320 px, asks no other host for anything and logs no error`, async () => {
    const foreign: string[] = [];
    const errors: string[] = [];
    const hear = (request: Request): void => {
      if (!request.url().startsWith(reader.url) && !request.url().startsWith('data:'))
        foreign.push(request.url());
    };
    const hearWords = (message: ConsoleMessage): void => {
      if (message.type() === 'error') errors.push(message.text());
    };
    const hearError = (error: Error): void => {
      errors.push(String(error));
    };
    watched.on('request', hear).on('console', hearWords).on('pageerror', hearError);
    await watched.goto(reader.url + path, { waitUntil: 'networkidle' });
    watched.off('request', hear).off('console', hearWords).off('pageerror', hearError);
    expect(await watched.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  });
}
