import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { responseHeaders } from '../../src/site/serving/response-headers.ts';
import { SEED } from '../site/html.ts';
import { type HostedSite, hasCertificates, host, SERVERS } from './hosts.ts';
import { launchBrowser } from './launch.ts';
import { PAGE_KINDS } from './page-kinds.ts';

const NOTICE = SEED.slice(0, -1);
const MOVED = readFileSync('dist/_redirects', 'utf8')
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => line.split(' '));
const [code = ''] = readdirSync('dist/_astro').filter(
  (name) => name.startsWith('_') && name.endsWith('.css'),
);
const [fragment = ''] = readdirSync('dist/pagefind/fragment');

/** Files of each type that the site has, and of each rule about headers. */
const FILES = [
  '/',
  SEED,
  `${SEED}index.html`,
  `${SEED}nhung/hinh-1/`,
  '/404.html',
  '/robots.txt',
  '/atom.xml',
  '/nhiem-vu/lich.ics',
  '/favicon.svg',
  '/api/v1/catalog.jsonld',
  '/api/v1/metrics.csv',
  '/nguon/2024/000_b47614d5102acb89.txt',
  ...['json', 'xml', 'md', 'bib', 'ris'].map((format) => `${NOTICE}.${format}`),
  `${SEED}phien-ban/1.txt`,
  `${SEED}phien-ban/1.tlog-proof`,
  '/so-cai/checkpoint',
  '/so-cai/kiem-tra.py',
  '/so-cai/tile/0/000.p/1',
  `/_astro/${code}`,
  '/search/facets.bin',
  '/pagefind/pagefind.js',
  `/pagefind/fragment/${fragment}`,
  '/pagefind/wasm.unknown.pagefind',
];

