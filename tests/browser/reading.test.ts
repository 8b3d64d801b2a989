import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SEED } from '../site/html.ts';
import { PHONE, type Reader, startReader } from './browser.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.close());

for (const query of ['Bình Gia', 'binh gia', '236/QĐ-TTg', 'giải ngân vốn đầu tư công', 'dat dai']) {
  test(`a search for «${query}» finds the notice, from the keyboard`, async () => {
    const page = await reader.open('/tim-kiem/');
    await page.getByRole('searchbox').first().focus();
    await page.keyboard.type(query);
    await page.keyboard.press('Enter');
    await page.locator(`main a[href*="${SEED}"]`).first().waitFor();
    expect(page.url()).toContain('q=');
    await page.context().close();
  });
}

test('a search for nonsense says so and injects nothing', async () => {
  const page = await reader.open(`/tim-kiem/?q=${encodeURIComponent('<img src=x onerror=alert(1)>zzqqxx')}`);
  await page.locator('main [role=status], main [aria-live]').filter({ hasText: /\S/ }).first().waitFor();
  expect(await page.locator('main img').count()).toBe(0);
  await page.context().close();
});

test('a note opens on hover and focus, closes on Escape and moves nothing', async () => {
  const page = await reader.open(SEED, { viewport: { width: 1280, height: 900 } });
  const mark = page.locator('#goi-chu-thich-3 a');
  await mark.scrollIntoViewIfNeeded();
  const before = await page
    .locator('#i-2')
    .evaluate((element) => element.getBoundingClientRect().top + window.scrollY);
  await mark.hover();
  const preview = page.locator('.note-preview');
  await preview.waitFor();
  expect(await preview.textContent()).toContain('17,04%');
  const after = await page
    .locator('#i-2')
    .evaluate((element) => element.getBoundingClientRect().top + window.scrollY);
  expect(after).toBe(before);
  await page.keyboard.press('Escape');
  expect(await preview.isVisible()).toBe(false);
  await page.mouse.move(0, 0);
  await mark.focus();
  expect(await preview.isVisible()).toBe(true);
  await page.context().close();
});

test('on a phone a tap opens the note inside the screen and stays where it is', async () => {
  const page = await reader.open(SEED, PHONE);
  await page.locator('#goi-chu-thich-3 a').tap();
  const preview = page.locator('.note-preview');
  await preview.waitFor();
  const box = await preview.boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true);
  expect(page.url()).not.toContain('#chu-thich');
  await page.context().close();
});

test('on a phone a tap on an abbreviation tells what it stands for', async () => {
  const page = await reader.open(SEED, PHONE);
  const short = page.locator('.notice-text [href*=viet-tat]').first();
  await short.tap();
  expect(await page.locator('.note-preview').textContent()).toBe(
    `${await short.textContent()}: ${await short.getAttribute('title')}`,
  );
  await page.context().close();
});

test('with keys an abbreviation tells what it stands for, and Enter leads to its words; without JavaScript it leads there too', async () => {
  const page = await reader.open(SEED);
  const short = page.locator('.notice-text [href*=viet-tat]').first();
  const meaning = (await short.getAttribute('title')) ?? '';
  await short.focus();
  expect(await page.locator('.note-preview').textContent()).toContain(meaning);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/giai-thich/#viet-tat-*');
  expect(await page.locator(':target').textContent()).toContain(meaning);
  await page.context().close();
  const plain = await reader.open(SEED, { ...PHONE, javaScriptEnabled: false });
  await plain.locator('.notice-text [href*=viet-tat]').first().tap();
  await plain.waitForURL('**/giai-thich/#viet-tat-*');
  await plain.context().close();
});

test('the copy control gives a link and the Vietnamese citation, and says so', async () => {
  const page = await reader.open(SEED, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('#ii-1-1\\.1-a > .permalink').focus();
  await page.keyboard.press('Enter');
  await page.getByText('Đã sao chép cách dẫn và liên kết: điểm a mục 1.1 phần II').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^điểm a mục 1\.1 phần II, Thông báo của UBND tỉnh Lạng Sơn về kết luận của đồng chí Dương Xuân Huyền/u,
  );
  expect(copied).toContain(`${SEED}#ii-1-1.1-a`);
  await page.context().close();
});

test('copied words keep their note apart, with and without JavaScript, and the page stays as it was', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await reader.open(SEED, {
      permissions: ['clipboard-read', 'clipboard-write'],
      javaScriptEnabled,
    });
    const mark = page.locator('#goi-chu-thich-3');
    const paragraph = mark.locator('xpath=ancestor::p[1]');
    const before = await paragraph.innerHTML();
    await paragraph.click({ clickCount: 3, position: { x: 5, y: 5 } });
    await page.keyboard.press('ControlOrMeta+c');
    expect(await paragraph.innerHTML()).toBe(before);
    // The clipboard is read in a page of the same reader that may run a script.
    const other = await page.context().newPage();
    const text = javaScriptEnabled
      ? await page.evaluate(() => navigator.clipboard.readText())
      : await pasted(other);
    expect(text.length).toBeGreaterThan(50);
    // The source line of a long passage has an address, where letters and figures touch.
    expect(text.split('\n\n')[0]).not.toMatch(/\p{L}\d/u);
    if (javaScriptEnabled) {
      expect(text).toMatch(/\p{L} \[3\]/u);
      const html = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        return (await item?.getType('text/html'))?.text();
      });
      expect(html).toContain(`${SEED}#chu-thich-3`);
    }
    await page.context().close();
  }
});

