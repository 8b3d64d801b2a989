import { expect, test } from 'vitest';
import { findDocumentMentions } from '../../../../src/model/document/document-mention.ts';

const agencyOf = (words: string): string | undefined => findDocumentMentions(words)[0]?.issuer;

test.for([
  ['Chính phủ cắt giảm thủ tục', 'Chính phủ'],
  ['Thủ tướng\nChính phủ bàn việc', 'Thủ tướng\nChính phủ'],
  ['Phó Thủ tướng Chính phủ thay mặt', 'Phó Thủ tướng Chính phủ'],
  ['Bộ Chính trị mở rộng', 'Bộ Chính trị'],
  ['Chủ tịch nước tặng thưởng', 'Chủ tịch nước'],
  ['Ủy ban Thường vụ Quốc hội giải thích', 'Ủy ban Thường vụ Quốc hội'],
  ['Ban Chấp hành Trung ương Đảng lần thứ', 'Ban Chấp hành Trung ương Đảng'],
  ['UBND tỉnh Mẫu vận động nhân dân', 'UBND tỉnh Mẫu'],
  ['UBND huyện vận động nhân dân', 'UBND huyện'],
  ['Tỉnh ủy vận động nhân dân', 'Tỉnh ủy'],
  ['Văn phòng Chính phủ gợi ý', 'Văn phòng Chính phủ'],
])('a name that is whole takes no more words: «của %s» is of «%s»', ([words, agency]) => {
  expect(agencyOf(`Quyết định số 7/QĐ-UBND của ${words}`)).toBe(agency);
});

test.for([
  ['Sở Tài chính và Sở Thử tỉnh Mẫu', 'Sở Tài chính và Sở Thử tỉnh Mẫu'],
  ['Sở Tài chính & Đầu tư', 'Sở Tài chính & Đầu tư'],
  ['Sở Tài chính và đơn vị Mẫu', 'Sở Tài chính'],
  ['Sở Tài chính và Công văn số 8/STC-NS', 'Sở Tài chính'],
  ['SỞ TÀI CHÍNH VÀ ĐẦU TƯ TỈNH MẪU', 'SỞ TÀI CHÍNH VÀ ĐẦU TƯ TỈNH MẪU'],
])('«và» goes on with a name only before a capital that opens no document: «%s»', ([words, agency]) => {
  expect(agencyOf(`Quyết định số 7/QĐ-UBND của ${words}`)).toBe(agency);
});

test.for([
  ['Sở Tài chính.Các sở làm', 'Sở Tài chính'],
  ['Sở Tài chính.12 sở làm', 'Sở Tài chính'],
  ['UBND TX.Mẫu.Các sở làm', 'UBND TX.Mẫu'],
  ['Sở Tài chính từ nay', 'Sở Tài chính'],
  ['UBND tỉnh Sửa đổi quy chế', 'UBND tỉnh'],
  ['UBND xã Về việc giao', 'UBND xã'],
  ['Sở Thử 12 thôn', 'Sở Thử'],
  ['UBND tỉnh\nMẫu về', 'UBND tỉnh\nMẫu'],
  ['UBND tỉnh Mẫu\nQUYẾT ĐỊNH GIAO', 'UBND tỉnh Mẫu'],
  ['tỉnh Mẫu', 'tỉnh Mẫu'],
])('a name ends where a sentence, a title or a heading begins: «%s»', ([words, agency]) => {
  expect(agencyOf(`Quyết định số 7/QĐ-UBND của ${words}`)).toBe(agency);
});

test.for(['ai đó', 'Nghị định ấy', 'việc này', '12 sở'])('«của %s» names no agency', (words) => {
  expect(agencyOf(`Quyết định số 7/QĐ-UBND của ${words}`)).toBeUndefined();
});

test.for([
  ['UBND TỈNH VÍ vận động', 'UBND TỈNH VÍ'],
  ['UBND TỈNH MẪU THỬ và các sở', 'UBND TỈNH MẪU THỬ'],
  ['SỞ TÀI CHÍNH TỪ NGUỒN', 'SỞ TÀI CHÍNH'],
  ['UBND TỈNH MẪU VÍ TỪ NGUỒN', 'UBND TỈNH MẪU VÍ'],
  ['THÀNH ỦY MẪU VỀ', 'THÀNH ỦY MẪU'],
  // No name of a place has more than four syllables.
  ['UBND TỈNH MẪU THỬ VÍ DỤ SÁNG NAY', 'UBND TỈNH MẪU THỬ VÍ DỤ'],
])('in a heading a place has four syllables at most, and small letters end it: «%s»', ([words, agency]) => {
  expect(agencyOf(`QUYẾT ĐỊNH SỐ 7/QĐ-UBND CỦA ${words}`)).toBe(agency);
});

test('a name has twenty words at most', () => {
  const words = Array.from({ length: 25 }, (_, index) => `M${'ẫ'.repeat(index)}u`);
  expect(agencyOf(`Quyết định số 7/QĐ-UBND của ${words.join(' ')}`)).toBe(words.slice(0, 20).join(' '));
});
