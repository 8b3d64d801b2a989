import type { RequestListener } from 'node:http';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type ServedFolder, serveFolder } from '../../src/site/serving/serve-folder.ts';
import { SISTERS, sharedSite, sharedSiteWithSisters } from '../site/shared-site.ts';
import { PHONE } from './browser.ts';
import { launchBrowser } from './launch.ts';
import { startSlowLine } from './slow-line.ts';
import { startServer } from './start-server.ts';
import { violations } from './violations.ts';

const [ALIVE, DEAD, STRANGE] = SISTERS;
/** Cited in both notices here, and published by one sister. */
const CITED = '/van-ban/ubnd-tinh-mau-tb-7-2042/';

let own: ServedFolder;
let sister: ServedFolder;
let dead: ServedFolder;
let strange: ServedFolder;
let browser: Browser;
/** What the strange sister does. */
let strangely: RequestListener;
/** What was asked of the dead one. */
const askedOfDead: string[] = [];

const hostOf = ({ address }: { address: string }): string => new URL(address).host;
const portOf = ({ url }: ServedFolder): string => new URL(url).port;

/** A browser that finds the sisters by their names. */
function launch(alive: ServedFolder): Promise<Browser> {
  const places = [
    [ALIVE, alive],
    [DEAD, dead],
    [STRANGE, strange],
  ] as const;
  const rules = places.map(([one, server]) => `MAP ${hostOf(one)} 127.0.0.1:${portOf(server)}`);
  return launchBrowser(`--host-resolver-rules=${rules.join(',')}`);
}

beforeAll(async () => {
  own = await serveFolder(await sharedSiteWithSisters(), { port: 0 });
});
beforeAll(async () => {
  sister = await serveFolder(await sharedSite('citing-content'), { port: 0 });
  // It takes the question, and says nothing.
  dead = await startServer(({ url = '' }) => {
    askedOfDead.push(url);
  });
  strange = await startServer((request, response) => strangely(request, response));
  browser = await launch(sister);
});
beforeEach(() => {
  askedOfDead.length = 0;
  strangely = (_, response) => response.writeHead(404, { 'access-control-allow-origin': '*' }).end();
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([own, sister, dead, strange].map((server) => server?.close()));
});

async function open(path: string, { at = own.url, by = browser, ...options } = {}): Promise<Page> {
  const context = await by.newContext(options);
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  await page.goto(at + path);
  return page;
}

const boxOf = (page: Page, { name }: { name: string }) =>
  page.locator('[data-sister]').filter({ hasText: name });

test('nobody is asked before a reader wants it, and then all are: each under its name, the dead one told', async () => {
  const page = await open('/tim-kiem/?q=nghị+định');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).host));
  const button = page.getByRole('button', { name: 'Tìm ở 3 trang bạn' });
  await button.waitFor();
  expect(asked.filter((host) => host.endsWith('.example'))).toEqual([]);
  const before = await page.locator('main > div > [data-results] > li').count();
  expect(before).toBeGreaterThan(0);
  await button.click();
  await boxOf(page, ALIVE).locator('li').first().waitFor();
  const links = await boxOf(page, ALIVE)
    .locator('li a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(0);
  expect(links.every((href) => href.startsWith(ALIVE.address))).toBe(true);
  expect(await boxOf(page, ALIVE).locator('mark').count()).toBeGreaterThan(0);
  expect(await boxOf(page, ALIVE).locator('li').count()).toBeLessThanOrEqual(5);
  expect(await boxOf(page, DEAD).getByRole('status').textContent()).toBe('Đang hỏi…');
  await boxOf(page, DEAD).getByText('Không trả lời.').waitFor();
  expect(askedOfDead).toEqual(['/search/table.bin']);
  expect(await page.locator('main > div > [data-results] > li').count()).toBe(before);
  expect(await violations(page)).toEqual([]);
  // The address holds that all were asked, and the next search drops what was shown.
  expect(new URL(page.url()).searchParams.get('o')).toBe('trang-ban');
  await page.context().close();
});

test('the page and the server name the sisters, and nobody else, as those who may be asked', async () => {
  const page = await open('/tim-kiem/');
  const sources = `connect-src 'self' http://tinh-mau.example/ http://tinh-vang.example/ http://tinh-la.example/thong-bao/;`;
  const meta = page.locator('meta[http-equiv=Content-Security-Policy]');
  expect(await meta.getAttribute('content')).toContain(sources);
  const { headers } = await fetch(`${own.url}/tim-kiem/`);
  expect(headers.get('content-security-policy')).toContain(sources);
  expect((await fetch(`${sister.url}/`)).headers.get('content-security-policy')).not.toContain('connect-src');
  await page.context().close();
});

