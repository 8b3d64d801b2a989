import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startLedger } from '../../src/site/clerk/record-versions.ts';
import { buildSite, newSiteFolder } from '../site/build-site.ts';
import { recordOn } from '../site/record-on.ts';
import { SIGNATURE, writeBodies } from '../site/write-bodies.ts';
import { launchBrowser } from './launch.ts';
import { smallTargets } from './small-targets.ts';
import { violations } from './violations.ts';

vi.setConfig({ hookTimeout: 300_000 });

/** A host without encryption: browsers give its pages no cryptography of their own. */
const HOST = 'http://tin.invalid';
const NOTICE = '/thong-bao/2042/hai-doan/';
const RECORD = `${NOTICE}phien-ban/1.txt`;
const PROOF = `${NOTICE}phien-ban/1.tlog-proof`;
const BODIES = {
  'hai-doan': `Đoạn một có chú thích[^a].\n\nĐoạn hai nói 1.234 hộ.\n\n${SIGNATURE}\n\n[^a]: Chú thích thử.`,
};

const folder = newSiteFolder();
/** The site when its ledger was young, when it had grown, and with another history of as many lines. */
let sites: Readonly<Record<'young' | 'grown' | 'forked', string>>;
let browser: Browser;
beforeAll(async () => {
  const [content, other] = [join(folder, 'so-mot'), join(folder, 'so-hai')];
  const build = (from: string, name: string): string =>
    buildSite(from, join(folder, name), join(folder, 'cache'));
  writeBodies(content, BODIES);
  cpSync(content, other, { recursive: true });
  await startLedger(content, 'example.invalid/so-cai');
  await recordOn(content, '2042-06-01');
  const young = build(content, 'tre');
  for (const [into, salt] of [
    [content, 'a'],
    [other, 'b'],
  ] as const) {
    if (into === other) {
      await startLedger(other, 'example.invalid/so-cai');
      await recordOn(other, '2042-06-01', salt);
    }
    writeBodies(into, { ...BODIES, 'dang-sau': `Thông báo đăng sau.\n\n${SIGNATURE}` });
    await recordOn(into, '2042-07-01', salt);
  }
  sites = { young, grown: build(content, 'lon'), forked: build(other, 'khac') };
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What stands at an address: a site, changed by whoever controls the host. */
interface Host {
  site: string;
  /** The text of a file as it is served. */
  change?: (path: string, text: string) => string;
  isDown?: boolean;
}

/** A browser that remembers, and a host that can be turned. */
async function meet(host: Host): Promise<{ page: Page; fetched: string[]; look: () => Promise<string> }> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const fetched: string[] = [];
  await context.route(`${HOST}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    const file = join(host.site, path, path.endsWith('/') ? 'index.html' : '');
    if (host.isDown) return route.abort();
    fetched.push(path);
    if (!existsSync(file)) return route.fulfill({ status: 404, body: '' });
    if (!host.change || ['.woff2', '.png', '.js', '.css'].includes(extname(path)))
      return route.fulfill({ path: file });
    const contentType = path.endsWith('/') ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8';
    return route.fulfill({ body: host.change(path, readFileSync(file, 'utf8')), contentType });
  });
  return {
    page,
    fetched,
    look: async () => {
      await page.goto(HOST + NOTICE);
      return press(page);
    },
  };
}

/** Press the button and wait for what the page says. */
async function press(page: Page): Promise<string> {
  const status = page.locator('.versions [role=status]');
  await status.evaluate((element) => element.replaceChildren());
  await page.getByRole('button', { name: 'Kiểm tra chữ trên trang này' }).click();
  await expect.poll(() => status.innerText()).not.toBe('');
  return (await status.innerText()).replace(/\s+/gu, ' ');
}

const OURS = 'Phép thử này chạy bằng mã của chính trang.';

test('words that match are told with their version and line, at a first look and at a later one over plain http', async () => {
  const host: Host = { site: sites.young };
  const { page, look } = await meet(host);
  const first = await look();
  expect(await page.evaluate(() => crypto.subtle)).toBeUndefined();
  expect(first).toMatch(
    /^Khớp: chữ trên trang là phiên bản 1, dòng 0 của sổ cái \(đếm từ 0; sổ có 2 dòng\)\./,
  );
  expect(first).toContain('Máy này xem sổ cái lần đầu.');
  expect(first).toContain(OURS);
  expect(await look()).toContain('Sổ cái chỉ được viết thêm từ lần bạn xem trước (2 dòng).');
  host.site = sites.grown;
  const later = await look();
  expect(later).toContain('sổ có 3 dòng');
  expect(later).toContain('Sổ cái chỉ được viết thêm từ lần bạn xem trước (2 dòng).');
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, { isRecoloured: true })).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  await page.context().close();
});

test('where words match, the record is not fetched, and all that is fetched is small', async () => {
  const { page, fetched } = await meet({ site: sites.grown });
  await page.goto(HOST + NOTICE, { waitUntil: 'networkidle' });
  const before = new Set(fetched);
  await press(page);
  const own = [...new Set(fetched)].filter((path) => !before.has(path));
  const bytes = (paths: readonly string[]): number =>
    paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(sites.grown, path))).length, 0);
  const scripts = own.filter((path) => path.endsWith('.js'));
  const data = own.filter((path) => !path.endsWith('.js'));
  console.log(
    `check of the page's words: ${bytes(data)} B of proofs, ${bytes(scripts)} B of script, gzipped`,
  );
  expect(data.sort()).toEqual(['/so-cai/checkpoint', '/so-cai/noi-tiep/2', PROOF]);
  expect(bytes(data)).toBeLessThan(1500);
  expect(bytes(own)).toBeLessThan(4500);
  await page.context().close();
});

