import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { answers, type TaskFacts } from '../../src/client/lists/task-question.ts';
import { FOLLOWED_DAY, FOLLOWED_ORDERS } from '../synthetic/followed/followed-truth.ts';
import { elementsOf, hasClass } from './html.ts';
import { sharedSiteOfFollowed } from './shared-site.ts';

interface Order {
  viec: string;
  nam_giao: string;
  han: string;
  ket_qua: string;
  ngay_xong: string;
  co_quan_phai_lam: string;
}

function ordersIn(site: string, path: string): Order[] {
  return parse(readFileSync(join(site, path), 'utf8'), { columns: true, bom: true });
}

/** What the row of a scorecard says, counted anew. */
const ROWS: Readonly<Record<string, (order: Order) => boolean>> = {
  'duoc-giao': () => true,
  'co-han': ({ han }) => han !== '',
  'qua-han': ({ ket_qua, han }) => ket_qua === 'chua-co-tin' && han !== '' && han < FOLLOWED_DAY,
};
const rowOf = (key: string) => ROWS[key] ?? (({ ket_qua }: Order) => ket_qua === key);

/** The numbers of the scorecard of a page: year of the column (or all) → key of the row → number. */
function scorecardOf(site: string, page: string): { column: string; key: string; count: number }[] {
  const html = readFileSync(join(site, page), 'utf8');
  const table = /<div class="scorecard">[\s\S]*?<\/table>/.exec(html)?.[0];
  if (table === undefined) return [];
  const texts = (part: string, tag: string): string[] =>
    [...part.matchAll(new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, inner = '']) =>
      inner.replace(/<[^>]+>/g, '').trim(),
    );
  const [head = '', ...rows] = table.split('<tr').slice(1);
  const [, ...columns] = texts(head, 'th');
  return rows.flatMap((row) => {
    const key = /data-row="([^"]+)"/.exec(row)?.[1] ?? '';
    return texts(row, 'td').map((text, at) => ({
      column: columns[at] ?? '',
      key,
      count: Number(text.replaceAll('.', '')),
    }));
  });
}

/** Every number of every scorecard that the published files do not give when counted anew; and how many were looked at. */
function recount(site: string): { wrong: string[]; looked: number } {
  const wrong: string[] = [];
  let looked = 0;
  const pages = globSync(['co-quan/*/index.html', 'dia-ban/*/index.html', 'linh-vuc/*/index.html'], {
    cwd: site,
  });
  const national = globSync('nhiem-vu/giao-nam-*.csv', { cwd: site }).flatMap((file) => ordersIn(site, file));
  const all = [
    { page: 'nhiem-vu/index.html', orders: national },
    ...pages.map((page) => {
      const file = page.replace('index.html', 'nhiem-vu.csv');
      return { page, orders: existsSync(join(site, file)) ? ordersIn(site, file) : [] };
    }),
  ];
  for (const { page, orders } of all) {
    const numbers = scorecardOf(site, page);
    // A page without a scorecard has no orders.
    if (numbers.length === 0 && orders.length > 0) wrong.push(`${page}: no scorecard`);
    for (const { column, key, count } of numbers) {
      const of = /^\d{4}$/.test(column) ? orders.filter(({ nam_giao }) => nam_giao === column) : orders;
      looked++;
      const counted = of.filter(rowOf(key)).length;
      if (counted !== count) wrong.push(`${page} ${column} ${key}: ${count}, counted ${counted}`);
    }
  }
  return { wrong, looked };
}

describe('every number on every scorecard is what its CSV gives, counted anew', () => {
  test('of thirty notices that follow orders, on a day of looking', async () => {
    const { wrong, looked } = recount(await sharedSiteOfFollowed());
    expect(wrong).toEqual([]);
    expect(looked).toBeGreaterThan(500);
  });

  test('of the real content', () => {
    const { wrong, looked } = recount('dist');
    expect(wrong).toEqual([]);
    expect(looked).toBeGreaterThan(50);
  });
});

