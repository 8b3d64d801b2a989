import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { corpusOf } from '../../../../src/corpus/corpus.ts';
import { atom, feedDocuments, feedFile } from '../../../../src/exports/feeds/atom.ts';
import { feedOfAll, feedsOf } from '../../../../src/exports/feeds/feeds.ts';
import { documentOf } from '../../corpus/corpus-fixture.ts';
import { noticeOf, REGISTRY, SITE } from '../fixture.ts';

const { DOMParser } = new JSDOM('').window;
const parse = (text: string) => new DOMParser().parseFromString(text, 'application/xml');
const notices = Array.from({ length: 120 }, (_, index) =>
  noticeOf(
    'Một đoạn.',
    `issued: "2042-05-${String((index % 28) + 1).padStart(2, '0')}"\ntopics: [dat-dai]\n`,
    `thu-${index}`,
  ),
);
const corpus = corpusOf(notices, REGISTRY);
const feed = feedOfAll(corpus);
const documentsOf = (of: typeof corpus) =>
  feedDocuments(feedOfAll(of)).map((document) => parse(atom(feedOfAll(of), document, of, SITE)));
const documents = () => documentsOf(corpus);
const idsIn = (document: ReturnType<typeof documents>[number] | undefined) =>
  [...(document?.querySelectorAll('entry > id') ?? [])].map((id) => id.textContent);
/** The first entry of the feed of everything. */
const entryIn = (of: typeof corpus) => {
  const [entry] = parse(atom(feedOfAll(of), undefined, of, SITE)).querySelectorAll('entry');
  if (!entry) throw new Error('the feed is empty');
  return entry;
};
const link = (document: ReturnType<typeof documents>[number] | undefined, rel: string) =>
  document?.querySelector(`feed > link[rel="${rel}"]`)?.getAttribute('href');

test('the polled document has the newest fifty, the archives all older notices from the oldest on', () => {
  const [polled, ...archives] = documents().map(idsIn);
  const newestFirst = corpus.notices.map(({ id }) => `${SITE}thong-bao/${id}/`);
  expect(polled).toEqual(newestFirst.slice(0, 50));
  expect(archives).toEqual([newestFirst.slice(70), newestFirst.slice(20, 70)]);
});

test('documents of a feed lead to the archive before them (RFC 5005) and share one id', () => {
  expect(documents().map((document) => link(document, 'prev-archive'))).toEqual([
    `${SITE}atom-3.xml`,
    undefined,
    `${SITE}atom-2.xml`,
  ]);
  expect(documents().map((document) => link(document, 'self'))).toEqual(
    [undefined, 1, 2].map((document) => `${SITE}${feedFile(document)}`),
  );
  expect(documents().map((document) => link(document, 'current'))).toEqual([
    undefined,
    `${SITE}atom.xml`,
    `${SITE}atom.xml`,
  ]);
  const archives = documents().map((document) => document.querySelectorAll('feed > *|archive').length);
  expect(archives).toEqual([0, 1, 1]);
  expect(new Set(documents().map((document) => document.querySelector('feed > id')?.textContent)).size).toBe(
    1,
  );
});

test('an archive is the same, byte for byte, whatever is published later', () => {
  const later = Array.from({ length: 40 }, (_, index) =>
    noticeOf('Một đoạn.', `issued: "2042-06-${String((index % 28) + 1).padStart(2, '0')}"\n`, `sau-${index}`),
  );
  const more = corpusOf([...notices, ...later], REGISTRY);
  for (const archive of [1, 2])
    expect(atom(feedOfAll(more), archive, more, SITE)).toBe(atom(feed, archive, corpus, SITE));
  expect(feedDocuments(feedOfAll(more)).map(feedFile)).toEqual([
    'atom.xml',
    'atom-2.xml',
    'atom-3.xml',
    'atom-4.xml',
  ]);
});

test('a notice that no archive has yet is in the polled document, however many others are corrected', () => {
  const held = notices
    .slice(0, 60)
    .map(({ id, slug }) =>
      documentOf(`mau-${slug}`, { type: 'Thông báo', number: `${slug}/TB-UBND`, held: id }),
    );
  const letter = documentOf('mau-cv-77', {
    type: 'Công văn',
    number: '77/UBND-VP',
    issued: '2042-08-15',
    relations: held.map(([document]) => ({ kind: 'dinh-chinh', document })),
  });
  const corrected = corpusOf(notices, { ...REGISTRY, documents: new Map([...held, letter]) });
  const [polled, ...archives] = documentsOf(corrected).map(idsIn);
  expect(polled).toHaveLength(50);
  expect(new Set([...(polled ?? []), ...archives.flat()]).size).toBe(notices.length);
});