/** A search index with one record in place of every record of the sister's. */
function sendingRecord(change: object, table: object = {}): RequestListener {
  return ({ url = '' }, response) => {
    const path = url.replace(/^\/thong-bao/, '');
    void fetch(sister.url + path).then(async (found) => {
      const body = gunzipSync(Buffer.from(await found.arrayBuffer()));
      response.writeHead(200, { 'access-control-allow-origin': '*' });
      const records: Buffer[] = [];
      if (path.startsWith('/search/table'))
        records.push(Buffer.from(JSON.stringify({ ...JSON.parse(String(body)), ...table })));
      else if (path.startsWith('/search/terms/')) records.push(body);
      else
        for (let at = 0; at < body.length; ) {
          let [length, shift, byte] = [0, 0, 0x80];
          for (; byte & 0x80; shift += 7) {
            byte = body[at++] ?? 0;
            length |= (byte & 0x7f) << shift;
          }
          const record = { ...JSON.parse(String(body.subarray(at, at + length))), ...change };
          at += length;
          const text = Buffer.from(JSON.stringify(record));
          const head: number[] = [];
          for (let rest = text.length; head.length === 0 || rest > 0; rest >>>= 7)
            head.push((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0));
          records.push(Buffer.from(head), text);
        }
      response.end(gzipSync(Buffer.concat(records)));
    });
  };
}

test('HTML of a sister is text', async () => {
  const title = '<img src=x onerror="document.title=1"><script>document.title=2</script>Nghị định';
  strangely = sendingRecord({ title, kind: 'document' });
  const page = await open('/tim-kiem/?q=nghị+định&o=trang-ban');
  await boxOf(page, STRANGE).locator('li').first().waitFor();
  expect(await boxOf(page, STRANGE).textContent()).toContain(title);
  expect(await boxOf(page, STRANGE).locator('img, script').count()).toBe(0);
  expect(await page.title()).toContain('Tìm kiếm');
  for (const link of await boxOf(page, STRANGE).locator('a').all())
    expect(await link.getAttribute('href')).toMatch(/^http:\/\/tinh-la\.example\/thong-bao\//);
  await page.context().close();
});

test.for([
  ['a script', { url: 'javascript:document.title=1' }, {}, 'không đúng khuôn'],
  ['an address of another host', { url: 'https://khac.example/van-ban/' }, {}, 'không đúng khuôn'],
  ['a place beside the sister on its host', { url: '/../khac/' }, {}, 'không đúng khuôn'],
  ['a title that is no text', { title: { toString: 1 } }, {}, 'không đúng khuôn'],
  ['an unknown kind of page', { kind: '__proto__' }, {}, 'không đúng khuôn'],
  ['records without end', {}, { recordCount: 1e15 }, 'không đúng khuôn'],
  ['an index of another form', {}, { form: 99 }, 'dùng khuôn khác'],
] as const)('a sister that sends %s is told, and shows nothing', async ([, record, table, told]) => {
  strangely = sendingRecord(record, table);
  const page = await open('/tim-kiem/?q=nghị+định&o=trang-ban');
  await boxOf(page, STRANGE).getByText(told).waitFor();
  expect(await boxOf(page, STRANGE).locator('li').count()).toBe(0);
  // The others are shown as ever.
  await boxOf(page, ALIVE).locator('li').first().waitFor();
  await page.context().close();
});

test('a document that is cited here and held there is linked by its key', async () => {
  const page = await open(CITED);
  await page.getByRole('button', { name: 'Hỏi 3 trang bạn có văn bản này không' }).click();
  const link = page.getByRole('link', { name: `Có tại ${ALIVE.name}` });
  await link.waitFor();
  expect(await link.getAttribute('href')).toBe(`${ALIVE.address}${CITED.slice(1)}`);
  await page.getByText(`${STRANGE.name}: Không trả lời.`).waitFor();
  await page.getByText(`${DEAD.name}: Không trả lời.`).waitFor();
  expect(await violations(page)).toEqual([]);
  await link.click();
  await page.getByRole('link', { name: 'Đọc văn bản tại đây' }).waitFor();
  await page.context().close();
});

test('on a slow line of 400 kbit/s a living sister has answered within two seconds, beside a dead one', async () => {
  const [latency, bytesPerSecond] = [200, 50_000];
  const sent = new Map<string, number>();
  const line = await startSlowLine(own.url, { latency, bytesPerSecond });
  const slowSister = await startSlowLine(sister.url, { latency, bytesPerSecond, sent });
  const slow = await launch(slowSister);
  const page = await open('/tim-kiem/?q=nghị+định', { at: line.url, by: slow, ...PHONE });
  await page.getByRole('button', { name: 'Tìm ở 3 trang bạn' }).click();
  await boxOf(page, ALIVE).locator('li').first().waitFor();
  // As long as the line takes when each question waits for the one before: how busy this machine is does not count.
  const bytes = [...sent.values()].reduce((sum, size) => sum + size, 0);
  expect(sent.size).toBeGreaterThan(2);
  expect(sent.size * latency + (bytes / bytesPerSecond) * 1000).toBeLessThan(2000);
  await slow.close();
  await Promise.all([line, slowSister].map((one) => one.close()));
});
