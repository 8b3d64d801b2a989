import { expect, test } from 'vitest';
import { PAGE_ROUTES } from '../../../src/corpus/addresses/routes.ts';
import { corpusOf } from '../../../src/corpus/corpus.ts';
import { vietnamese } from '../../../src/i18n/vi/index.ts';
import type { Metric } from '../../../src/model/figures/metric.ts';
import { placesDrawn } from '../../../src/views/figures/indicator-charts.ts';
import { indicatorIndex } from '../../../src/views/figures/indicator-index.ts';
import { indicatorPage } from '../../../src/views/figures/indicator-page.ts';
import { placeMetrics } from '../../../src/views/figures/place-metrics.ts';
import { figuresSection } from '../../../src/views/subjects/subject-sections.ts';
import { indicatorOf, metricOf, noticeOf, registryOf } from '../notice/fixture.ts';

const REGISTRY = registryOf({
  indicators: new Map([['giai-ngan', indicatorOf({ name: 'Tỷ lệ giải ngân' })]]),
  places: new Map([['huyen-thu', { name: 'huyện Thử' }]]),
  topics: new Map([['linh-vuc-thu', { name: 'Lĩnh vực thử' }]]),
});
function corpusWith(metrics: readonly Metric[]) {
  return corpusOf([noticeOf(metrics)], REGISTRY);
}
const row = {
  place: 'huyện Thử',
  slug: 'huyen-thu',
  time: '23/4/2042',
  printed: '17,04%',
  href: '/thong-bao/2042/thu/#i-d1-sl1',
  sentence: 'Đạt 17,04% kế hoạch.',
  otherCautions: [],
  notice: 'Thông báo chưa rõ số, kiểm tra ngày 23/4/2042',
};

test('the page of an indicator is plain data: its meaning, its charts and its figures', () => {
  const view = indicatorPage(vietnamese, corpusWith([metricOf({})]), {
    indicator: 'giai-ngan',
    page: undefined,
  });
  const { first, ...rest } = view;
  const feed = {
    href: '/so-lieu/giai-ngan/atom.xml',
    type: 'application/atom+xml',
    title: 'Thông báo có số liệu: Tỷ lệ giải ngân',
  };
  expect(rest).toEqual({
    head: { title: 'Tỷ lệ giải ngân', titleEnd: '', description: 'Chỉ tiêu thử.', followed: [feed] },
    feed,
    address: '/so-lieu/giai-ngan/',
    heading: 'Tất cả số liệu',
    rows: [row],
  });
  const { groups = [], ...facts } = first ?? {};
  expect(facts).toEqual({
    definition: 'Chỉ tiêu thử.',
    unit: 'Đơn vị: %.',
    direction: 'Càng cao càng tốt.',
    topic: { href: '/so-lieu/#linh-vuc-thu', text: 'Lĩnh vực thử' },
    count: '1 số liệu từ 1 thông báo, 1 nơi.',
    notes: [],
    doubts: [],
  });
  expect(groups.map(({ title, figures }) => [title, ...figures.map(({ page }) => page)])).toEqual([
    ['Số liệu hiện có', '/so-lieu/giai-ngan/#so-lieu-huyen-thu'],
  ]);
  expect(structuredClone(view)).toEqual(view);
});

test('unlike prints, and figures under doubt, are told on the first page, and the doubt beside its figure', () => {
  const caution = 'Đơn vị có thể in nhầm.';
  const { first, rows } = indicatorPage(
    vietnamese,
    corpusWith([
      metricOf({}),
      metricOf({ value: 18, printed: '18%' }),
      metricOf({ printed: '19%', caution }),
    ]),
    { indicator: 'giai-ngan', page: undefined },
  );
  expect(first?.notes).toEqual([
    expect.stringContaining('in khác nhau cho huyện Thử, 23/4/2042: 17,04%; 18%'),
  ]);
  expect(first?.doubts).toEqual([expect.stringMatching(/^«19%» có nghi vấn.*Đơn vị có thể in nhầm\.$/u)]);
  expect(rows[0]?.otherCautions).toEqual([{ printed: '19%', caution }]);
  expect(rows[2]).toMatchObject({ caution, otherCautions: [] });
});

