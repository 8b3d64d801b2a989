import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readSource } from '../../src/importers/read-source.ts';
import { recordVersions, startLedger } from '../../src/site/clerk/record-versions.ts';
import { receivePacket } from '../../src/site/studio/publishing/receive-packet.ts';
import { bareEnvironment } from '../bare-environment.ts';
import { importInto } from '../unit/importers/import-run.ts';
import { launchBrowser } from './launch.ts';
import { violations } from './violations.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const OFFICE = 'tests/fixtures/office';
const folder = mkdtempSync(join(tmpdir(), 'studio-'));
const content = join(folder, 'repo/content');
let stop: () => void = () => {};
let said = '';
let browser: Browser;

/** The address that lets in next. */
const ticket = (): string => said.match(/http:\/\/127\.0\.0\.1:\d+\/studio\/\?ve=[0-9a-f]+/g)?.at(-1) ?? '';

beforeAll(async () => {
  cpSync(join(OFFICE, 'content'), content, { recursive: true });
  const git = (...words: string[]) =>
    new Promise((end) => spawn('git', ['-C', join(folder, 'repo'), ...words]).once('close', end));
  await git('init', '-q', '-b', 'main');
  await git('config', 'user.name', 'Nguyễn Văn Mẫu');
  await git('config', 'user.email', 'mau@thu.example');
  const child = spawn(process.execPath, ['scripts/studio.ts', '--port', '0'], {
    env: bareEnvironment({ CONTENT_DIR: content, CACHE_DIR: join(folder, 'cache') }),
    detached: true,
  });
  stop = () => void (child.pid && process.kill(-child.pid));
  await new Promise<void>((ready, failed) => {
    const hear = (piece: Buffer): void => {
      said += piece;
      if (ticket() !== '') ready();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => failed(new Error(said)));
  });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A browser of its own that was let in; what it asked of other machines is told. */
async function enter(): Promise<{ page: Page; context: BrowserContext; outside: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(ticket()).origin)) outside.push(request.url());
  });
  await page.goto(ticket());
  await page.locator('#bang-dau button').first().waitFor({ state: 'attached' });
  return { page, context, outside };
}

/**
 * A person's actions and the time that the keystroke-level model gives them (Card, Moran and Newell 1980): a key 0.28 s, pointing
 * 1.1 s, a click 0.2 s, a hand to the mouse or back 0.4 s, and 1.35 s to make up one's mind before each.
 */
class Person {
  actions = 0;
  seconds = 0;
  readonly #page: Page;
  #isAtMouse = false;

  constructor(page: Page) {
    this.#page = page;
  }

  async key(key: string): Promise<void> {
    this.#count(0.28, false);
    await this.#page.keyboard.press(key);
  }

  async click(selector: string): Promise<void> {
    this.#count(1.3, true);
    await this.#page.locator(selector).first().click();
  }

  async type(words: string): Promise<void> {
    this.#count(0.28 * [...words].length, false);
    this.actions += [...words].length - 1;
    await this.#page.keyboard.insertText(words);
  }

  async choose(path: string): Promise<void> {
    // The button, the file in the system's own window, and its button.
    this.#count(1.3, true);
    this.#count(1.3, true);
    this.#count(1.3, true);
    await this.#page.locator('#tep').setInputFiles(path);
  }

  /** Reading a suggestion beside its words before it is judged. */
  read(words: string): void {
    this.seconds += words.split(' ').length / 4;
  }

  #count(seconds: number, isMouse: boolean): void {
    this.actions++;
    this.seconds += seconds + 1.35 + (isMouse === this.#isAtMouse ? 0 : 0.4);
    this.#isAtMouse = isMouse;
  }
}

const WHOLES = [
  '51-whole-huyen-kiem-tra-xa',
  '52-whole-ban-chi-dao-phien-hop',
  '53-whole-van-phong-tinh-dau-tu-cong',
];

