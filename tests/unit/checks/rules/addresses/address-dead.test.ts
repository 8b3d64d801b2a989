import { expect, test } from 'vitest';
import { addressDead, type FileLinks } from '../../../../../src/checks/rules/addresses/address-dead.ts';
import { shortId } from '../../../../../src/model/addresses/short-id.ts';
import { readPageSource } from '../../../../../src/notice/page/page-source.ts';
import { filesOf } from '../../../../../src/views/file-routes.ts';
import { documentOf, inventedCorpus } from '../../../corpus/corpus-fixture.ts';

const REST = {
  files: filesOf,
  anchors: new Map([['/tro-giup/', new Set(['tim-kiem'])]]),
  isFile: (path: string) => path === '/anh/mau.png',
};
const BODY = '## I. PHẦN\n\nĐoạn một[^a].\n\n1. Mục một.\n\n[^a]: Chú thích.';

/** Faults of links in a notice that also has the given text. */
function faultsOf(links: readonly string[], redirects: [string, string][] = [], others: FileLinks[] = []) {
  const text = `${BODY}\n\n${links.map((href) => `[chữ](${href})`).join('\n\n')}`;
  const corpus = inventedCorpus(
    [{ body: text }, { slug: 'khac', body: '## II. PHẦN KHÁC\n\nĐoạn.' }],
    [documentOf('ubnd-tinh-mau-qd-1-2041', { number: '1/QĐ-UBND' })],
    { pages: new Map(), redirects: new Map(redirects) },
  );
  return addressDead(corpus, others, REST);
}
const deadOf = (...parameters: Parameters<typeof faultsOf>): string[] =>
  faultsOf(...parameters).map(({ message }) => /`(.*?)`/.exec(message)?.[1] ?? '');

test('what is there is no fault: pages, anchors, files, feeds, short addresses, addresses with a question', () => {
  const sound = [
    ...['#i', '#i-d1', '#chu-thich-1', '#goi-chu-thich-1', '#thong-tin', '#noi-dung', '#chu-thich'],
    ...['/', '/thong-bao/', '/thong-bao/2042/', '/thong-bao/2042/khac/', '/thong-bao/2042/khac/#ii-d1'],
    ...['/thong-bao/2042/khac.json', '/thong-bao/2042/khac.csl.json', `/d/${shortId('2042/khac')}/`],
    ...[`/d/${shortId('2042/khac')}/#ii`, '/van-ban/ubnd-tinh-mau-qd-1-2041/', '/van-ban/loai/quyet-dinh/'],
    ...['/co-quan/tinh-uy-mau/#nhiem-vu', '/dia-ban/huyen-thu/', '/dia-ban/huyen-thu/atom.xml', '/atom.xml'],
    ...['/nguon/2042/thu.txt', '/anh/mau.png', '/tim-kiem/?q=chữ#ket-qua', '/tro-giup/#tim-kiem'],
    ...['/thong-bao/trang-2/', '/co-quan/tinh-uy-mau/nhiem-vu/2041-quy-1/', '/van-ban/loai/quyet-dinh/2041/'],
    ...['https://mau.invalid/khong-co/', 'mailto:a@mau.invalid'],
  ];
  expect(deadOf(sound)).toEqual([]);
});

test.for([
  ['#i-d9', '/thong-bao/2042/thu/#i-d1'],
  ['/thong-bao/2042/khac/#ii-d2', '/thong-bao/2042/khac/#ii-d1'],
  ['/thong-bao/2042/khacc/', '/thong-bao/2042/khac/'],
  ['/thong-bao/2042/khac', '/thong-bao/2042/khac/'],
  ['/thong-bao/2041/khac/#ii-d1', '/thong-bao/2042/khac/#ii-d1'],
  ['/thong-bao/2042/khac.jsn', '/thong-bao/2042/khac.json'],
  ['/van-ban/ubnd-tinh-mau-qd-1-2040/', '/van-ban/ubnd-tinh-mau-qd-1-2041/'],
  ['/co-quan/tinh-uy-mauu/', '/co-quan/tinh-uy-mau/'],
  ['/nguon/2042/thuu.txt', '/nguon/2042/thu.txt'],
  ['/tro-giup/#tim-kiemm', '/tro-giup/#tim-kiem'],
  ['/tro-giupp/', '/tro-giup/'],
])('%s leads nowhere, and the nearest that is there is told', ([href = '', near]) => {
  const [fault, ...rest] = faultsOf([href]);
  expect(rest).toEqual([]);
  expect(fault).toMatchObject({ check: 'address/dead', severity: 'error', file: 'notices/2042/thu.mdx' });
  expect(fault?.message).toContain(`\`${href}\``);
  expect(fault?.hint).toContain(`\`${near}\``);
});

test('a short address that was never given, a chart never drawn, a badly encoded address lead nowhere', () => {
  expect(deadOf(['/d/00000000/', '/thong-bao/2042/khac/nhung/hinh-1/', '/thong-bao/%E0%A4/'])).toHaveLength(
    3,
  );
});

test('the place of the link is told, line and column', () => {
  const [fault] = faultsOf(['#khong-co']);
  const line = BODY.split('\n').length + 2;
  // The frontmatter of the fixture comes before the body.
  expect(fault?.position?.column).toBe(1);
  expect(fault?.position?.line).toBeGreaterThan(line);
  expect(inventedCorpus([{ body: 'Một [hai](#ba) bốn.' }]).notices[0]?.links).toMatchObject([
    { href: '#ba', position: { column: 5 } },
  ]);
});

test('former addresses and anchors lead on, and a former one that leads nowhere is dead', () => {
  const redirects: [string, string][] = [
    ['/thong-bao/2042/cu/', '/thong-bao/2042/khac/'],
    ['/thong-bao/2042/khac/#ii-d7', '/thong-bao/2042/khac/#ii-d1'],
    ['/van-ban/cu/', '/van-ban/mat/'],
  ];
  const sound = [
    ...['/thong-bao/2042/cu/', '/thong-bao/2042/cu/#ii-d1', '/thong-bao/2042/khac/#ii-d7'],
    ...['/thong-bao/2042/cu.json', `/d/${shortId('2042/cu')}/`],
  ];
  expect(deadOf(sound, redirects)).toEqual([]);
  expect(deadOf(['/van-ban/cu/', '/thong-bao/2042/cu/#ii-d8'], redirects)).toHaveLength(2);
});

test('pages of editors are read for links, pictures and anchors; their own anchors are known', () => {
  const text = [
    'Đầu [một](#phần-hai) [hai](#phan-hai) <a href="/khong-co/">x</a>.',
    '## Phần hai',
    '## Phần hai',
    '![hình](/anh/mau.png) ![mất](/anh/mat.png) [ba](#phần-hai-1)',
    '<figure id="hinh"><img src="/anh/thieu.png" /></figure>',
  ].join('\n\n');
  const page = readPageSource('pages/mau.mdx', text);
  expect(page).toMatchObject({ path: '/mau/', anchors: ['phần-hai', 'phần-hai-1', 'hinh'] });
  const others = [{ file: 'pages/tro-giup.mdx', page: '/tro-giup/', links: page?.links ?? [] }];
  expect(deadOf([], [], others)).toEqual([
    ...['#phần-hai', '#phan-hai', '/khong-co/', '/anh/mat.png', '#phần-hai-1', '/anh/thieu.png'],
  ]);
  expect(readPageSource('pages/hong.mdx', 'Mở { không đóng')).toBeUndefined();
});
