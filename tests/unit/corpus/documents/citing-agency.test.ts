import { expect, test } from 'vitest';
import { agencyFinder } from '../../../../src/corpus/documents/citing-agency.ts';
import { registryOf } from '../../notice/fixture.ts';

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

test('the nearest place that has an agency of a name decides, not a wider one', () => {
  const near = agencyFinder(
    registryOf({
      agencies: new Map([
        ['ban-thu-mau', { name: 'Ban Thử nghiệm', place: 'tinh-mau' }],
        ['ban-thu-huyen', { name: 'Ban Thử nghiệm', place: 'huyen-thu' }],
        ['ubnd-huyen-thu', { name: 'UBND huyện Thử', place: 'huyen-thu' }],
        ['ubnd-tinh-mau', { name: 'UBND tỉnh Mẫu', place: 'tinh-mau' }],
      ]),
      places: new Map([
        ['tinh-mau', { name: 'tỉnh Mẫu' }],
        ['huyen-thu', { name: 'huyện Thử', within: 'tinh-mau' }],
      ]),
    }),
  );
  expect(near('Ban Thử nghiệm', 'ubnd-huyen-thu')).toBe('ban-thu-huyen');
  expect(near('Ban Thử nghiệm', 'ubnd-tinh-mau')).toBe('ban-thu-mau');
});

test('a name of another day is the agency’s where none bears it now', () => {
  const dated = agencyFinder(
    registryOf({
      agencies: new Map([
        ['so-moi', { name: 'Sở Mới', names: [{ name: 'Sở Cũ', until: '2041-06-30' }] }],
        ['so-khac', { name: 'Sở Khác', names: [{ name: 'Sở Mới', until: '2030-01-01' }] }],
      ]),
    }),
  );
  expect(dated('Sở Cũ', 'so-moi')).toBe('so-moi');
  expect(dated('Sở Mới', 'so-moi')).toBe('so-moi');
});

test('capitals and the words in full name the home’s agency as its abbreviation does', () => {
  for (const name of [
    'Ủy ban nhân dân tỉnh',
    'Uỷ ban Nhân dân tỉnh',
    'UBND TỈNH',
    'Chủ tịch Ủy ban nhân dân tỉnh',
  ])
    expect(find(name, 'ubnd-huyen-thu')).toBe('ubnd-tinh-mau');
  expect(find('UBND TỈNH VÍ', 'ubnd-huyen-thu')).toBe('ubnd-tinh-vi');
  expect(find('UBND tỉnh Vì', 'ubnd-huyen-thu')).toBeUndefined();
});