test.each(WHOLES)(
  '%s becomes a page in less than ten minutes of a person, the same MDX as by the commands',
  async (name) => {
    const { page, context, outside } = await enter();
    const person = new Person(page);
    const source = join(folder, `${name}.docx`);
    cpSync(join(OFFICE, name, 'input.docx'), source);
    await person.choose(source);
    await page.locator('#ban:not([hidden])').waitFor();
    await expect.poll(() => page.locator('#tin').textContent()).toContain('Đã đưa vào');
    const told = await page.locator('.question').allInnerTexts();
    expect(told.filter((words) => words.includes('phải trả lời'))).toEqual([]);
    expect(await violations(page)).toEqual([]);

    const agencies = new Map<string, string>();
    await person.key('n');
    for (;;) {
      const current = page.locator('li[aria-current]');
      if ((await current.count()) === 0) break;
      person.read(await current.locator('q').innerText());
      const at = await current.getAttribute('data-mark');
      await person.key('a');
      const moved = page.locator(`li[data-mark="${at}"].waits`);
      const form = page.locator('#hop[open]');
      await Promise.race([form.waitFor(), moved.waitFor({ state: 'detached' })]);
      if ((await form.count()) === 0) continue;
      // Whom the text names stands in the field; a name that the registry lacks gets its entry.
      const named = await page.locator('#o-to').inputValue();
      if (named === '') {
        await person.type('UBND huyện Mẫu Sơn');
      }
      if (!/^[a-z0-9-]+$/.test(await page.locator('#o-to').inputValue())) {
        await person.click('#o-to ~ button');
        await expect.poll(() => page.locator('#o-to').inputValue()).toMatch(/^[a-z0-9-]+$/);
      }
      agencies.set(named, await page.locator('#o-to').inputValue());
      await person.click('#xong');
      const outcome = await Promise.race([
        form.waitFor({ state: 'detached' }).then(() => 'done'),
        page
          .locator('#loi-hop:not(:empty)')
          .waitFor()
          .then(() => 'refused'),
      ]);
      expect(outcome).toBe('done');
    }
    expect(await page.locator('#dau .waits').count()).toBe(0);
    const file = (await page.locator('#danh-sach').inputValue()).replace('notices/', '');
    await person.click('#dang');
    await expect
      .poll(() => page.locator('#tin').textContent(), { timeout: 60_000 })
      .toContain('Đã ghi vào git');
    expect(await violations(page)).toEqual([]);
    expect(outside).toEqual([]);

    // The commands, and the same decisions written by hand.
    const other = join(folder, `tay-${name}`);
    cpSync(join(OFFICE, 'content'), other, { recursive: true });
    await importInto(other, source, ['--accept-orders']);
    const published = readFileSync(join(content, 'notices', file), 'utf8');
    const byHand = readFileSync(join(other, 'notices', file), 'utf8');
    const bare = (mdx: string): string => mdx.replace(/<Assignment [^>]*>/g, '<Assignment>');
    expect(bare(published)).toBe(bare(byHand));
    const tags = (mdx: string): string[] => mdx.match(/<Assignment [^>]*>/g) ?? [];
    const decided = tags(byHand).map((tag, index) => {
      const to = / to="([^"]+)"/.exec(tags(published)[index] ?? '')?.[0] ?? '';
      const accepted = tag.replace(' review="cho-duyet"', '');
      return accepted.includes(' to=') ? accepted : accepted.replace('>', `${to}>`);
    });
    expect(tags(published)).toEqual(decided);
    const address = new URL(`/thong-bao/${file.replace('.mdx', '')}/`, ticket()).href;
    // The preview reads the folder again a moment after each save.
    const isThere = async (): Promise<number> => {
      await page.goto(address);
      return page.locator('[data-official]').count();
    };
    await expect.poll(isThere, { timeout: 30_000, interval: 500 }).toBe(1);
    console.log(
      `${name}: ${person.actions} việc, ${Math.round(person.seconds)} giây, ${decided.length} nhiệm vụ`,
    );
    expect(person.seconds).toBeLessThan(600);
    await context.close();
  },
);