const CHANGED: readonly [name: string, before: string | RegExp, after: string, told: string][] = [
  ['a figure', '1.234 hộ', '1.243 hộ', 'Không khớp ở đoạn 2 phần mở đầu. '],
  ['a note', 'Chú thích thử.', 'Chú thích khác.', 'Không khớp ở chú thích 1. '],
  ['the subject', /(<h1.*?)Mẫu/u, '$1Khác', 'Không khớp ở tên loại hoặc trích yếu. '],
  [
    'the day',
    '>2/5/2042</time>',
    '>3/5/2042</time>',
    'Không khớp ở số, ngày, cơ quan hoặc địa bàn ở đầu trang. ',
  ],
  [
    'a paragraph that is left out',
    /<p id="d1".*?<\/p>/u,
    '',
    'Không khớp ở 1 đoạn của bản ghi không có trên trang. ',
  ],
  [
    'a sentence without an address',
    '<p id="d2"',
    '<p>Đoạn thêm vào.</p><p id="d2"',
    'Không khớp ở chữ đứng ngoài các đoạn («Đoạn thêm vào.»). ',
  ],
  [
    'a paragraph that is hidden',
    '<p id="d1"',
    '<p hidden id="d1"',
    'Không khớp ở 1 đoạn của bản ghi không có trên trang. ',
  ],
  [
    'a sentence that is said to be the site’s own',
    '<p id="d2"',
    '<p data-ours>Đoạn thêm vào.</p><p id="d2"',
    'Không khớp ở chữ đứng ngoài các đoạn («Đoạn thêm vào.»). ',
  ],
  [
    'what the page says of its record',
    'ngay-ghi: 2042-06-01',
    'ngay-ghi: 2041-06-01',
    'Không khớp ở số, ngày, cơ quan hoặc địa bàn ở đầu trang. ',
  ],
];
test.for(CHANGED)(
  'a page on which %s was changed is told, with the place',
  async ([, before, after, told]) => {
    const { page, look } = await meet({
      site: sites.young,
      change: (path, text) => (path === NOTICE ? text.replace(before, after) : text),
    });
    const said = await look();
    expect(said.slice(0, told.length)).toBe(told);
    expect(said).toContain('Nếu trình duyệt đang dịch trang, tắt dịch rồi thử lại.');
    expect(said).toContain(OURS);
    expect(await violations(page)).toEqual([]);
    for (const link of await page.locator('.versions [role=status] a[href^="#"]').all())
      expect(await page.locator((await link.getAttribute('href')) ?? '').count()).toBe(1);
    await page.context().close();
  },
);

test('a page and its record that were changed alike are told: the ledger knows another record', async () => {
  const { page, look } = await meet({
    site: sites.young,
    change: (path, text) =>
      path === NOTICE || path === RECORD ? text.replace('1.234 hộ', '1.243 hộ') : text,
  });
  const said = await look();
  expect(said).toMatch(/^Không khớp: chữ trên trang khác chữ đã ghi\./u);
  expect(said).toContain('cũng không phải bản ghi mà sổ cái nói');
  await page.context().close();
});

