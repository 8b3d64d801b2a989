import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SEED } from '../site/html.ts';
import { PHONE, type Reader, startReader } from './browser.ts';
import { startSlowLine } from './slow-line.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.close());

async function search(query: string, more = ''): Promise<Page> {
  const page = await reader.open(`/tim-kiem/?q=${encodeURIComponent(query)}${more}`);
  await page
    .locator('main [role=status]')
    .filter({ hasText: /kết quả/ })
    .waitFor();
  return page;
}

test.for([
  ['gpmb', 'GPMB'],
  ['nong thon moi', 'NTM'],
  ['qd 236', '236/QĐ-TTg'],
  ['30-nq/tu', '30-NQ/TU'],
  ['"thế trận quốc phòng toàn dân"', 'thế trận quốc phòng toàn dân'],
  ['Dương Xuân Huyền', 'Dương Xuân Huyền'],
])('«%s» shows a passage that holds «%s», marked', async ([query = '', words = '']) => {
  const page = await search(query);
  const passages = page.locator(`[data-results] li:has(a[href*="${SEED}"])`).first();
  expect(await passages.textContent()).toContain(words);
  expect(await passages.locator('mark').count()).toBeGreaterThan(0);
  await page.context().close();
});

test('a figure in a footnote is found as a footnote and opens there with its words marked', async () => {
  const page = await search('bình quân chung của tỉnh là 12,7%');
  const link = page.locator('[data-results] p a', { hasText: 'Chú thích 3' }).first();
  await link.click();
  await page.waitForURL(/#chu-thich-3$/);
  await page.waitForFunction(() => (CSS.highlights.get('search')?.size ?? 0) > 5);
  await page.context().close();
});

test('an excerpt reads as text: no note mark is glued to a word', async () => {
  const page = await search('ngân sách trên địa bàn đạt kết quả tích cực');
  const text = (await page.locator('[data-results]').textContent()) ?? '';
  expect(text).toContain('đạt kết quả tích cực, Huyện');
  await page.context().close();
});

test.for([
  ['binhf gia', 'bình gia'],
  ['giaingan', 'giai ngan'],
  ['giai phong mat bagn', 'giai phong mat bang'],
])('«%s» asks whether «%s» was meant, and answers it', async ([typed = '', meant = '']) => {
  const page = await search(typed);
  const note = page.locator('[data-notes]');
  expect(await note.textContent()).toContain('Có phải bạn tìm');
  await note.getByRole('link', { name: `«${meant}»`, exact: true }).click();
  await page.waitForURL((url) => url.searchParams.get('q') === meant);
  await page.locator(`main a[href*="${SEED}"]`).first().waitFor();
  await page.context().close();
});

test('what nobody wrote gives no result but advice and a way to all notices', async () => {
  const page = await search('zzqqxxw');
  expect(await page.locator('[data-results] li').count()).toBe(0);
  expect(await page.locator('[data-notes] a[href="/thong-bao/"]').count()).toBe(1);
  expect(await page.locator('[data-filters]').isVisible()).toBe(false);
  await page.context().close();
});

test('the count is announced, the address holds the search, and the back button returns', async () => {
  const page = await search('giải ngân');
  const status = page.locator('main [role=status]');
  expect(await status.textContent()).toMatch(/^\d+ kết quả cho «giải ngân»\.$/u);
  await page.locator('[data-facets] a', { hasText: 'huyện Bình Gia' }).click();
  await page.waitForURL(/dia-ban=/);
  expect(new URL(page.url()).searchParams.get('q')).toBe('giải ngân');
  await page.getByRole('link', { name: /Bỏ điều kiện lọc: huyện Bình Gia/ }).waitFor();
  await page.goBack();
  expect(page.url()).not.toContain('dia-ban');
  await page.locator('[data-results] li').first().waitFor();
  await page.context().close();
});

test('filters stand open beside the results where there is room, and folded above them on a phone', async () => {
  const page = await search('giải ngân');
  const boxOf = async (part: string) => {
    const box = await page.locator(`[data-${part}]`).boundingBox();
    if (!box) throw new Error(`${part} is not shown`);
    return box;
  };
  await page.locator('[data-facets] a').first().waitFor();
  const [wide, results] = [await boxOf('filters'), await boxOf('results')];
  expect(wide.x + wide.width).toBeLessThan(results.x);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.reload();
  await page.locator('[data-results] li').first().waitFor();
  expect(await page.locator('[data-facets] a').count()).toBe(0);
  const folded = await boxOf('filters');
  expect(folded.y + folded.height).toBeLessThanOrEqual((await boxOf('results')).y);
  await page.locator('details[data-filters] summary').click();
  await page.locator('[data-facets] a').first().waitFor();
  await page.context().close();
});

test('who comes back from a notice finds the list as long as it was, at the place it was left', async () => {
  const page = await search('tỉnh', '&sap-xep=ngay');
  const items = page.locator('[data-results] > li');
  const first = await items.count();
  await page.locator('[data-more]').click();
  await page.waitForFunction((few) => document.querySelectorAll('[data-results] > li').length > few, first);
  const count = await items.count();
  await items.last().locator('h2 a').scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => window.scrollY);
  expect(top).toBeGreaterThan(0);
  await items.last().locator('h2 a').click();
  await page.waitForURL(({ pathname }) => pathname !== '/tim-kiem/');
  await page.goBack();
  await page.waitForFunction((want) => Math.abs(window.scrollY - want) < 2, top);
  expect(await items.count()).toBe(count);
  expect(page.url()).toContain('sap-xep=ngay');
  expect(await page.locator('main input[name=q]').inputValue()).toBe('tỉnh');
  await page.context().close();
});

