import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attr, DIST, type Element, elementsOf, hasClass, htmlFiles, SEED, textOf } from './html.ts';

interface Finding {
  printed: string;
  indicator: string;
  sentence: string;
}
const { findings } = JSON.parse(readFileSync('tests/goldens/seed-metrics.json', 'utf8')) as {
  findings: Finding[];
};
const indicators = [...new Set(findings.map(({ indicator }) => indicator))];
const notice = elementsOf(`${SEED.slice(1)}index.html`);
const figures = new Map(
  notice.filter(({ tagName }) => tagName === 'data').map((element) => [attr(element, 'id'), element]),
);

function inside(element: Element): Element[] {
  return element.childNodes.flatMap((child) => ('tagName' in child ? [child, ...inside(child)] : []));
}

test('every finding is marked in the text of the notice with its value', () => {
  expect([...figures.values()].map((element) => textOf(element)).toSorted()).toEqual(
    findings.map(({ printed }) => printed).toSorted(),
  );
  expect([...figures.values()].every((element) => !Number.isNaN(Number(attr(element, 'value'))))).toBe(true);
});

test.for(indicators)(
  '/so-lieu/%s/ lists its figures, each a link to the sentence that printed it',
  (indicator) => {
    const rows = elementsOf(`so-lieu/${indicator}/index.html`).filter(
      (element) => element.tagName === 'tr' && inside(element).some((cell) => hasClass(cell, 'sentence')),
    );
    const own = findings.filter((finding) => finding.indicator === indicator);
    expect(
      rows.map((row) => textOf(inside(row).find(({ tagName }) => tagName === 'strong') ?? row)).toSorted(),
    ).toEqual(own.map(({ printed }) => printed).toSorted());
    for (const row of rows) {
      const link = inside(row).find((element) => hasClass(element, 'sentence'));
      const printed = textOf(inside(row).find(({ tagName }) => tagName === 'strong') ?? row);
      const [page, anchor] = (link && attr(link, 'href')?.split('#')) ?? [];
      expect(page).toBe(SEED);
      expect(textOf(figures.get(anchor) ?? row)).toBe(printed);
      expect(own.map(({ sentence }) => sentence)).toContain(link && textOf(link));
    }
  },
);

test('/so-lieu/ leads to every indicator that has figures, under its topic, and says what is a target', () => {
  const elements = elementsOf('so-lieu/index.html');
  const links = elements
    .map((element) => /^\/so-lieu\/([^/#]+)\/$/.exec(attr(element, 'href') ?? '')?.[1])
    .filter((slug) => slug !== undefined);
  expect(links.toSorted()).toEqual(indicators.toSorted());
  const item = elements.find(
    (element) => element.tagName === 'li' && textOf(element).startsWith('Đăng ký đất đai lần đầu'),
  );
  expect(item && textOf(item)).toContain('từ 50% trở lên (mục tiêu)');
});

test('wherever «9,142 triệu đồng» shows, the caution shows with it, and no chart draws it', () => {
  const CAUTION = 'không hợp với 42,6% dự toán';
  let shown = 0;
  for (const file of htmlFiles()) {
    for (const element of elementsOf(file)) {
      if (hasClass(element, 'drawing')) expect(textOf(element)).not.toContain('9,142');
      if (!['li', 'tr', 'p'].includes(element.tagName) || !textOf(element).includes('9,142')) continue;
      if (inside(element).some(({ tagName }) => ['li', 'tr', 'p'].includes(tagName))) continue;
      shown++;
      const marked = inside(element).some((mark) => attr(mark, 'title')?.includes(CAUTION));
      const isInItem = textOf(element).includes(CAUTION);
      expect(marked || isInItem, `${file}: ${textOf(element).slice(0, 200)}`).toBe(true);
    }
  }
  expect(shown).toBeGreaterThanOrEqual(4);
});

test('a chart leads to its sentences, says that it is ours, and can be framed', () => {
  const charts = notice.filter(({ tagName }) => tagName === 'metric-chart');
  expect(charts).toHaveLength(4);
  for (const chart of charts) {
    const parts = inside(chart);
    const drawing = parts.filter((element) => hasClass(element, 'drawing')).flatMap(inside);
    const links = drawing.filter(({ tagName }) => tagName === 'a');
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(figures.has(attr(link, 'href')?.slice(1))).toBe(true);
    expect(textOf(chart)).toContain('Hình của trang này');
    const code = textOf(parts.find(({ tagName }) => tagName === 'pre') ?? chart);
    const address = /src="https:\/\/[^/]+([^"]+)"/.exec(code)?.[1];
    const framed = elementsOf(`${address?.slice(1)}index.html`);
    expect(framed.some((element) => hasClass(element, 'drawing'))).toBe(true);
    expect(framed.some(({ tagName }) => tagName === 'header' || tagName === 'nav')).toBe(false);
    expect(framed.some((element) => attr(element, 'content') === 'noindex')).toBe(true);
    expect(
      framed.some((element) => attr(element, 'href') === `${SEED}#${attr(parts[0] ?? chart, 'id')}`),
    ).toBe(true);
    // No policy of the page may keep other sites from framing it.
    expect(framed.some((element) => attr(element, 'content')?.includes('frame-ancestors'))).toBe(false);
  }
});

test('a lone figure is stated in words, not drawn', () => {
  const elements = elementsOf('so-lieu/giai-ngan-von-su-nghiep-ctmtqg/index.html');
  const stated = elements.find((element) => hasClass(element, 'stated'));
  expect(stated && textOf(stated)).toContain('2,527 tỷ đồng');
  expect(elements.some((element) => hasClass(element, 'drawing'))).toBe(false);
});

test('the site map has the pages of figures and no frames', () => {
  const map = readFileSync(join(DIST, 'sitemap.xml'), 'utf8');
  for (const indicator of indicators) expect(map).toContain(`/so-lieu/${indicator}/</loc>`);
  expect(map).not.toContain('/nhung/');
});
