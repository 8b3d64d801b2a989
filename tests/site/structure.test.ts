import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { attr, DIST, elementsOf, hasClass, htmlFiles, SEED, textOf } from './html.ts';
import { invalidHtml } from './invalid-html.ts';

const file = `${SEED.slice(1)}index.html`;
const elements = elementsOf(file);
const byId = new Map(elements.map((element) => [attr(element, 'id'), element]));

/** Every numbered unit of the seed, by hand from the source: anchor → how its print begins. */
const UNITS: Readonly<Record<string, string>> = {
  i: 'I. ĐÁNH GIÁ CHUNG',
  'i-1': '1. Đối với UBND huyện Bình Gia',
  'i-2': '2. Đối với UBND xã Hoa Thám: đã chủ động',
  ii: 'II. NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI',
  'ii-1': '1. Đối với huyện Bình Gia',
  'ii-1-1.1': '1.1. Về phát triển kinh tế - xã hội',
  'ii-1-1.1-a': 'a) Về phát triển kinh tế',
  'ii-1-1.1-b': 'b) Lĩnh vực văn hóa - xã hội',
  'ii-1-1.1-c': 'c) Công tác cải cách hành chính',
  'ii-1-1.2': '1.2 Đối với triển khai các Chương trình MTQG',
  'ii-2': '2. Đối với xã Hoa Thám',
  'ii-2-2.1': '2.1. UBND huyện Bình Gia, UBND xã Hoa Thám',
  'ii-2-2.2': '2.2. Tiếp tục tuyên truyền',
  'ii-3': '3. Yêu cầu các cấp ủy',
  iii: 'III. VỀ CÁC KIẾN NGHỊ, ĐỀ XUẤT',
  'ket-thuc': 'UBND tỉnh thông báo',
  'noi-nhan': 'Nơi nhận:',
  'chu-ky': 'TL. CHỦ TỊCH',
};

test.for(Object.entries(UNITS))('#%s is «%s»', ([anchor, print]) => {
  const element = byId.get(anchor);
  expect(element && textOf(element).slice(0, print.length)).toBe(print);
});

test('three parts, eleven headings, nineteen dash paragraphs', () => {
  const inText = elements.slice(
    elements.findIndex((element) => attr(element, 'data-official') !== undefined),
  );
  expect(
    inText.filter(({ tagName, attrs }) => tagName === 'h2' && attrs.some(({ value }) => /^i+$/.test(value))),
  ).toHaveLength(3);
  expect(
    inText.filter((element) => /^h[2-6]$/.test(element.tagName) && /^i/.test(attr(element, 'id') ?? '')),
  ).toHaveLength(11);
  expect(inText.filter((element) => element.tagName === 'p' && hasClass(element, 'dash'))).toHaveLength(19);
});

test('nine footnotes, each linked from its mark and back to it', () => {
  for (let number = 1; number <= 9; number++) {
    const mark = byId.get(`goi-chu-thich-${number}`);
    const note = byId.get(`chu-thich-${number}`);
    const links = (target: typeof mark): (string | undefined)[] => {
      const found: (string | undefined)[] = [];
      const visit = (element: NonNullable<typeof mark>): void => {
        if (element.tagName === 'a') found.push(attr(element, 'href'));
        for (const child of element.childNodes) if ('tagName' in child) visit(child);
      };
      if (target) visit(target);
      return found;
    };
    expect(links(mark)).toEqual([`#chu-thich-${number}`]);
    expect(links(note)).toContain(`#goi-chu-thich-${number}`);
  }
  expect(byId.has('chu-thich-10')).toBe(false);
});

test('every heading and paragraph of the text has an address and a way to copy it', () => {
  const start = elements.findIndex((element) => attr(element, 'data-official') !== undefined);
  const blocks = elements
    .slice(start)
    .filter((element) =>
      ['part', 'item', 'point', 'letter', 'dash', 'plain'].some((kind) => hasClass(element, kind)),
    );
  expect(blocks.length).toBeGreaterThan(30);
  for (const block of blocks) {
    const link = block.childNodes.find((child) => 'tagName' in child && hasClass(child, 'permalink'));
    expect(link && 'attrs' in link && attr(link, 'href')).toBe(`#${attr(block, 'id')}`);
  }
});

