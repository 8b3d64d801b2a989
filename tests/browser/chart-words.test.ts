import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { vietnamese } from '../../src/i18n/vi/index.ts';
import { drawChart } from '../../src/site/drawing/draw-chart.ts';
import { SEED } from '../site/html.ts';
import { sharedSite } from '../site/shared-site.ts';
import { writeSyntheticContent } from '../synthetic/write-synthetic-content.ts';
import { chartsIn } from '../unit/charts/charts-in.ts';
import { type Reader, startReader } from './browser.ts';
import { chartWordFaults } from './chart-words.ts';

let seed: Reader;
let many: Reader;
const folder = mkdtempSync(join(tmpdir(), 've-chu-cua-hinh-'));
beforeAll(async () => {
  seed = await startReader();
  many = await startReader(await sharedSite('many-notices'));
});
afterAll(async () => {
  await seed.close();
  await many.close();
  rmSync(folder, { recursive: true });
});

const FACE = '@fontsource/be-vietnam-pro/files/be-vietnam-pro';
const require = createRequire(import.meta.url);
/** The page's own typeface and rules, without a site around them. */
function styles(): string {
  const faces = [400, 600].flatMap((weight) =>
    ['latin', 'vietnamese'].map((subset) => {
      const bytes = readFileSync(require.resolve(`${FACE}-${subset}-${weight}-normal.woff2`)).toString(
        'base64',
      );
      const range = subset === 'latin' ? 'U+0-FF,U+2000-22FF' : 'U+100-1FF,U+300-36F,U+1EA0-1EF9,U+20AB';
      return `@font-face{font-family:'Be Vietnam Pro';font-weight:${weight};unicode-range:${range};src:url(data:font/woff2;base64,${bytes})}`;
    }),
  );
  const rules = ['tokens', 'base', 'chart'].map((name) => readFileSync(`src/styles/${name}.css`, 'utf8'));
  return [...faces, ...rules].join('\n');
}

test('in every drawing of a generated site and of the real notice, on any screen, no word is cut, overprinted or shrunk', async () => {
  await writeSyntheticContent(folder, 120);
  const charts = [
    ...(await chartsIn(folder)),
    ...(await chartsIn('content')),
    ...(await chartsIn('tests/fixtures/many-notices')),
  ];
  expect(charts.length).toBeGreaterThan(200);
  const drawings = charts.map(
    ([name, chart]) => `<div class="drawing" id="${name}">${drawChart(vietnamese.words.chart, chart)}</div>`,
  );
  const page = await seed.open('/404.html', { javaScriptEnabled: true, bypassCSP: true });
  await page.setContent(`<!doctype html><style>${styles()}</style><body>${drawings.join('<hr>')}</body>`);
  await page.evaluate(() => document.fonts.ready);
  for (const width of [272, 328, 640]) {
    await page.evaluate((wide) => {
      document.body.style.inlineSize = `${wide}px`;
    }, width);
    expect(await chartWordFaults(page), `${width} px`).toEqual([]);
  }
  // Letters twice as large, as a reader may choose.
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
    document.body.style.inlineSize = '328px';
  });
  expect(await chartWordFaults(page), 'letters twice as large').toEqual([]);
  await page.context().close();
});

const PAGES = [
  ['the real notice', () => seed, SEED],
  ['a chart of it alone', () => seed, `${SEED}nhung/hinh-3/`],
  ['an indicator', () => many, '/so-lieu/ty-le-giai-ngan/'],
  ['ranks', () => many, '/so-lieu/thu-hang-thu/'],
  ['a place', () => many, '/dia-ban/huyen-thu/'],
] as const;

test.for(PAGES)(
  'on the page of %s no word of a chart is cut or overprinted, on a phone, a screen and paper',
  async ([, site, path]) => {
    for (const width of [320, 360, 1280]) {
      const page = await site().open(path, { viewport: { width, height: 800 } });
      expect(await page.locator('.drawing').count()).toBeGreaterThan(0);
      expect(await chartWordFaults(page), `${width} px`).toEqual([]);
      await page.locator('metric-chart details').evaluateAll((all) => {
        for (const one of all) (one as HTMLDetailsElement).open = true;
      });
      expect(await chartWordFaults(page), `${width} px, unfolded`).toEqual([]);
      if (width === 1280) {
        // What a sheet of A4 has between its margins.
        await page.setViewportSize({ width: 624, height: 900 });
        await page.evaluate(() => document.documentElement.classList.add('with-notes'));
        await page.emulateMedia({ media: 'print' });
        expect(await chartWordFaults(page), 'print').toEqual([]);
      }
      await page.context().close();
    }
  },
);

test('a chart takes the whole width of its column', async () => {
  for (const width of [360, 1280]) {
    const page = await seed.open(SEED, { viewport: { width, height: 800 } });
    const widths = await page.locator('.notice-text .drawing').evaluateAll((all) =>
      all.map((one) => {
        const column = one.closest('.notice-text')?.getBoundingClientRect().width ?? 0;
        return column - one.getBoundingClientRect().width;
      }),
    );
    expect(widths.length).toBe(4);
    // The thin rule of what is ours, and the room beside it.
    for (const less of widths) expect(less).toBeLessThanOrEqual(16);
    await page.context().close();
  }
});
