import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SAVED_KEY, type SavedAddress } from '../../src/client/following/saved-addresses.ts';
import { SEED } from '../site/html.ts';
import { type Reader, startReader } from './browser.ts';
import { violations } from './violations.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.close());

const kept = (page: Page): Promise<SavedAddress[]> =>
  page.evaluate((key) => JSON.parse(localStorage[key] ?? '[]') as SavedAddress[], SAVED_KEY);

async function save(page: Page, address: string, name = ''): Promise<void> {
  await page.getByLabel('Địa chỉ cần lưu').fill(address);
  await page.getByLabel('Tên gọi (không bắt buộc)').fill(name);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
}

/** Forget one thing that was seen at an address, as if it had come since. */
function forgetOne(page: Page, address: string): Promise<void> {
  return page.evaluate(
    ([key, wanted]) => {
      const list = JSON.parse(localStorage[key as string] ?? '[]') as SavedAddress[];
      const earlier = list.map((one) =>
        one.address === wanted ? { ...one, seen: one.seen?.slice(1) ?? [], on: '2024-05-01' } : one,
      );
      localStorage[key as string] = JSON.stringify(earlier);
    },
    [SAVED_KEY, address],
  );
}

const FOLLOWED = [
  ['a search', '/tim-kiem/?q=giải+ngân'],
  ['a filtered list of notices', '/thong-bao/?dia-ban=binh-gia'],
  ['a filtered list of documents', '/van-ban/?nam=2024'],
  ['the page of a place', '/dia-ban/binh-gia/'],
] as const;

test.for(FOLLOWED)(
  '%s is saved, and what came there since is told until the reader has seen it',
  async ([, given]) => {
    const page = await reader.open('/theo-doi/');
    await save(page, reader.url + given, 'Việc cần xem');
    const item = page.locator('saved-list > ul > li');
    await expect.poll(() => item.textContent()).toMatch(/Đã lưu; hiện có [1-9]\d* mục/u);
    const [saved] = await kept(page);
    await forgetOne(page, saved?.address ?? '');
    await page.reload();
    await expect.poll(() => item.textContent()).toContain('1 mục mới kể từ 1/5/2024');
    expect(await item.locator('li a').count()).toBe(1);
    await item.getByRole('button', { name: 'Đã xem hết' }).click();
    expect(await item.textContent()).toContain('Không có gì mới');
    await page.reload();
    await expect.poll(() => item.textContent()).toContain('Không có gì mới');
    expect(await violations(page)).toEqual([]);
    await item.getByRole('button', { name: 'Bỏ «Việc cần xem»' }).click();
    expect(await kept(page)).toEqual([]);
    expect(await page.locator('.told').textContent()).toBe('Chưa lưu gì.');
    await page.context().close();
  },
);

test('one order is followed by what its notice says of it', async () => {
  const page = await reader.open('/theo-doi/');
  const order = `${SEED}#chu-thich-9-nv-yeu-cau-moc-thoi`;
  await save(page, order);
  await expect
    .poll(() => page.locator('saved-list > ul > li').textContent())
    .toContain('Đã lưu; hiện có 1 mục.');
  expect((await kept(page))[0]?.seen?.[0]).toContain('2024-06-30');
  expect((await kept(page))[0]?.seen?.[0]).toContain('chua-cap-nhat');
  await page.context().close();
});

test('nothing is sent to another host, an address of another site is refused, and one that is gone is told', async () => {
  const page = await reader.open('/theo-doi/');
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(reader.url)) foreign.push(request.url());
  });
  await save(page, 'https://example.com/');
  expect(await page.locator('.told').textContent()).toBe('Chỉ lưu được địa chỉ của trang này.');
  await save(page, '/khong-co/');
  await expect
    .poll(() => page.locator('saved-list > ul > li').textContent())
    .toContain('Không đọc được địa chỉ này');
  await save(page, '/khong-co/');
  expect(await page.locator('.told').textContent()).toBe('Địa chỉ này đã lưu rồi.');
  expect(foreign).toEqual([]);
  await page.context().close();
});

test('an address that another page hands over stands in the form, and without JavaScript the page says what needs it', async () => {
  const handed = await reader.open('/theo-doi/?luu=%2Ftim-kiem%2F%3Fq%3Dc%E1%BA%A7u');
  expect(await handed.getByLabel('Địa chỉ cần lưu').inputValue()).toBe('/tim-kiem/?q=cầu');
  await handed.context().close();
  const plain = await reader.open('/theo-doi/', { javaScriptEnabled: false });
  expect(await plain.locator('saved-list').innerText()).toContain('cần JavaScript');
  expect(await plain.getByLabel('Địa chỉ cần lưu').isVisible()).toBe(false);
  expect(await plain.getByRole('link', { name: 'Nguồn tin: huyện Bình Gia' }).getAttribute('href')).toBe(
    '/dia-ban/binh-gia/atom.xml',
  );
  await plain.context().close();
});