// Before there is a notice with faults in the folder, of which nothing could be recorded.
test('with keys alone it is recorded what became of an order and of the notice, each with what proves it', async () => {
  const { page, context } = await enter();
  const said = (words: string | RegExp) =>
    expect.poll(() => page.locator('#tin').textContent()).toMatch(words);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).first().press('Enter');
  const undo = () => page.locator('#hoan-tac').press('Enter');
  const file = (await page.locator('#danh-sach option[value*="128-tb"]').getAttribute('value')) ?? '';
  await page.locator('#danh-sach').selectOption(file);
  await page.locator('#chon button').press('Enter');
  const of = (folder: string, ending: string): string =>
    join(content, file.replace('notices', folder).replace('mdx', ending));
  const [mdx, statuses, changes] = [of('notices', 'mdx'), of('assignments', 'yaml'), of('changes', 'yaml')];
  const before = readFileSync(mdx, 'utf8');
  const order = page.locator('#dau > li', { has: page.getByRole('button', { name: 'Ghi việc nay ra sao' }) });

  await press('Ghi việc nay ra sao');
  await page.locator('#o-state').selectOption('hoan-thanh');
  await page.locator('#o-on').fill('2042-12-20');
  await page.locator('#o-on').press('Enter');
  await expect.poll(() => page.locator('#loi-hop').textContent()).toContain('thiếu `evidence`');
  expect(await violations(page)).toEqual([]);
  await page.locator('#o-evidence').fill('https://vi-du.invalid/bao-cao');
  await page.locator('#o-evidence').press('Enter');
  await expect.poll(() => order.first().locator('li').allInnerTexts()).toEqual(['20/12/2042: hoàn thành']);
  expect(readFileSync(statuses, 'utf8')).toContain('evidence: https://vi-du.invalid/bao-cao');
  await undo();
  await expect.poll(() => order.first().locator('li').count()).toBe(0);
  expect(existsSync(statuses)).toBe(false);

  // The agency corrects words by a document that the registry does not have yet.
  const block = page
    .locator('#chu .block:has(.letters)', { hasText: /\p{L}{2,} \p{L}{2,} \p{L}{2,}/u })
    .first();
  /** With the text drawn anew after a step nothing is chosen any more. */
  const choose = () =>
    expect
      .poll(async () => {
        await block.focus();
        await page.keyboard.press('ArrowRight');
        return page.locator('#da-chon').textContent();
      })
      .toContain('Đã chọn');
  await choose();
  await page.locator('summary', { hasText: 'Sau khi đăng' }).press('Enter');
  expect(await violations(page)).toEqual([]);
  await press('Ghi đính chính của cơ quan');
  await page.locator('#o-act').fill('Công văn số 9/UBND');
  await press('Tạo mục mới từ tên đã gõ');
  await expect.poll(() => page.locator('#loi-hop').textContent()).toContain('Chưa rõ là văn bản nào');
  await page.locator('#o-act').fill('Quyết định số 9/QĐ-TTg ngày 20/6/2042 của Thủ tướng Chính phủ');
  await press('Tạo mục mới từ tên đã gõ');
  await expect.poll(() => page.locator('#o-act').inputValue()).toBe('ttg-qd-9-2042');
  await page.locator('#o-act').press('Enter');
  await page.locator('mark.Corrected').waitFor();
  expect(readFileSync(mdx, 'utf8')).toContain('<Corrected by="ttg-qd-9-2042">');
  await undo();
  await page.locator('mark.Corrected').waitFor({ state: 'detached' });

  // Figures are suggested where somebody wants to see them; an indicator that is new gets its entry from the words.
  await page.locator('#de-xuat-so').press('Space');
  const suggested = page.locator('#dau > li.waits');
  const all = await suggested.count();
  expect(all).toBeGreaterThan(1);
  await page.locator('#dem').click();
  await page.keyboard.press('n');
  await page.keyboard.press('r');
  await expect.poll(() => suggested.count()).toBe(all - 1);
  await page.keyboard.press('a');
  await page.locator('#o-indicator').fill('Chỉ tiêu của phép thử');
  await press('Tạo mục mới từ tên đã gõ');
  await expect.poll(() => page.locator('#o-indicator').inputValue()).toBe('chi-tieu-cua-phep-thu');
  expect(await violations(page)).toEqual([]);
  await page.locator('#o-asOf').press('Enter');
  await page.locator('mark.Metric').waitFor();
  expect(readFileSync(mdx, 'utf8')).toContain('<Metric indicator="chi-tieu-cua-phep-thu"');
  expect(readFileSync(join(content, 'registry/indicators.yaml'), 'utf8')).toContain('Chỉ tiêu của phép thử');
  await undo();
  await page.locator('mark.Metric').waitFor({ state: 'detached' });
  await page.locator('#de-xuat-so').press('Space');

  await choose();
  await press('Chữ viết tắt');
  await page.locator('#o-short').fill('GPMBT');
  await page.locator('#o-full').fill('giải phóng mặt bằng thử');
  await page.locator('#o-full').press('Enter');
  // The step before was saved in the same words.
  await expect
    .poll(() => readFileSync(join(content, 'registry/glossary.yaml'), 'utf8'))
    .toContain('short: GPMBT');

  // Without git a packet brings it to who publishes.
  const saved = page.waitForEvent('download');
  await press('Làm gói gửi người đăng');
  const packet = join(folder, (await saved).suggestedFilename());
  await (await saved).saveAs(packet);
  await said('npm run receive');
  const publisher = join(folder, 'nguoi-dang');
  cpSync(join(OFFICE, 'content'), publisher, { recursive: true });
  const received = await receivePacket(publisher, readFileSync(packet), readSource);
  expect(received).toMatchObject({ files: expect.arrayContaining([file]) });
  expect(readFileSync(join(publisher, file), 'utf8')).toBe(before);

  // From here on the ledger has the words.
  await startLedger(content, 'vi-du.invalid/so-cai');
  const recording = { today: '2042-12-31', salt: () => '0'.repeat(32), keys: [], readSource };
  expect(await recordVersions(content, recording)).toHaveProperty('entries');
  await press('Ghi thu hồi, thay thế hay khôi phục');
  await page.locator('#o-kind').selectOption('withdrawn');
  await page.locator('#o-act').fill('ttg-qd-9-2042');
  await page.locator('#o-reason').fill('Ban hành nhầm.');
  await page.locator('#o-reason').press('Enter');
  await said('Đã lưu');
  await expect
    .poll(() => page.locator('#phien-ban').innerText())
    .toBe('Phiên bản 2, bị thu hồi: Ban hành nhầm.');
  await undo();
  await expect.poll(() => page.locator('#phien-ban li').count()).toBe(0);

  await block.focus();
  await page.keyboard.press('ArrowRight');
  await press('Chữ in sai đã sửa');
  await page.locator('#o-shown').fill('Khác');
  await page.locator('#o-shown').press('Enter');
  await page.locator('#ly-do').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.locator('#ly-do').fill('Tệp nguồn gõ sai.');
  await page.locator('#ly-do').press('Enter');
  await page.locator('mark.Sic').waitFor();
  expect(readFileSync(changes, 'utf8')).toContain('kind: transcription\n    reason: Tệp nguồn gõ sai.');
  await undo();
  await page.locator('mark.Sic').waitFor({ state: 'detached' });
  await block.focus();
  await page.keyboard.press('ArrowRight');
  await press('Lỗi chép của trang này');
  await page.locator('#o-printed').fill('Khác');
  await page.locator('#o-printed').press('Enter');
  await expect.poll(() => page.locator('#loi-hop').textContent()).toContain('Tệp nguồn không in như vậy');
  await press('Thôi');
  expect([readFileSync(mdx, 'utf8'), existsSync(changes)]).toEqual([before, false]);
  await context.close();
});

