import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { parse } from 'csv-parse/sync';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PAPER } from '../../src/charts/drawing/colours.ts';
import { SEED } from '../site/html.ts';
import { sharedSite } from '../site/shared-site.ts';
import { type Reader, startReader } from './browser.ts';
import { violations } from './violations.ts';

const INDICATOR = '/so-lieu/ty-le-giai-ngan/';
/** The real notice. */
let seed: Reader;
/** Invented notices of three years. */
let many: Reader;
beforeAll(async () => {
  seed = await startReader();
  many = await startReader(await sharedSite('many-notices'));
});
afterAll(async () => {
  await seed.close();
  await many.close();
});

/** Open the table, the files and the code to embed below a chart. */
async function unfold(chart: Locator): Promise<void> {
  if ((await chart.locator('details[open]').count()) === 0) await chart.locator('summary').click();
}

/** Press "Xem từng số" and wait for the canvas. */
async function explore(chart: Locator): Promise<Locator> {
  await unfold(chart);
  await chart.locator('[data-action=explore]').click();
  const canvas = chart.locator('canvas');
  await canvas.waitFor();
  await canvas.scrollIntoViewIfNeeded();
  return canvas;
}
const spoken = (chart: Locator): Promise<string | null> => chart.locator('.spoken').textContent();

/** Do something and wait until the canvas looks otherwise. */
async function repainted(canvas: Locator, act: () => Promise<void>): Promise<void> {
  const picture = (): Promise<string> =>
    canvas.evaluate((element) => (element as HTMLCanvasElement).toDataURL());
  const before = await picture();
  await act();
  await expect.poll(picture).not.toBe(before);
}

async function save(page: Page, chart: Locator, action: string): Promise<{ name: string; bytes: Buffer }> {
  await unfold(chart);
  const button = chart.locator(`[data-action=${action}]`);
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('with a mouse, each bar shows a tip and is named in words', async () => {
  const page = await seed.open(SEED, { viewport: { width: 1280, height: 900 } });
  const chart = page.locator('metric-chart').first();
  const canvas = await explore(chart);
  expect(await spoken(chart)).toMatch(/Biểu đồ cột ngang, 4 số\. Cao nhất: .*42,6%.* Thấp nhất: .*2,7%/u);
  const box = await canvas.boundingBox();
  if (!box) throw new Error('no canvas');
  for (const [row, printed] of ['42,6%', '22,93%', '17,04%', '2,7%'].entries()) {
    // Below the bars are the ticks.
    const y = ((box.height - 26) * (row + 0.7)) / 4;
    await repainted(canvas, () => canvas.hover({ position: { x: 30, y } }));
    expect(await spoken(chart)).toContain(printed);
  }
  await page.context().close();
});

test('with a finger, a tap on a point of a line names it', async () => {
  const page = await many.open(INDICATOR, {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  const chart = page.locator('metric-chart').nth(1);
  await chart.locator('summary').tap();
  await chart.locator('[data-action=explore]').tap();
  const canvas = chart.locator('canvas');
  await canvas.waitFor();
  await canvas.scrollIntoViewIfNeeded();
  const { width, height } = (await canvas.boundingBox()) ?? { width: 0, height: 0 };
  await repainted(canvas, () => canvas.tap({ position: { x: width * 0.16, y: height * 0.77 } }));
  expect(await spoken(chart)).toContain('30/6/2040');
  await page.context().close();
});

test('with the keyboard, arrows go from point to point, Home and End to the ends, Escape closes', async () => {
  const page = await many.open(INDICATOR);
  const chart = page.locator('metric-chart').nth(1);
  await unfold(chart);
  await chart.locator('[data-action=explore]').focus();
  await page.keyboard.press('Enter');
  const canvas = chart.locator('canvas');
  await canvas.waitFor();
  expect(await spoken(chart)).toContain('phím mũi tên');
  const rows = await chart.locator('tbody tr').allTextContents();
  const said: (string | null)[] = [];
  for (const _ of rows) {
    await page.keyboard.press('ArrowDown');
    said.push(await spoken(chart));
  }
  expect(said.map((words) => words?.replace(': ', ''))).toEqual(rows);
  await page.keyboard.press('Home');
  expect(await spoken(chart)).toBe(said[0]);
  await page.keyboard.press('ArrowUp');
  expect(await spoken(chart)).toBe(said.at(-1));
  await page.keyboard.press('End');
  expect(await spoken(chart)).toBe(said.at(-1));
  await page.keyboard.press('Escape');
  expect(await canvas.count()).toBe(0);
  expect(await chart.locator('.times').isVisible()).toBe(true);
  expect(await chart.locator('[data-action=explore]').getAttribute('aria-expanded')).toBe('false');
  await page.context().close();
});

for (const path of [INDICATOR, '/thong-bao/2041/ket-luan-huyen-thu/', '/so-lieu/thu-hang-thu/']) {
  test(`every chart of ${path} opens and closes without an error, and its page stays accessible`, async () => {
    const page = await many.open(path);
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(String(error)));
    for (const chart of await page.locator('metric-chart').all()) {
      if ((await chart.locator('[data-action=explore]').count()) === 0) continue;
      await explore(chart);
      await page.keyboard.press('ArrowDown');
      expect(await spoken(chart)).toMatch(/: /);
    }
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });
}

test('no byte of Chart.js comes before a reader asks; the figures as CSV need none at all', async () => {
  const page = await seed.open('/404.html', { acceptDownloads: true });
  const scripts: string[] = [];
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'script') scripts.push(await response.text());
  });
  await page.goto(seed.url + SEED, { waitUntil: 'networkidle' });
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  const chart = page.locator('metric-chart').first();
  await save(page, chart, 'csv');
  await page.waitForLoadState('networkidle');
  const isChartJs = (text: string): boolean => text.includes('devicePixelRatio');
  expect(scripts.filter(isChartJs)).toEqual([]);
  await explore(chart);
  await page.waitForLoadState('networkidle');
  expect(scripts.some(isChartJs)).toBe(true);
  // Nor a byte of the schemas, which only the build needs.
  expect(scripts.filter((text) => text.includes('ZodError'))).toEqual([]);
  await page.context().close();
});