test('words that stand nowhere together are named, and the best passages with the others are shown', async () => {
  const page = await search('karaoke nông thôn mới', '&loai=notice');
  const first = page.locator('[data-results] > li').first();
  expect(await first.locator('.missing').textContent()).toBe('không có: karaoke');
  expect((await first.locator('mark').allTextContents()).join(' ')).toMatch(/nông thôn mới|NTM/);
  await page.context().close();
});

test('a result is called by number, day and place before its subject', async () => {
  const page = await search('giải ngân vốn đầu tư công', '&loai=notice');
  const first = page.locator('[data-results] > li').first();
  expect(await first.locator('> :first-child').textContent()).toBe(
    'Chưa rõ số · kiểm tra ngày 23/4/2024 · huyện Bình Gia',
  );
  expect(await first.locator('.hit').count()).toBe(3);
  await page.context().close();
});

test('an empty search page says what can be asked, and everything it offers is found', async () => {
  const page = await reader.open('/tim-kiem/');
  const offered = page.locator('[data-asks] a');
  await offered.first().waitFor();
  const links = await offered.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) {
    await page.goto(reader.url + link);
    await page.locator('[data-results] > li').first().waitFor();
    expect(await page.locator('[data-asks]').isVisible()).toBe(false);
  }
  await page.goto(`${reader.url}/tim-kiem/?q=zzqqxxw`);
  await page.locator('[data-asks]').waitFor();
  await page.context().close();
});

test('years and dates narrow, and a year without notices has none', async () => {
  const page = await search('giải ngân', '&tu=1999&den=1999');
  expect(await page.locator('[data-results] li').count()).toBe(0);
  await page.getByRole('link', { name: /Bỏ điều kiện lọc: Từ ngày/ }).click();
  await page.getByRole('link', { name: /Bỏ điều kiện lọc: Đến ngày/ }).click();
  await page.locator('[data-results] li').first().waitFor();
  await page.context().close();
});