test('an entry keeps its id when its notice moves', () => {
  const before = corpusOf([noticeOf('Chữ.', '', 'hop-thu')], REGISTRY);
  const redirects = new Map([['/thong-bao/2042/hop-thu/', '/thong-bao/2042/45-tb-mau/']]);
  const after = corpusOf([noticeOf('Chữ.', '', '45-tb-mau')], REGISTRY, { pages: new Map(), redirects });
  const idIn = (of: typeof before) => entryIn(of).querySelector('id')?.textContent;
  expect(idIn(after)).toBe(idIn(before));
});

test('a notice of an old day that comes late is first in the feed on the day it comes', () => {
  const old = noticeOf('Chữ.', 'issued: "2041-01-05"\n', 'cu');
  const paths = [...notices, old].map(({ id }) => [`/thong-bao/${id}/`, []] as const);
  const published = {
    pages: new Map(paths),
    days: new Map([[`/thong-bao/${old.id}/`, '2042-06-01']]),
    redirects: new Map(),
  };
  const late = corpusOf([...notices, old], REGISTRY, published);
  expect(entryIn(late).querySelector('link')?.getAttribute('href')).toBe(`${SITE}thong-bao/${old.id}/`);
  expect(entryIn(late).querySelector('published')?.textContent).toBe('2042-06-01T00:00:00+07:00');
  expect(entryIn(late).querySelector('updated')?.textContent).toBe('2042-06-01T00:00:00+07:00');
});

test('a correction by the agency brings its notice to the top, and the entry says so', () => {
  const [oldest] = corpus.notices.toReversed();
  const held = documentOf('mau-tb-3', { type: 'Thông báo', number: '3/TB-UBND', held: oldest?.id ?? '' });
  const letter = documentOf('mau-cv-77', {
    type: 'Công văn',
    number: '77/UBND-VP',
    issued: '2042-08-15',
    relations: [{ kind: 'dinh-chinh', document: 'mau-tb-3' }],
  });
  const corrected = corpusOf(notices, { ...REGISTRY, documents: new Map([held, letter]) });
  const document = parse(atom(feedOfAll(corrected), undefined, corrected, SITE));
  expect(document.querySelector('feed > updated')?.textContent).toBe('2042-08-15T00:00:00+07:00');
  expect(entryIn(corrected).querySelector('updated')?.textContent).toBe('2042-08-15T00:00:00+07:00');
  expect(entryIn(corrected).querySelector('summary')?.textContent).toContain(
    'Đã được đính chính ngày 15/8/2042. Chữ của thông báo giữ nguyên như khi ban hành; đọc cùng văn bản đính chính. Văn bản đính chính: Công văn số 77/UBND-VP.',
  );
  expect(entryIn(corrected).querySelector('link')?.getAttribute('href')).toBe(
    `${SITE}thong-bao/${oldest?.id}/`,
  );
});

test('the day of the feed is that of its newest notice, never that of the build', () => {
  expect(documents()[0]?.querySelector('feed > updated')?.textContent).toBe('2042-05-28T00:00:00+07:00');
});

test('every entry has what RFC 4287 asks for', () => {
  for (const entry of documents()[0]?.querySelectorAll('entry') ?? []) {
    for (const name of ['id', 'title', 'updated', 'author > name', 'link[rel="alternate"]', 'summary'])
      expect(entry.querySelector(`:scope > ${name}`), name).not.toBeNull();
  }
});

test('a feed without a notice is a feed all the same', () => {
  const empty = corpusOf([], REGISTRY);
  expect(
    parse(atom(feedOfAll(empty), undefined, empty, SITE)).querySelector('feed > updated')?.textContent,
  ).toBe('1970-01-01T00:00:00Z');
});

test('agencies, places and topics have feeds; a province takes in its districts', () => {
  expect([...feedsOf('agency', corpus).keys()]).toEqual(['ubnd-tinh-mau']);
  expect([...feedsOf('topic', corpus).keys()]).toEqual(['dat-dai']);
  const places = feedsOf('place', corpus);
  expect([...places].map(([slug, { path, notices }]) => [slug, path, notices.length])).toEqual([
    ['huyen-thu', '/dia-ban/huyen-thu/', 120],
    ['tinh-mau', '/dia-ban/tinh-mau/', 120],
  ]);
});
