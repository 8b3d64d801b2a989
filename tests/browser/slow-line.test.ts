import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { SEED } from '../site/html.ts';
import { PHONE, type Reader, startReader } from './browser.ts';
import { startSlowLine } from './slow-line.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.close());

/** Look at a page on a line of 800 kbit/s that answers after 200 ms, once all has come. */
async function onSlowLine(
  path: string,
  options: BrowserContextOptions & { lateTypefaces?: number; before?: () => void },
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const { lateTypefaces = 0, before, ...context } = options;
  const line = await startSlowLine(reader.url, { latency: 200, bytesPerSecond: 100_000, lateTypefaces });
  const page = await reader.open('/favicon.svg', context);
  if (before) await page.addInitScript(before);
  await page.goto(line.url + path);
  // The typefaces too, and thirty frames were painted since: half a second, or more where the machine is busy.
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 30; frame++) await new Promise(requestAnimationFrame);
  });
  await look(page);
  await page.context().close();
  await line.close();
}

for (const anchor of ['i-2', 'iii', 'chu-thich-9']) {
  // They wait more than they compute.
  test.concurrent(`on a slow line #${anchor} is where it should be once everything has come`, async ({
    expect,
  }) => {
    for (const options of [PHONE, { viewport: { width: 1280, height: 900 } }]) {
      await onSlowLine(`${SEED}#${anchor}`, { ...options, lateTypefaces: 1500 }, async (page) => {
        const { top, room } = await page.locator(`[id="${anchor}"]`).evaluate((element) => ({
          top: element.getBoundingClientRect().top,
          room: document.documentElement.scrollHeight - window.scrollY - window.innerHeight,
        }));
        expect(top).toBeGreaterThanOrEqual(0);
        // At the head of the screen, but for the last of a page, which cannot come so high.
        if (room > 2) expect(top).toBeLessThan(60);
        else expect(top).toBeLessThan(await page.evaluate(() => window.innerHeight));
      });
    }
  });
}

for (const path of [
  '/',
  '/thong-bao/',
  SEED,
  '/so-lieu/thu-ngan-sach/',
  '/van-ban/',
  '/nhiem-vu/',
  '/co-quan/',
  '/tim-kiem/',
  '/dia-ban/binh-gia/',
  '/van-ban/ubnd-tinh-lang-son-ct-4-2024/',
]) {
  test.concurrent(`on a slow line ${path} moves under nobody's eyes`, async ({ expect }) => {
    for (const viewport of [
      { width: 360, height: 740 },
      { width: 1280, height: 900 },
    ]) {
      await onSlowLine(path, { viewport, before: recordShifts }, async (page) => {
        const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
        expect(shift).toBeLessThanOrEqual(0.02);
      });
    }
  });
}

/** In the page: add up what moves without a reader's doing. */
function recordShifts(): void {
  const told = window as unknown as { shift: number };
  told.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
      if (!entry.hadRecentInput) told.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}