test.for([
  ['ten thousand characters', 'Bình Gia '.repeat(1200)],
  ['HTML', '"><img src=x onerror=alert(1)><script>alert(1)</script>'],
  ['control characters', '\u0000\u0007\u001b[31m\u2028'],
  ['emoji', '🏞️🇻🇳👩‍👩‍👧‍👧'],
  ['a half character', 'a\ud800b'],
] as const)('%s as a query give a calm page and inject nothing', async ([, query]) => {
  const page = await reader.open('/tim-kiem/');
  const errors: string[] = [];
  const scripts = await page.locator('script').count();
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('dialog', (dialog) => errors.push(dialog.message()));
  await page.locator('main input[name=q]').evaluate((input, text) => {
    (input as HTMLInputElement).removeAttribute('maxlength');
    (input as HTMLInputElement).value = text;
    (input as HTMLInputElement).form?.requestSubmit();
  }, query);
  // It has answered, and whatever came with the answer was asked for.
  await page
    .locator('main [role=status]')
    .filter({ hasText: /kết quả/ })
    .waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.locator('main img').count()).toBe(0);
  expect(await page.locator('script').count()).toBe(scripts);
  expect(errors).toEqual([]);
  expect(await page.locator('main h1').textContent()).toBe('Tìm kiếm');
  await page.context().close();
});