test('an indicator with more figures than a section has a page for each year, cut from the oldest, and none for a year without', () => {
  const of = (count: number, asOf: string) => Array.from({ length: count }, () => metricOf({ asOf }));
  const corpus = corpusWith([...of(160, '2042-04-23'), ...of(3, '2040/2041'), ...of(1, '2039')]);
  const routes = PAGE_ROUTES.indicators.routes(corpus);
  expect(routes.map(({ params: { page } }) => page)).toEqual([
    undefined,
    '2042',
    '2042/trang-1',
    '2041',
    '2039',
  ]);
  const [own, newest, full, older] = routes.map(({ params }) => indicatorPage(vietnamese, corpus, params));
  expect(own).toMatchObject({ heading: '10 số liệu mới nhất trong 164' });
  expect(own?.rows).toHaveLength(10);
  expect(own?.choice?.years.map(({ href, isCurrent }) => `${href} ${isCurrent}`)).toEqual([
    '/so-lieu/giai-ngan/2042/ false',
    '/so-lieu/giai-ngan/2041/ false',
    '/so-lieu/giai-ngan/2039/ false',
  ]);
  expect(newest).toMatchObject({ head: { titleEnd: ', năm 2042' }, heading: 'Số liệu năm 2042 (160)' });
  expect(newest).not.toHaveProperty('first');
  expect(full).toMatchObject({ head: { titleEnd: ', năm 2042, trang 1' }, heading: 'Số liệu năm 2042' });
  expect([newest, full, older].map((view) => view?.rows.length)).toEqual([60, 100, 3]);
  expect(() => indicatorPage(vietnamese, corpus, { indicator: 'giai-ngan', page: '2040' })).toThrow('2040');
  expect(structuredClone(full)).toEqual(full);
});

test('older years than five are folded, and ten figures need no choice', () => {
  const years = Array.from({ length: 12 }, (_, at) => metricOf({ asOf: String(2030 + at) }));
  const { choice } = indicatorPage(vietnamese, corpusWith(years), { indicator: 'giai-ngan', page: '2031' });
  expect(choice?.years.map(({ text }) => text)).toEqual(['2041', '2040', '2039', '2038', '2037']);
  expect(choice?.older.find(({ isCurrent }) => isCurrent)?.text).toBe('2031');
  const few = corpusWith(years.slice(0, 10));
  expect(indicatorPage(vietnamese, few, { indicator: 'giai-ngan', page: undefined })).not.toHaveProperty(
    'choice',
  );
  expect(PAGE_ROUTES.indicators.routes(few)).toHaveLength(1);
});

test('a place leads to where its page shows the indicator; more than twelve places are listed apart', () => {
  const slugs = Array.from({ length: 13 }, (_, at) => `xa-${at + 10}`);
  const registry = {
    ...REGISTRY,
    places: new Map(slugs.map((slug) => [slug, { name: slug }])),
    indicators: new Map([...slugs, 'giai-ngan'].map((slug) => [slug, indicatorOf({ name: slug })] as const)),
  };
  // The first place has figures of so many indicators that its own page does not show the last.
  const others = slugs.map((indicator) => metricOf({ indicator, place: 'xa-10' }));
  const its = slugs.map((place) => metricOf({ place }));
  const corpus = corpusOf([noticeOf([...its, ...others])], registry);
  const { choice } = indicatorPage(vietnamese, corpus, { indicator: 'giai-ngan', page: undefined });
  expect(choice?.places).toHaveLength(12);
  expect(choice?.places.slice(0, 2)).toEqual([
    { href: '/dia-ban/xa-10/so-lieu/#chi-tieu-giai-ngan', text: 'xa-10', count: 1 },
    { href: '/dia-ban/xa-11/#chi-tieu-giai-ngan', text: 'xa-11', count: 1 },
  ]);
  expect(choice?.allPlaces).toEqual({ href: '/so-lieu/giai-ngan/noi/', text: 'Cả 13 nơi' });
  const list = indicatorPage(vietnamese, corpus, { indicator: 'giai-ngan', page: 'noi' });
  expect(list).toMatchObject({ heading: 'Các nơi có số liệu (13)', rows: [] });
  expect(list.places?.[12]).toMatchObject({
    text: 'xa-22',
    count: '1 số liệu',
    newest: { printed: '17,04%' },
  });
});

