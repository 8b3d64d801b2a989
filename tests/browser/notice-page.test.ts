import { createCanvas, loadImage } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { encode } from 'uqr';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SEED } from '../site/html.ts';
import { PHONE, type Reader, startReader } from './browser.ts';
import { violations } from './violations.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.close());

const WIDE = { viewport: { width: 1280, height: 800 } };

/** The page as a reader sees it whose clock shows that day. */
async function openOn(day: string, options: Parameters<Reader['open']>[1]): Promise<Page> {
  const page = await reader.open('/favicon.svg', options);
  await page.clock.setFixedTime(new Date(`${day}T05:00:00Z`));
  await page.goto(reader.url + SEED);
  return page;
}

/** How far below the head of the page the first word of the agency begins. */
const firstWord = (page: Page): Promise<number> =>
  page.locator('[data-official] > :first-child').evaluate((element) => {
    const words = document.createRange();
    words.selectNodeContents(element);
    return (words.getClientRects()[0]?.top ?? Infinity) + window.scrollY;
  });

for (const javaScriptEnabled of [true, false]) {
  test(`the agency speaks on the first screen, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async () => {
    const phone = await reader.open(SEED, { ...PHONE, javaScriptEnabled });
    expect(await firstWord(phone)).toBeLessThanOrEqual(900);
    const desktop = await reader.open(SEED, { ...WIDE, javaScriptEnabled });
    expect(await firstWord(desktop)).toBeLessThanOrEqual(800);
    for (const page of [phone, desktop]) await page.context().close();
  });
}

test('the summary tells the next last day and what is past for the reader’s own day', async () => {
  const page = await openOn('2024-10-15', PHONE);
  const due = page.locator('due-days');
  expect(await due.innerText()).toBe(
    'Hạn tới: 31/12/2024, 5 việc, còn 77 ngày\n2 việc quá hạn mà chưa có cập nhật',
  );
  await due.getByRole('link', { name: '31/12/2024' }).click();
  expect(new URL(page.url()).hash).toBe('#nhiem-vu-va-thoi-han');
  await page.context().close();
});

test('every line of the summary leads to words that are there', async () => {
  const page = await reader.open(SEED, { javaScriptEnabled: false });
  const links = await page
    .locator('.summary a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hash));
  expect(links.length).toBeGreaterThan(6);
  for (const hash of links) expect(await page.locator(`[id="${hash.slice(1)}"]`).count(), hash).toBe(1);
  await page.context().close();
});

test('on a phone the contents open over the text and close when a place is chosen, tapped elsewhere or Escape is pressed', async () => {
  const page = await reader.open(SEED, PHONE);
  const summary = page.locator('.contents summary');
  const first = page.locator('.contents li a').first();
  const isOpen = () => first.isVisible();
  await page.locator('#ii-1').scrollIntoViewIfNeeded();
  // The bar has stayed at the head of the screen.
  expect((await summary.boundingBox())?.y).toBeLessThan(60);
  await summary.tap();
  expect(await isOpen()).toBe(true);
  await first.tap();
  expect(await isOpen()).toBe(false);
  const top = await page.locator('#i').evaluate((element) => element.getBoundingClientRect().top);
  const bar = await page.locator('.notice-bar').evaluate((element) => element.getBoundingClientRect().bottom);
  expect(top).toBeGreaterThanOrEqual(bar - 1);
  expect(top).toBeLessThan(140);
  await summary.tap();
  await page.locator('#i-1-d1').tap();
  expect(await isOpen()).toBe(false);
  await summary.focus();
  await page.keyboard.press('Enter');
  expect(await isOpen()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await isOpen()).toBe(false);
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.context().close();
});

test('the notice itself can be quoted from the bar', async () => {
  const page = await reader.open(SEED, { ...WIDE, permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('[data-quote]').click();
  await page.getByText('Đã sao chép cách dẫn và liên kết: toàn văn').waitFor();
  await page.context().close();
});

/** Letters without blanks, which a PDF has between the letters of two faces. */
const bare = (words: string): string => words.replace(/\s+/gu, '');

/** The letters of each sheet of a print. */
async function sheetsOf(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })) })
    .promise;
  const sheets: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    sheets.push(bare(items.map((item) => ('str' in item ? item.str : '')).join('')));
  }
  return sheets;
}

test('by itself a notice prints as the agency laid it out, the agency’s words alone, on twelve sheets at most', async () => {
  const page = await reader.open(SEED, WIDE);
  const sheets = await sheetsOf(page);
  expect(sheets.length).toBeLessThanOrEqual(12);
  expect(sheets[0]).toContain(
    bare('Số: nguồn không ghi Ngày ban hành: nguồn không ghi THÔNG BÁO Kết luận của đồng chí'),
  );
  const whole = sheets.join('');
  for (const ours of ['Tóm tắt của trang này', 'Nhiệm vụ và thời hạn', 'Ghi chú biên tập', 'Nguyên văn'])
    expect(whole).not.toContain(bare(ours));
  // The notes stand below the text, and the end says what the sheets are and what they are not.
  expect(whole.indexOf(bare('Hoàng Xuân Đông'))).toBeLessThan(
    whole.indexOf(bare('Tổng thu ngân sách trên địa bàn đến')),
  );
  expect(sheets.at(-1)).toMatch(
    /Bảninchéptừtệp.*Khôngthaychobảnchínhdocơquanbanhànhgiữ\.example\.invalid\/d\/29f08s1p·phiênbản1,\d+\/\d+\/\d{4}·mã\w{4}-\w{4}-\w{4}-\w{4}$/u,
  );
  // Who receives it and who signed stand side by side.
  await page.emulateMedia({ media: 'print' });
  const [left, right] = await Promise.all(
    ['.recipients', '.signature'].map((name) => page.locator(name).boundingBox()),
  );
  expect(left && right && left.x + left.width <= right.x && Math.abs(left.y - right.y) < 20).toBe(true);
  await page.context().close();
});

test('a button prints the page with what the site adds, and the next print is the agency’s words again', async () => {
  const page = await reader.open(SEED, WIDE);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.locator('[data-print=notes]').click();
  const sheets = (await sheetsOf(page)).join('');
  for (const ours of ['Tóm tắt của trang này', 'Nhiệm vụ và thời hạn', 'Ghi chú biên tập'])
    expect(sheets).toContain(bare(ours));
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect((await sheetsOf(page)).join('')).not.toContain(bare('Tóm tắt của trang này'));
  await page.context().close();
});

test('a print ends with a code for cameras that leads to the version that was printed', async () => {
  const page = await reader.open(SEED, { ...WIDE, deviceScaleFactor: 4 });
  await page.emulateMedia({ media: 'print' });
  const version = (await page.locator('.versions li').getAttribute('id')) ?? '';
  const { size, data } = encode(`https://example.invalid/d/29f08s1p/#${version}`, { ecc: 'M', border: 0 });
  const picture = await loadImage(await page.locator('.print-end svg').screenshot());
  const canvas = createCanvas(picture.width, picture.height).getContext('2d');
  canvas.drawImage(picture, 0, 0);
  const isDark = (row: number, column: number): boolean => {
    const [x, y] = [column, row].map((at) => Math.floor(((at + 0.5) * picture.width) / size));
    return (canvas.getImageData(x ?? 0, y ?? 0, 1, 1).data[0] ?? 0) < 128;
  };
  const seen = data.map((modules, row) => modules.map((_, column) => isDark(row, column)));
  expect(seen).toEqual(data);
  await page.context().close();
});

