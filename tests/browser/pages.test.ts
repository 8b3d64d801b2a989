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
  '/gioi-thieu/',
  '/tro-giup/',
  '/huong-dan/',
  '/huong-dan/loi/',
  '/van-ban/',
  '/van-ban/ubnd-tinh-lang-son-ct-4-2024/',
  '/van-ban/loai/quyet-dinh/',
  '/404.html',
];

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.close());

for (const path of PAGES) {
  test(`${path} has no accessibility fault, on a phone and on a desktop, in light and in dark`, async () => {
    for (const options of [
      PHONE,
      { viewport: { width: 1280, height: 900 } },
      { colorScheme: 'dark' as const },
    ]) {
      const page = await reader.open(path, options);
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    }
  });

  test(`${path} never scrolls sideways at 320 px, asks no other host for anything and logs no error`, async () => {
    const page = await reader.open('/404.html', { viewport: { width: 320, height: 640 } });
    const foreign: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(reader.url) && !request.url().startsWith('data:'))
        foreign.push(request.url());
    });
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(reader.url + path, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });
}
