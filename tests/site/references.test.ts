import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { addressesOf } from '../../src/corpus/addresses/addresses.ts';
import { checkContent } from '../../src/site/content/check-content.ts';
import { buildSite, failToBuild, withFolder } from './build-site.ts';
import { attr, type Element, elementsOf, hasClass, textOf } from './html.ts';
import { sharedSite } from './shared-site.ts';

const FIXTURE = 'tests/fixtures/citing-content';
const MAU = 'thong-bao/2042/ubnd-tinh-mau-tb-07/index.html';

let dist: string;
beforeAll(async () => {
  dist = await sharedSite('citing-content');
});

const linksOf = (file: string): { id: string | undefined; href: string | undefined; text: string }[] =>
  elementsOf(file, dist)
    .filter((element) => hasClass(element, 'citation'))
    .map((element) => ({ id: attr(element, 'id'), href: attr(element, 'href'), text: textOf(element) }));
const wordsOf = (file: string): string => {
  const [html] = elementsOf(file, dist);
  return html ? textOf(html) : '';
};

test('a mention links to its document, one in bold type with a link for each piece', () => {
  expect(linksOf(MAU).slice(0, 3)).toEqual([
    { id: 'd1-vb-11-2040-nd-cp', href: '/van-ban/cp-nd-11-2040/', text: 'Nghị định số 11/2040/NĐ-CP' },
    { id: 'd1-vb-67-2041-qd-ubnd', href: '/van-ban/ubnd-tinh-mau-qd-67-2041/', text: 'Quyết định số' },
    { id: undefined, href: '/van-ban/ubnd-tinh-mau-qd-67-2041/', text: '67/2041/QĐ-UBND' },
  ]);
});

test('a mention of a published notice links straight to the notice, which says who cites it', () => {
  const [, toMau] = linksOf('thong-bao/2042/ubnd-tinh-vi-tb-07/index.html');
  expect(toMau?.href).toBe('/thong-bao/2042/ubnd-tinh-mau-tb-07/');
  const citedBy = elementsOf(MAU, dist)
    .filter(({ tagName }) => tagName === 'a')
    .map((element) => attr(element, 'href'));
  expect(citedBy).toContain('/thong-bao/2042/ubnd-tinh-vi-tb-07/#d1-vb-07-tb-ubnd');
  expect(citedBy).toContain('/thong-bao/2042/xem-lai-huyen-thu/#d1-vb-07-tb-ubnd');
});

test('inside an author’s own link a mention keeps its address and is no link in a link', () => {
  const [, , inLink] = linksOf('thong-bao/2042/ubnd-tinh-vi-tb-07/index.html');
  expect(inLink).toMatchObject({ id: 'd2-vb-11-2040-nd-cp', href: undefined });
});

test('two documents of one number from two provinces have a page each, with their own mentions', () => {
  const mau = wordsOf('van-ban/ubnd-tinh-mau-qd-67-2041/index.html');
  const vi = wordsOf('van-ban/ubnd-tinh-vi-qd-67-2041/index.html');
  expect(mau).toContain('2 chỗ dẫn trong 2 thông báo');
  expect(vi).toContain('1 chỗ dẫn trong 1 thông báo');
  expect(vi).toContain('thay thế: Quyết định số 67/2041/QĐ-UBND');
  expect(mau).toContain('Quyết định số 67/2041/QĐ-UBND: thay thế');
});

test('a document that nobody registered says only what the texts say', () => {
  const page = wordsOf('van-ban/tinh-uy-mau-nq-30-2041/index.html');
  expect(page).toContain('3/6/2041');
  expect(page).toContain('Tỉnh ủy Mẫu');
  expect(page).toContain('Được dẫn nhưng chưa có tại đây');
});

test('a document cited in many places is paged, every place once, every link right', () => {
  const pages = ['', 'trang-1/'].map((page) => elementsOf(`van-ban/cp-nd-11-2040/${page}index.html`, dist));
  const places = pages.flatMap((elements) =>
    elements
      .filter(({ tagName }) => tagName === 'a')
      .map((element) => attr(element, 'href') ?? '')
      .filter((href) => href.includes('#')),
  );
  const cited = places.filter((href) => /-vb-11-2040-nd-cp$/.test(href));
  expect(cited).toHaveLength(162);
  expect(new Set(cited).size).toBe(162);
  for (const href of cited) expect(isThere(href)).toBe(true);
  expect(existsSync(join(dist, 'van-ban/cp-nd-11-2040/trang-2'))).toBe(false);
});