test('at least three charts stand in the page as drawings with text and as tables', () => {
  const figures = elements.filter(
    (element) => hasClass(element, 'metric-chart') && element.tagName === 'figure',
  );
  expect(figures.length).toBeGreaterThanOrEqual(3);
  const drawings = elements.filter((element) => hasClass(element, 'drawing'));
  expect(drawings.length).toBe(figures.length);
  for (const drawing of drawings) expect(textOf(drawing)).toMatch(/\p{L}+.*\d/u);
});

test('the page says that the source has no number and no date, and gives the fingerprint of its source', () => {
  const text = textOf(elements[0] as (typeof elements)[number]);
  expect(text).toContain('Nguồn không ghi số');
  expect(text).toContain('Nguồn không ghi ngày');
  expect(text).toMatch(/[0-9a-f]{64}/);
});

test('the source file is published unchanged', () => {
  const name = '2024/000_b47614d5102acb89.txt';
  expect(readFileSync(join(DIST, 'nguon', name))).toEqual(readFileSync(join('content/sources', name)));
});

test('every page is valid HTML', async () => {
  expect(await invalidHtml(DIST, htmlFiles())).toEqual([]);
});

test('every page begins with its one heading of the first level, and no heading leaves out a level', () => {
  for (const page of htmlFiles()) {
    const levels = elementsOf(page).flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? []);
    expect([page, levels.filter((level) => level === '1').length, levels[0]]).toEqual([page, 1, '1']);
    const jumps = levels.filter((level, index) => Number(level) > Number(levels[index - 1] ?? 1) + 1);
    expect([page, jumps]).toEqual([page, []]);
  }
});

test('the notice weighs under 40 KB before interaction: HTML, CSS and JS, gzipped, fonts apart', () => {
  let bytes = gzipSync(readFileSync(join(DIST, file))).length;
  const loaded = new Set<string>();
  const load = (address: string): void => {
    const path = join(DIST, address);
    if (loaded.has(path) || !existsSync(path)) return;
    loaded.add(path);
    bytes += gzipSync(readFileSync(path)).length;
    if (!path.endsWith('.js')) return;
    // Static imports load at once; `import()` waits for the reader.
    for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(
      /(?:^|[;}])\s*import(?:[^"'(]*from)?\s*["']\.\/([^"']+)["']/g,
    ))
      load(`/_astro/${name}`);
  };
  for (const element of elements) {
    if (element.tagName === 'link' && attr(element, 'rel') === 'stylesheet')
      load(attr(element, 'href') ?? '');
    if (element.tagName === 'script' && attr(element, 'src')) load(attr(element, 'src') ?? '');
  }
  console.log(`notice page before interaction: ${(bytes / 1000).toFixed(1)} KB gzipped`);
  expect(bytes).toBeLessThan(40_000);
});

test('a notice names a picture for those who share it, as large as it says and light', () => {
  const [picture, ...size] = ['image', 'image:width', 'image:height'].map((name) => {
    const meta = elements.find((element) => attr(element, 'property') === `og:${name}`);
    return (meta && attr(meta, 'content')) ?? '';
  });
  const png = readFileSync(join(DIST, new URL(picture ?? '').pathname));
  expect(size.map(Number)).toEqual([png.readUInt32BE(16), png.readUInt32BE(20)]);
  expect(png.length).toBeLessThan(20_000);
});

test('no browser script carries the schemas that only a build needs', () => {
  const scripts = readdirSync(join(DIST, '_astro')).filter((name) => name.endsWith('.js'));
  const heavy = scripts.filter((name) =>
    readFileSync(join(DIST, '_astro', name), 'utf8').includes('unrecognized_keys'),
  );
  expect(heavy).toEqual([]);
});
