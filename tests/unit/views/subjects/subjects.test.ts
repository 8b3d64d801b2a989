import { expect, test } from 'vitest';
import { corpusOf } from '../../../../src/corpus/corpus.ts';
import { subjectsOf } from '../../../../src/corpus/subjects/subjects.ts';
import { vietnamese } from '../../../../src/i18n/vi/index.ts';
import { figureContext, noticeLabels, pointingTo } from '../../../../src/views/subjects/subjects.ts';
import { metricOf, noticeOf, registryOf } from '../../notice/fixture.ts';

const order = { ...orderOf('so-mot'), partners: ['so-hai'] };
function orderOf(lead: string) {
  return {
    ...{ anchor: 'd1-nv', within: 'd1', words: 'Giao.', sentence: 'Giao.', partners: [] as string[] },
    ...{ leads: [lead], kind: 'unstated' as const, position: { line: 1, column: 1 } },
  };
}
const first = {
  ...noticeOf([metricOf({}), metricOf({ place: 'xa-mau' })], '2042/mot'),
  topics: ['dat', 'nuoc'],
};
const second = noticeOf([], '2042/hai');
const registry = registryOf({
  agencies: new Map([
    ['ubnd-tinh-mau', { name: 'UBND tỉnh Mẫu', place: 'tinh-mau', successors: ['so-hai'] }],
    ['so-mot', { name: 'Sở Một', memberOf: ['cac-so'] }],
    ['so-hai', { name: 'Sở Hai', memberOf: ['cac-so'] }],
  ]),
  places: new Map([
    ['tinh-mau', { name: 'tỉnh Mẫu' }],
    ['huyen-thu', { name: 'huyện Thử', within: 'tinh-mau', successors: ['xa-mau'] }],
    ['xa-mau', { name: 'xã Mẫu', within: 'tinh-mau' }],
  ]),
});
const corpus = corpusOf(
  [{ ...first, assignments: [order, { ...order, anchor: 'd2-nv' }, orderOf('ubnd-tinh-mau')] }, second],
  registry,
);
const ids = (notices: readonly { id: string }[] | undefined) => notices?.map(({ id }) => id);

test('an agency has the notices that it issued, leads in or helps in, each once', () => {
  const { noticesByAgency } = subjectsOf(corpus);
  expect(ids(noticesByAgency.get('ubnd-tinh-mau'))).toEqual(['2042/hai', '2042/mot']);
  expect(ids(noticesByAgency.get('so-mot'))).toEqual(['2042/mot']);
  expect(ids(noticesByAgency.get('so-hai'))).toEqual(['2042/mot']);
});

test('a place has the notices about it and the figures of it, a topic its notices', () => {
  const { noticesByPlace, noticesByTopic, metricsByPlace } = subjectsOf(corpus);
  expect(ids(noticesByPlace.get('huyen-thu'))).toEqual(['2042/hai', '2042/mot']);
  expect(noticesByPlace.get('xa-mau')).toBeUndefined();
  expect(ids(noticesByTopic.get('nuoc'))).toEqual(['2042/mot']);
  expect(metricsByPlace.get('xa-mau')?.map(({ notice }) => notice)).toEqual(['2042/mot']);
});

test('what points to a place or an agency is seen from the other side', () => {
  const { placesWithin, placesBefore, agenciesAt, agenciesBefore, members } = pointingTo(corpus);
  expect(placesWithin.get('tinh-mau')).toEqual(['huyen-thu', 'xa-mau']);
  expect(placesBefore.get('xa-mau')).toEqual(['huyen-thu']);
  expect(agenciesAt.get('tinh-mau')).toEqual(['ubnd-tinh-mau']);
  expect(agenciesBefore.get('so-hai')).toEqual(['ubnd-tinh-mau']);
  expect(members.get('cac-so')).toEqual(['so-mot', 'so-hai']);
});

test('a notice is labelled by what its source gives, and what it does not give is said', () => {
  expect(noticeLabels(vietnamese, corpus).get('2042/mot')).toBe(
    'Chưa rõ số, huyện Thử, kiểm tra ngày 23/4/2042',
  );
  const issued = corpusOf([{ ...second, number: '1/TB', issued: '2042-05-02' }], registry);
  expect(noticeLabels(vietnamese, issued).get('2042/hai')).toBe('Số 1/TB, huyện Thử, ban hành ngày 2/5/2042');
});

test.for([
  ['2042-Q1', 'huyện Thử, quý I/2042'],
  ['2041/2045', 'huyện Thử, giai đoạn 2041-2045'],
  ['2042-06', 'huyện Thử, 6/2042'],
  ['2042-04-23', 'huyện Thử, 23/4/2042'],
] as const)('in a list of figures «%s» reads «%s»', ([asOf, printed]) => {
  expect(figureContext(vietnamese, 'huyện Thử', metricOf({ asOf }))).toBe(printed);
});

test('a target says that it is one, and a place without a name is left out', () => {
  expect(figureContext(vietnamese, '', metricOf({ kind: 'target', asOf: '2042' }))).toBe('mục tiêu, 2042');
});