test('the saved CSV has every figure of the chart with the way back to its sentence', async () => {
  const page = await seed.open(SEED, { acceptDownloads: true });
  const chart = page.locator('metric-chart').nth(1);
  const { name, bytes } = await save(page, chart, 'csv');
  expect(name).toBe('hinh-2-ket-luan-kiem-tra-huyen-binh-gia-2024-04-23.csv');
  const [, ...rows] = parse(bytes, { bom: true }) as string[][];
  expect(rows.map((row) => [row[1], row[2], row[3], row[4], row[8]])).toEqual([
    ['huyện Bình Gia', 'kết quả', '23/4/2024', '17.04', '17,04%'],
    ['tỉnh Lạng Sơn', 'bình quân', '23/4/2024', '12.7', '12,7%'],
  ]);
  for (const row of rows) {
    const address = new URL(row.at(-1) ?? '');
    expect(await page.locator(address.hash).count()).toBe(1);
  }
  await page.context().close();
});

/** Red, green and blue of `#2a68a8`. */
const bytesOf = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

test('the saved PNG stands alone: light, wide, with the bars and the words of title and source', async () => {
  const page = await seed.open(SEED, { acceptDownloads: true, colorScheme: 'dark' });
  const chart = page.locator('metric-chart').nth(1);
  const { name, bytes } = await save(page, chart, 'png');
  expect(name).toBe('hinh-2-ket-luan-kiem-tra-huyen-binh-gia-2024-04-23.png');
  const image = await loadImage(bytes);
  expect([image.width, image.height]).toEqual([1200, 675]);
  const canvas = createCanvas(image.width, image.height);
  const ctx = canvas.getContext('2d');
  ctx.drawImage(image, 0, 0);
  const { data } = ctx.getImageData(0, 0, image.width, image.height);
  /** Share of the pixels of a colour among rows of the picture. */
  const count = ([r, g, b]: readonly number[], from = 0, to = 1): number => {
    let found = 0;
    for (let y = Math.floor(image.height * from); y < image.height * to; y++)
      for (let x = 0; x < image.width; x++) {
        const at = (y * image.width + x) * 4;
        if (data[at] === r && data[at + 1] === g && data[at + 2] === b) found++;
      }
    return found;
  };
  expect([...data.slice(0, 4)]).toEqual([255, 255, 255, 255]);
  // The bar shown, the one compared with, the title's ink above and the credits' grey below.
  const [shown, compared] = PAPER.series.map(bytesOf);
  expect(count(shown ?? [])).toBeGreaterThan(3_000);
  // As long as the figures are to each other, whatever the height of a bar: 17,04 % and 12,7 %.
  expect(count(shown ?? []) / count(compared ?? [])).toBeCloseTo(17.04 / 12.7, 1);
  expect(count(bytesOf(PAPER.text), 0, 0.2)).toBeGreaterThan(2_000);
  expect(count(bytesOf(PAPER.muted), 0.7, 1)).toBeGreaterThan(2_000);
  await page.context().close();
});

