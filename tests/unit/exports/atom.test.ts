import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { corpusOf } from '../../../src/corpus/corpus.ts';
import { atom, feedFile, feedPages } from '../../../src/exports/atom.ts';
import { feedOfAll, feedsOf } from '../../../src/exports/feeds.ts';
import { documentOf } from '../corpus/corpus-fixture.ts';
import { noticeOf, REGISTRY, SITE } from './fixture.ts';

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
const documents = Array.from({ length: feedPages(feed) }, (_, index) =>
  parse(atom(feed, index + 1, corpus, SITE)),
);
/** The first entry of the feed of everything. */
const entryIn = (of: typeof corpus) => {
  const [entry] = parse(atom(feedOfAll(of), 1, of, SITE)).querySelectorAll('entry');
  if (!entry) throw new Error('the feed is empty');
  return entry;
};
const link = (document: (typeof documents)[number] | undefined, rel: string) =>
  document?.querySelector(`feed > link[rel="${rel}"]`)?.getAttribute('href');

test('the feed holds all notices, newest first, fifty to a document, each once', () => {
  const counts = documents.map((document) => document.querySelectorAll('entry').length);
  expect(counts).toEqual([50, 50, 20]);
  const ids = documents.flatMap((document) =>
    [...document.querySelectorAll('entry > id')].map((id) => id.textContent),
  );
  expect(ids).toEqual(corpus.notices.map(({ id }) => `${SITE}thong-bao/${id}/`));
});

test('documents of a feed lead to each other (RFC 5005) and share one id', () => {
  expect(link(documents[0], 'next')).toBe(`${SITE}atom-2.xml`);
  expect(link(documents[1], 'previous')).toBe(`${SITE}atom.xml`);
  expect(link(documents[2], 'next')).toBeUndefined();
  expect(documents.map((document) => link(document, 'self'))).toEqual(
    [1, 2, 3].map((page) => `${SITE}${feedFile(page)}`),
  );
  expect(new Set(documents.map((document) => document.querySelector('feed > id')?.textContent)).size).toBe(1);
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
  const document = parse(atom(feedOfAll(corrected), 1, corrected, SITE));
  expect(document.querySelector('feed > updated')?.textContent).toBe('2042-08-15T00:00:00+07:00');
  expect(entryIn(corrected).querySelector('updated')?.textContent).toBe('2042-08-15T00:00:00+07:00');
  expect(entryIn(corrected).querySelector('summary')?.textContent).toContain(
    'Đã được đính chính bằng Công văn số 77/UBND-VP (15/8/2042).',
  );
  expect(entryIn(corrected).querySelector('link')?.getAttribute('href')).toBe(
    `${SITE}thong-bao/${oldest?.id}/`,
  );
});

test('the day of the feed is that of its newest notice, never that of the build', () => {
  expect(documents[0]?.querySelector('feed > updated')?.textContent).toBe('2042-05-28T00:00:00+07:00');
});

test('every entry has what RFC 4287 asks for', () => {
  for (const entry of documents[0]?.querySelectorAll('entry') ?? []) {
    for (const name of ['id', 'title', 'updated', 'author > name', 'link[rel="alternate"]', 'summary'])
      expect(entry.querySelector(`:scope > ${name}`), name).not.toBeNull();
  }
});

test('a feed without a notice is a feed all the same', () => {
  const empty = corpusOf([], REGISTRY);
  expect(parse(atom(feedOfAll(empty), 1, empty, SITE)).querySelector('feed > updated')?.textContent).toBe(
    '1970-01-01T00:00:00Z',
  );
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