for (const javaScriptEnabled of [true, false]) {
  test(`the address on a print leads to its version, which says that it is the newest, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async () => {
    const front = await reader.open(SEED, { javaScriptEnabled });
    const version = (await front.locator('.versions li').getAttribute('id')) ?? '';
    expect(version).toMatch(/^ban-1-\w{4}-\w{4}-\w{4}-\w{4}$/u);
    // Without a script only a host that knows old addresses keeps what stands behind the short one.
    const page = await reader.open(`${javaScriptEnabled ? '/d/29f08s1p/' : SEED}#${version}`, {
      javaScriptEnabled,
    });
    await page.waitForURL(`**${SEED}#${version}`);
    const row = page.locator('.versions :target');
    expect(await row.innerText()).toContain(`Đây là phiên bản mới nhất. Mã in ${version.slice(6)}`);
    await expect.poll(() => row.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(800);
    expect(await page.locator('[role=alert]').count()).toBe(0);
    for (const one of [front, page]) await one.context().close();
  });
}

test('a code of a print that the ledger does not know is said to be none', async () => {
  const page = await reader.open(`${SEED}#ban-1-0000-0000-0000-0000`);
  const said = page.getByRole('alert');
  expect(await said.innerText()).toBe('Mã này không có trong sổ cái.');
  await expect.poll(() => said.evaluate((element) => element === document.activeElement)).toBe(true);
  await expect.poll(() => said.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(800);
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});
