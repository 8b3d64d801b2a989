import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256 } from '../../src/site/content/sha256.ts';
import { sharedSiteOfChanges } from '../site/shared-site.ts';
import { type Reader, startReader } from './browser.ts';
import { smallTargets } from './small-targets.ts';
import { violations } from './violations.ts';

const NOTICE = '/thong-bao/2042/ban-hanh-lai/';

let draftSite: string;
let reader: Reader;
beforeAll(async () => {
  const { site, draft } = await sharedSiteOfChanges();
  draftSite = draft;
  reader = await startReader(site);
}, 240_000);
afterAll(() => reader?.close());

for (const path of [
  NOTICE,
  `${NOTICE}phien-ban/`,
  `${NOTICE}phien-ban/1/`,
  `${NOTICE}phien-ban/1-2/`,
  '/thong-bao/2042/thu-hoi/',
  '/thay-doi/',
]) {
  test(`${path} of a notice that changed has no accessibility fault in light and dark, and fits 320 px in letters of twice the size`, async () => {
    const page = await reader.open(path, { viewport: { width: 320, height: 640 } });
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, { isRecoloured: true })).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.context().close();
  });
}

test('a print of an older version leads to it, and it says that there is a newer one', async () => {
  const page = await reader.open(NOTICE, { javaScriptEnabled: false });
  const [newest = '', older = ''] = await page
    .locator('.versions li')
    .evaluateAll((rows) => rows.map(({ id }) => id));
  expect([newest.slice(0, 6), older.slice(0, 6)]).toEqual(['ban-2-', 'ban-1-']);
  await page.goto(`${reader.url}${NOTICE}#${older}`);
  expect(await page.locator('.versions :target').innerText()).toContain('Đã có phiên bản mới hơn.');
  await page.goto(`${reader.url}${NOTICE}#${newest}`);
  expect(await page.locator('.versions :target').innerText()).toContain('Đây là phiên bản mới nhất.');
  await page.context().close();
});

test('the page of a version says by which command its record is checked, and what that must print', async () => {
  const page = await reader.open(`${NOTICE}phien-ban/1/`);
  const record = await (await fetch(`${reader.url}${NOTICE}phien-ban/1.txt`)).text();
  expect(await page.locator('main').innerText()).toContain(
    `sha256sum 1.txt; lệnh phải in ra ${sha256(record)}`,
  );
  await page.context().close();
});

test('words that wait to be recorded say so on paper too, and have no code and nothing to check by', async () => {
  const draft = await startReader(draftSite);
  const page = await draft.open('/thong-bao/2042/loi-chep/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.draft').isVisible()).toBe(true);
  expect(await page.locator('.print-end').innerText()).not.toContain('phiên bản');
  expect(await page.locator('.print-end svg, [data-proof]').count()).toBe(0);
  await draft.close();
});
