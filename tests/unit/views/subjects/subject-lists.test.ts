import { expect, test } from 'vitest';
import { PAGE_ROUTES, pagesOfKind } from '../../../../src/corpus/addresses/routes.ts';
import { type Corpus, corpusOf } from '../../../../src/corpus/corpus.ts';
import { vietnamese } from '../../../../src/i18n/vi/index.ts';
import { agencyPage } from '../../../../src/views/subjects/agency-page.ts';
import { placePage } from '../../../../src/views/subjects/place-page.ts';
import {
  subjectFiguresPage,
  subjectMentionsPage,
  subjectNoticesPage,
} from '../../../../src/views/subjects/subject-lists.ts';
import { topicPage } from '../../../../src/views/subjects/topic-page.ts';
import { indicatorOf, metricOf, parseBody, registryOf } from '../../notice/fixture.ts';

const INDICATORS = Array.from({ length: 30 }, (_, at) => `chi-tieu-${at + 1}`);

/** So many notices that give work to one agency, and print a figure of so many indicators of one place. */
function corpusOfMany(count: number, indicators = INDICATORS.length): Corpus {
  const { notice } = parseBody('Giao <Assignment to="so-thu">Sở Thử đo đạc tại huyện Thử</Assignment>.');
  if (!notice) throw new Error('the invented notice does not parse');
  const metrics = INDICATORS.slice(0, indicators).map((indicator, at) =>
    metricOf({ indicator, anchor: `d1-sl${at + 1}` }),
  );
  const notices = Array.from({ length: count }, (_, at) => ({
    ...notice,
    ...{ id: `2042/so-${at + 1}`, slug: `so-${at + 1}`, topics: ['dat-dai'], metrics },
  }));
  const registry = registryOf({
    agencies: new Map([['so-thu', { name: 'Sở Thử' }]]),
    places: new Map([['huyen-thu', { name: 'huyện Thử' }]]),
    topics: new Map([['dat-dai', { name: 'Đất đai' }]]),
    indicators: new Map(INDICATORS.map((slug) => [slug, indicatorOf({ name: slug })])),
  });
  return corpusOf(notices, registry);
}
const many = corpusOfMany(160);
const few = corpusOfMany(10, 10);

test('sections of a first page have ten rows, and the way to a page of their own where there are more', () => {
  const agency = agencyPage(vietnamese, many, { slug: 'so-thu', page: undefined }, undefined).first;
  expect(agency?.notices.rows).toHaveLength(10);
  expect(agency?.notices.all).toEqual({ href: '/co-quan/so-thu/thong-bao/', text: 'Cả 160 thông báo' });
  expect(agency?.mentions.notices).toHaveLength(10);
  expect(agency?.mentions.all).toEqual({
    href: '/co-quan/so-thu/nhac-den/',
    text: '100 đoạn mới nhất trong 160 đoạn',
  });
  const place = placePage(vietnamese, many, { slug: 'huyen-thu', page: undefined }, undefined).first;
  expect(place?.metrics?.cards).toHaveLength(10);
  expect(place?.metrics?.all).toEqual({
    href: '/dia-ban/huyen-thu/so-lieu/',
    text: 'Cả 30 chỉ tiêu có số liệu',
  });
  const topic = topicPage(vietnamese, many, { slug: 'dat-dai', page: undefined }, undefined).first;
  expect(topic?.figures?.rows).toHaveLength(10);
  expect(topic?.figures?.all?.href).toBe('/linh-vuc/dat-dai/so-lieu/');
});

test('a section that has room for all has no other page', () => {
  const kinds = ['subjectNotices', 'subjectFigures', 'subjectMentions'] as const;
  expect(kinds.flatMap((kind) => pagesOfKind(kind, few))).toEqual([]);
  const { first } = placePage(vietnamese, few, { slug: 'huyen-thu', page: undefined }, undefined);
  expect([first?.notices.all, first?.mentions.all, first?.metrics?.all]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('the notices of a subject are cut from the oldest, so that a full page stays as it is', () => {
  const ofAgency = (corpus: Corpus) =>
    PAGE_ROUTES.subjectNotices.routes(corpus).filter(({ params }) => params.subjects === 'co-quan');
  expect(ofAgency(many).map(({ params }) => params.page)).toEqual([undefined, 'trang-1']);
  const [, full] = ofAgency(many).map(({ params }) => subjectNoticesPage(vietnamese, many, params));
  expect(full?.rows).toHaveLength(100);
  expect(full).toMatchObject({
    head: { title: 'Sở Thử: thông báo', titleEnd: ', trang 1' },
    back: { href: '/co-quan/so-thu/', text: 'Về trang của Sở Thử' },
    pager: { previous: { href: '/co-quan/so-thu/thong-bao/' } },
  });
  const [, after] = ofAgency(corpusOfMany(170)).map(({ params }) => params);
  expect(after?.page).toBe('trang-1');
  expect(structuredClone(full)).toEqual(full);
});

test('the figures of a place or a topic have 24 indicators a page', () => {
  const routes = PAGE_ROUTES.subjectFigures.routes(many);
  expect(routes.map(({ params: { subjects, page } }) => `${subjects} ${page ?? ''}`)).toEqual([
    'dia-ban ',
    'dia-ban trang-2',
    'linh-vuc ',
    'linh-vuc trang-2',
  ]);
  const views = routes.map(({ params }) => subjectFiguresPage(vietnamese, many, params));
  expect(views.map(({ metrics, rows }) => metrics?.cards.length ?? rows.length)).toEqual([24, 6, 24, 6]);
});

test('places of a name have one page: all of them, or the newest hundred and how to find the others', () => {
  const view = subjectMentionsPage(vietnamese, many, { subjects: 'co-quan', slug: 'so-thu' });
  expect(view.notices).toHaveLength(100);
  expect(view.others).toEqual({
    text: 'Dưới đây là 100 đoạn mới nhất trong 160 đoạn; các đoạn cũ hơn: ',
    find: { href: '/tim-kiem/?q=%22S%E1%BB%9F%20Th%E1%BB%AD%22', text: 'tìm «Sở Thử»' },
  });
  const eleven = subjectMentionsPage(vietnamese, corpusOfMany(11), {
    subjects: 'dia-ban',
    slug: 'huyen-thu',
  });
  expect(eleven.notices).toHaveLength(11);
  expect(eleven).not.toHaveProperty('others');
});
