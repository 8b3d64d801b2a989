import { expect, test } from 'vitest';
import { noticeRecord } from '../../../../src/search/index/notice-record.ts';
import { metricOf, noticeOf, registryOf } from '../../notice/fixture.ts';

test('the time of a figure is told as readers write it, never as it is coded', () => {
  const figures = ['2042-Q1', '2041/2045', '2042-06', '2042-04-23'].map((asOf) => metricOf({ asOf }));
  const { passages } = noticeRecord(noticeOf(figures), registryOf({}));
  expect(passages.filter(({ kind }) => kind === 'metric').map(({ text }) => text)).toEqual([
    'giai-ngan, huyen-thu: 17,04% (quý I/2042)',
    'giai-ngan, huyen-thu: 17,04% (giai đoạn 2041-2045)',
    'giai-ngan, huyen-thu: 17,04% (6/2042)',
    'giai-ngan, huyen-thu: 17,04% (23/4/2042)',
  ]);
});
