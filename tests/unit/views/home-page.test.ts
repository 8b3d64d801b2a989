import { expect, test } from 'vitest';
import { corpusOf } from '../../../src/corpus/corpus.ts';
import { vietnamese } from '../../../src/i18n/vi/index.ts';
import { homePage } from '../../../src/views/home-page.ts';
import { inventedCorpus } from '../corpus/corpus-fixture.ts';
import { REGISTRY, WHOLE_NOTICE } from '../exports/fixture.ts';

test('the first page is plain data: what can be asked, the newest notices, ways into the rest, and how much there is', () => {
  const view = homePage(vietnamese, corpusOf([WHOLE_NOTICE], REGISTRY), undefined);
  expect(structuredClone(view)).toEqual(view);
  expect(view.tries[0]).toEqual({ href: '/tim-kiem/?q=07%2FTB-UBND', text: '07/TB-UBND' });
  expect(view.tries.at(-1)?.text).toBe('huyen thu');
  expect(view.entries.map(({ href }) => href)).toEqual(['/thong-bao/2042/thu/']);
  expect(view.most[0]?.links).toEqual([{ href: '/dia-ban/huyen-thu/', text: 'huyện Thử', count: 1 }]);
  expect(view.counts[0]).toEqual({ href: '/thong-bao/', count: '1', text: 'thông báo' });
  expect(view.counts[2]?.text).toBe('số liệu của 1 chỉ tiêu');
  expect(view.isWhole).toBe(true);
});

test('the first page names five notices and six places at most, those with most notices first', () => {
  const [one] = inventedCorpus([{ body: 'Chữ.' }]).notices;
  if (!one) throw new Error('no notice');
  const slugs = 'abcdefghijk'.split('');
  const places = new Map(slugs.map((slug) => [slug, { name: `xã ${slug}` }]));
  const notices = slugs.flatMap((place, at) =>
    Array.from({ length: at === 5 ? 2 : 1 }, (_, time) => ({
      ...one,
      id: `2042/${place}-${time}`,
      inspection: { ...one.inspection, place },
    })),
  );
  const view = homePage(vietnamese, corpusOf(notices, { ...REGISTRY, places }), undefined);
  expect(view.entries).toHaveLength(5);
  expect(view.most[0]?.links.map(({ text, count }) => `${text} ${count}`)).toEqual(
    ['f 2', 'a 1', 'b 1', 'c 1', 'd 1', 'e 1'].map((row) => `xã ${row}`),
  );
});

test('a site without any notice has its first page', () => {
  const view = homePage(vietnamese, { ...inventedCorpus([]), notices: [] }, undefined);
  expect(view).toMatchObject({ tries: [], entries: [], most: [] });
  expect(view).not.toHaveProperty('coming');
});