/** A notice that nobody marked yet, open in the page. */
async function openFixture(page: Page, name: string): Promise<string> {
  cpSync('tests/fixtures/import/phien-hop.txt', join(folder, name));
  await page.locator('#tep').setInputFiles(join(folder, name));
  await page.locator('#chu .block').first().waitFor();
  await expect.poll(() => page.locator('#tin').textContent()).toMatch(/Đã (?:đưa vào|có sẵn)/);
  return join(content, await page.locator('#danh-sach').inputValue());
}

test('with keys alone words are chosen and marked, and the step is taken back', async () => {
  const { page, context } = await enter();
  const path = await openFixture(page, 'phim.txt');
  const before = readFileSync(path, 'utf8');
  const block = page.locator('#chu .block', { hasText: /\p{L}{2,} \p{L}{2,} \p{L}{2,}/u }).first();
  await block.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  const words = (await block.locator('.letters').innerText()).split(' ');
  const chosen = words.slice(1, 3).join(' ');
  await expect.poll(() => page.locator('#da-chon').textContent()).toBe(`Đã chọn: «${chosen}»`);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Nghi vấn, giữ nguyên chữ' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('#o-note').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.type('Chưa rõ.');
  await page.keyboard.press('Enter');
  await page.locator('mark.EditorNote').waitFor();
  expect(readFileSync(path, 'utf8')).toContain(`<EditorNote note="Chưa rõ.">${chosen}</EditorNote>`);
  await page.locator('#hoan-tac').focus();
  await page.keyboard.press('Enter');
  await page.locator('mark.EditorNote').waitFor({ state: 'detached' });
  expect(readFileSync(path, 'utf8')).toBe(before);
  await context.close();
});

