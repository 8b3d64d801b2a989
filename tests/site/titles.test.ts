import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, newSiteFolder } from './build-site.ts';
import { attr, elementsOf, htmlFiles, textOf } from './html.ts';

const LONG = `Kết luận của đồng chí Nguyễn Văn Mẫu tại cuộc kiểm tra ${'thật dài, '.repeat(160)}lần cuối`;
const MANY = 160;

let folder: string;
let dist: string;
beforeAll(() => {
  folder = newSiteFolder();
  const content = join(folder, 'content');
  cpSync('tests/fixtures/renamed-content', content, { recursive: true });
  const old = readFileSync(join(content, 'notices/2041/ket-luan-cu.mdx'), 'utf8');
  const write = (slug: string, text: string): void =>
    writeFileSync(join(content, `notices/2041/${slug}.mdx`), text);
  const subject = /^subject: (.*)$/m.exec(old)?.[1] ?? '';
  const withoutCharts = old.replace(/^number: .*\n/m, '').replace(/^<MetricChart.*$/m, '');
  // The same subject again, a subject of 1,600 letters, and lists of more than a page.
  write('lan-nua', withoutCharts.replace('1. Xã', '1. Lại xã'));
  write('dai', withoutCharts.replace(subject, LONG));
  const orders = Array.from(
    { length: MANY },
    (_, at) =>
      `${at + 3}. <Assignment to="so-mau">Giao việc thứ ${at} cho xã Thử</Assignment>, theo Kế hoạch số ${at + 1}/KH-BQL ngày 02/3/2041 và Kế hoạch số ${at + 1}/KH-BQL ngày 02/3/2040.`,
  );
  write(
    'nhieu',
    withoutCharts
      .replace(subject, 'Kết luận nhiều việc của Nguyễn Văn Mẫu')
      .replace('<Signature>', `${orders.join('\n\n')}\n\n<Signature>`),
  );
  appendFileSync(
    join(content, 'registry/places.yaml'),
    'xa-hai:\n  name: xã Ví Dụ Sáu\n  within: tinh-thu\n',
  );
  dist = buildSite(content, folder, join(folder, 'cache'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const headOf = (file: string): { title: string; h1: string; description: string } => {
  const elements = elementsOf(file, dist);
  const text = (tag: string): string => {
    const element = elements.find(({ tagName }) => tagName === tag);
    return element ? textOf(element) : '';
  };
  const meta = elements.find((element) => attr(element, 'name') === 'description');
  return { title: text('title'), h1: text('h1'), description: (meta && attr(meta, 'content')) ?? '' };
};

test('the title of a notice is of 70 letters, number, day and place first; its whole subject stands in the page', () => {
  expect(headOf('thong-bao/2041/ket-luan-cu/index.html').title).toMatch(
    /^\d+\/\S+, 2\/5\/2041, .{5,}: .{10,}$/u,
  );
  const { title, h1, description } = headOf('thong-bao/2041/dai/index.html');
  expect(title).toMatch(/^2\/5\/2041, .{5,}: .{10,}…$/u);
  expect(title.length).toBeLessThanOrEqual(70);
  expect(description.length).toBeLessThanOrEqual(300);
  expect(h1).toBe(LONG);
});

test('no two pages have one title', () => {
  const files = htmlFiles(dist).filter((file) => !/^(?:d|404\.html)/.test(file) && !file.includes('/nhung/'));
  const byTitle = Map.groupBy(files, (file) => headOf(file).title);
  expect([...byTitle].filter(([, same]) => same.length > 1)).toEqual([]);
  expect(files.length).toBeGreaterThan(200);
});

test.for([
  ['co-quan/so-mau/nhiem-vu/khong-neu-han-phan-1/index.html', 'Sở Ví Dụ Hai, không nêu hạn, phần 1'],
  [
    'dia-ban/xa-thu/nhiem-vu/khong-neu-han-phan-1/index.html',
    'Xã Ví Dụ Sáu (đặc khu Ví Dụ Năm), không nêu hạn, phần 1',
  ],
  ['nhiem-vu/han/khong-neu-han/khong-neu-han-phan-1/index.html', 'Nhiệm vụ được giao: không nêu hạn, phần 1'],
  [
    'van-ban/loai/ke-hoach/2041-03-02-phan-1/index.html',
    'Văn bản được dẫn: Kế hoạch, ban hành ngày 2 tháng 3 năm 2041, phần 1',
  ],
])('%s says which page of the list it is', ([file = '', head = '']) => {
  const { title, h1 } = headOf(file);
  expect(h1).toBe(head);
  // The site's own name follows where there is room for it.
  expect(title).toBe(head.length > 48 ? head : `${head} – Thông báo kết luận`);
});

test('documents of one number are told apart by agency and day', () => {
  const of = (year: string) => headOf(`van-ban/bql-kh-7-${year}/index.html`).title;
  expect(of('2040')).toContain('Kế hoạch số 7/KH-BQL (2/3/2040)');
  expect(of('2041')).toContain('Kế hoạch số 7/KH-BQL (2/3/2041)');
});
