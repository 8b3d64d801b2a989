import { expect, test } from 'vitest';
import { readIssuer, readOccasion } from '../../../../src/importers/facts/read-facts.ts';
import { MODEL_REGISTRY } from '../importing.ts';

const REGISTRY = {
  ...MODEL_REGISTRY,
  places: new Map([
    ...MODEL_REGISTRY.places,
    ['xa-doi-mot', { name: 'xã Sóng Đôi', within: 'huyen-thu' }],
    ['xa-doi-hai', { name: 'xã Sóng Đôi', within: 'huyen-la' }],
  ]),
};
const placeOf = (text: string) => {
  const { place, placeWords } = readOccasion('', [text], REGISTRY);
  return place ?? placeWords;
};
const personOf = (text: string) => readOccasion('', [text], REGISTRY).concludedBy;

test.for([
  ['Đồng chí Chủ tịch đã tổ chức kiểm tra tại huyện Thử.', 'huyen-thu'],
  ['Buổi kiểm tra xã Ví Dụ.', 'xa-vi-du'],
  ['Kiểm tra tại UBND Xã Ví Dụ.', 'xa-vi-du'],
  ['tại buổi làm việc với Đảng ủy, HĐND, UBND xã Ví Dụ', 'xa-vi-du'],
  ['Phó Chủ tịch UBND tỉnh Nông Thị Ví làm việc với UBND huyện Thử về đất đai.', 'huyen-thu'],
  ['tại trụ sở UBND xã Ví Dụ, đồng chí Chủ tịch chủ trì buổi kiểm tra', 'xa-vi-du'],
  ['Đoàn đã kiểm tra tình hình thực hiện nhiệm vụ của xã Ví Dụ', 'xa-vi-du'],
  ['Đoàn kiểm tra tại xã Nà Lạ, thuộc các xã trên địa bàn huyện Thử', 'xã Nà Lạ'],
  ['Kiểm tra tại xã Sóng Đôi', 'xã Sóng Đôi'],
] as const)('«%s» is about %s', ([text, place]) => {
  expect(placeOf(text)).toBe(place);
});

test.for([
  'Kết luận của UBND huyện Thử về đất đai',
  'Kết luận của Chánh Thanh tra huyện Thử',
  'Thanh tra huyện Thử đã kết luận như sau:',
  'Đoàn kiểm tra huyện Thử báo cáo',
  'Theo đề nghị của Chủ tịch UBND xã Ví Dụ',
  'tại Trung tâm Hội nghị tỉnh, Trưởng ban chủ trì phiên họp',
])('«%s» names an agency, and no place that was looked at', (text) => {
  expect(placeOf(text)).toBeUndefined();
});

test.for([
  [
    'Sau khi nghe ông Lý Văn Bê, Trưởng phòng Nội vụ báo cáo, đồng chí Nông Văn Thí, Chủ tịch UBND huyện kết luận:',
    { name: 'Nông Văn Thí', position: 'Chủ tịch UBND huyện' },
  ],
  [
    'Đồng chí Nông Văn Thí, Bí thư Huyện ủy làm việc với xã. Sau khi nghe, đồng chí Bí thư Huyện ủy kết luận:',
    { name: 'Nông Văn Thí', position: 'Bí thư Huyện ủy' },
  ],
  [
    'Ý kiến của đồng chí Nông Văn Thí, Chủ tịch UBND huyện về đất đai',
    { name: 'Nông Văn Thí', position: 'Chủ tịch UBND huyện' },
  ],
  [
    'Sau khi nghe ý kiến của ông Lý Văn Bê, Trưởng phòng Nội vụ và các đại biểu, Chủ tịch UBND tỉnh kết luận:',
    undefined,
  ],
  ['theo ý kiến của ông Lý Văn Bê, Giám đốc Sở Thử, các đơn vị đã rà soát', undefined],
] as const)('of «%s» the one who concluded is %j', ([text, person]) => {
  expect(personOf(text)).toEqual(person);
});

test('a name that two agencies bear names neither', () => {
  const agencies = new Map([
    ['so-thu-mot', { name: 'Sở Thử' }],
    ['so-thu-hai', { name: 'Sở Khác', aliases: ['Sở Thử'] }],
    ['so-cu', { name: 'Sở Tên Mới', names: [{ name: 'Sở Tên Cũ', until: '2041-12-31' }] }],
  ]);
  expect(readIssuer(['SỞ THỬ'], undefined, { ...REGISTRY, agencies })).toBeUndefined();
  expect(readIssuer(['SỞ KHÁC'], undefined, { ...REGISTRY, agencies })).toBe('so-thu-hai');
  expect(readIssuer(['SỞ TÊN CŨ'], undefined, { ...REGISTRY, agencies })).toBe('so-cu');
});

test.for([
  ['Thực hiện Chương trình số 15/CTr-UBND ngày 12/3/2042 của UBND tỉnh về kiểm tra các xã, Đoàn', true],
  ['Căn cứ Kế hoạch kiểm tra số 5/KH-UBND ngày 12/3/2042 của UBND huyện về lưu trữ, Đoàn', true],
  ['Theo Quyết định số 5/QĐ-TTr ngày 12/3/2042 của Chánh Thanh tra về việc thanh tra đất đai', true],
  ['Căn cứ Kế hoạch số 5/KH-SMT ngày 12/3/2042 của Sở Mẫu về việc bồi dưỡng chính trị đầu năm', false],
  ['Căn cứ Quyết định số 5/QĐ-UBND ngày 12/3/2042 của UBND tỉnh về phân công công việc', false],
] as const)('«%s» names the programme of an occasion: %s', ([text, isProgramme]) => {
  const { programme } = readOccasion('', [text], MODEL_REGISTRY);
  expect(programme !== undefined).toBe(isProgramme);
});

test('a place is told up to 120 letters behind what is done there, and not further on', () => {
  const placeAfter = (length: number) => placeOf(`Kiểm tra ${'a'.repeat(length)} của huyện Thử như sau`);
  expect(placeAfter(120)).toBe('huyen-thu');
  expect(placeAfter(121)).toBeUndefined();
});
