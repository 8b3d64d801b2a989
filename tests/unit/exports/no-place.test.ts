import { expect, test } from 'vitest';
import { corpusOf } from '../../../src/corpus/corpus.ts';
import { agencyFinder, placeFinder } from '../../../src/corpus/subjects/subject-finder.ts';
import { subjectsOf } from '../../../src/corpus/subjects/subjects.ts';
import { atom } from '../../../src/exports/feeds/atom.ts';
import { feedOfAll, feedsOf } from '../../../src/exports/feeds/feeds.ts';
import { akomaNtoso } from '../../../src/exports/notice/akoma-ntoso.ts';
import { noticeJsonLd } from '../../../src/exports/notice/json-ld.ts';
import { markdown } from '../../../src/exports/notice/markdown.ts';
import { noticeJson } from '../../../src/exports/notice/notice-json.ts';
import { noticeCollection } from '../../../src/exports/rows/notice-rows.ts';
import { vietnamese } from '../../../src/i18n/vi/index.ts';
import { noticeRecord } from '../../../src/search/index/notice-record.ts';
import { pageWords } from '../../../src/search/results/page-words.ts';
import { noticeLabels } from '../../../src/views/subjects/subjects.ts';
import { FRONTMATTER, parseBody, registryOf } from '../notice/fixture.ts';
import { exportOf, noticeOf, REGISTRY, rowsOf, SITE } from './fixture.ts';

const BODY = 'Kết luận của Nguyễn Văn Mẫu, Chủ tịch.';
const PLACE = '\n  place: huyen-thu';
const inPlace = noticeOf(BODY);
const { place: _, ...days } = inPlace.inspection;
/** Of a meeting that concerned no place, and one that gives no day of it either. */
const meeting = { ...inPlace, inspection: days };
const bare = { ...inPlace, issued: '2042-04-30', inspection: {} };
const WORDS_OF_PLACES = /undefined|null|\/dia-ban\/|dia-ban\.|location|huyện/u;

test('a notice may concern no place, and then needs no inspection but for its day', () => {
  const parse = (frontmatter: string) => parseBody(BODY, frontmatter).notice;
  expect(parse(FRONTMATTER.replace(PLACE, ''))?.inspection).toEqual({ on: '2042-04-23' });
  const issued = FRONTMATTER.replace(/inspection:\n(?: .*\n)+/u, 'issued: "2042-04-30"\n');
  expect(parse(issued)?.inspection).toEqual({});
});

test('no export of a notice without a place names one', () => {
  for (const notice of [meeting, bare]) {
    const of = exportOf(notice);
    const corpus = corpusOf([notice], REGISTRY);
    const texts = [
      akomaNtoso(of),
      markdown(of),
      atom(feedOfAll(corpus), 1, corpus, SITE),
      JSON.stringify(noticeRecord(notice, REGISTRY)),
      JSON.stringify(pageWords(corpus, []).filter(({ url }) => url.startsWith('/thong-bao/'))),
      noticeLabels(vietnamese, corpus).get(notice.id) ?? 'no label',
      JSON.stringify(noticeJsonLd(of)),
    ];
    for (const text of texts) expect(text).not.toMatch(WORDS_OF_PLACES);
    expect(JSON.parse(noticeJson(of)).inspection.place).toBe(null);
    expect(rowsOf(noticeCollection, corpus, SITE)).toMatchObject([{ place: null, placeName: null }]);
    expect([...feedsOf('place', corpus).keys()]).toEqual([]);
    expect([...subjectsOf(corpus).noticesByPlace.keys()]).toEqual([]);
  }
});

test('a day alone is named as a day, and nothing stands where the source says neither', () => {
  expect(markdown(exportOf(meeting))).toContain('- Ngày kiểm tra hoặc họp: 23/4/2042');
  expect(markdown(exportOf(bare))).not.toMatch(/kiểm tra/u);
});

test('names of a notice without a place are those nearest to its own agency', () => {
  const registry = registryOf({
    agencies: new Map([
      ['ubnd-huyen-mot', { name: 'UBND huyện Một', shortForms: ['UBND huyện'], place: 'huyen-mot' }],
      ['bo-thu', { name: 'Bộ Thử', shortForms: ['UBND huyện'] }],
    ]),
    places: new Map([
      ['huyen-mot', { name: 'huyện Một' }],
      ['huyen-hai', { name: 'huyện Hai' }],
      ['tan-hoa-mot', { name: 'xã Tân Hòa', within: 'huyen-mot' }],
      ['tan-hoa-hai', { name: 'xã Tân Hòa', within: 'huyen-hai' }],
    ]),
  });
  const slugs = (found: { slug: string }[]): string[] => found.map(({ slug }) => slug);
  const of = (issuer: string) => ({ issued: '2042-04-30', issuer, inspection: {} });
  expect(slugs(placeFinder(registry)('xã Tân Hòa', of('ubnd-huyen-mot')))).toEqual(['tan-hoa-mot']);
  expect(slugs(placeFinder(registry)('xã Tân Hòa', of('bo-thu')))).toEqual([]);
  expect(slugs(agencyFinder(registry)('UBND huyện', of('ubnd-huyen-mot')))).toEqual(['ubnd-huyen-mot']);
  expect(slugs(agencyFinder(registry)('UBND huyện', of('bo-thu')))).toEqual([]);
});
