import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { serveFolder } from '../../scripts/serve.ts';

/** A small phone with a touch screen. */
export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** A served site and a browser to read it with. */
export interface Reader {
  url: string;
  /** Open a page of the site in a fresh context. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Serve a built site on a free port and start the installed Chromium; a machine without one fails loudly. */
export async function startReader(folder = 'dist'): Promise<Reader> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Không có Chromium: chạy `node scripts/setup.mjs --browser`.');
  const server = await serveFolder(folder, 0);
  const browser: Browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return {
    url: server.url,
    async open(path, options = {}) {
      const context = await browser.newContext(options);
      // What has not come by then will not come; a test that waits its whole minute hides the others' faults.
      context.setDefaultTimeout(15_000);
      const page = await context.newPage();
      await page.goto(server.url + path);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
