import type { BrowserContextOptions, Page } from 'playwright-core';
import { serveFolder } from '../../src/site/serving/serve-folder.ts';
import { launchBrowser } from './launch.ts';

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
  const server = await serveFolder(folder, { port: 0 });
  const browser = await launchBrowser();
  return {
    url: server.url,
    async open(path, options = {}) {
      const context = await browser.newContext(options);
      // What has not come by then will not come; a test that waits its whole minute hides the others' faults.
      context.setDefaultTimeout(15_000);
      // A whole page, on a slow line or beside the builds of other tests, takes longer than a part of one that is there.
      context.setDefaultNavigationTimeout(45_000);
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