for (const server of SERVERS) {
  const missing = [!server.program && server.name, !hasCertificates && 'openssl'].filter(Boolean).join(', ');
  const title = `the recipe for ${server.name}${missing && ` (not asked: this machine lacks ${missing})`}`;
  describe.skipIf(missing)(title, () => {
    let site: HostedSite;
    beforeAll(async () => {
      site = await host(server);
    });
    afterAll(() => site.close());

    test.for(FILES)('sends %s with its type and all headers of this project’s own server', async (path) => {
      const { status, headers } = await site.ask(path);
      const expected = responseHeaders(path.replace(/index\.html$/, ''), 'https');
      const names = new Set([
        ...Object.keys(expected),
        'x-frame-options',
        'content-security-policy',
        'access-control-allow-origin',
      ]);
      const given = Object.fromEntries(
        [...names].flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])),
      );
      expect([status, given]).toEqual([200, expected]);
    });

    test.for([
      '/khong-co/',
      '/khong-co.json',
      '/_redirects',
      '/.git/config',
      '/_astro/',
      '/d/',
      '/thong-bao/khong-co',
      '/%2e%2e/key.pem',
      '/..%2fkey.pem',
    ])('answers %s with the page for what is not there', async (path) => {
      const { status, headers, text } = await site.ask(path);
      // A path that leads out of the site may be refused as well.
      if (status === 400) return;
      expect([status, text.includes('<h1>Không có trang này</h1>')]).toEqual([404, true]);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['cache-control']).toContain('must-revalidate');
      expect(headers['access-control-allow-origin']).toBeUndefined();
    });

    test('sends every moved address on for good, and a folder without its slash to its page', async () => {
      expect(MOVED.length).toBeGreaterThan(0);
      for (const [from = '', to = ''] of MOVED) {
        const { status, headers } = await site.ask(from);
        expect([status, path(headers['location'])]).toEqual([301, to]);
      }
      const { status, headers } = await site.ask(NOTICE);
      expect([301, 308]).toContain(status);
      expect(path(headers['location'])).toBe(SEED);
    });

    test('compresses texts, and sends nothing again that the reader has', async () => {
      for (const path of ['/', `${NOTICE}.json`, `${NOTICE}.bib`, '/nhiem-vu/lich.ics']) {
        const answer = await site.ask(path, { 'accept-encoding': 'gzip' });
        expect([path, answer.headers['content-encoding'], answer.headers['vary']]).toEqual([
          path,
          'gzip',
          expect.stringMatching(/accept-encoding/i),
        ]);
        const etag = String(answer.headers['etag']);
        const again = await site.ask(path, { 'accept-encoding': 'gzip', 'if-none-match': etag });
        expect([path, again.status]).toEqual([path, 304]);
      }
      expect(
        (await site.ask('/search/facets.bin', { 'accept-encoding': 'gzip' })).headers['content-encoding'],
      ).toBeUndefined();
    });

    test('lets a path that climbs out of a figure’s folder frame nothing else', async () => {
      const { headers } = await site.ask(`/thong-bao/2024/x/nhung/..%2f..%2f..%2f..%2f`);
      expect(String(headers['content-security-policy'] ?? '')).not.toContain('frame-ancestors *');
    });

    test('leads readers who ask without encryption to the site with it', async () => {
      const { status, headers } = await fetch(`${site.plainUrl}/so-lieu/`, { redirect: 'manual' });
      expect([301, 308]).toContain(status);
      expect(headers.get('location')).toMatch(/^https:\/\/localhost.*\/so-lieu\/$/);
    });

    test('changes nothing by what is sent to it', async () => {
      expect((await site.ask('/', {}, 'POST')).status).toBe(405);
    });

    describe('in a browser', () => {
      let browser: Browser;
      beforeAll(async () => {
        browser = await launchBrowser();
      });
      afterAll(() => browser.close());

      test('no kind of page breaks its policy, says a word to the console or asks another host', async () => {
        const context = await browser.newContext({ ignoreHTTPSErrors: true });
        await context.addInitScript(() => {
          document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
            console.error(`policy: ${violatedDirective} ${blockedURI}`);
          });
        });
        const said: string[] = [];
        const read = async (paths: readonly string[]): Promise<void> => {
          const page = await context.newPage();
          page.on('console', (message) => said.push(`${page.url()} ${message.text()}`));
          page.on('pageerror', (error) => said.push(`${page.url()} ${error}`));
          page.on('request', (request) => {
            if (!request.url().startsWith(site.url) && !/^(?:data|blob):/.test(request.url()))
              said.push(request.url());
          });
          for (const path of paths) await page.goto(site.url + path, { waitUntil: 'networkidle' });
        };
        const paths = [...PAGE_KINDS, MOVED[0]?.[0] ?? ''];
        // Most of the time of a page is the wait for silence: several wait at once.
        await Promise.all([...Map.groupBy(paths, (_, index) => index % 6).values()].map(read));
        expect(said).toEqual([]);
        // The search finds, and so does the smaller one of WebAssembly, which the policy has to allow.
        const page = await context.newPage();
        await page.goto(`${site.url}/tim-kiem/?q=giai+ngan`);
        await page.locator('[data-results] > li').first().waitFor();
        // As text, for what runs tests would rewrite the import.
        const found = await page.evaluate(
          `import('/pagefind/pagefind.js').then((engine) => engine.search('thông báo')).then(({ results }) => results.length)`,
        );
        expect(found).toBeGreaterThan(0);
        await context.close();
      });

      test('a short address keeps the version that a print leads to, without JavaScript too', async () => {
        const [from = '', to = ''] = MOVED.find(([path]) => path?.startsWith('/d/')) ?? [];
        for (const javaScriptEnabled of [true, false]) {
          const page = await browser.newPage({ ignoreHTTPSErrors: true, javaScriptEnabled });
          await page.goto(`${site.url}${from}#ban-1-0000`);
          expect(new URL(page.url()).href).toBe(`${site.url}${to}#ban-1-0000`);
          await page.close();
        }
      });

      test('another site may show one figure in a frame, and no page', async () => {
        const page = await browser.newPage({ ignoreHTTPSErrors: true });
        const framed = async (path: string): Promise<string> => {
          const newspaper = createServer((_, answer) => {
            answer.setHeader('content-type', 'text/html').end(`<iframe src="${site.url}${path}"></iframe>`);
          });
          await new Promise<void>((told) => newspaper.listen(0, '127.0.0.1', told));
          await page.goto(`http://127.0.0.1:${(newspaper.address() as AddressInfo).port}/`);
          newspaper.close();
          return (await page.frames()[1]?.locator('body').innerText()) ?? '';
        };
        expect(await framed(`${SEED}nhung/hinh-1/`)).toContain('%');
        expect(await framed(SEED)).not.toContain('KẾT LUẬN');
        await page.close();
      });
    });
  });
}

/** Path of a location, whether or not the server names itself in it. */
const path = (location: unknown): string => new URL(String(location), 'https://localhost').pathname;
