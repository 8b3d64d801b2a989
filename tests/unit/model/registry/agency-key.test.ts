import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agencyKey, withoutOffice } from '../../../../src/model/registry/agency-key.ts';

const same = (a: string, b: string): boolean => agencyKey(a) === agencyKey(b);
const agency = (name: string): string => withoutOffice(agencyKey(name));

test.for([
  ['UBND tỉnh Mẫu', 'Ủy ban nhân dân tỉnh Mẫu'],
  ['UBND tỉnh Mẫu', 'Uỷ ban Nhân dân Tỉnh Mẫu'],
  ['UBND tỉnh Mẫu', 'UBND TỈNH MẪU'],
  ['UBND xã Tân Hòa', 'UBND xã Tân Hoà'],
  ['UBND xã Tân Hòa', 'UBND\u00a0xã  Tân Ho\u0300a'],
  ['UBND TP. Mẫu', 'UBND thành phố Mẫu'],
  ['UBND Tp Mẫu', 'UBND thành phố Mẫu'],
  ['UBND TX.Mẫu', 'UBND thị xã Mẫu'],
  ['HĐND tỉnh Mẫu', 'Hội đồng nhân dân tỉnh Mẫu'],
  ['TU Mẫu', 'Tỉnh ủy Mẫu'],
  ['BTV Tỉnh uỷ Mẫu', 'Ban Thường vụ Tỉnh ủy Mẫu'],
  ['VP UBND tỉnh Mẫu', 'Văn phòng UBND tỉnh Mẫu'],
  ['Sở KH&ĐT tỉnh Mẫu', 'Sở Kế hoạch và Đầu tư tỉnh Mẫu'],
  ['Sở Lao động - Thương binh và Xã hội', 'Sở Lao động – Thương binh & Xã hội'],
  ['Sở Lao động - Thương binh và Xã hội', 'Sở LĐ - TB & XH'],
  ['Sở Lao động - Thương binh và Xã hội', 'Sở LĐ -TB& XH'],
  ['Sở Kế hoạch và Đầu tư', 'Sở KH &ĐT'],
  ['UBND xã Cư M’Mẫu', "UBND xã Cư M'Mẫu"],
] as const)('«%s» and «%s» are one name', ([a, b]) => {
  expect(agencyKey(a)).toBe(agencyKey(b));
});

test.for([
  ['UBND xã Tân Hòa', 'UBND xã Tân Hóa'],
  ['UBND xã Tân Hòa', 'UBND xã Tân Hoa'],
  ['UBND xã Đông', 'UBND xã Dông'],
  ['UBND tỉnh Mẫu', 'HĐND tỉnh Mẫu'],
  ['UBND tỉnh Mẫu', 'UBND thành phố Mẫu'],
  ['Văn phòng UBND tỉnh Mẫu', 'UBND tỉnh Mẫu'],
  ['UBND xã Tu Mẫu', 'UBND xã Tỉnh ủy Mẫu'],
  ['Ban Dân tộc - Tôn giáo', 'Ban Dân tộcTôn giáo'],
] as const)('«%s» and «%s» are two', ([a, b]) => {
  expect(same(a, b)).toBe(false);
});

test.for([
  'Chủ tịch UBND tỉnh Mẫu',
  'Phó Chủ tịch Thường trực Ủy ban nhân dân tỉnh Mẫu',
  'Quyền Chủ tịch UBND tỉnh Mẫu',
  'đồng chí Phó Chủ tịch UBND tỉnh Mẫu',
  'CT UBND tỉnh Mẫu',
  'PCT UBND tỉnh Mẫu',
  'Lãnh đạo UBND tỉnh Mẫu',
])('«%s» speaks for the UBND', (name) => {
  expect(agency(name)).toBe(agency('UBND tỉnh Mẫu'));
});

test.for([
  'Văn phòng UBND tỉnh Mẫu',
  'Chánh Văn phòng UBND tỉnh Mẫu',
  'Ban Cán sự đảng UBND tỉnh Mẫu',
  'Đảng ủy UBND tỉnh Mẫu',
  'Sở Thử tỉnh Mẫu',
  'Ban Tổ chức Tỉnh ủy Mẫu',
])('«%s» does not', (name) => {
  expect([agency('UBND tỉnh Mẫu'), agency('Tỉnh ủy Mẫu')]).not.toContain(agency(name));
});

test('a head of an agency that bears its kind in his title speaks for it', () => {
  expect(agency('Trưởng Ban Tổ chức Tỉnh ủy')).toBe(agency('Ban Tổ chức Tỉnh ủy'));
  expect(agency('Thường trực Ban Thường vụ Tỉnh ủy')).toBe(agency('Tỉnh ủy'));
  expect(agency('Lãnh đạo Thường trực Ban Thường vụ Ban Chấp hành Đảng bộ tỉnh')).toBe(
    agency('Đảng bộ tỉnh'),
  );
});

test('a key is a key of itself, whatever the letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(agencyKey(agencyKey(name))).toBe(agencyKey(name));
    }),
    { examples: [['&-'], ['- & -'], ['a&-&b'], ['a&&b'], ['a - - b']] },
  );
});
