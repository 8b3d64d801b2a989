import { expect, test } from 'vitest';
import type { Corpus } from '../../../../src/corpus/corpus.ts';
import { vietnamese } from '../../../../src/i18n/vi/index.ts';
import { documentView } from '../../../../src/views/documents/document-view.ts';
import { homePage } from '../../../../src/views/home-page.ts';
import { noticeListPage } from '../../../../src/views/lists/notice-list.ts';
import { noticeFacts } from '../../../../src/views/notice/notice-facts.ts';
import { agencyPage } from '../../../../src/views/subjects/agency-page.ts';
import { placePage } from '../../../../src/views/subjects/place-page.ts';
import { inventedCorpus } from '../../corpus/corpus-fixture.ts';

const BODY = 'Theo Quyết định số 9/QĐ-UBND ngày 02/3/2042.';
const NOTICES = [
  { slug: 'mot', body: BODY },
  { slug: 'hai', body: BODY },
  { slug: 'ba', body: 'Chữ.' },
];

/** Three notices of which the site published the second last; the day of the third is not known. */
const published = inventedCorpus(NOTICES, [], {
  pages: new Map(['mot', 'hai', 'ba'].map((slug) => [`/thong-bao/2042/${slug}/`, []])),
  days: new Map([
    ['/thong-bao/2042/mot/', '2042-06-01'],
    ['/thong-bao/2042/hai/', '2042-07-09'],
  ]),
  redirects: new Map(),
});
const unknown = inventedCorpus(NOTICES);
const LAST = { day: '2042-07-09', printed: '9/7/2042' };
const agency = (corpus: Corpus, slug: string) =>
  agencyPage(vietnamese, corpus, { slug, page: undefined }, undefined);
const FIRST = { page: undefined };

test('an agency and a place are followed by a feed of their own, named in the head and by their notices', () => {
  const feed = {
    href: '/co-quan/ubnd-tinh-mau/atom.xml',
    type: 'application/atom+xml',
    title: 'Thông báo kết luận của UBND tỉnh Mẫu',
  };
  const { head, first } = agency(published, 'ubnd-tinh-mau');
  expect(head.followed).toEqual([feed]);
  expect(first?.notices.feed).toEqual(feed);
  const place = placePage(vietnamese, published, { slug: 'huyen-thu', ...FIRST }, undefined);
  expect(place.head.followed?.map(({ href }) => href)).toEqual(['/dia-ban/huyen-thu/atom.xml']);
});

test('an agency without a notice has no feed, and nothing came into its list', () => {
  const { head, first } = agency(published, 'ubnd-tinh-vi');
  expect(head.followed).toEqual([]);
  expect(first?.notices).not.toHaveProperty('feed');
  expect(first?.notices).not.toHaveProperty('last');
});

test('lists say when the last of their notices was published here', () => {
  expect(homePage(vietnamese, published, undefined).following).toMatchObject({
    last: LAST,
    feed: { href: '/atom.xml' },
  });
  expect(noticeListPage(vietnamese, published, FIRST).following?.last).toEqual(LAST);
  const many = {
    ...published,
    notices: Array.from({ length: 90 }).flatMap(() => published.notices),
  };
  expect(noticeListPage(vietnamese, many, FIRST).following?.last).toBeDefined();
  expect(noticeListPage(vietnamese, many, { page: 'trang-1' }).following).toBeUndefined();
  expect(agency(published, 'ubnd-tinh-mau').first?.notices.last).toEqual(LAST);
  const [slug = ''] = published.citedIn.keys();
  const document = documentView(vietnamese, published, { slug, ...FIRST });
  expect(document.first?.following.last).toEqual(LAST);
});

test('no day is said where the list of addresses knows none', () => {
  expect(homePage(vietnamese, unknown, undefined).following).not.toHaveProperty('last');
  expect(agency(unknown, 'ubnd-tinh-mau').first?.notices).not.toHaveProperty('last');
  const [notice] = unknown.notices;
  if (notice) expect(noticeFacts(notice, unknown)).not.toHaveProperty('published');
});

test('a notice says when it was published here, and when other words of it were, once there are some', () => {
  const line = (version: number, at: string, kind: 'first' | 'transcription' | 'marks') => ({
    file: 'ledger/2042.ndjson',
    row: version,
    text: '',
    entry: { notice: '2042/hai', version, at, kind, text: 'a1'.repeat(32), blocks: '', marks: '' },
  });
  const lines = [line(1, '2042-07-09', 'first'), line(2, '2042-08-01', 'marks')];
  const recorded = (more: typeof lines): Corpus => ({
    ...published,
    ledger: { origin: 'mau.invalid/so-cai', keys: [], checkpoints: [], lines: [...lines, ...more] },
  });
  const factsOf = (corpus: Corpus) => {
    const notice = corpus.noticeById.get('2042/hai');
    if (!notice) throw new Error('no notice');
    return noticeFacts(notice, corpus);
  };
  expect(factsOf(recorded([])).published).toEqual(LAST);
  expect(factsOf(recorded([]))).not.toHaveProperty('changed');
  const changed = recorded([line(3, '2042-09-10', 'transcription')]);
  expect(factsOf(changed).changed).toEqual({ day: '2042-09-10', printed: '10/9/2042' });
});
