import { expect, test } from 'vitest';
import { corpusOf } from '../../../../src/corpus/corpus.ts';
import { noticeExport } from '../../../../src/exports/notice/notice-export.ts';
import { exportOf, REGISTRY, SITE, WHOLE_NOTICE } from '../fixture.ts';

test('what the exports of a notice read is plain data: its names, the documents it speaks of, and no corpus', () => {
  const of = exportOf();
  expect(structuredClone(of)).toEqual(of);
  expect(JSON.parse(JSON.stringify(of))).toEqual(structuredClone(of));
  const { notice: _, citations, metrics, ...around } = of;
  expect(metrics).toMatchObject([{ printed: '17,04%', comparedIn: '%' }]);
  expect(around).toEqual({
    names: {
      agencies: { 'ubnd-tinh-mau': 'UBND tỉnh Mẫu' },
      places: { 'huyen-thu': 'huyện Thử', 'tinh-mau': 'tỉnh Mẫu' },
      topics: { 'dat-dai': 'Đất đai' },
      indicators: { 'giai-ngan-thu': 'Giải ngân thử' },
    },
    places: ['huyen-thu', 'tinh-mau'],
    cited: [
      {
        id: 'ubnd-tinh-mau-qd-9-2042',
        address: '/van-ban/ubnd-tinh-mau-qd-9-2042/',
        name: 'Quyết định số 9/QĐ-UBND',
        type: 'Quyết định',
        number: '9/QĐ-UBND',
        issued: '2042-03',
        title: 'Về việc <thử> & "mẫu"',
      },
    ],
    corrects: [],
    corrections: [],
    happened: [],
    versions: [],
    site: SITE,
    publisher: 'Thông báo kết luận',
  });
  expect(citations.map(({ address }) => address)).toEqual(
    citations.map(() => '/van-ban/ubnd-tinh-mau-qd-9-2042/'),
  );
});

test('what the registry does not know stands under its own slug', () => {
  const { names } = noticeExport(
    WHOLE_NOTICE,
    corpusOf([WHOLE_NOTICE], { ...REGISTRY, topics: new Map(), places: new Map() }),
    SITE,
  );
  expect(names.topics).toEqual({ 'dat-dai': 'dat-dai' });
  expect(names.places).toEqual({ 'huyen-thu': 'huyen-thu' });
});