test('25 places are drawn all; of more the ten first, the five last and the average in its own rank, and the chart says so', () => {
  const side = (count: number) => [
    ...Array.from({ length: 7 }, (_, at) => ({ kind: 'observed' as const, at })),
    { kind: 'average' as const, at: -1 },
    ...Array.from({ length: count - 7 }, (_, at) => ({ kind: 'observed' as const, at: at + 7 })),
  ];
  expect(placesDrawn(side(25))).toHaveLength(26);
  expect(placesDrawn(side(26)).map(({ at }) => at)).toEqual([
    ...[0, 1, 2, 3, 4, 5, 6, -1, 7, 8, 9],
    ...[21, 22, 23, 24, 25],
  ]);
  const slugs = Array.from({ length: 30 }, (_, at) => `xa-${at + 10}`);
  const registry = { ...REGISTRY, places: new Map(slugs.map((slug) => [slug, { name: slug }])) };
  const metrics = slugs.map((place, at) => metricOf({ place, value: at + 1, printed: `${at + 1}%` }));
  const { first } = indicatorPage(vietnamese, corpusOf([noticeOf(metrics)], registry), {
    indicator: 'giai-ngan',
    page: undefined,
  });
  const chart = first?.groups[0]?.figures[0]?.chart;
  expect(chart?.subtitle).toBe(
    'Số liệu mới nhất trong năm 2042 (%); 10 nơi cao nhất và 5 nơi thấp nhất trong 30 nơi',
  );
  expect(chart?.rows.map(({ printed }) => printed).slice(9, 11)).toEqual(['21%', '5%']);
});

test('the list of indicators shows a result before a target, and a figure without doubt before one with', () => {
  const target = metricOf({ kind: 'target', printed: '50%', asOf: '2043' });
  const newest = (metrics: Metric[]) =>
    indicatorIndex(vietnamese, corpusWith(metrics)).topics[0]?.indicators[0]?.newest;
  expect(newest([target, metricOf({})])).toEqual({
    place: 'huyện Thử',
    printed: '17,04%',
    time: '23/4/2042',
  });
  expect(newest([target])).toMatchObject({ printed: '50%', kind: 'mục tiêu', time: '2043' });
  expect(indicatorIndex(vietnamese, corpusWith([]))).toMatchObject({
    intro: 'Chưa có số liệu nào.',
    topics: [],
  });
});

test('a place has a card an indicator, with five figures at most; one without figures has none', () => {
  const corpus = corpusWith(Array.from({ length: 7 }, () => metricOf({ asOf: '2042-Q1' })));
  const view = placeMetrics(vietnamese, 'huyen-thu', ['giai-ngan'], corpus);
  expect(view).toMatchObject({
    place: 'huyện Thử',
    cards: [
      {
        href: '/so-lieu/giai-ngan/',
        name: 'Tỷ lệ giải ngân',
        more: { href: '/so-lieu/giai-ngan/?noi=huyen-thu', text: '2 số liệu nữa' },
      },
    ],
  });
  expect(view?.cards[0]?.values).toHaveLength(5);
  expect(view?.cards[0]?.values[0]).toEqual({
    href: row.href,
    printed: '17,04%',
    time: 'quý I/2042',
  });
  expect(structuredClone(view)).toEqual(view);
  expect(placeMetrics(vietnamese, 'xa-mau', ['giai-ngan'], corpus)).toBeUndefined();
});

test('a topic has a row an indicator of its notices: the newest figure, named as people do, and how many there are', () => {
  const [notice] = corpusWith([metricOf({ asOf: '2042-Q1' }), metricOf({ asOf: '2042-Q2' })]).notices;
  if (!notice) throw new Error('no notice');
  const corpus = corpusOf([{ ...notice, topics: ['linh-vuc-thu'] }], REGISTRY);
  const topic = { folder: 'linh-vuc', slug: 'linh-vuc-thu' } as const;
  expect(figuresSection(vietnamese, topic, corpus)).toEqual({
    heading: 'Số liệu (1 chỉ tiêu)',
    rows: [
      {
        href: '/so-lieu/giai-ngan/',
        text: 'Tỷ lệ giải ngân',
        newest: { context: 'huyện Thử, quý I/2042', href: row.href, printed: '17,04%' },
        count: '2 số liệu',
      },
    ],
  });
  expect(figuresSection(vietnamese, { ...topic, slug: 'khac' }, corpus)).toBeUndefined();
});