test('the source stands beside the text, a PDF as it is printed, and follows what is read', async () => {
  const { page, context, outside } = await enter();
  await openFixture(page, 'phim.txt');
  await page.locator('#chu-nguon p').first().waitFor();
  const source = (await page.locator('#chu-nguon').innerText()).replace(/\s+/g, ' ');
  expect(source).toContain('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  await page.evaluate(() => {
    const blocks = document.querySelectorAll('#chu .block');
    const block = blocks[Math.floor(blocks.length / 2)];
    scrollTo(0, (block?.getBoundingClientRect().top ?? 0) + scrollY - 60);
  });
  const scrolled = (id: string) => expect.poll(() => page.locator(id).evaluate(({ scrollTop }) => scrollTop));
  await scrolled('#chu-nguon').toBeGreaterThan(50);
  expect(await violations(page)).toEqual([]);
  for (const width of [360, 1024, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  }
  await page.locator('#tep').setInputFiles(join(OFFICE, '09-subject-pdf-lines/input.pdf'));
  const canvas = page.getByRole('img', { name: /Trang 1 trên \d+ của tệp nguồn/ });
  await canvas.waitFor();
  const inked = (): Promise<number> =>
    canvas.evaluate((element) => {
      const { width, height } = element as HTMLCanvasElement;
      const pixels = (element as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data;
      return [...(pixels ?? [])].filter((value, at) => at % 4 === 0 && value < 100).length / 1000;
    });
  await expect.poll(inked).toBeGreaterThan(1);
  expect(await page.locator('#chu-nguon').isHidden()).toBe(true);
  await page.locator('#xem-chu').check();
  expect((await page.locator('#chu-nguon').innerText()).length).toBeGreaterThan(200);
  expect(await violations(page)).toEqual([]);
  expect(outside).toEqual([]);
  await context.close();
});

test('of two browsers on one notice no action is lost: the second sees the newest text and does its own again', async () => {
  const [one, two] = [await enter(), await enter()];
  const path = await openFixture(one.page, 'phim.txt');
  await openFixture(two.page, 'phim.txt');
  const mark = async (page: Page, at: number): Promise<void> => {
    const letters = page.locator('#chu .letters').nth(at);
    await letters.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      document.getSelection()?.removeAllRanges();
      document.getSelection()?.addRange(range);
    });
    await page.locator('#da-chon', { hasText: 'Đã chọn' }).waitFor();
    await page.getByRole('button', { name: 'Nghi vấn, giữ nguyên chữ' }).click();
    await page.locator('#o-note').fill(`Lời của ${at}.`);
    await page.locator('#xong').click();
  };
  await mark(one.page, 1);
  await one.page.locator('mark.EditorNote').waitFor();
  await mark(two.page, 2);
  await expect.poll(() => two.page.locator('#loi-hop').textContent()).toContain('nơi khác');
  await two.page.locator('#thoi').click();
  expect(await two.page.locator('mark.EditorNote').count()).toBe(1);
  await mark(two.page, 2);
  await expect.poll(() => two.page.locator('mark.EditorNote').count()).toBe(2);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain('Lời của 1.');
  expect(text).toContain('Lời của 2.');
  await one.context.close();
  await two.context.close();
});

test('without the cookie the server sends nothing, not even a script, and takes no socket', async () => {
  const { origin } = new URL(ticket());
  for (const path of [
    '/',
    '/studio/',
    '/studio/hoi/',
    '/studio/pdf/build/pdf.min.mjs',
    '/studio/nguon/?tep=notices/2024/128-tb-ubnd-huyen-mau-son.mdx',
    '/@vite/client',
    '/src/client/studio/start.ts',
    '/@fs/etc/passwd',
    '/favicon.svg',
  ]) {
    const answer = await fetch(origin + path);
    expect([path, answer.status]).toEqual([path, 403]);
    expect((await answer.text()).length).toBeLessThan(200);
  }
  const options = await fetch(`${origin}/studio/hoi/`, {
    method: 'OPTIONS',
    headers: { origin: 'http://thu.example' },
  });
  expect(options.status).toBe(403);
  expect(options.headers.get('access-control-allow-origin')).toBe(null);
  const socket = new WebSocket(origin.replace('http', 'ws'), 'vite-hmr');
  expect(
    await new Promise((end) => {
      socket.onopen = () => end('open');
      socket.onerror = () => end('refused');
    }),
  ).toBe('refused');
});

test('a file that is no document is refused in words, and nothing is written', async () => {
  const { page, context } = await enter();
  await page
    .locator('#tep')
    .setInputFiles({ name: '../../x.docx', mimeType: 'text/plain', buffer: Buffer.from('PK rác') });
  await expect.poll(() => page.locator('#tin').textContent()).toContain('Không đưa vào được');
  await context.close();
});
