import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type ServedFolder, serveFolder } from '../../../../src/site/serving/serve-folder.ts';

let folder: string;
let site: ServedFolder;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  const dist = join(folder, 'dist');
  for (const path of ['thong-bao/2042/mau/nhung/hinh-1', 'van-ban', '_astro', 'nguon/2042', '.git', 'trong'])
    mkdirSync(join(dist, path), { recursive: true });
  const files = {
    'index.html': 'Trang đầu',
    '404.html': 'Không có trang này',
    'thong-bao/index.html': 'Danh sách',
    'thong-bao/2042/mau/nhung/hinh-1/index.html': 'Hình',
    'van-ban/lich.ics': 'BEGIN:VCALENDAR',
    '_astro/a.js': '1',
    '_astro/_slug_.a.css': 'a{}',
    _redirects: '/cu/ /thong-bao/ 301\n',
    'nguon/2042/ban-goc.pdf': '%PDF',
    '.git/config': 'bí mật',
    'a b/index.html': 'Có dấu cách',
  };
  mkdirSync(join(dist, 'a b'));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(dist, path), text);
  writeFileSync(join(folder, 'bi-mat.txt'), 'bí mật');
  symlinkSync(join(folder, 'bi-mat.txt'), join(dist, 'lien-ket.txt'));
  symlinkSync(folder, join(dist, 'ra-ngoai'));
  site = await serveFolder(dist, { port: 0 });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (path: string, init: RequestInit = {}) => fetch(site.url + path, { redirect: 'manual', ...init });

test('a folder without its slash leads to the page, with the query', async () => {
  const { status, headers } = await get('/thong-bao?a=1');
  expect([status, headers.get('location')]).toEqual([301, '/thong-bao/?a=1']);
  expect((await get('/a%20b')).headers.get('location')).toBe('/a%20b/');
});

test.each([
  '/khong-co/',
  '/_redirects',
  '/lien-ket.txt',
  '/ra-ngoai/bi-mat.txt',
  '/../bi-mat.txt',
  '/%2e%2e/bi-mat.txt',
  '/..%2fbi-mat.txt',
  '/..%5cbi-mat.txt',
  '/.git/config',
  '/trong',
  '/trong/',
  '/%00',
  '/%E0%A4%A',
  '//vi-du.invalid/',
])('%s is answered with the page for what is not there', async (path) => {
  const answer = await get(path);
  expect([answer.status, await answer.text()]).toEqual([404, 'Không có trang này']);
  expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
});

test('styles and scripts of pages with a parameter are served, though their names begin with a line', async () => {
  const style = await get('/_astro/_slug_.a.css');
  expect([style.status, style.headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8']);
});

test('pages may not be framed; one figure may, anywhere', async () => {
  const page = (await get('/thong-bao/')).headers;
  expect(page.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(page.get('x-frame-options')).toBe('DENY');
  const embed = (await get('/thong-bao/2042/mau/nhung/hinh-1/')).headers;
  expect(embed.get('content-security-policy')).toContain('frame-ancestors *');
  expect(embed.get('x-frame-options')).toBeNull();
});

test('every answer says its type and that no browser shall guess another', async () => {
  const calendar = (await get('/van-ban/lich.ics')).headers;
  expect(calendar.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(calendar.get('x-content-type-options')).toBe('nosniff');
  expect(calendar.get('access-control-allow-origin')).toBe('*');
  expect((await get('/_astro/a.js')).headers.get('cache-control')).toContain('immutable');
  expect((await get('/')).headers.get('cache-control')).toContain('must-revalidate');
  expect((await get('/nguon/2042/ban-goc.pdf')).headers.get('content-type')).toBe('application/pdf');
});

test('an answer that the reader has is not sent again, and only reading is allowed', async () => {
  const etag = (await get('/')).headers.get('etag') ?? '';
  expect((await get('/', { headers: { 'if-none-match': etag } })).status).toBe(304);
  expect((await get('/', { method: 'HEAD' })).headers.get('content-length')).toBe('12');
  expect((await get('/', { method: 'POST' })).status).toBe(405);
});

test('without being told so it listens to no other machine', async () => {
  const [other] = Object.values(networkInterfaces()).flatMap((all) =>
    (all ?? []).filter(({ internal, family }) => !internal && family === 'IPv4'),
  );
  if (!other) return;
  const port = Number(new URL(site.url).port);
  const isReached = await new Promise((told) => {
    const socket = connect(port, other.address);
    socket.once('connect', () => told(true)).once('error', () => told(false));
  });
  expect(isReached).toBe(false);
});

test('when file handles run out it says so and lives on', async () => {
  const script = `
    import { serveFolder } from './src/site/serving/serve-folder.ts';
    const { url } = await serveFolder(${JSON.stringify(join(folder, 'dist'))}, { port: 0 });
    process.send(url);`;
  // A shell sets the limit; macOS and Linux have one, Windows none.
  const child = spawn(
    'sh',
    ['-c', 'ulimit -n 40 && exec "$0" --input-type=module -e "$1"', process.execPath, script],
    {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  );
  onTestFinished(() => void child.kill());
  const url = await new Promise<string>((told, died) => {
    child.once('message', (message) => told(String(message)));
    child.once('exit', () => died(new Error('the server ended')));
  });
  const port = Number(new URL(url).port);
  const open = Array.from({ length: 60 }, () => {
    const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nhost: a\r\n\r\n'));
    return socket.on('error', () => undefined);
  });
  await new Promise((waited) => setTimeout(waited, 500));
  for (const socket of open) socket.destroy();
  // It hears of the ends one by one, and turns readers away until then; one whom it never heard asks again.
  const ask = async (): Promise<string> => (await fetch(url, { signal: AbortSignal.timeout(2000) })).text();
  await expect.poll(ask).toBe('Trang đầu');
  expect(child.exitCode).toBeNull();
});
