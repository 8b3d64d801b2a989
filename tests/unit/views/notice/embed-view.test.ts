import { expect, test } from 'vitest';
import { PAGE_ROUTES } from '../../../../src/corpus/addresses/routes.ts';
import { corpusOf } from '../../../../src/corpus/corpus.ts';
import { embedView } from '../../../../src/views/notice/embed-view.ts';
import { REGISTRY, WHOLE_NOTICE } from '../../exports/fixture.ts';

const charts = [
  {
    anchor: 'hinh-1',
    indicators: ['giai-ngan-thu'],
    title: 'Giải ngân',
    position: { offset: 0, line: 1, column: 1 },
  },
];
const corpus = corpusOf([{ ...WHOLE_NOTICE, charts }], REGISTRY);

test('each chart of a notice has a page of its own, with its source and the way back', () => {
  const [route, ...others] = PAGE_ROUTES.embeds.routes(corpus);
  expect(others).toEqual([]);
  expect(route?.params).toEqual({ year: '2042', slug: 'thu', figure: 'hinh-1' });
  if (!route) return;
  const view = embedView(corpus, route.params);
  expect(structuredClone(view)).toEqual(view);
  expect({ ...view, chart: { ...view.chart, chart: undefined } }).toEqual({
    title: 'Giải ngân',
    page: '/thong-bao/2042/thu/',
    chart: {
      chart: undefined,
      id: 'hinh-1',
      page: '/thong-bao/2042/thu/#hinh-1',
      source:
        'Thông báo số 07/TB-UBND ngày 2/5/2042 của UBND tỉnh Mẫu về kết luận thử của đồng chí Nguyễn Văn Mẫu',
    },
  });
  expect(view.chart.chart.rows.map(({ href, printed }) => [printed, href])).toEqual([
    ['17,04%', expect.stringMatching(/^\/thong-bao\/2042\/thu\/#/)],
  ]);
  expect(() => embedView(corpus, { ...route.params, figure: 'hinh-2' })).toThrow('hinh-2');
});
