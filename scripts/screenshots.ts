/** `node scripts/screenshots.ts SITE`: make the picture of the README anew, from a built site of the real content (`dist`). */
import { globSync } from 'node:fs';
import { startReader } from '../tests/browser/browser.ts';

const [site] = process.argv.slice(2);
if (!site) {
  console.error('Cách dùng: node scripts/screenshots.ts <thư mục trang thật>');
  process.exitCode = 1;
} else {
  const [notice = ''] = globSync('thong-bao/2024/*/index.html', { cwd: site });
  await take(site, addressOf(notice), 'docs/screenshot.png', '.note-mark a');
}

function addressOf(file: string): string {
  return `/${file.replaceAll('\\', '/').replace(/index\.html$/u, '')}`;
}

/** @param mark shown at the top of the picture, with what it shows beside it */
async function take(folder: string, address: string, file: string, mark: string): Promise<void> {
  const reader = await startReader(folder);
  const page = await reader.open(address, { viewport: { width: 1100, height: 700 }, colorScheme: 'light' });
  await page.evaluate(() => document.fonts.ready);
  const link = page.locator(mark).nth(2);
  await link.evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 130));
  await link.hover();
  await page.locator('.note-preview').waitFor();
  await page.screenshot({ path: file, animations: 'disabled' });
  await reader.close();
}
