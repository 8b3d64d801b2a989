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

test('a number of a scorecard leads to a list of just so many orders, where the filter says what is asked', async () => {
  const page = await reader.open('/co-quan/ubnd-huyen-gio/');
  await page.locator('.became:has(.scorecard) > summary').click();
  const number = page.locator('.scorecard [data-row="xong"] a').first();
  const count = Number(await number.textContent());
  await number.click();
  await page
    .locator('.results > li')
    .nth(count - 1)
    .waitFor();
  expect(await page.locator('.results > li').count()).toBe(count);
  expect(await page.locator('#loc-ket-qua').inputValue()).toBe('xong');
  expect(await page.locator('#loc-vai').inputValue()).toBe('phai-lam');
});

test.each([{ viewport: { width: 1280, height: 900 } }, PHONE, { ...PHONE, colorScheme: 'dark' as const }])(
  'the tables have no fault of access and fit the screen (%o)',
  async (options) => {
    for (const path of ['/nhiem-vu/', '/nhiem-vu/ket-qua/', '/co-quan/ubnd-huyen-suong/']) {
      const page = await reader.open(path, options);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await violations(page), path).toEqual([]);
      const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
      expect(await page.evaluate(sideways), path).toBe(0);
      // Of many years, in letters of twice the size, the tables scroll by themselves.
      await page.evaluate(() => {
        for (const row of document.querySelectorAll(':is(.scorecard, .compared) thead tr'))
          row.insertAdjacentHTML('beforeend', '<th scope="col">156.953</th>'.repeat(6));
        document.documentElement.style.fontSize = '200%';
      });
      expect(await page.evaluate(sideways), path).toBe(0);
    }
  },
);