test('compared are only places of one level and agencies of one kind, with the same numbers as on their own pages', async () => {
  const site = await sharedSiteOfFollowed();
  const html = readFileSync(join(site, 'nhiem-vu/ket-qua/index.html'), 'utf8');
  const groups = [...html.matchAll(/<section class="compared">([\s\S]*?)<\/section>/g)].map(
    ([, part = '']) => ({
      name: /<h2[^>]*>([^<]*)/.exec(part)?.[1],
      subjects: [...part.matchAll(/data-subject="([^"]+)"([\s\S]*?)<\/tr>/g)].map(
        ([, slug = '', row = '']) => ({
          slug,
          given: Number(/<td[\s\S]*?<a[^>]*>(\d+)<\/a>/.exec(row)?.[1] ?? 0),
        }),
      ),
    }),
  );
  const slugs = new Map(groups.map(({ name, subjects }) => [name, subjects.map(({ slug }) => slug)]));
  expect(slugs.get('Địa bàn cấp huyện')?.toSorted()).toEqual([
    'huyen-gio',
    'huyen-may',
    'huyen-may-gio',
    'huyen-suong',
  ]);
  expect(slugs.get('Sở cấp tỉnh')).toHaveLength(6);
  // A form of address to many is nobody's.
  expect(html).not.toContain('data-subject="cac-so-nganh-tuong-tuong"');
  for (const { slug, given } of groups.flatMap(({ subjects }) => subjects)) {
    const folder = existsSync(join(site, 'co-quan', slug)) ? 'co-quan' : 'dia-ban';
    expect(given, slug).toBe(ordersIn(site, `${folder}/${slug}/nhiem-vu.csv`).length);
  }
});

test('each number leads to a list of just so many orders', async () => {
  const site = await sharedSiteOfFollowed();
  // What the filter of the browser reads: the rows of the lists by deadline.
  const rows = globSync('nhiem-vu/han/**/index.html', { cwd: site }).flatMap((page) =>
    elementsOf(page, site)
      .filter((element) => hasClass(element, 'task'))
      .map((row): TaskFacts => {
        const data = row.attrs.filter(({ name }) => name.startsWith('data-'));
        return Object.fromEntries(data.map(({ name, value }) => [name.slice('data-'.length), value]));
      }),
  );
  expect(rows).toHaveLength(FOLLOWED_ORDERS.length);
  const pages = ['nhiem-vu/index.html', 'nhiem-vu/ket-qua/index.html'].concat(
    globSync(['co-quan/*/index.html', 'dia-ban/*/index.html', 'linh-vuc/*/index.html'], { cwd: site }),
  );
  const numbers = pages.flatMap((page) => {
    const html = readFileSync(join(site, page), 'utf8');
    return [...html.matchAll(/<td[^>]*>(?:<span[^>]*>[^<]*<\/span>)?<a href="([^"]*)">([\d.]+)<\/a>/g)];
  });
  expect(numbers.length).toBeGreaterThan(300);
  for (const [, href = '', count = ''] of numbers) {
    const asked = new URL(href.replaceAll('&amp;', '&'), 'https://mau.example').searchParams;
    const found = rows.filter((row) => answers(row, Object.fromEntries(asked), FOLLOWED_DAY));
    expect([href, found.length]).toEqual([href, Number(count)]);
  }
});

test('months tell the orders due in them, of all and of each agency, place and topic', async () => {
  const site = await sharedSiteOfFollowed();
  const subjects = globSync('{co-quan,dia-ban,linh-vuc}/*/nhiem-vu.csv', { cwd: site }).map((file) => ({
    page: file.replace('nhiem-vu.csv', 'index.html'),
    orders: ordersIn(site, file),
  }));
  const all = globSync('nhiem-vu/giao-nam-*.csv', { cwd: site }).flatMap((file) => ordersIn(site, file));
  let looked = 0;
  for (const { page, orders } of [{ page: 'nhiem-vu/index.html', orders: all }, ...subjects]) {
    const html = readFileSync(join(site, page), 'utf8');
    const rows = [...html.matchAll(/data-month="([^"]+)"[\s\S]*?<\/tr>/g)];
    const months = new Set(orders.map(({ han }) => han.slice(0, 7)).filter(Boolean));
    expect(rows.map(([, month = '']) => month)).toEqual([...months].sort().toReversed().slice(0, 24));
    for (const [row, month = ''] of rows) {
      const cells = [...row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell = '']) =>
        Number(cell.replace(/<[^>]+>/g, '')),
      );
      const due = orders.filter(({ han }) => han.startsWith(month));
      const count = (...outcomes: string[]) => due.filter(({ ket_qua }) => outcomes.includes(ket_qua)).length;
      looked++;
      expect(cells, `${page} ${month}`).toEqual([
        due.length,
        count('dung-han'),
        count('sau-han'),
        count('xong', 'khong-thuc-hien', 'khong-con-hieu-luc'),
        count('dang-cho'),
        count('chua-co-tin'),
      ]);
    }
  }
  expect(looked).toBeGreaterThan(60);
});
