import { expect, test } from 'vitest';
import { registryCircle } from '../../../../../src/checks/rules/registry/registry-circle.ts';
import { registryReference } from '../../../../../src/checks/rules/registry/registry-reference.ts';
import { corpusOf } from '../../../../../src/corpus/corpus.ts';
import { registryOf } from '../../../notice/fixture.ts';

const places = new Map([
  ['tinh-mau', { name: 'tỉnh Mẫu' }],
  ['huyen-thu', { name: 'huyện Thử', within: 'tinh-mau', until: '2044-06-30', successors: ['xa-moi'] }],
  ['xa-moi', { name: 'xã Mới', from: '2044-07-01', within: 'tinh-mau' }],
]);

test('links that lead to registered agencies and places are silent', () => {
  const agencies = new Map([
    [
      'ubnd-cu',
      { name: 'UBND huyện Thử', place: 'huyen-thu', until: '2044-06-30', successors: ['ubnd-moi'] },
    ],
    ['ubnd-moi', { name: 'UBND xã Mới', place: 'xa-moi' }],
  ]);
  expect(registryReference(corpusOf([], registryOf({ agencies, places })))).toEqual([]);
});

test('a successor, group or place that is not registered is told with the nearest one', () => {
  const agencies = new Map([
    ['ubnd-cu', { name: 'UBND huyện Thử', place: 'huyen-thuu', successors: ['ubnd-mo'], memberOf: ['nhom'] }],
    ['ubnd-moi', { name: 'UBND xã Mới' }],
  ]);
  const found = registryReference(corpusOf([], registryOf({ agencies, places })));
  expect(found.map(({ hint }) => hint)).toEqual([
    'Có phải bạn muốn viết `huyen-thu`?',
    'Thêm mục ấy, hoặc bỏ liên kết khi chưa rõ.',
    'Có phải bạn muốn viết `ubnd-moi`?',
  ]);
  expect(found.every(({ file }) => file === 'registry/agencies.yaml')).toBe(true);
});

test('a life that ends before it begins is told', () => {
  const wrong = new Map([['xa-moi', { name: 'xã Mới', from: '2044-07-01', until: '2044-06-30' }]]);
  expect(registryReference(corpusOf([], registryOf({ places: wrong })))).toMatchObject([
    { check: 'registry/reference', file: 'registry/places.yaml' },
  ]);
});

test('a life of one day is a life', () => {
  const oneDay = new Map([['xa-moi', { name: 'xã Mới', from: '2044-07-01', until: '2044-07-01' }]]);
  expect(registryReference(corpusOf([], registryOf({ places: oneDay })))).toEqual([]);
});

test('a fault is told at its line and column, where they are known', () => {
  const wrong = new Map([['xa-moi', { name: 'xã Mới', within: 'mat' }]]);
  const positions = new Map([['places.xa-moi.within', { line: 3, column: 11 }]]);
  expect(registryReference(corpusOf([], registryOf({ places: wrong, positions })))).toMatchObject([
    { position: { line: 3, column: 11 } },
  ]);
});

test('places within each other are told once, with the way around', () => {
  const circle = new Map([
    ['ngoai', { name: 'xã Ngoài', within: 'mot' }],
    ['mot', { name: 'huyện Một', within: 'hai' }],
    ['hai', { name: 'huyện Hai', within: 'mot' }],
    ['tu', { name: 'tỉnh Tự', within: 'tu' }],
    ['tinh', { name: 'tỉnh Mẫu' }],
    ['xa', { name: 'xã Mẫu', within: 'tinh' }],
  ]);
  const found = registryCircle(corpusOf([], registryOf({ places: circle })));
  expect(found.map(({ message }) => message)).toEqual([
    'Các địa bàn thuộc lẫn nhau: `mot` → `hai` → `mot`.',
    '`tu` thuộc chính nó.',
  ]);
  expect(registryCircle(corpusOf([], registryOf({ places })))).toEqual([]);
});
