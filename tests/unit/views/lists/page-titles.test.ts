import { expect, test } from 'vitest';
import { corpusOf } from '../../../../src/corpus/corpus.ts';
import { vietnamese } from '../../../../src/i18n/vi/index.ts';
import {
  agencyEnds,
  datedPageEnd,
  documentEnds,
  headTitle,
  noticeEnds,
  noticeTitle,
  pageEnd,
  placeEnds,
} from '../../../../src/views/lists/page-titles.ts';
import { documentOf, inventedCorpus } from '../../corpus/corpus-fixture.ts';
import { registryOf } from '../../notice/fixture.ts';

const SITE = 'Thông báo kết luận';

test('the name of the site follows where there is room, and not its own', () => {
  expect(headTitle('Văn bản', '', SITE)).toBe('Văn bản – Thông báo kết luận');
  expect(headTitle('Thông báo kết luận', '', SITE)).toBe('Thông báo kết luận');
  const fits = 'a'.repeat(70 - ' – Thông báo kết luận'.length);
  expect(headTitle(fits, '', SITE)).toBe(`${fits} – Thông báo kết luận`);
  expect(headTitle(`${fits}a`, '', SITE)).toBe(`${fits}a`);
});

test('a long name is cut between words, and what tells it apart stands whole', () => {
  const title = headTitle('một hai ba '.repeat(20).trim(), ' (xã Thử)', SITE);
  expect(title.endsWith(' (xã Thử)')).toBe(true);
  expect(title.length).toBeLessThanOrEqual(70 + ' (xã Thử)'.length);
  expect(title).toMatch(/^(?:một hai ba )+.*… \(xã Thử\)$/u);
});

test('a notice is called by number, day and place, then by its matter', () => {
  const { notices, registry } = inventedCorpus([
    { number: '11/TB-UBND', issued: '2042-05-02', body: 'Đoạn.' },
    { slug: 'khong-so', body: 'Đoạn.' },
  ]);
  expect(notices.map((notice) => noticeTitle(vietnamese, notice, registry))).toEqual([
    '11/TB-UBND, 2/5/2042, huyện Thử: Kết luận thử của đồng chí Nguyễn Văn Mẫu',
    '23/4/2042, huyện Thử: Kết luận thử của đồng chí Nguyễn Văn Mẫu',
  ]);
});

test('later pages of a list say which they are', () => {
  expect([
    pageEnd(vietnamese, { page: 1 }),
    pageEnd(vietnamese, { page: 2 }),
    datedPageEnd(vietnamese, undefined),
    datedPageEnd(vietnamese, 1),
  ]).toEqual(['', ', trang 2', '', ', trang 1']);
});

test('what is called alike is told apart by what it has: agency and day, place, last day', () => {
  const corpus = inventedCorpus(
    [
      { slug: 'a', number: '1/TB-UBND', issued: '2042-05-02', body: 'Đoạn.' },
      { slug: 'b', number: '1/TB-UBND', issued: '2042-05-02', issuer: 'ubnd-tinh-vi', body: 'Đoạn.' },
      { slug: 'c', number: '2/TB-UBND', issued: '2042-05-02', body: 'Đoạn.' },
    ],
    [
      documentOf('x', { number: '5/QĐ-UBND', issuer: 'ubnd-tinh-mau', issued: '2041-03-01' }),
      documentOf('y', { number: '5/QĐ-UBND', issuer: 'ubnd-tinh-vi', issued: '2041-03-01' }),
      documentOf('z', { number: '6/QĐ-UBND', issuer: 'ubnd-tinh-vi', issued: '2041-03-01' }),
    ],
  );
  const notices = noticeEnds(vietnamese, corpus);
  expect(['a', 'b', 'c'].map((slug) => notices.get(`2042/${slug}`) ?? '')).toEqual([
    ' (UBND tỉnh Mẫu)',
    ' (UBND tỉnh Ví)',
    '',
  ]);
  const documents = documentEnds(vietnamese, corpus);
  expect(['x', 'y', 'z'].map((id) => documents.get(id) ?? '')).toEqual([
    ' (UBND tỉnh Mẫu, 1/3/2041)',
    ' (UBND tỉnh Ví, 1/3/2041)',
    '',
  ]);
});

test('agencies of one name are told apart by their places, places by what they lie in or until when they were', () => {
  const corpus = corpusOf(
    [],
    registryOf({
      agencies: new Map([
        ['a', { name: 'UBND xã Thử', place: 'xa-a' }],
        ['b', { name: 'UBND xã Thử', place: 'xa-b' }],
      ]),
      places: new Map([
        ['huyen-mot', { name: 'huyện Một' }],
        ['huyen-hai', { name: 'huyện Hai' }],
        ['xa-a', { name: 'xã Thử', within: 'huyen-mot' }],
        ['xa-b', { name: 'xã Thử', within: 'huyen-hai' }],
        ['xa-c', { name: 'xã Cũ', within: 'huyen-hai', until: '2041-06-30' }],
        ['xa-d', { name: 'xã Cũ', within: 'huyen-hai' }],
      ]),
    }),
  );
  const places = placeEnds(vietnamese, corpus);
  expect(['xa-a', 'xa-b'].map((id) => places.get(id))).toEqual([' (huyện Một)', ' (huyện Hai)']);
  expect(places.get('xa-c')).toContain('đến hết ngày 30/6/2041');
  expect(places.get('huyen-mot') ?? '').toBe('');
  expect(agencyEnds(vietnamese, corpus).size).toBeGreaterThan(0);
});
