import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sharedSite } from '../site/shared-site.ts';
import { type Reader, startReader } from './browser.ts';
import { violations } from './violations.ts';

let reader: Reader;
/** Invented notices of three years that share agencies and places; built for 1/6/2043. */
let built: string;
/** Two tabs go from page to page: opening one costs more than reading one. */
let narrow: Page;
let dark: Page;
beforeAll(async () => {
  built = await sharedSite('many-tasks');
  reader = await startReader(built);
  narrow = await reader.open('/404.html', { viewport: { width: 320, height: 640 } });
  dark = await reader.open('/404.html', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' });
});
afterAll(async () => {
  await reader.close();
});

/** Open a page on a day of the reader's clock; noon in Viet Nam unless the hour matters. */
async function openOn(day: string, path: string, options = {}): Promise<Page> {
  const page = await reader.open('/404.html', options);
  await page.clock.setFixedTime(new Date(day.includes('T') ? day : `${day}T05:00:00Z`));
  await page.goto(reader.url + path);
  return page;
}

/** Words and days of the rows a reader sees. */
async function rows(page: Page, within = 'li.task:visible'): Promise<string[]> {
  return page
    .locator(within)
    .evaluateAll((found) =>
      found.map((row) =>
        [row.querySelector('.when')?.textContent, row.querySelector('.words')?.textContent]
          .map((text) => (text ?? '').replace(/\s+/g, ' ').trim())
          .join(' | '),
      ),
    );
}

test('without JavaScript the list stands in the order of deadlines, told for the day of the build', async () => {
  const page = await reader.open('/nhiem-vu/', { javaScriptEnabled: false });
  expect(await page.locator('.as-of').textContent()).toContain('Tính đến ngày 1/6/2043');
  const found = await rows(page, 'li.task');
  expect(found).toHaveLength(100);
  expect(found.slice(0, 7)).toEqual([
    '30/6/2044 còn 395 ngày | UBND huyện Thử bàn giao hồ sơ 6 tháng đầu năm 2044',
    '30/6/2044 còn 395 ngày | Sở Thử nghiệm hoàn thành đường ở xã Giả Định trước ngày 01/3/2044',
    '31/12/2043 | UBND xã Giả Định xây dựng quy chế trong năm 2043',
    '31/12/2043 còn 213 ngày | UBND huyện Thử cấp giấy cho 50% hộ; tiến độ "thử, nghiệm" hết năm 2043',
    '30/9/2042 hoàn thành sau hạn 12 ngày | Sở Thử và Nghiệm chủ trì, phối hợp UBND huyện Thử, Sở Mẫu vật đo đạc 100% thửa đất trong tháng 6/2042',
    '30/9/2042 đã qua hạn 244 ngày, chưa rõ kết quả | gửi mẫu chậm nhất quý III/2042',
    '31/12/2042 hoàn thành đúng hạn | UBND huyện gửi báo cáo về xã Giả Định đến hết ngày 31/12/2042',
  ]);
  expect(await page.locator('.filter').isVisible()).toBe(false);
  await page.context().close();
});

test('only orders that are still waited for are drawn as past: neither done nor void ones', async () => {
  const page = await openOn('2046-01-01', '/nhiem-vu/');
  const past = await page
    .locator('li.task:has(.is-past)')
    .evaluateAll((found) => found.map((row) => (row as HTMLElement).dataset['state']));
  expect(past.length).toBeGreaterThan(0);
  for (const state of past) expect(['hoan-thanh', 'khong-con-hieu-luc']).not.toContain(state);
  for (const state of ['hoan-thanh', 'khong-con-hieu-luc'])
    expect(await page.locator(`li.task[data-state=${state}][data-due]`).count()).toBeGreaterThan(0);
  await page.context().close();
});

test('without JavaScript the same orders are reached by deadline, agency and place, and page by page', async () => {
  const page = await reader.open('/nhiem-vu/', { javaScriptEnabled: false });
  const open = async (summary: string, link: string): Promise<void> => {
    await page.goto(`${reader.url}/nhiem-vu/`);
    await page.locator('summary', { hasText: summary }).click();
    await page.locator('.task-index').getByRole('link', { name: link, exact: true }).click();
  };
  await open('Theo thời hạn', 'Hạn trong năm 2043');
  expect(await page.locator('li.task').count()).toBe(2);
  await open('Theo cơ quan', 'Sở Mẫu vật');
  expect(await page.locator('li.task').count()).toBe(3);
  await open('Theo địa bàn', 'xã Giả Định');
  expect(await page.locator('li.task').count()).toBe(3);
  await open('Theo thời hạn', 'Không nêu hạn');
  expect(await page.locator('li.task').count()).toBe(10);
  await page.locator('.list-parts a').first().click();
  expect(await page.locator('li.task').count()).toBe(73);
  await page.locator('main a[rel=next]').click();
  expect(await page.locator('li.task').count()).toBe(100);
  await page.getByRole('link', { name: 'Về đầu danh sách' }).click();
  expect(new URL(page.url()).pathname).toBe('/nhiem-vu/han/khong-neu-han/');
  await page.context().close();
});

test('an extended order says by which decision, and shows its old day', async () => {
  const page = await reader.open('/co-quan/so-thu-nghiem/');
  const text = await page.locator('li.task').first().textContent();
  expect(text).toContain('được gia hạn, ngày 10/2/2044 (gia hạn theo 5/QĐ-UBND; hạn cũ 29/2/2044)');
  expect(await page.locator('li.task a[href="https://vi-du.invalid/5-qd-ubnd"]').count()).toBe(1);
  await page.context().close();
});

test('an order names its agency as it was called then, and the agency page shows both names', async () => {
  const page = await reader.open('/co-quan/so-thu-nghiem/');
  expect(await page.locator('li.task a[href="/co-quan/so-thu-nghiem/"]').allTextContents()).toEqual([
    'Sở Thử nghiệm',
    'Sở Thử và Nghiệm',
  ]);
  expect(await page.locator('.facts').textContent()).toContain('Sở Thử và Nghiệm (đến 28/2/2043)');
  await page.context().close();
});

test('a district and a department that ended lead to who took over, or say that it is unknown', async () => {
  const page = await reader.open('/dia-ban/huyen-thu/');
  expect(await page.locator('.facts').first().textContent()).toContain('30/6/2044; từ hôm sau không còn');
  await page.locator('.facts').first().getByRole('link', { name: 'xã Giả Định Mới' }).click();
  await page.waitForURL('**/dia-ban/xa-gia-dinh-moi/');
  expect(await page.locator('.facts').getByRole('link', { name: 'huyện Thử' }).count()).toBe(1);
  await page.goto(`${reader.url}/co-quan/ubnd-huyen-thu/`);
  expect(await page.locator('.facts').first().textContent()).toContain('chưa rõ; trang này không đoán');
  await page.context().close();
});

test('with JavaScript lateness is told for today in Viet Nam, wherever the reader is', async () => {
  // 17:30 UTC on 30 June is already 1 July in Viet Nam.
  const page = await openOn('2044-06-30T17:30:00Z', '/nhiem-vu/', { timezoneId: 'America/New_York' });
  expect(await page.locator('.as-of').textContent()).toBe(
    'Tính đến ngày 1/7/2044 (hôm nay, theo đồng hồ của máy bạn, giờ Việt Nam).',
  );
  const [first, second] = await rows(page);
  expect(second).toMatch(/^30\/6\/2044 đã qua hạn 1 ngày \|/);
  expect(first).toMatch(/^30\/6\/2044 đã qua hạn 1 ngày, chưa rõ kết quả \|/);
  await page.context().close();
});

test('a site built for no day has days alone, and the browser tells lateness for its own', async () => {
  const seed = await startReader();
  const page = await seed.open('/404.html');
  await page.clock.setFixedTime(new Date('2024-06-29T05:00:00Z'));
  await page.goto(`${seed.url}/nhiem-vu/`);
  expect(await page.locator('.as-of').textContent()).toContain('Tính đến ngày 29/6/2024 (hôm nay');
  expect((await rows(page))[0]).toMatch(/^30\/6\/2024 còn 1 ngày \|/);
  await seed.close();
});

test('a page built for a day tells all of it for the reader’s own day, its summary too', async () => {
  const page = await openOn('2043-06-29', '/co-quan/ubnd-huyen-thu/');
  const summary = await page.locator('.score due-days').innerText();
  const lists = await page.locator('li.task .when').allInnerTexts();
  const [, day = '', left = ''] = /^Hạn tới: (\S+), .* việc, (.+)$/mu.exec(summary) ?? [];
  expect(day).not.toBe('');
  expect(lists.map((told) => told.replaceAll(/\s+/gu, ' '))).toContainEqual(
    expect.stringContaining(`${day} ${left === 'hôm nay' ? 'đến hạn hôm nay' : left}`),
  );
  await page.context().close();
});

test('invented data are looked at from their own day, and the page says that it is theirs', async () => {
  const page = await reader.open('/404.html');
  await page.route('**/nhiem-vu/', async (route) => {
    const html = await (await route.fetch()).text();
    await route.fulfill({
      contentType: 'text/html',
      body: html.replace('<html', '<html data-today="2044-06-29" data-why="ngày của dữ liệu bịa"'),
    });
  });
  await page.goto(`${reader.url}/nhiem-vu/`);
  expect(await page.locator('.as-of').textContent()).toBe('Tính đến ngày 29/6/2044 (ngày của dữ liệu bịa).');
  expect((await rows(page))[1]).toMatch(/^30\/6\/2044 còn 1 ngày/);
  await page.context().close();
});

test('on its last day an order is due today', async () => {
  const page = await openOn('2044-06-30', '/nhiem-vu/han/2044/');
  expect((await rows(page))[0]).toMatch(/^30\/6\/2044 đến hạn hôm nay \|/);
  await page.context().close();
});

test('the filter works from the keyboard, is announced, and the address holds it', async () => {
  const page = await openOn('2043-06-01', '/nhiem-vu/');
  await page.locator('#loc-co-quan').focus();
  await page.keyboard.type('UBND huyện');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
  await page.getByRole('button', { name: 'Lọc' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('[role=status]', { hasText: '1 nhiệm vụ khớp.' }).waitFor();
  expect(await page.locator('task-filter [role=status]').textContent()).toContain('Tính đến ngày 1/6/2043');
  expect(new URL(page.url()).search).toBe('?co-quan=ubnd-huyen-thu&han=2043');
  expect(await rows(page)).toEqual([
    '31/12/2043 còn 213 ngày | UBND huyện Thử cấp giấy cho 50% hộ; tiến độ "thử, nghiệm" hết năm 2043',
  ]);
  await page.reload();
  await page.locator('[role=status]', { hasText: '1 nhiệm vụ khớp.' }).waitFor();
  expect(await page.locator('#loc-co-quan').inputValue()).toBe('ubnd-huyen-thu');
  await page.goBack();
  await page.locator('.unfiltered').waitFor();
  expect(await page.locator('li.task:visible').count()).toBe(100);
  await page.context().close();
});

test('the filter finds what is late on the reader’s day, and what is soon', async () => {
  const page = await openOn('2043-12-10', '/nhiem-vu/?tinh-trang=qua-han');
  await page.locator('[role=status]', { hasText: 'khớp' }).waitFor();
  expect(await rows(page)).toEqual([
    '30/9/2042 đã qua hạn 436 ngày, chưa rõ kết quả | gửi mẫu chậm nhất quý III/2042',
  ]);
  await page.goto(`${reader.url}/nhiem-vu/?tinh-trang=sap-han`);
  await page.locator('[role=status]', { hasText: 'khớp' }).waitFor();
  expect(await rows(page)).toHaveLength(1);
  await page.context().close();
});

test('the filter reads all pages of a list, which its first page names', async () => {
  const page = await reader.open('/nhiem-vu/?tinh-trang=chua-cap-nhat&thong-bao=2044/nhieu-viec');
  await page.locator('[role=status]', { hasText: '170 nhiệm vụ khớp.' }).waitFor();
  await page.goto(`${reader.url}/nhiem-vu/?co-quan=cac-so-nganh&dia-ban=tinh-mau`);
  await page.locator('[role=status]', { hasText: '172 nhiệm vụ khớp.' }).waitFor();
  await page.context().close();
});

test('a filter that nothing matches, or that someone made up, says so and shows the lists', async () => {
  const page = await reader.open('/nhiem-vu/?co-quan=ubnd-xa-gia-dinh&han=2044');
  await page.locator('[role=status]', { hasText: 'Không có nhiệm vụ nào khớp.' }).waitFor();
  await page.goto(`${reader.url}/nhiem-vu/?co-quan=%3Cimg%20src%3Dx%3E&la=1`);
  expect(await page.locator('li.task:visible').count()).toBe(100);
  expect(await page.locator('main img').count()).toBe(0);
  await page.context().close();
});

test('a list that cannot be read is told, and the lists of the page stay', async () => {
  const page = await reader.open('/nhiem-vu/');
  await page.route('**/co-quan/**', (route) => route.abort());
  await page.locator('#loc-co-quan').selectOption('ubnd-huyen-thu');
  await page.getByRole('button', { name: 'Lọc' }).click();
  await page.locator('[role=status]', { hasText: 'Chưa tải được danh sách' }).waitFor();
  expect(await page.locator('li.task:visible').count()).toBe(100);
  await page.context().close();
});

test('an order and the later notice that tells what became of it lead to each other', async () => {
  const page = await reader.open('/thong-bao/2043/ket-luan-hai/', { javaScriptEnabled: false });
  await page.locator('.follow-up .earlier').click();
  expect(new URL(page.url()).pathname).toBe('/thong-bao/2042/ket-luan-mot/');
  const order = new URL(page.url()).hash;
  expect(await page.locator(order).textContent()).toContain('hướng dẫn bằng văn bản');
  await page.goto(`${reader.url}/nhiem-vu/han/khong-neu-han/`);
  await page.locator('.list-parts a').last().click();
  const row = page.locator('li.task', { has: page.locator(`a[href$="/ket-luan-mot/${order}"]`) });
  expect(await row.textContent()).toContain('hoàn thành, theo thông báo ngày');
  await row.getByRole('link', { name: 'thông báo chứng minh' }).click();
  expect(await page.locator(new URL(page.url()).hash).textContent()).toBe('đã hướng dẫn bằng văn bản');
  await page.context().close();
});

test('the table on the notice leads to each sentence and tells its day for today', async () => {
  const page = await openOn('2042-10-01', '/thong-bao/2042/ket-luan-mot/');
  const table = page.locator('.orders table').first();
  expect(await table.locator('tbody tr').count()).toBe(3);
  await table.getByRole('link', { name: /^gửi mẫu/ }).click();
  expect(new URL(page.url()).hash).toBe('#chu-thich-1-nv-gui-mau-cham-nhat');
  expect(await page.locator('#chu-thich-1-nv-gui-mau-cham-nhat').textContent()).toBe(
    'gửi mẫu chậm nhất quý III/2042',
  );
  expect(await table.textContent()).toContain('đã qua hạn 1 ngày, chưa rõ kết quả');
  await page.context().close();
});

test('the calendars are read by another program: all orders with a day, and those of one agency', () => {
  const read = (path: string) =>
    new ICAL.Component(ICAL.parse(readFileSync(join(built, path), 'utf8')))
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));
  const all = read('nhiem-vu/lich.ics');
  expect(all).toHaveLength(7);
  expect(new Set(all.map(({ uid }) => uid)).size).toBe(7);
  expect(
    all.filter(({ component }) => component.getFirstPropertyValue('status') === 'CANCELLED'),
  ).toHaveLength(1);
  const own = read('co-quan/so-mau-vat/lich.ics');
  expect(own.map(({ startDate }) => startDate.toString())).toEqual(['2042-09-30', '2042-09-30']);
});

for (const path of [
  '/nhiem-vu/',
  '/nhiem-vu/han/khong-neu-han/khong-neu-han-phan-1/',
  '/nhiem-vu/?co-quan=ubnd-huyen-thu',
  '/nhiem-vu/han/2042/',
  '/co-quan/',
  '/co-quan/so-mau-vat/',
  '/dia-ban/huyen-thu/',
  '/linh-vuc/dat-dai/',
  '/thong-bao/2042/ket-luan-mot/',
  '/thong-bao/2043/ket-luan-hai/',
]) {
  test(`${path} has no accessibility fault in light and dark, and fits 320 px`, async () => {
    for (const [page, width] of [
      [narrow, 320],
      [dark, 1280],
    ] as const) {
      await page.goto(reader.url + path);
      if (path.includes('?')) await page.locator('[role=status]', { hasText: 'khớp' }).waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

test('the list of notices narrows by what the reader’s day makes late, beside year and words; on a phone the list comes first', async () => {
  const page = await openOn('2043-12-10', '/thong-bao/', { viewport: { width: 360, height: 740 } });
  expect(await page.locator('select[name=nam]').isVisible()).toBe(false);
  await page.locator('summary', { hasText: 'Lọc' }).first().click();
  await page.getByLabel('Theo việc được giao').selectOption('qua-han');
  await page.getByText('1 thông báo.').waitFor();
  const address = page.url();
  expect(address).toContain('viec=qua-han');
  await page.goto(address);
  await page.getByText('1 thông báo.').waitFor();
  expect(await page.locator('select[name=nam]').isVisible()).toBe(true);
  await page.locator('select[name=nam]').selectOption('2044');
  await page.getByText('Không có thông báo nào khớp').waitFor();
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await page.locator('.notices li').nth(3).waitFor();
  await page.context().close();
});

test('without JavaScript the facets of notices are links', async () => {
  const page = await reader.open('/thong-bao/', { javaScriptEnabled: false });
  await page.getByText('Theo năm', { exact: true }).click();
  await page.locator('.facets').getByRole('link', { name: '2042', exact: true }).click();
  await page.waitForURL('**/thong-bao/2042/');
  await page.context().close();
});
