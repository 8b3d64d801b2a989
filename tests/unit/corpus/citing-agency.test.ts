import { expect, test } from 'vitest';
import { agencyFinder } from '../../../src/corpus/citing-agency.ts';
import { registryOf } from '../notice/fixture.ts';

const find = agencyFinder(
  registryOf({
    agencies: new Map([
      ['ubnd-tinh-mau', { name: 'UBND tỉnh Mẫu', place: 'tinh-mau' }],
      ['ubnd-huyen-thu', { name: 'UBND huyện Thử', place: 'huyen-thu' }],
      ['ubnd-xa-an-mau', { name: 'UBND xã An', place: 'xa-an-mau' }],
      ['ubnd-xa-an-vi', { name: 'UBND xã An', place: 'xa-an-vi' }],
      ['ubnd-tinh-vi', { name: 'UBND tỉnh Ví', place: 'tinh-vi' }],
      ['tinh-doan-vi', { name: 'Tỉnh đoàn Ví', place: 'tinh-vi' }],
    ]),
    places: new Map([
      ['tinh-mau', { name: 'tỉnh Mẫu' }],
      ['huyen-thu', { name: 'huyện Thử', within: 'tinh-mau' }],
      ['xa-an-mau', { name: 'xã An', within: 'huyen-thu' }],
      ['tinh-vi', { name: 'tỉnh Ví', within: 'vong' }],
      ['xa-an-vi', { name: 'xã An', within: 'tinh-vi' }],
      // A registry that goes in a circle must not hang a build.
      ['vong', { name: 'tỉnh Vòng', within: 'tinh-vi' }],
    ]),
  }),
);

test('in a district’s notice "UBND tỉnh" is its province’s, "UBND huyện" its own', () => {
  expect(find('UBND tỉnh', 'ubnd-huyen-thu')).toBe('ubnd-tinh-mau');
  expect(find('UBND huyện', 'ubnd-huyen-thu')).toBe('ubnd-huyen-thu');
  expect(find('UBND huyện', 'ubnd-tinh-mau')).toBeUndefined();
});

test('a name that two agencies share means the one of the notice’s own place, else none', () => {
  expect(find('UBND xã An', 'ubnd-xa-an-mau')).toBe('ubnd-xa-an-mau');
  expect(find('UBND xã An', 'ubnd-xa-an-vi')).toBe('ubnd-xa-an-vi');
  expect(find('UBND xã An', 'ubnd-tinh-vi')).toBeUndefined();
});

test('an agency whose name only ends like another’s is not that one', () => {
  expect(find('Văn phòng UBND tỉnh', 'ubnd-tinh-mau')).toBeUndefined();
  expect(find('Chủ tịch UBND tỉnh', 'ubnd-tinh-mau')).toBe('ubnd-tinh-mau');
});