test('a proof of a line that the ledger does not have is told', async () => {
  for (const change of [
    // A ledger of one's own for the proof alone.
    (path: string, text: string) => (path === PROOF ? readFileSync(join(sites.forked, PROOF), 'utf8') : text),
    // The proof of another notice.
    (path: string, text: string) =>
      path === PROOF
        ? readFileSync(join(sites.young, '/thong-bao/2042/ket-luan-thu/phien-ban/1.tlog-proof'), 'utf8')
        : text,
    (path: string, text: string) => (path === PROOF ? text.replace('index 0', 'index 1') : text),
  ]) {
    const { page, look } = await meet({ site: sites.young, change });
    expect(await look()).toMatch(/^Cảnh báo: sổ cái không có dòng nào cho trang này/u);
    await page.context().close();
  }
});

test('a ledger that became shorter, or another one, is told until the one that was seen is back', async () => {
  const host: Host = { site: sites.grown };
  const { page, look } = await meet(host);
  await look();
  host.site = sites.young;
  const shorter = await look();
  expect(shorter).toMatch(
    /^Cảnh báo: sổ cái ngắn hơn sổ cái máy này đã xem ngày \d+\/\d+\/\d+: có chỗ bị viết lại\./u,
  );
  // Both checkpoints stand there, to be kept.
  expect(shorter.match(/example\.invalid\/so-cai [23] \S{44}/gu)).toHaveLength(2);
  expect(await violations(page)).toEqual([]);
  host.site = sites.forked;
  expect(await look()).toMatch(/^Cảnh báo: sổ cái không chứa sổ cái máy này đã xem ngày/u);
  host.site = sites.grown;
  expect(await look()).toContain('Sổ cái chỉ được viết thêm từ lần bạn xem trước (3 dòng).');
  await page.context().close();
});

test('another ledger with more lines is told', async () => {
  const host: Host = { site: sites.young };
  const { page, look } = await meet(host);
  await look();
  host.site = sites.forked;
  expect(await look()).toMatch(/^Cảnh báo: sổ cái không chứa sổ cái máy này đã xem ngày/u);
  await page.context().close();
});

test('a page that the browser translated is said to differ, with what to do', async () => {
  const { page } = await meet({ site: sites.young });
  await page.goto(HOST + NOTICE);
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('[data-official] > p'))
      paragraph.innerHTML = '<font dir="auto"><font>Translated words.</font></font>';
  });
  const said = await press(page);
  expect(said).toMatch(/^Không khớp ở .*\. Nếu trình duyệt đang dịch trang, tắt dịch rồi thử lại\./u);
  await page.context().close();
});

test('marks that a translator puts around words that stay are no change', async () => {
  const { page } = await meet({ site: sites.young });
  await page.goto(HOST + NOTICE);
  await page.evaluate(() => {
    const paragraph = document.querySelector('#d2');
    const [words] = paragraph?.childNodes ?? [];
    const mark = document.createElement('span');
    words?.replaceWith(mark);
    if (words) mark.append(words);
  });
  expect(await press(page)).toMatch(/^Khớp: /u);
  await page.context().close();
});

test('a better grammar of addresses is no change of words', async () => {
  const { page, look } = await meet({
    site: sites.young,
    change: (path, text) => (path === NOTICE ? text.replace('<p id="d2"', '<p id="doan-2"') : text),
  });
  expect(await look()).toMatch(/^Khớp: chữ trên trang là phiên bản 1/u);
  await page.context().close();
});

test('without an answer nothing is concluded, whether the script or a proof does not come', async () => {
  const host: Host = { site: sites.young };
  const { page, look } = await meet(host);
  await page.goto(HOST + NOTICE);
  host.isDown = true;
  expect(await press(page)).toBe('Không tải được chứng minh. Chưa kết luận được gì.');
  host.isDown = false;
  expect(await look()).toMatch(/^Khớp/u);
  host.isDown = true;
  expect(await press(page)).toBe('Không tải được chứng minh. Chưa kết luận được gì.');
  await page.context().close();
});

test('without JavaScript no button stands there, but the command and what it must print', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await context.route(`${HOST}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    return route.fulfill({ path: join(sites.young, path, path.endsWith('/') ? 'index.html' : '') });
  });
  await page.goto(HOST + NOTICE);
  expect(await page.locator('.versions button').isVisible()).toBe(false);
  const said = await page.locator('.versions').innerText();
  const { text } = JSON.parse(
    readFileSync(join(sites.young, 'so-cai/2042.ndjson'), 'utf8').split('\n')[0] ?? '',
  ) as { text: string };
  expect(said).toContain(`sha256sum 1.txt; lệnh phải in ra ${text}`);
  await context.close();
});
