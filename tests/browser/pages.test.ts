import type { ConsoleMessage, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PAGE_ROUTES, type RouteKind } from '../../src/corpus/routes.ts';
import { PAGES } from '../../src/model/address.ts';
import { PHONE, type Reader, startReader } from './browser.ts';
import { openKind, PAGE_KINDS } from './page-kinds.ts';
import { smallTargets } from './small-targets.ts';
import { violations } from './violations.ts';

let reader: Reader;
/** One tab of each kind goes from page to page: opening one costs more than reading one. */
let phone: Page;
let desktop: Page;
let narrow: Page;
beforeAll(async () => {
  reader = await startReader();
  phone = await reader.open('/404.html', PHONE);
  desktop = await reader.open('/404.html', { viewport: { width: 1280, height: 900 } });
  narrow = await reader.open('/404.html', { viewport: { width: 320, height: 640 } });
});
afterAll(() => reader.close());

test('a page of every kind is looked at', () => {
  // The real notice has one version, moved nowhere and makes no long list: `versions.test.ts`, `references.test.ts` and
  // `long-lists.test.ts` look at invented ones that have more.
  const { moved, versions, subjectNotices, subjectFigures, subjectMentions } = PAGE_ROUTES;
  const elsewhere: string[] = [moved, versions, subjectNotices, subjectFigures, subjectMentions].map(
    ({ pattern }) => pattern,
  );
  const missing = Object.values<RouteKind>(PAGE_ROUTES)
    .map(({ pattern }) => pattern)
    .filter((pattern) => !elsewhere.includes(pattern))
    .filter((pattern) => !PAGE_KINDS.some((path) => patternOf(pattern).test(path)));
  expect(missing).toEqual([]);
  expect(PAGE_KINDS).toEqual(expect.arrayContaining(Object.values(PAGES)));
});

/** `/co-quan/[slug]/[...page]/` as a regular expression. */
function patternOf(pattern: string): RegExp {
  return new RegExp(`^${pattern.replace(/\[\.\.\.\w+\]\//g, '(?:[^/]+/)?').replace(/\[\w+\]/g, '[^/]+')}$`);
}

for (const path of PAGE_KINDS) {
  test(`${path} has no accessibility fault and nothing to tap below 24 px, on a phone and on a desktop, in light and in dark`, async () => {
    for (const page of [phone, desktop]) {
      await page.emulateMedia({ colorScheme: 'light' });
      await openKind(page, reader.url + path);
      expect(await violations(page)).toEqual([]);
    }
    await desktop.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(desktop)).toEqual([]);
    // Last, for it unfolds the pages.
    for (const page of [phone, desktop]) expect(await smallTargets(page)).toEqual([]);
  });

  test(`${path} never scrolls sideways on phones of 320 and 360 px and at 1280 px, in letters of twice the size too, asks no other host for anything and logs no error`, async () => {
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
    narrow.on('request', hear).on('console', hearWords).on('pageerror', hearError);
    await openKind(narrow, reader.url + path);
    expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await narrow.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const width of [1280, 360, 320]) {
      await narrow.setViewportSize({ width, height: 640 });
      expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    // What an open fold asks for has come, or failed.
    await narrow.waitForLoadState('networkidle');
    narrow.off('request', hear).off('console', hearWords).off('pageerror', hearError);
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  });
}
