import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sharedSiteOfFollowed } from '../site/shared-site.ts';
import { PHONE, type Reader, startReader } from './browser.ts';
import { violations } from './violations.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await startReader(await sharedSiteOfFollowed());
});
afterAll(async () => {
  await reader.close();
});

const id = (name: string): string => `${name}-tb-ubnd-tuong-tuong`;
const address = (a: string, b: string): string => `/so-sanh/?a=${id(a)}&b=${id(b)}`;

/** A comparison as it is drawn, blanks of the source apart. */
const drawn = (page: Page, within: string): Promise<string> =>
  page
    .locator(`${within} .comparison`)
    .evaluate((element) => element.outerHTML.replace(/\s+/g, ' ').replace(/ ?(<[^>]+>) ?/g, '$1'));

test('a reader who comes from a notice chooses another on its place, and reads what the built page says of the two', async () => {
  const page = await reader.open(`/thong-bao/${id('2033/01')}/`);
  await page.getByRole('link', { name: 'So với thông báo khác' }).click();
  await page.locator('[data-side="b"] .found a').first().waitFor();
  expect(await page.locator('[data-side="b"] .told').textContent()).toContain(
    'Thông báo khác về huyện Sương',
  );
  expect(await page.locator('[data-side="a"] .chosen').textContent()).toContain('Số 01/TB-UBND, 18/1/2033');
  await page.locator('[data-side="b"] .found a', { hasText: '10/12/2033' }).click();
  await page.locator('.compared .comparison').waitFor();
  expect(new URL(page.url()).search).toBe(`?b=${id('2033/10')}&a=${id('2033/01')}`);
  const inBrowser = await drawn(page, '.compared');
  await page.goto(`${reader.url}/dia-ban/huyen-suong/so-sanh/`);
  const section = `[aria-labelledby="${id('2033-10')}-${id('2033-01')}"]`;
  expect(inBrowser).toBe(await drawn(page, section));
  expect(inBrowser).toContain('tăng 3,5 điểm phần trăm');
});

test('two notices are found by their words, and the link of a pair on a place opens the same two', async () => {
  const page = await reader.open('/so-sanh/');
  await page.fill('#chon-a', 'tuong tuong 05');
  await page.locator('[data-side="a"] .told', { hasText: 'Không thông báo nào' }).waitFor();
  await page.fill('#chon-a', 'nuoc sach');
  await page.locator('[data-side="a"] .found a', { hasText: '20/6/2031' }).click();
  await page.locator('[data-side="a"] .chosen').waitFor();
  await page.fill('#chon-b', `${reader.url}/thong-bao/${id('2032/10')}/#ii-d1`);
  await page.press('#chon-b', 'Enter');
  await page.locator('.compared .comparison').waitFor();
  // Of two places nothing is the same, and that is said.
  expect(await page.locator('.compared').textContent()).toContain('Không có số nào cùng chỉ tiêu, cùng nơi');
  await page.goto(`${reader.url}/dia-ban/huyen-may/so-sanh/`);
  await page.locator('.pair > p > a').first().click();
  await page.locator('.compared .comparison').waitFor();
  expect(await page.locator('.compared h2').textContent()).toBe(
    'Số 03/TB-UBND, 30/3/2032 – so với số 05/TB-UBND, 12/5/2031',
  );
});

test('figures that are not compared stand together with the reason', async () => {
  const page = await reader.open(address('2032/10', '2031/09'));
  await page.locator('.compared .pair-table').first().waitFor();
  expect(await page.locator('.compared td').allTextContents()).toContain(
    'không so: chỉ tiêu này tính lại từ đầu mỗi năm',
  );
});

test('an address without a notice, the same notice twice and a broken line are each told in plain words', async () => {
  const page = await reader.open(address('2033/99', '2033/01'));
  const told = page.locator('[data-side="a"] .told', { hasText: 'Không có thông báo nào ở địa chỉ' });
  await told.waitFor();
  expect(await told.textContent()).toContain(`«${id('2033/99')}»`);
  expect(await page.inputValue('#chon-a')).toBe(id('2033/99'));
  expect(await page.locator('.compared').textContent()).toBe('');
  await page.goto(reader.url + address('2033/01', '2033/01'));
  await page.locator('.compared', { hasText: 'Hai bên là cùng một thông báo' }).waitFor();
  await page.route('**/*.json', (route) => route.abort());
  await page.goto(reader.url + address('2033/01', '2033/10'));
  await page.locator('[data-side="a"] .told', { hasText: 'Không tải được' }).waitFor();
});

test('without JavaScript the page leads to the pairs of each place, which are read in full', async () => {
  const page = await reader.open('/so-sanh/', { javaScriptEnabled: false });
  expect(await page.locator('compare-notices').isVisible()).toBe(false);
  await page.getByRole('link', { name: 'huyện Sương' }).click();
  expect(await page.locator('.pair').count()).toBe(13);
  expect(await page.locator('.pair-table').first().isVisible()).toBe(true);
});

test.each([{ viewport: { width: 1280, height: 900 } }, PHONE, { ...PHONE, colorScheme: 'dark' as const }])(
  'what is compared has no fault of access and fits the screen (%o)',
  async (options) => {
    for (const path of [
      '/dia-ban/huyen-suong/so-sanh/',
      `/so-sanh/?a=${id('2033/01')}`,
      address('2033/10', '2033/01'),
    ]) {
      const page = await reader.open(path, options);
      if (path.includes('&')) await page.locator('.compared .comparison').waitFor();
      else if (path.includes('?')) await page.locator('.found a').first().waitFor();
      expect(await violations(page), path).toEqual([]);
      const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
      expect(await page.evaluate(sideways), path).toBe(0);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await page.evaluate(sideways), path).toBe(0);
    }
  },
);