function isThere(address: string): boolean {
  const [path = '', anchor] = address.split('#');
  return elementsOf(`${path.slice(1)}index.html`, dist).some(
    (element: Element) => attr(element, 'id') === anchor,
  );
}

test('the list of documents has a page for every value of every facet, with right counts', () => {
  const issuer = elementsOf('van-ban/co-quan/ubnd-tinh-mau/index.html', dist)
    .filter((element) => hasClass(element, 'documents'))
    .flatMap(({ childNodes }) => childNodes.filter((child) => 'tagName' in child));
  expect(issuer).toHaveLength(3);
  expect(wordsOf('van-ban/index.html')).toContain('UBND tỉnh Mẫu (3)');
  expect(wordsOf('van-ban/tinh-trang/co-tai-day/index.html')).toContain('Thông báo số 07/TB-UBND');
});

test('the committed list of addresses holds every page and anchor that the real site promises', async () => {
  const { corpus } = await checkContent('content');
  for (const [path, anchors] of addressesOf(corpus)) {
    expect(corpus.published.pages.has(path), path).toBe(true);
    const listed = new Set(corpus.published.pages.get(path));
    expect(anchors.filter((anchor) => !listed.has(anchor))).toEqual([]);
  }
});

test('the promised anchors of a notice are the ids of its page', async () => {
  const { corpus } = await checkContent(FIXTURE);
  for (const [path, anchors] of addressesOf(corpus)) {
    const file = `${path.slice(1)}index.html`;
    expect(existsSync(join(dist, file)), path).toBe(true);
    const ids = new Set(elementsOf(file, dist).map((element) => attr(element, 'id')));
    expect(anchors.filter((anchor) => !ids.has(anchor))).toEqual([]);
  }
});

test('a build stops when a published anchor would be gone, and a redirect lets it pass and answers', {
  timeout: 120_000,
}, () => {
  withFolder((copy) => {
    const content = join(copy, 'content');
    cpSync(FIXTURE, content, { recursive: true });
    const lost = '/thong-bao/2042/ubnd-tinh-mau-tb-07/ i-d9\n/thong-bao/2042/ten-cu/ i-d1\n';
    cpSync('tests/fixtures/citing-content/sources', join(content, 'addresses'), { recursive: true });
    writeFileSync(join(content, 'addresses/thong-bao-2042.txt'), lost);
    const { status, output } = failToBuild(content, copy);
    expect(status).toBe(1);
    expect(output).toContain('/thong-bao/2042/ubnd-tinh-mau-tb-07/#i-d9');
    expect(output).toContain('redirects.yaml');
    expect(output).not.toMatch(/^\s+at /m);
    writeFileSync(
      join(content, 'redirects.yaml'),
      '/thong-bao/2042/ubnd-tinh-mau-tb-07/#i-d9: /thong-bao/2042/ubnd-tinh-mau-tb-07/#i-d1\n/thong-bao/2042/ten-cu/: /thong-bao/2042/ubnd-tinh-mau-tb-07/\n',
    );
    const built = buildSite(content, copy, join(copy, 'cache'));
    const ids = elementsOf(MAU, built).map((element) => attr(element, 'id'));
    expect(ids).toContain('i-d9');
    const moved = readFileSync(join(built, 'thong-bao/2042/ten-cu/index.html'), 'utf8');
    expect(moved).toContain('content="0; url=/thong-bao/2042/ubnd-tinh-mau-tb-07/"');
    expect(readFileSync(join(built, '_redirects'), 'utf8')).toContain(
      '/thong-bao/2042/ten-cu/ /thong-bao/2042/ubnd-tinh-mau-tb-07/ 301',
    );
    expect(moved).toContain('http-equiv="Content-Security-Policy"');
    for (const format of ['json', 'xml', 'md', 'bib']) {
      const today = readFileSync(join(built, `thong-bao/2042/ubnd-tinh-mau-tb-07.${format}`), 'utf8');
      expect(readFileSync(join(built, `thong-bao/2042/ten-cu.${format}`), 'utf8')).toBe(today);
    }
  });
});
