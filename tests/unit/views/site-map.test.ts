import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import { siteMapIndexXml, siteMapXml } from '../../../src/exports/sitemap.ts';
import { divideSiteMap, siteMap } from '../../../src/views/site-map.ts';
import { inventedCorpus } from '../corpus/corpus-fixture.ts';

const [ONE] = inventedCorpus([{ body: 'Chữ.' }]).notices;

/** So many notices, the oldest `tb-1`; each cites a document of its own and one that others cite too. */
function corpusOf(count: number): Corpus {
  const base = inventedCorpus([]);
  if (!ONE) throw new Error('no notice');
  const one = ONE;
  const numbers = Array.from({ length: count }, (_, index) => count - index);
  const notices = numbers.map((number) => {
    const slug = `tb-${number}`;
    return { ...one, id: `2042/${slug}`, slug };
  });
  const keysOf = (number: number): string[] => [`qd-${number}`, `chung-${number % 3}`];
  return {
    ...base,
    notices,
    documents: new Map(
      numbers
        .toSorted()
        .flatMap(keysOf)
        .map((id) => [id, { id, type: 'Quyết định', isRegistered: false }]),
    ),
    citationsOf: new Map(
      numbers.map((number) => [`2042/tb-${number}`, keysOf(number).map((document) => ({ document }))]),
    ) as unknown as Corpus['citationsOf'],
  };
}

const SIZES = { count: fc.integer({ min: 0, max: 40 }), most: fc.integer({ min: 1, max: 60 }) };

test('the parts joined are all addresses, each once, and no part has more than the limit', () => {
  fc.assert(
    fc.property(fc.record(SIZES), ({ count, most }) => {
      const corpus = corpusOf(count);
      const whole = divideSiteMap(corpus, Number.POSITIVE_INFINITY);
      const { lists, paths, parts } = divideSiteMap(corpus, most);
      expect(lists).toBe(whole.paths.length > most ? 'parts' : 'pages');
      const joined = lists === 'pages' ? paths : [...parts.values()].flat();
      expect(joined).toEqual(whole.paths);
      expect(new Set(joined).size).toBe(joined.length);
      for (const part of parts.values()) expect(part.length).toBeLessThanOrEqual(most);
      if (lists === 'parts') expect(paths).toEqual([...parts.keys()].map((name) => `/sitemap-${name}.xml`));
    }),
  );
});

test('a newer notice changes no full part: what is new comes at the end', () => {
  fc.assert(
    fc.property(fc.record(SIZES), ({ count, most }) => {
      const [before, after] = [
        divideSiteMap(corpusOf(count), most),
        divideSiteMap(corpusOf(count + 1), most),
      ];
      for (const [name, paths] of before.parts)
        if (paths.length === most) expect(after.parts.get(name), name).toEqual(paths);
    }),
  );
});

test('the map has pages of lists once and no later page, no frame for other sites, no address that leads on', () => {
  const { lists, paths } = siteMap(corpusOf(250));
  expect(lists).toBe('pages');
  expect(paths).toEqual(
    expect.arrayContaining(['/', '/thong-bao/', '/thong-bao/2042/tb-250/', '/van-ban/qd-9/']),
  );
  expect(paths.filter((path) => /\/(?:trang-\d+|nhung)\/|^\/d\//u.test(path))).toEqual([]);
});

test('a map and its index are printed by the protocol, with whole addresses', () => {
  expect(siteMapXml(['/a/'], 'https://mau.invalid/')).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n<url><loc>https://mau.invalid/a/</loc></url>\n</urlset>\n',
  );
  expect(siteMapIndexXml(['/sitemap-notices-1.xml'], 'https://mau.invalid/')).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n<sitemap><loc>https://mau.invalid/sitemap-notices-1.xml</loc></sitemap>\n</sitemapindex>\n',
  );
});
