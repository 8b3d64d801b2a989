import type { ConsoleMessage, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PAGE_ROUTES, type RouteKind } from '../../src/corpus/addresses/routes.ts';
import { PAGES } from '../../src/model/addresses/address.ts';
import { PHONE, type Reader, startReader } from './browser.ts';
import { openKind, PAGE_KINDS } from './page-kinds.ts';
import { smallTargets } from './small-targets.ts';
import { violations } from './violations.ts';

let reader: Reader;
/** One tab of each kind goes from page to page: opening one costs more than reading one. */
let phone: Page;
let desktop: Page;
const DESKTOP = { width: 1280, height: 900 };
beforeAll(async () => {
  reader = await startReader();
  phone = await reader.open('/404.html', PHONE);
  desktop = await reader.open('/404.html', { viewport: DESKTOP });
});
afterAll(() => reader.close());

test('a page of every kind is looked at', () => {
  // The real notice has one version, moved nowhere, is alone on its place and makes no long list: `versions.test.ts`,
  // `references.test.ts`, `compare.test.ts` and `long-lists.test.ts` look at invented ones that have more.
  const { moved, versions, placePairs, subjectNotices, subjectFigures, subjectMentions } = PAGE_ROUTES;
  const elsewhere: string[] = [
    moved,
    versions,
    placePairs,
    subjectNotices,
    subjectFigures,
    subjectMentions,
  ].map(({ pattern }) => pattern);
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

const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

/** Read a page, and hear what it asks other hosts for and which errors it logs until the last look at it. */
async function listening(page: Page, look: () => Promise<void>): Promise<string[]> {
  const heard: string[] = [];
  const hear = (request: Request): void => {
    if (!request.url().startsWith(reader.url) && !request.url().startsWith('data:'))
      heard.push(`asks ${request.url()}`);
  };
  const hearWords = (message: ConsoleMessage): void => {
    if (message.type() === 'error') heard.push(message.text());
  };
  const hearError = (error: Error): void => {
    heard.push(String(error));
  };
  page.on('request', hear).on('console', hearWords).on('pageerror', hearError);
  await look();
  // What an open fold asks for has come, or failed.
  await page.waitForLoadState('networkidle');
  page.off('request', hear).off('console', hearWords).off('pageerror', hearError);
  return heard;
}

// Each is loaded once on a phone and once on a desktop, which then becomes dark, narrow and large: a load costs as much
// as an audit.
for (const path of PAGE_KINDS) {
  test(`${path} on a phone never scrolls sideways, has no accessibility fault and nothing to tap below 24 px`, async () => {
    await openKind(phone, reader.url + path);
    expect(await widthOf(phone)).toBeLessThanOrEqual(360);
    expect(await violations(phone)).toEqual([]);
    // Last, for it unfolds the page.
    expect(await smallTargets(phone)).toEqual([]);
  });

  test(`${path} on a desktop has no accessibility fault in light and in dark, nothing to tap below 24 px, never scrolls sideways down to 320 px, in letters of twice the size too, asks no other host for anything and logs no error`, async () => {
    await desktop.emulateMedia({ colorScheme: 'light' });
    await desktop.setViewportSize(DESKTOP);
    const heard = await listening(desktop, async () => {
      await openKind(desktop, reader.url + path);
      expect(await violations(desktop)).toEqual([]);
      await desktop.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(desktop, { isRecoloured: true })).toEqual([]);
      await desktop.setViewportSize({ width: 320, height: 640 });
      expect(await widthOf(desktop)).toBeLessThanOrEqual(320);
      await desktop.setViewportSize(DESKTOP);
      expect(await smallTargets(desktop)).toEqual([]);
      await desktop.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      for (const width of [1280, 360, 320]) {
        await desktop.setViewportSize({ width, height: 640 });
        expect(await widthOf(desktop)).toBeLessThanOrEqual(width);
      }
    });
    expect(heard).toEqual([]);
  });
}
