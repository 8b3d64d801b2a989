import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sharedSiteOfMany } from '../site/shared-site.ts';
import { PHONE, type Reader, startReader } from './browser.ts';
import { smallTargets } from './small-targets.ts';
import { violations } from './violations.ts';

let reader: Reader;
/** Invented notices of one province: its agencies, places and topics have more than their first pages show. */
let built: string;
/** One tab of each kind goes from page to page. */
let phone: Page;
let desktop: Page;
const DESKTOP = { width: 1280, height: 900 };
beforeAll(async () => {
  built = await sharedSiteOfMany();
  reader = await startReader(built);
  phone = await reader.open('/404.html', PHONE);
  desktop = await reader.open('/404.html', { viewport: DESKTOP, colorScheme: 'dark' });
}, 120_000);
afterAll(() => reader.close());

const PROVINCE = 'ubnd-tinh-mau';
const PAGES = [
  `/co-quan/${PROVINCE}/`,
  `/co-quan/${PROVINCE}/thong-bao/`,
  `/co-quan/${PROVINCE}/nhac-den/`,
  '/dia-ban/tinh-mau/',
  '/dia-ban/*/so-lieu/',
  '/linh-vuc/kinh-te-xa-hoi/',
  '/linh-vuc/kinh-te-xa-hoi/so-lieu/',
  '/so-lieu/*/',
  '/so-lieu/*/2031/',
  '/so-lieu/*/noi/',
  '/',
];

test.for(PAGES)(
  '%s of a large site has no accessibility fault, nothing to tap below 24 px, and never scrolls sideways in letters of twice the size',
  async (pattern) => {
    const [file] = globSync(`${pattern.slice(1)}index.html`, { cwd: built });
    const path = `/${file?.replaceAll('\\', '/').replace(/index\.html$/u, '')}`;
    expect(file).toBeDefined();
    for (const [page, [size, ...narrower]] of [
      [phone, [PHONE.viewport, { width: 320, height: 740 }]],
      [desktop, [DESKTOP]],
    ] as const) {
      await page.setViewportSize(size);
      await page.goto(reader.url + path);
      expect(await violations(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      for (const one of [size, ...narrower]) {
        await page.setViewportSize(one);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          one.width,
        );
      }
    }
  },
);

test('every section of a first page has ten rows at most, and without JavaScript its link leads to all', async () => {
  const page = await reader.open(`/co-quan/${PROVINCE}/`, { javaScriptEnabled: false });
  expect(await page.locator('.notices > li').count()).toBe(10);
  expect(await page.locator('li.task').count()).toBeLessThanOrEqual(10);
  await page.getByRole('link', { name: 'Cả 40 thông báo' }).click();
  await page.waitForURL('**/thong-bao/');
  expect(await page.locator('.notices > li').count()).toBe(40);
  await page.context().close();
});

test('the summary of a subject tells how its last days stand to the reader’s own day', async () => {
  const page = await reader.open('/404.html');
  await page.clock.setFixedTime(new Date('2031-03-01T05:00:00Z'));
  await page.goto(`${reader.url}/linh-vuc/kinh-te-xa-hoi/`);
  expect(await page.locator('.score due-days').innerText()).toMatch(
    /^Hạn tới: \d+\/\d+\/2031, \d+ việc, (?:còn \d+ ngày|hôm nay)\n\d+ việc quá hạn mà chưa có cập nhật$/u,
  );
  await page.context().close();
});

test('the first page names the last days that the reader’s own day has not passed', async () => {
  const page = await reader.open('/404.html');
  const read = async (day: string) => {
    await page.clock.setFixedTime(new Date(`${day}T05:00:00Z`));
    await page.goto(`${reader.url}/`);
    return {
      heading: await page.locator('coming-dates h2').textContent(),
      days: await page
        .locator('coming-dates li:visible')
        .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['due'] ?? '')),
    };
  };
  const early = await read('2030-01-01');
  expect(early.heading).toBe('Hạn sắp đến');
  expect(early.days).toHaveLength(5);
  expect(early.days).toEqual(early.days.toSorted());
  const [first = '', second = ''] = early.days;
  expect(first < second).toBe(true);
  expect((await read(second)).days[0]).toBe(second);
  expect(await read('2099-01-01')).toMatchObject({ heading: 'Những hạn gần đây nhất' });
  expect(await page.locator('coming-dates .past').textContent()).toMatch(/^[1-9][\d.]* việc quá hạn/u);
  await page.context().close();
});

test('an indicator narrows to a year and a place, and the address keeps the choice', async () => {
  const [file = ''] = globSync('so-lieu/*/2031/index.html', { cwd: built });
  const own = `/${file.replaceAll('\\', '/').replace(/2031\/index\.html$/u, '')}`;
  const page = await reader.open(own);
  const all = await page.locator('figure-filter tr[data-place]').count();
  expect(all).toBe(10);
  const place = (await page.locator('[name="noi"] option').nth(1).getAttribute('value')) ?? '';
  await page.locator('[name="noi"]').selectOption(place);
  await page.waitForFunction(() =>
    /số liệu khớp/u.test(document.querySelector('.status')?.textContent ?? ''),
  );
  const found = await page
    .locator('figure-filter tr[data-place]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['place']));
  expect(new Set(found)).toEqual(new Set([place]));
  expect(new URL(page.url()).search).toBe(`?noi=${place}`);
  await page.reload();
  await page.waitForFunction(() =>
    /số liệu khớp/u.test(document.querySelector('.status')?.textContent ?? ''),
  );
  expect(await page.locator('figure-filter tr[data-place]').count()).toBe(found.length);
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await page.waitForFunction(() => document.querySelectorAll('figure-filter tr[data-place]').length === 10);
  await page.context().close();
});

test('without JavaScript an indicator leads to each year and each place that has figures', async () => {
  const [file = ''] = globSync('so-lieu/*/2031/index.html', { cwd: built });
  const own = `/${file.replaceAll('\\', '/').replace(/2031\/index\.html$/u, '')}`;
  const page = await reader.open(own, { javaScriptEnabled: false });
  expect(await page.locator('figure-filter form').isVisible()).toBe(false);
  const links = await page
    .locator('.choice a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
  expect(links.length).toBeGreaterThan(3);
  expect(links.filter((path) => !existsSync(join(built, path, 'index.html')))).toEqual([]);
  await page.locator('.seg').getByRole('link', { name: '2031' }).click();
  await page.waitForURL('**/2031/');
  expect(await page.locator('tr[data-place]').count()).toBeGreaterThan(0);
  await page.context().close();
});

test('the site of few notices has none of these pages', () => {
  expect(existsSync(join('dist', 'dia-ban/hoa-tham/thong-bao'))).toBe(false);
});
