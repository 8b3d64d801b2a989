import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { attr, DIST, type Element, elementsOf, hasClass, SEED, textOf } from './html.ts';

interface Order {
  anchor: string;
  words: string;
  leads: string[];
  partners: string[];
  due?: string;
}
/** The hand-made list of the seed's orders. */
const { assignments: golden } = JSON.parse(readFileSync('tests/goldens/seed-assignments.json', 'utf8')) as {
  assignments: Order[];
};

function below(element: Element, match: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const visit = (current: Element): void => {
    if (match(current)) found.push(current);
    for (const child of current.childNodes) if ('tagName' in child) visit(child);
  };
  visit(element);
  return found;
}

/** The rows of a list page: link to the sentence and words. */
function rowsOf(page: string): { href: string; words: string; row: Element }[] {
  return elementsOf(page)
    .filter((element) => hasClass(element, 'task'))
    .map((row) => {
      const [link] = below(row, (element) => hasClass(element, 'words'));
      return {
        href: (link && attr(link, 'href')) ?? '',
        words: link ? textOf(link) : '',
        row,
      };
    });
}

test('the list holds exactly the orders of the hand-made list, each a link to its sentence', () => {
  const rows = rowsOf('nhiem-vu/index.html');
  const expected = golden.map(({ anchor, words }) => `${SEED}#${anchor} ${words}`);
  expect(rows.map(({ href, words }) => `${href} ${words}`).toSorted()).toEqual(expected.toSorted());
});

test('days come first, in their order; nothing is known of any state, and the page says so', () => {
  const rows = rowsOf('nhiem-vu/index.html');
  const days = rows.map(({ row }) => attr(row, 'data-due')).filter((day) => day !== undefined);
  expect(days).toEqual(golden.flatMap(({ due }) => due ?? []).toSorted());
  expect(rows.slice(0, days.length).every(({ row }) => attr(row, 'data-due'))).toBe(true);
  for (const { row } of rows) expect(textOf(row)).toMatch(/Tình trạng\s*chưa cập nhật/u);
});

test('each marked order stands in the notice with its own address and its own words', () => {
  const byId = new Map(
    elementsOf(`${SEED.slice(1)}index.html`).map((element) => [attr(element, 'id'), element]),
  );
  for (const { anchor, words } of golden) {
    const element = byId.get(anchor);
    const own = element && textOf(element, (inside) => (hasClass(inside, 'note-mark') ? '' : undefined));
    expect(own).toBe(words);
  }
});

test('the table on the notice has one row an order, and each row leads to its sentence', () => {
  const [section] = elementsOf(`${SEED.slice(1)}index.html`).filter((element) => hasClass(element, 'orders'));
  const links = section
    ? below(section, ({ tagName }) => tagName === 'th').flatMap((cell) =>
        below(cell, ({ tagName }) => tagName === 'a').map((link) => attr(link, 'href')),
      )
    : [];
  expect(links.toSorted()).toEqual(golden.map(({ anchor }) => `#${anchor}`).toSorted());
});

test('each agency has the orders it leads and those it helps with', () => {
  for (const agency of new Set(golden.flatMap(({ leads, partners }) => [...leads, ...partners]))) {
    const own = golden.filter(({ leads, partners }) => [...leads, ...partners].includes(agency));
    expect(rowsOf(`co-quan/${agency}/index.html`)).toHaveLength(Math.min(10, own.length));
    if (own.length > 10)
      expect(rowsOf(`co-quan/${agency}/nhiem-vu/tat-ca/index.html`)).toHaveLength(own.length);
  }
});

test('a site built for no day tells days alone, and leaves lateness to the browser', () => {
  for (const page of ['nhiem-vu/index.html', `${SEED.slice(1)}index.html`]) {
    const elements = elementsOf(page);
    const told = elements.filter((element) => hasClass(element, 'as-of') || hasClass(element, 'lateness'));
    expect(told.length).toBeGreaterThan(1);
    expect(told.map((element) => textOf(element)).filter((text) => text !== '')).toEqual([]);
    expect(textOf(elements[0] as Element)).not.toMatch(/Tính đến ngày|qua hạn \d+ ngày/u);
  }
});

test('«Tính đến ngày» stands on no page without an order that has a day', () => {
  const pages = ['dia-ban', 'co-quan', 'linh-vuc'].flatMap((folder) =>
    readdirSync(join(DIST, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${folder}/${name}/index.html`),
  );
  const told = pages.filter((page) => elementsOf(page).some((element) => hasClass(element, 'as-of')));
  expect(told.length).toBeGreaterThan(0);
  expect(told.length).toBeLessThan(pages.length);
  for (const page of told)
    expect(rowsOf(page).some(({ row }) => attr(row, 'data-due') !== undefined)).toBe(true);
});

test('a district that ended says when and that its successor is not known', () => {
  const text = textOf(elementsOf('dia-ban/binh-gia/index.html')[0] as Element);
  expect(text).toContain('30/6/2025; từ hôm sau không còn');
  expect(text).toContain('chưa rõ; trang này không đoán');
});

test('a place shows where it is named, its metrics and its notices', () => {
  const links = elementsOf('dia-ban/hoa-tham/index.html').map((element) => attr(element, 'href'));
  expect(links).toContain(`${SEED}#ii-2-d1-sl-08-19-tieu-chi`);
  expect(links).toContain(`${SEED}#ii-2-2.1`);
  expect(links).toContain(`${SEED}#iii-d1-nv-giao-so-giao-thong`);
});

test('the calendars hold every order with a day, and another program reads them', () => {
  const read = (path: string) =>
    new ICAL.Component(ICAL.parse(readFileSync(join(DIST, path), 'utf8')))
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component).startDate.toString());
  expect(read('nhiem-vu/lich.ics')).toEqual(golden.flatMap(({ due }) => due ?? []).toSorted());
  expect(read('co-quan/so-giao-thong-van-tai/lich.ics')).toEqual(['2024-12-31']);
  expect(read('co-quan/so-giao-duc-va-dao-tao/lich.ics')).toEqual([]);
});

test('the sitemap lists the pages of orders, agencies, places and topics, and each is there', () => {
  const sitemap = readFileSync(join(DIST, 'sitemap.xml'), 'utf8');
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
  for (const path of ['/nhiem-vu/', '/dia-ban/hoa-tham/', '/co-quan/ubnd-xa-hoa-tham/', '/linh-vuc/dat-dai/'])
    expect(paths).toContain(path);
  for (const path of paths) expect(existsSync(join(DIST, path, 'index.html'))).toBe(true);
});
