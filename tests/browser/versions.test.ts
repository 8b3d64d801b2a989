import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, newSiteFolder } from '../site/build-site.ts';
import { writeChangedNotices } from '../site/changed-notices.ts';
import { type Reader, startReader } from './browser.ts';
import { smallTargets } from './small-targets.ts';
import { violations } from './violations.ts';

const NOTICE = '/thong-bao/2042/ban-hanh-lai/';

let folder: string;
let reader: Reader;
beforeAll(async () => {
  folder = newSiteFolder();
  await writeChangedNotices(join(folder, 'content'));
  reader = await startReader(buildSite(join(folder, 'content'), folder, join(folder, 'cache')));
}, 240_000);
afterAll(async () => {
  await reader?.close();
  rmSync(folder, { recursive: true, force: true });
});

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
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
    expect(await smallTargets(page)).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.context().close();
  });
}
