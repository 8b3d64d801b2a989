import { expect, test } from 'vitest';
import { registryReference } from '../../../src/checks/registry-reference.ts';
import { corpusOf } from '../../../src/corpus/corpus.ts';
import { registryOf } from '../notice/fixture.ts';

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