test('a long passage brings its source with it, a few words do not', async () => {
  const page = await reader.open(SEED, { permissions: ['clipboard-read', 'clipboard-write'] });
  const copy = async (from: string, to: string): Promise<string> => {
    await page.evaluate(
      ([first, last]) => {
        const [start, end] = [first, last].map((id) => document.getElementById(id ?? ''));
        if (start && end) getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
      },
      [from, to],
    );
    await page.keyboard.press('ControlOrMeta+c');
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const long = await copy('ii-1-1.1-a', 'ii-1-1.1-b');
  expect(long).toMatch(/\n\nThông báo của UBND tỉnh Lạng Sơn về kết luận[^\n]+\nhttp:[^\n]+#ii-1-1\.1-a$/u);
  await page.evaluate(() => {
    const words = document.querySelector('[id="ii-1-1.1-a"]')?.firstChild;
    if (words) getSelection()?.setBaseAndExtent(words, 0, words, 0);
    for (let word = 0; word < 4; word++) getSelection()?.modify('extend', 'forward', 'word');
  });
  await page.keyboard.press('ControlOrMeta+c');
  expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain('http');
  await page.context().close();
});

/** What the clipboard holds, as a text field takes it: no script needed. */
async function pasted(page: Page): Promise<string> {
  await page.setContent('<textarea autofocus></textarea>');
  await page.locator('textarea').focus();
  await page.keyboard.press('ControlOrMeta+v');
  return page.locator('textarea').inputValue();
}

test('component styles win over the base and print over both, whichever sheet comes first', async () => {
  const page = await reader.open(SEED, PHONE);
  const heading = page.locator('h1');
  const size = await heading.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(size).toBeLessThan(21);
  await page.emulateMedia({ media: 'print' });
  const link = page.locator('.metadata a').first();
  expect(await link.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(0, 0, 0)');
  await page.context().close();
});

test('a browser that cannot hold the contents open lets readers open them', async () => {
  const page = await reader.open(SEED, { viewport: { width: 1280, height: 900 } });
  // An older browser passes over what stands under a condition that it does not know.
  const removed = await page.evaluate(() => {
    let found = 0;
    const drop = (group: CSSStyleSheet | CSSGroupingRule): void => {
      for (let at = group.cssRules.length - 1; at >= 0; at--) {
        const rule = group.cssRules[at];
        if (rule instanceof CSSSupportsRule && rule.conditionText.includes('details-content')) {
          group.deleteRule(at);
          found++;
        } else if (rule instanceof CSSGroupingRule) drop(rule);
      }
    };
    for (const sheet of document.styleSheets) drop(sheet);
    return found;
  });
  expect(removed).toBe(1);
  const first = page.locator('.contents li a').first();
  expect(await first.isVisible()).toBe(false);
  await page.locator('.contents summary').click();
  expect(await first.isVisible()).toBe(true);
  await first.click();
  expect(new URL(page.url()).hash).toBe('#i');
  await page.context().close();
});

test('the table of contents follows the reading position', async () => {
  const page = await reader.open(SEED, { viewport: { width: 1280, height: 900 } });
  await page.locator('#iii').scrollIntoViewIfNeeded();
  await page.evaluate(() => document.getElementById('iii')?.scrollIntoView());
  await page.locator('.contents a[aria-current][href="#iii"]').waitFor();
  await page.context().close();
});

test('without JavaScript the page has its text, notes, charts as drawings and tables', async () => {
  const page = await reader.open(SEED, { javaScriptEnabled: false });
  expect(await page.locator('#ii-1-1\\.1-a-d1').textContent()).toContain('Yêu cầu chỉ đạo rà soát');
  await page.locator('#goi-chu-thich-9 a').click();
  expect(page.url()).toContain('#chu-thich-9');
  expect(await page.locator('figure.metric-chart .drawing a').count()).toBeGreaterThan(5);
  expect(await page.locator('figure.metric-chart table').count()).toBeGreaterThanOrEqual(3);
  await page.context().close();
});

test('Chart.js loads only when a reader asks a chart to move', async () => {
  const page = await reader.open(SEED);
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.waitForLoadState('networkidle');
  expect(scripts).toEqual([]);
  const chart = page.locator('metric-chart').first();
  await chart.scrollIntoViewIfNeeded();
  await chart.locator('summary').click();
  await chart.locator('[data-action=explore]').click();
  await chart.locator('canvas').waitFor();
  expect(scripts.length).toBeGreaterThan(0);
  await page.context().close();
});
