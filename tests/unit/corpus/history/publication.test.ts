import { expect, test } from 'vitest';
import { corpusOf } from '../../../../src/corpus/corpus.ts';
import { correctionsOf } from '../../../../src/corpus/history/corrections.ts';
import {
  changedOn,
  lastPublishedOn,
  noticesAsPublished,
  publishedOn,
} from '../../../../src/corpus/history/publication.ts';
import type { CitedDocument } from '../../../../src/model/document/cited-document.ts';
import { documentOf, inventedCorpus } from '../corpus-fixture.ts';

const page = (slug: string): string => `/thong-bao/2042/${slug}/`;
/** Four invented notices, and a list of addresses with these days; `undefined` for one listed before days were kept. */
function published(days: Record<string, string | undefined>, redirects: [string, string][] = []) {
  return inventedCorpus(
    ['a', 'b', 'c', 'd'].map((slug, at) => ({ slug, issued: `2042-05-0${at + 1}`, body: 'Chữ.' })),
    [],
    {
      pages: new Map(Object.keys(days).map((slug) => [page(slug), []])),
      days: new Map(
        Object.entries(days).flatMap(([slug, day]): [string, string][] => (day ? [[page(slug), day]] : [])),
      ),
      redirects: new Map(redirects),
    },
  );
}

test('a notice was published on the day on which its address was listed', () => {
  const corpus = published({ a: '2042-06-02', b: undefined });
  expect(publishedOn({ id: '2042/a' }, corpus)).toBe('2042-06-02');
  expect(publishedOn({ id: '2042/b' }, corpus)).toBeUndefined();
  expect(publishedOn({ id: '2042/c' }, corpus)).toBeUndefined();
});

test('a notice that moved was published when the first of its addresses was', () => {
  const moved: [string, string][] = [[page('cu'), page('a')]];
  expect(publishedOn({ id: '2042/a' }, published({ a: '2042-07-01', cu: '2042-06-01' }, moved))).toBe(
    '2042-06-01',
  );
  expect(publishedOn({ id: '2042/a' }, published({ a: '2042-06-01', cu: '2042-07-01' }, moved))).toBe(
    '2042-06-01',
  );
  expect(publishedOn({ id: '2042/a' }, published({ cu: '2042-06-01' }, moved))).toBe('2042-06-01');
  // A former address older than all days makes the notice older than all days.
  expect(publishedOn({ id: '2042/a' }, published({ a: '2042-07-01', cu: undefined }, moved))).toBeUndefined();
});

test('the last publication of some notices is the newest day that is known', () => {
  const corpus = published({ a: '2042-06-02', b: '2042-06-09', c: undefined });
  const notices = (...slugs: string[]) => slugs.map((slug) => ({ id: `2042/${slug}` }));
  expect(lastPublishedOn(notices('a', 'b', 'c'), corpus)).toBe('2042-06-09');
  expect(lastPublishedOn(notices('b', 'a'), corpus)).toBe('2042-06-09');
  expect(lastPublishedOn(notices('c', 'd'), corpus)).toBeUndefined();
});

test('notices come in the order of publication: before days were kept, by day, not yet listed', () => {
  const order = (corpus: ReturnType<typeof published>): string =>
    noticesAsPublished(corpus)
      .map(({ slug }) => slug)
      .join(' ');
  expect(order(published({ a: '2042-06-09', b: undefined, d: '2042-06-02' }))).toBe('b d a c');
  expect(order(published({}))).toBe('a b c d');
  expect(order(published({ a: '2042-06-02', b: '2042-06-02', c: '2042-06-02', d: '2042-06-02' }))).toBe(
    'a b c d',
  );
  expect(order(published({ b: '2042-06-02', cu: undefined }, [[page('cu'), page('d')]]))).toBe('d b a c');
});

/** The notice `a`, held as a document, and what the registry says of others. */
function corrected(others: [string, Partial<CitedDocument>][]) {
  const { notices, registry } = inventedCorpus(
    [
      { slug: 'a', issued: '2042-05-01', body: 'Chữ.' },
      { slug: 'b', issued: '2042-05-02', body: 'Chữ.' },
    ],
    [
      documentOf('ubnd-tinh-mau-tb-1-2042', { held: '2042/a', type: 'Thông báo' }),
      ...others.map(([id, known]) =>
        documentOf(id, {
          relations: [{ kind: 'dinh-chinh', document: 'ubnd-tinh-mau-tb-1-2042' }],
          ...known,
        }),
      ),
    ],
  );
  return corpusOf(notices, registry, {
    pages: new Map([[page('a'), []]]),
    days: new Map([[page('a'), '2042-05-20']]),
    redirects: new Map(),
  });
}
const first = (corpus: ReturnType<typeof corrected>) => {
  const notice = corpus.notices.find(({ slug }) => slug === 'a');
  if (!notice) throw new Error('the notice is missing');
  return notice;
};

test('corrections of a notice are the documents that correct it, oldest first, those without a day before', () => {
  const corpus = corrected([
    ['sau', { issued: '2042-08-01' }],
    ['truoc', { issued: '2042-07-01' }],
    ['b-khong-ngay', {}],
    ['a-khong-ngay', {}],
    ['thay-the', { relations: [{ kind: 'thay-the', document: 'ubnd-tinh-mau-tb-1-2042' }] }],
  ]);
  expect(correctionsOf(corpus, { id: '2042/a' }).map(({ id }) => id)).toEqual([
    'a-khong-ngay',
    'b-khong-ngay',
    'truoc',
    'sau',
  ]);
  expect(correctionsOf(corpus, { id: '2042/b' })).toEqual([]);
});

test('what is new of a notice is the latest of its day, its publication and its corrections with a whole day', () => {
  const on = (others: [string, Partial<CitedDocument>][]): string => {
    const corpus = corrected(others);
    return changedOn(first(corpus), corpus);
  };
  expect(on([])).toBe('2042-05-20');
  expect(on([['sau', { issued: '2042-08-01' }]])).toBe('2042-08-01');
  expect(on([['truoc', { issued: '2042-05-10' }]])).toBe('2042-05-20');
  expect(on([['thang', { issued: '2042-08' }]])).toBe('2042-05-20');
  const corpus = corrected([]);
  const other = corpus.notices.find(({ slug }) => slug === 'b');
  expect(other && changedOn(other, corpus)).toBe('2042-05-02');
});
