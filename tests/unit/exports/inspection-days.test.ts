import { expect, test } from 'vitest';
import { corpusOf } from '../../../src/corpus/corpus.ts';
import { atom } from '../../../src/exports/feeds/atom.ts';
import { feedOfAll } from '../../../src/exports/feeds/feeds.ts';
import { akomaNtoso } from '../../../src/exports/notice/akoma-ntoso.ts';
import { noticeJsonLd } from '../../../src/exports/notice/json-ld.ts';
import { markdown } from '../../../src/exports/notice/markdown.ts';
import { noticeJson } from '../../../src/exports/notice/notice-json.ts';
import { noticeCollection } from '../../../src/exports/rows/notice-rows.ts';
import { exportOf, noticeOf, REGISTRY, rowsOf, SITE } from './fixture.ts';

const notice = noticeOf('Một đoạn.');
notice.inspection = {
  ...notice.inspection,
  on: '2042-03-13',
  until: '2042-03-14',
  also: ['2042-03-20'],
};
const of = exportOf(notice);
const PRINTED = 'từ 13/3/2042 đến 14/3/2042 và 20/3/2042';

test('every export tells all the days of an inspection', () => {
  expect(JSON.parse(noticeJson(of)).inspection).toMatchObject({
    on: '2042-03-13',
    until: '2042-03-14',
    also: ['2042-03-20'],
  });
  const [row] = rowsOf(noticeCollection, corpusOf([notice], REGISTRY), SITE);
  expect(row).toMatchObject({
    inspectedOn: '2042-03-13',
    inspectedUntil: '2042-03-14',
    inspectedAlso: ['2042-03-20'],
  });
  expect(markdown(of)).toContain(PRINTED);
  const corpus = corpusOf([notice], REGISTRY);
  expect(atom(feedOfAll(corpus), 1, corpus, SITE)).toContain(PRINTED);
  expect(akomaNtoso(of)).toContain('showAs="2042-03-13/2042-03-14, 2042-03-20"');
  expect(noticeJsonLd(of)).toMatchObject({ temporalCoverage: ['2042-03-13/2042-03-14', '2042-03-20'] });
});

test('one day stands as it always did', () => {
  const single = exportOf(noticeOf('Một đoạn.'));
  expect(JSON.parse(noticeJson(single)).inspection).toMatchObject({
    on: '2042-04-23',
    until: null,
    also: [],
  });
  expect(noticeJsonLd(single)).toMatchObject({ temporalCoverage: '2042-04-23' });
});