test('the saved SVG is the same picture with real text, and calls nothing', async () => {
  const page = await seed.open(SEED, { acceptDownloads: true });
  const { name, bytes } = await save(page, page.locator('metric-chart').nth(1), 'svg');
  expect(name).toBe('hinh-2-ket-luan-kiem-tra-huyen-binh-gia-2024-04-23.svg');
  const svg = bytes.toString();
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1200" height="675"/);
  for (const words of ['17,04%', '12,7%', 'huyện Bình Gia', 'Nguồn: Thông báo của UBND tỉnh Lạng Sơn'])
    expect(svg).toContain(`>${words}`);
  expect(svg).not.toMatch(/href=|url\(|<script|NaN/);
  const errors = await page.evaluate(
    (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelectorAll('parsererror').length,
    svg,
  );
  expect(errors).toBe(0);
  await page.context().close();
});

test('without JavaScript a chart is a drawing, a table and its sentences, and no button does nothing', async () => {
  const page = await many.open(INDICATOR, { javaScriptEnabled: false });
  for (const chart of await page.locator('metric-chart').all()) {
    expect(await chart.locator('.drawing a').count()).toBeGreaterThan(2);
    expect(await chart.locator('button:visible').count()).toBe(0);
    await chart.locator('summary').click();
    expect(await chart.locator('table').isVisible()).toBe(true);
  }
  await page.locator('.drawing a').first().click();
  expect(new URL(page.url()).pathname).toMatch(/^\/thong-bao\/20\d\d\//);
  expect(await page.locator(new URL(page.url()).hash).textContent()).toMatch(/\d/);
  await page.context().close();
});

test('print shows the drawing and the table, not the canvas or the buttons, in the middle of exploring too', async () => {
  const page = await seed.open(SEED);
  const chart = page.locator('metric-chart').first();
  await explore(chart);
  // A notice prints its charts with what else the site adds.
  await page.evaluate(() => document.documentElement.classList.add('with-notes'));
  await page.emulateMedia({ media: 'print' });
  expect(await chart.locator('.bars').isVisible()).toBe(true);
  expect(await chart.locator('canvas').isVisible()).toBe(false);
  expect(await chart.locator('button:visible').count()).toBe(0);
  expect((await chart.locator('table').boundingBox())?.height).toBeGreaterThan(20);
  expect(await chart.locator('pre').isVisible()).toBe(false);
  await page.context().close();
});

for (const javaScriptEnabled of [true, false]) {
  test(`a newspaper on another origin frames a chart ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async () => {
    const source = await seed.open(SEED);
    const code = (await source.locator('metric-chart pre').nth(1).textContent()) ?? '';
    await source.context().close();
    // The address in the code is the deployment's; here the site runs on a free port.
    const frame = code.replace('https://example.invalid', seed.url);
    // A host with no policy of ours, on a port and so an origin of its own.
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><title>Báo Thử</title>${frame}`);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const url = `http://localhost:${(server.address() as AddressInfo).port}`;
    try {
      const page = await seed.open('/404.html', { javaScriptEnabled });
      await page.goto(url);
      expect(new URL(url).origin).not.toBe(new URL(seed.url).origin);
      const inside = page.frameLocator('iframe');
      await inside.locator('metric-chart .bars').waitFor();
      expect(await inside.locator('figcaption').textContent()).toContain('Bình Gia giải ngân');
      expect(await inside.locator('nav, header').count()).toBe(0);
      const back = inside.locator('a[target=_blank]').last();
      expect(await back.getAttribute('href')).toBe(`${SEED}#hinh-2`);
      if (javaScriptEnabled) {
        await inside.locator('summary').click();
        await inside.locator('[data-action=explore]').click();
        await inside.locator('canvas').waitFor();
        await page.keyboard.press('ArrowDown');
        expect(await inside.locator('.spoken').textContent()).toBe('huyện Bình Gia: 17,04%');
      }
      await page.context().close();
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
}

/** A page of another site with all frames that a page offers, in a column of a width. */
async function framed(
  reader: Reader,
  path: string,
  widths: readonly number[],
): Promise<{ width: number; frame: number; content: number }[]> {
  const source = await reader.open(path);
  const codes = await source.locator('metric-chart pre').allTextContents();
  const found = [];
  for (const width of widths) {
    await source.route('**/khung-thu', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><title>Báo Thử</title>${codes.map((code) => `<div style="inline-size:${width}px">${code.replace('https://example.invalid', reader.url).replace('loading="lazy"', '')}</div>`).join('')}`,
      }),
    );
    await source.setViewportSize({ width: 1280, height: 900 });
    await source.goto(`${reader.url}/khung-thu`);
    for (const frame of source.frames().slice(1)) {
      await frame.waitForLoadState();
      const [high, content] = await frame.evaluate(async () => {
        await document.fonts.ready;
        return [document.documentElement.clientHeight, document.body.scrollHeight] as const;
      });
      found.push({ width, frame: high, content });
    }
    await source.unroute('**/khung-thu');
  }
  await source.context().close();
  return found;
}

test('a frame is as tall as the chart in it, on a phone and in a wide column: nothing scrolls, little is blank', async () => {
  const widths = [288, 328, 480, 640, 800];
  const frames = [
    ...(await framed(seed, SEED, widths)),
    ...(await framed(many, '/thong-bao/2042/ket-luan-chung/', widths)),
  ];
  expect(frames.length).toBe(6 * widths.length);
  for (const { width, frame, content } of frames) {
    expect(frame - content, `${width} px: ${frame} for ${content}`).toBeGreaterThanOrEqual(0);
    expect(frame - content, `${width} px: ${frame} for ${content}`).toBeLessThan(100);
  }
});

test('a reader whose network fails is told, and the drawing stays', async () => {
  const page = await seed.open(SEED);
  await page.route('**/_astro/*.js', (route) => route.abort());
  const chart = page.locator('metric-chart').first();
  await unfold(chart);
  await chart.locator('[data-action=explore]').click();
  await chart.locator('.spoken').filter({ hasText: 'Hãy thử lại' }).waitFor();
  expect(await chart.locator('.bars').isVisible()).toBe(true);
  await page.context().close();
});

test('the code of the frame is copied whole', async () => {
  const page = await seed.open(SEED, { permissions: ['clipboard-read', 'clipboard-write'] });
  const chart = page.locator('metric-chart').first();
  await unfold(chart);
  await chart.locator('[data-action=copy]').click();
  await chart.locator('.spoken').filter({ hasText: 'Đã sao chép' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await chart.locator('pre').textContent(),
  );
  await page.context().close();
});

for (const path of [
  INDICATOR,
  '/so-lieu/',
  '/so-lieu/giai-ngan/',
  '/thong-bao/2041/ket-luan-huyen-thu/nhung/hinh-1/',
]) {
  test(`of many notices, ${path} is accessible in light and in dark and never scrolls sideways at 320 px`, async () => {
    for (const options of [{ viewport: { width: 320, height: 640 } }, { colorScheme: 'dark' as const }]) {
      const page = await many.open(path, options);
      expect(await violations(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
      await page.context().close();
    }
  });
}

for (const width of [320, 360, 1000]) {
  test(`at ${width} px no word of a chart that moves, or of its saved picture, is cut or lies on another`, async () => {
    const page = await seed.open('/404.html', { viewport: { width, height: 800 }, acceptDownloads: true });
    await page.addInitScript(recordWords);
    for (const address of [seed.url + SEED, many.url + INDICATOR]) {
      await page.goto(address);
      for (const chart of await page.locator('metric-chart:has(.drawing)').all()) {
        await explore(chart);
        await save(page, chart, 'png');
        const pictures = await page.evaluate(() => (window as unknown as Recorder).takeWords());
        expect(pictures.length).toBeGreaterThanOrEqual(3);
        for (const { words, ...size } of pictures) expect(overprints(words, size)).toEqual([]);
      }
    }
    await page.context().close();
  });
}

interface WrittenWord {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}
interface Recorder {
  takeWords(): { words: WrittenWord[]; width: number; height: number }[];
}

/** In the page: write down what is written on which canvas, and where, in pixels of the canvas. */
function recordWords(): void {
  const written = new Map<
    HTMLCanvasElement,
    { words: Map<string, WrittenWord>; width: number; height: number }
  >();
  const { fillText } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.fillText = function (text, x, y, ...rest) {
    const { width, fontBoundingBoxAscent, fontBoundingBoxDescent } = this.measureText(text);
    const from = this.getTransform().transformPoint({ x, y: y - fontBoundingBoxAscent });
    const to = this.getTransform().transformPoint({ x: x + width, y: y + fontBoundingBoxDescent });
    const word = { text, left: from.x, right: to.x, top: from.y, bottom: to.y };
    // Its size now: Chart.js gives a canvas its first size back when it leaves.
    const { width: wide, height } = this.canvas;
    const words = written.get(this.canvas)?.words ?? new Map<string, WrittenWord>();
    written.set(this.canvas, { words: words.set(JSON.stringify(word), word), width: wide, height });
    fillText.call(this, text, x, y, ...rest);
  };
  (window as unknown as Recorder).takeWords = () => {
    const all = [...written.values()].map(({ words, ...size }) => ({ words: [...words.values()], ...size }));
    written.clear();
    return all;
  };
}

/** Words that leave a picture or lie on each other, by more than rounding. */
function overprints(
  words: readonly WrittenWord[],
  { width, height }: { width: number; height: number },
): string[] {
  return words.flatMap((word, at) => [
    ...(word.left < -1 || word.right > width + 1 || word.top < -1 || word.bottom > height + 1
      ? [`${word.text} is cut`]
      : []),
    ...words
      .slice(at + 1)
      .filter(
        (other) =>
          Math.min(word.right, other.right) - Math.max(word.left, other.left) > 1 &&
          Math.min(word.bottom, other.bottom) - Math.max(word.top, other.top) > 1,
      )
      .map((other) => `${word.text} lies on ${other.text}`),
  ]);
}

test('readers of an indicator are told of unlike units, of notices that disagree, and of doubts', async () => {
  const page = await many.open('/so-lieu/giai-ngan/', { javaScriptEnabled: false });
  const words = async (): Promise<string> => (await page.locator('main').textContent()) ?? '';
  expect(await words()).toContain('Chỉ tiêu này được in bằng nhiều đơn vị (triệu đồng; tỷ đồng)');
  await page.goto(many.url + INDICATOR);
  expect(await words()).toContain('Các thông báo in khác nhau cho huyện Thử, 30/6/2041: 46%; 45%.');
  await page.goto(`${many.url}/so-lieu/dien-tich-thu/`);
  expect(await words()).toContain('«95.000 ha» có nghi vấn nên không được vẽ');
  expect((await page.locator('.drawing, .stated').allTextContents()).join()).not.toContain('95.000 ha');
  await page.context().close();
});
