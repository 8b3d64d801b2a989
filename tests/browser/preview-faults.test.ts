import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bareEnvironment } from '../bare-environment.ts';
import { launchBrowser } from './launch.ts';

const NOTICE = 'notices/2042/ket-luan-thu.mdx';
const folder = mkdtempSync(join(tmpdir(), 'preview-'));
const content = join(folder, 'content');
let stop: () => Promise<void> = async () => {};
let url = '';
let browser: Browser;

/** Start the preview on a free port; it says its address when it is ready. */
async function startPreview(): Promise<void> {
  const child = spawn(process.execPath, ['scripts/dev.ts', '--port', '0'], {
    env: bareEnvironment({
      CONTENT_DIR: content,
      CACHE_DIR: join(folder, 'cache'),
    }),
  });
  const ended = new Promise<void>((end) => child.once('close', () => end()));
  stop = () => {
    child.kill();
    return ended;
  };
  let said = '';
  url = await new Promise((ready, failed) => {
    const hear = (piece: Buffer): void => {
      said += piece;
      const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (address) ready(address);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => failed(new Error(said)));
  });
}

beforeAll(async () => {
  cpSync('tests/fixtures/other-content', content, { recursive: true });
  await startPreview();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

test('the preview shows a fault on every page, with place, hint and help, until the file is mended', async () => {
  const page = await browser.newPage();
  page.setDefaultTimeout(25_000);
  await page.goto(url);
  const banner = page.locator('#loi-noi-dung');
  expect(await banner.count()).toBe(0);

  const good = readFileSync(join(content, NOTICE), 'utf8');
  writeFileSync(join(content, NOTICE), good.replace('subject:', 'subjet:'));
  // A file that is being written is empty for a moment, and may be read then: what is told last is what counts.
  const told = banner.filter({ hasText: `${NOTICE}:3:1 lỗi [frontmatter/invalid]` });
  await told.waitFor();
  const text = await told.innerText();
  expect(text).toContain(`${NOTICE}:3:1 lỗi [frontmatter/invalid]`);
  expect(text).toContain('Có phải bạn muốn viết `subject`?');
  // The open page may be reloading just now, which would break off another navigation of it.
  const other = await browser.newPage();
  await other.goto(`${url}/tro-giup/`);
  const help = other.locator('#loi-noi-dung').getByRole('link', { name: 'Cách sửa' }).first();
  expect(await help.getAttribute('href')).toBe('/huong-dan/loi/#frontmatter-invalid');
  await other.close();

  writeFileSync(join(content, NOTICE), good);
  await banner.waitFor({ state: 'detached' });
  // Astro writes its store a moment later and then reloads the open page; a fresh page does not race with that.
  const official = async (): Promise<string> => {
    const fresh = await browser.newPage();
    await fresh.goto(`${url}/thong-bao/2042/ket-luan-thu/`);
    const found = await fresh.locator('.official, #loi-noi-dung').allInnerTexts();
    await fresh.close();
    return found.join();
  };
  await expect.poll(official, { timeout: 20_000, interval: 500 }).toContain('Mở đầu có');
});

test('an open page of the preview shows an edit of its notice by itself', async () => {
  const page = await browser.newPage();
  page.setDefaultTimeout(25_000);
  await page.goto(`${url}/thong-bao/2042/ket-luan-thu/`);
  const good = readFileSync(join(content, NOTICE), 'utf8');
  writeFileSync(join(content, NOTICE), good.replace('Mở đầu có', 'Đầu tiên có'));
  await page.locator('.official', { hasText: 'Đầu tiên có' }).waitFor();
  writeFileSync(join(content, NOTICE), good);
  await page.locator('.official', { hasText: 'Mở đầu có' }).waitFor();
});

test('a rule over all notices that an edit breaks is told on the open page', async () => {
  const page = await browser.newPage();
  page.setDefaultTimeout(25_000);
  await page.goto(`${url}/tro-giup/`);
  const good = readFileSync(join(content, NOTICE), 'utf8');
  writeFileSync(join(content, NOTICE), good.replace('Mở đầu có', '[Mở đầu](/thong-bao/2042/khong-co/) có'));
  const banner = page.locator('#loi-noi-dung');
  await banner.filter({ hasText: '/thong-bao/2042/khong-co/' }).waitFor();
  writeFileSync(join(content, NOTICE), good);
  await banner.waitFor({ state: 'detached' });
});

test('the preview ends with the command that started it', async () => {
  expect((await fetch(url)).ok).toBe(true);
  await stop();
  await expect(fetch(url)).rejects.toThrow('fetch failed');
});
