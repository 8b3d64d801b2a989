import type { Page } from 'playwright-core';
import { SEED } from '../site/html.ts';

/** One page of each kind, and of those whose kind shows more than one face. */
export const PAGE_KINDS: readonly string[] = [
  '/',
  '/thong-bao/',
  '/thong-bao/2024/',
  SEED,
  '/so-lieu/',
  '/so-lieu/ty-le-giai-ngan-dau-tu-cong/',
  '/so-lieu/thu-ngan-sach/',
  `${SEED}nhung/hinh-1/`,
  '/tim-kiem/',
  '/tim-kiem/?q=giai+ngan',
  '/du-lieu/',
  '/du-lieu/truy-van/',
  '/giai-thich/',
  '/gioi-thieu/',
  '/theo-doi/',
  '/so-sanh/',
  '/tro-giup/',
  '/huong-dan/',
  '/huong-dan/loi/',
  '/van-ban/',
  '/van-ban/can-tim/',
  '/van-ban/ubnd-tinh-lang-son-ct-4-2024/',
  '/van-ban/loai/quyet-dinh/',
  '/nhiem-vu/',
  '/nhiem-vu/ket-qua/',
  '/nhiem-vu/han/2024/',
  '/co-quan/',
  '/co-quan/ubnd-tinh-lang-son/',
  '/dia-ban/',
  '/dia-ban/binh-gia/',
  '/linh-vuc/',
  '/linh-vuc/dau-tu-cong/',
  '/so-cai/',
  '/thay-doi/',
  '/404.html',
  '/en/',
  '/en/thong-bao/',
  '/en/so-lieu/',
  '/en/so-lieu/thu-ngan-sach/',
  '/en/tim-kiem/?q=giai+ngan',
  '/en/du-lieu/',
  '/en/tro-giup/',
  '/en/van-ban/',
  '/en/van-ban/ubnd-tinh-lang-son-ct-4-2024/',
  '/en/nhiem-vu/',
  '/en/nhiem-vu/ket-qua/',
  '/en/co-quan/ubnd-tinh-lang-son/',
  '/en/dia-ban/binh-gia/',
  '/en/linh-vuc/dau-tu-cong/',
];

/** Open a page of one of these kinds, with what it finds where it is asked something. */
export async function openKind(page: Page, address: string): Promise<void> {
  await page.goto(address);
  if (address.includes('?q=')) await page.locator('[data-results] > li').nth(1).waitFor();
}
