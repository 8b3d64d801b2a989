/**
 * `node scripts/screenshots.ts SITE DEMO`: make the pictures of the README anew, from two built folders: the site of the real content
 * (`dist`) and that of invented notices (`node_modules/.cache/demo/300/site` once `npm run demo` has run).
 */
import { globSync } from 'node:fs';
import { type Reader, startReader } from '../tests/browser/browser.ts';

type Page = Awaited<ReturnType<Reader['open']>>;

const [site, demo] = process.argv.slice(2);
if (!site || !demo) {
  console.error('Cách dùng: node scripts/screenshots.ts <thư mục trang thật> <thư mục trang bịa>');
  process.exitCode = 1;
} else {
  const [notice = ''] = globSync('thong-bao/2024/*/index.html', { cwd: site });
  await take(site, addressOf(notice), 'docs/screenshot.png', async (page) => {
    const link = page.locator('.note-mark a').nth(2);
    await link.evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 130));
    await link.hover();
    await page.locator('.note-preview').waitFor();
  });
  await take(demo, '/', 'docs/screenshot-demo.png');
}

function addressOf(file: string): string {
  return `/${file.replaceAll('\\', '/').replace(/index\.html$/u, '')}`;
}

/** @param show brings to sight what the picture is of */
async function take(
  folder: string,
  address: string,
  file: string,
  show?: (page: Page) => Promise<void>,
): Promise<void> {
  const reader = await startReader(folder);
  const page = await reader.open(address, { viewport: { width: 1100, height: 700 }, colorScheme: 'light' });
  await page.evaluate(() => document.fonts.ready);
  await show?.(page);
  await page.screenshot({ path: file, animations: 'disabled' });
  await reader.close();
}