test('on every page `/` goes to the search box, which suggests, and Enter opens the suggestion chosen', async () => {
  const page = await reader.open(SEED);
  await page.keyboard.press('/');
  const box = page.locator('header form[role=search] input');
  expect(await box.evaluate((input) => input === document.activeElement)).toBe(true);
  await page.locator('header [role=combobox]').waitFor();
  await page.keyboard.type('binh g');
  await page.locator('[role=option]', { hasText: 'huyện Bình Gia' }).first().waitFor();
  expect(await box.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('ArrowDown');
  const active = await box.getAttribute('aria-activedescendant');
  expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Escape');
  expect(await page.locator('[role=listbox]').isVisible()).toBe(false);
  await page.keyboard.press('ArrowDown');
  await page.locator('[role=option]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/tim-kiem|thong-bao/);
  await page.locator('main').waitFor();
  await page.context().close();
});

test('a cited document is found as itself, before the notice that cites it', async () => {
  const page = await search('236/QĐ-TTg');
  const first = page.locator('[data-results] li').first();
  expect(await first.locator('h2 a').getAttribute('href')).toContain('/van-ban/');
  expect(await first.textContent()).toContain('Văn bản được dẫn');
  await page.context().close();
});

test('what suggests is loaded only when a reader enters a search box', async () => {
  const page = await reader.open('/gioi-thieu/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /suggest|goi-y/.test(url))).toEqual([]);
  await page.locator('header form[role=search] input').focus();
  await page.locator('header [role=combobox]').waitFor();
  const suggestions = page.waitForResponse(/goi-y\.json/);
  await page.keyboard.type('a');
  await suggestions;
  expect(asked.some((url) => /goi-y\.json/.test(url))).toBe(true);
  await page.context().close();
});

test('without JavaScript the search page says what to do and leads to the list', async () => {
  const page = await reader.open('/tim-kiem/', { javaScriptEnabled: false });
  expect(await page.locator('main').textContent()).toContain('Tìm kiếm cần JavaScript');
  await page.locator('main a[href="/thong-bao/"]').first().click();
  expect(page.url()).toContain('/thong-bao/');
  await page.context().close();
});

test.for(['', 'nông thôn mới', 'giaingan', 'zzqqxxw', '"giải phóng mặt bằng"'])(
  'on a slow phone nothing moves under the reader’s finger while «%s» is searched',
  async (query) => {
    const line = await startSlowLine(reader.url, { latency: 150, bytesPerSecond: 200_000 });
    const page = await reader.open('/favicon.svg', PHONE);
    // A processor that is slowed to a quarter takes its time beside other tests.
    page.setDefaultTimeout(45_000);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.addInitScript(() => {
      const shifts = { sum: 0 };
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
        })[])
          if (!entry.hadRecentInput) shifts.sum += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${line.url}/tim-kiem/?q=${encodeURIComponent(query)}`);
    if (query !== '')
      await page
        .locator('main [role=status]')
        .filter({ hasText: /kết quả/ })
        .waitFor();
    await page.waitForLoadState('networkidle');
    const sum = await page.evaluate(() => (globalThis as unknown as { shifts: { sum: number } }).shifts.sum);
    expect(sum).toBeLessThan(0.1);
    await page.context().close();
    await line.close();
  },
);

test('on a slow line the first result waits for no typeface, and for one file of its script', async () => {
  const sent = new Map<string, number>();
  const line = await startSlowLine(reader.url, { latency: 150, bytesPerSecond: 50_000, sent });
  const page = await reader.open('/favicon.svg', PHONE);
  page.setDefaultTimeout(45_000);
  // The page itself tells when its first result came: whoever looks from outside looks later.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-results] > li')) return;
      performance.mark('first-result');
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${line.url}/tim-kiem/?q=nông thôn mới`, { waitUntil: 'commit' });
  await page.locator('[data-results] > li').first().waitFor();
  const before = await page.evaluate(() => {
    const first = performance.getEntriesByName('first-result')[0]?.startTime ?? 0;
    const loads = [
      ...performance.getEntriesByType('resource'),
      ...performance.getEntriesByType('navigation'),
    ];
    return loads
      .filter(({ startTime }) => startTime < first)
      .map(({ name }) => name.slice(location.origin.length));
  });
  const asked = (ending: RegExp): string[] => before.filter((path) => ending.test(path));
  expect(asked(/\.woff2/)).toEqual([]);
  // Its own, and the one of every search box.
  expect(asked(/\.js/)).toHaveLength(2);
  expect(asked(/table\.bin/)).toHaveLength(1);
  const bytes = before.map((path) => sent.get(path) ?? Number.NaN);
  expect(bytes.reduce((sum, its) => sum + its, 0)).toBeLessThan(55_000);
  // Then they come, for this reader's next page.
  await page.waitForLoadState('networkidle');
  expect([...sent.keys()].some((path) => path.endsWith('.woff2'))).toBe(true);
  await page.context().close();
  await line.close();
});

test('who comes to the search from another page reads it in the typefaces of the site', async () => {
  const page = await reader.open(SEED);
  await page.locator('header form[role=search] input').fill('giải ngân');
  await page.keyboard.press('Enter');
  await page.waitForURL(/tim-kiem/);
  await page.waitForFunction(() => document.documentElement.classList.contains('with-faces'));
  await page.locator('[data-results] > li').first().waitFor();
  const isRead = await page.evaluate(() => document.fonts.check('1rem "Be Vietnam Pro"'));
  expect(isRead).toBe(true);
  await page.context().close();
});

test('the head’s search box says that it searches the whole site, not the page', async () => {
  const page = await reader.open(SEED);
  const label = await page.locator('header form[role=search]').getAttribute('aria-label');
  expect(label).toMatch(/toàn bộ/);
  expect(label).not.toMatch(/trang này/);
  await page.context().close();
});

test('where a phrase is shown all it counts, no more results are offered', async () => {
  const page = await search('"giải phóng mặt bằng"');
  const items = page.locator('[data-results] > li');
  const status = page.locator('main [role=status]');
  await status.filter({ hasText: /^\d+ kết quả cho/ }).waitFor();
  expect(await status.textContent()).toMatch(new RegExp(`^${await items.count()} kết quả`));
  expect(await page.locator('[data-more]').isVisible()).toBe(false);
  await page.context().close();
});

test('a browser can add the search: every page names its description', async () => {
  const page = await reader.open('/');
  const href = await page.locator('link[rel=search]').getAttribute('href');
  const answer = await page.request.get(reader.url + (href ?? ''));
  expect(await answer.text()).toContain('/tim-kiem/?q={searchTerms}');
  await page.context().close();
});

test('a browser that cannot read the index finds pages by what they are about, and says so', async () => {
  const page = await reader.open('/404.html');
  await page.addInitScript('delete globalThis.DecompressionStream');
  for (const query of ['Bình Gia', 'binh gia', '1556-QĐ/TU']) {
    await page.goto(`${reader.url}/tim-kiem/?q=${encodeURIComponent(query)}`);
    await page.locator(`main a[href^="${SEED}"]`).first().waitFor();
    await page.getByText('Không đọc được chỉ mục đầy đủ').waitFor();
  }
  await page.context().close();
});
