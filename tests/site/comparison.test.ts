import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { FOLLOWED_PAIRS } from '../synthetic/followed/followed-truth.ts';
import { attr, type Element, elementsOf, hasClass, textOf } from './html.ts';
import { invalidHtml } from './invalid-html.ts';
import { sharedSiteOfChanges, sharedSiteOfFollowed } from './shared-site.ts';

const site = await sharedSiteOfFollowed();
const pages = globSync('dia-ban/*/so-sanh/index.html', { cwd: site }).sort();

/** Elements below one. */
function within(element: Element): Element[] {
  return element.childNodes.flatMap((child) => ('tagName' in child ? [child, ...within(child)] : []));
}

/** The links of the rows of tables, with the cell each stands in. */
function links(page: string): { href: string; quoted: string; text: string }[] {
  const cells = elementsOf(page, site).filter(
    (element) => element.tagName === 'td' && attr(element, 'data-side') !== undefined,
  );
  return cells.map((cell) => {
    const parts = within(cell);
    const [link, quote] = ['a', 'q'].map((tag) => parts.find(({ tagName }) => tagName === tag));
    if (!link || !quote) throw new Error(`${page}: ${textOf(cell)}`);
    return { href: attr(link, 'href') ?? '', quoted: textOf(quote), text: textOf(link) };
  });
}

test('every place with two notices has its pairs, and no other page is there', () => {
  expect(pages).toEqual(
    Object.keys(FOLLOWED_PAIRS)
      .map((place) => `dia-ban/${place}/so-sanh/index.html`)
      .sort(),
  );
  for (const [place, pairs] of Object.entries(FOLLOWED_PAIRS)) {
    const elements = elementsOf(`dia-ban/${place}/so-sanh/index.html`, site);
    const sections = elements.filter((element) => hasClass(element, 'pair'));
    const idOf = (id: string): string => `${id.replace('/', '-')}-tb-ubnd-tuong-tuong`;
    expect(sections.map((section) => attr(section, 'aria-labelledby'))).toEqual(
      pairs.map(({ later, earlier }) => `${idOf(later)}-${idOf(earlier)}`),
    );
  }
});

test('each row of a pair leads on both sides to the very place whose words it shows', () => {
  const rows = pages.flatMap(links);
  const told = Object.values(FOLLOWED_PAIRS).flat();
  const expected = told.flatMap(({ answered = [], figures = [] }) => [...answered, ...figures]).length;
  expect(rows).toHaveLength(2 * expected);
  for (const { href, quoted } of rows) {
    const [path = '', anchor] = href.split('#');
    const elements = elementsOf(`${path.slice(1)}index.html`, site);
    const at = elements.find((element) => attr(element, 'id') === anchor);
    if (!at) throw new Error(href);
    // A figure leads to its number, whose paragraph has the sentence.
    const paragraph =
      elements.find((element) => element.tagName === 'p' && within(element).includes(at)) ?? at;
    expect([href, textOf(paragraph).includes(quoted.replace(/\.$/, ''))]).toEqual([href, true]);
  }
});

test('the pages of pairs and the page that compares are valid, light, and led to', async () => {
  expect(await invalidHtml(site, [...pages, 'so-sanh/index.html'])).toEqual([]);
  for (const page of pages) {
    const html = readFileSync(join(site, page));
    expect(gzipSync(html).length).toBeLessThan(60_000);
    const place = readFileSync(join(site, page.replace('so-sanh/', '')), 'utf8');
    for (const from of [place, readFileSync(join(site, 'so-sanh/index.html'), 'utf8')])
      expect(from).toContain(`href="/${page.replace('index.html', '')}"`);
  }
});

test('of a notice that was withdrawn a comparison says so beside its name', async () => {
  const { site: changed } = await sharedSiteOfChanges();
  const pages = globSync('dia-ban/huyen-thu/so-sanh/**/index.html', { cwd: changed });
  const html = pages.map((page) => readFileSync(join(changed, page), 'utf8')).join('');
  const named = [...html.matchAll(/<dd><a href="\/thong-bao\/2042\/thu-hoi\/">[^<]*<\/a>([\s\S]{0,40})/g)];
  expect(named.length).toBeGreaterThan(0);
  for (const [, behind] of named) expect(behind).toContain('<b>đã bị thu hồi</b>');
});
