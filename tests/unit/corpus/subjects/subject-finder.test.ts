import { expect, test } from 'vitest';
import { agencyFinder, placeFinder } from '../../../../src/corpus/subjects/subject-finder.ts';
import { registryOf } from '../../notice/fixture.ts';

/** Three communes of one name, two of them in districts of one province. */
const registry = registryOf({
  agencies: new Map([
    ['ubnd-mot', { name: 'UBND xã Tân Hòa', place: 'tan-hoa-mot' }],
    ['ubnd-hai', { name: 'UBND xã Tân Hòa', place: 'tan-hoa-hai' }],
    ['so-mau', { name: 'Sở Thử', place: 'tinh-mau' }],
    ['so-vi', { name: 'Sở Khác', aliases: ['Sở Thử', 'Sở Chung'], place: 'tinh-vi' }],
    ['so-vi-hai', { name: 'Sở Khác Nữa', aliases: ['Sở Chung'], place: 'tinh-vi' }],
    ['huyen', { name: 'UBND huyện Một', shortForms: ['UBND huyện'], place: 'huyen-mot' }],
  ]),
  places: new Map([
    ['tinh-mau', { name: 'tỉnh Mẫu' }],
    ['tinh-vi', { name: 'tỉnh Ví' }],
    ['huyen-mot', { name: 'huyện Một', within: 'tinh-mau' }],
    ['huyen-hai', { name: 'huyện Hai', within: 'tinh-mau' }],
    ['huyen-ba', { name: 'huyện Ba', within: 'tinh-mau' }],
    ['tan-hoa-mot', { name: 'xã Tân Hòa', within: 'huyen-mot' }],
    ['tan-hoa-hai', { name: 'xã Tân Hòa', within: 'huyen-hai' }],
    ['tan-hoa-vi', { name: 'xã Tân Hòa', within: 'tinh-vi' }],
    ['xa-cu', { name: 'xã Bình Thử', until: '2042-06-30', within: 'huyen-mot' }],
    ['xa-moi', { name: 'xã Bình Thử', from: '2042-07-01', within: 'tinh-mau' }],
    [
      'xa-doi',
      { name: 'xã Tên Mới', names: [{ name: 'xã Tên Cũ', until: '2042-06-30' }], within: 'tinh-mau' },
    ],
  ]),
});
const notice = (place: string, on = '2042-04-23') => ({ inspection: { place, on } });
const findPlaces = placeFinder(registry);
const places = (text: string, place: string, on?: string): string[] =>
  findPlaces(text, notice(place, on)).map(({ slug }) => slug);

test('of places with one name the one nearest to the place inspected is meant', () => {
  expect(places('xã Tân Hòa', 'huyen-mot')).toEqual(['tan-hoa-mot']);
  expect(places('xã Tân Hoà', 'huyen-hai')).toEqual(['tan-hoa-hai']);
  expect(places('xã Tân Hòa', 'tan-hoa-hai')).toEqual(['tan-hoa-hai']);
  expect(places('xã Tân Hòa', 'tinh-vi')).toEqual(['tan-hoa-vi']);
});

test('where two are equally near neither is meant', () => {
  expect(places('xã Tân Hòa', 'huyen-ba')).toEqual([]);
  expect(places('xã Tân Hòa', 'tinh-mau')).toEqual([]);
  expect(places('xã Tân Hòa', 'khong-co')).toEqual([]);
});

test.for([
  'xã Tân Hòa, huyện Hai',
  'xã Tân Hòa (huyện Hai)',
  'xã Tân Hòa thuộc huyện Hai',
  'xã Tân Hòa huyện Hai',
])('the wider place printed behind it decides first: %s', (text) => {
  expect(places(text, 'huyen-mot')).toEqual(['tan-hoa-hai', 'huyen-hai']);
  expect(places(text, 'huyen-ba')).toEqual(['tan-hoa-hai', 'huyen-hai']);
});

test('another place behind it, which holds none of them, decides nothing', () => {
  expect(places('xã Tân Hòa, xã Tên Mới', 'huyen-mot')).toEqual(['tan-hoa-mot', 'xa-doi']);
});

test('of a merged place and the new one with its name the day of the notice tells which', () => {
  expect(places('xã Bình Thử', 'tinh-mau', '2042-06-30')).toEqual(['xa-cu']);
  expect(places('xã Bình Thử', 'tinh-mau', '2042-07-01')).toEqual(['xa-moi']);
});

test('a place is found by its former names, in later notices too', () => {
  expect(places('xã Tên Cũ và xã Tên Mới', 'tinh-mau', '2044-01-01')).toEqual(['xa-doi', 'xa-doi']);
});

test('agencies with one name are told apart by the place they serve, a name outranks an alias', () => {
  const find = agencyFinder(registry);
  const agencies = (text: string, place: string): string[] =>
    find(text, notice(place)).map(({ slug }) => slug);
  expect(agencies('UBND xã Tân Hòa', 'huyen-hai')).toEqual(['ubnd-hai']);
  expect(agencies('UBND xã Tân Hòa', 'huyen-ba')).toEqual([]);
  expect(agencies('UBND XÃ TÂN HÓA', 'huyen-hai')).toEqual([]);
  expect(agencies('Sở Thử; Sở Chung', 'tinh-vi')).toEqual(['so-mau']);
  expect(agencies('UBND huyện', 'huyen-mot')).toEqual(['huyen']);
  expect(agencies('UBND huyện', 'huyen-hai')).toEqual([]);
});

test('places that hold each other in a circle end the search', () => {
  const circle = registryOf({
    places: new Map([
      ['mot', { name: 'xã Vòng', within: 'hai' }],
      ['hai', { name: 'huyện Vòng', within: 'mot' }],
      ['ba', { name: 'xã Vòng', within: 'hai' }],
    ]),
  });
  expect(placeFinder(circle)('xã Vòng', notice('hai'))).toMatchObject([{ slug: 'mot' }]);
});
