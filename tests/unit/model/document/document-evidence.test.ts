import { describe, expect, test } from 'vitest';
import { findDocumentMentions } from '../../../../src/model/document/document-mention.ts';

const numbers = (text: string) => findDocumentMentions(text).map(({ printed }) => printed);

describe('the less usual a symbol, the more its words must say', () => {
  test.for<[string, string[]]>([
    // A type and a body that are known need no words.
    ['theo 15/KH-UBND và', ['15/KH-UBND']],
    ['theo 15 / KH-UBND và', ['15 / KH-UBND']],
    // A type that stands for nothing else, but without blanks.
    ['theo 15/QĐ-XYZ và', ['15/QĐ-XYZ']],
    ['theo 15 / QĐ-XYZ và', []],
    ['theo 15/KH-XYZ và', []],
    ['theo số 15 / KH-XYZ và', ['15 / KH-XYZ']],
    // One capital needs its type directly before the number.
    ['Quyết định số 12/QĐ-X ngày 5/3/2042', ['12/QĐ-X']],
    ['theo số 12/QĐ-X ngày 5/3/2042', []],
    // No type: a body that is known, or `số` and a type word, a date, a line of its own.
    ['theo 7/UBND-KT và', ['7/UBND-KT']],
    ['theo 7 / UBND-KT và', []],
    ['theo số 7 / UBND-KT và', ['7 / UBND-KT']],
    ['theo 7/CP-NV và', []],
    ['theo 7/THADS-NV ngày 5/3/2042', []],
    ['theo số 7/THADS-NV và', []],
    ['theo số 7/THADS-NV ngày 5/3/2042', ['7/THADS-NV']],
    ['theo số 7/THADS-NV ngày 31/2/2042', ['7/THADS-NV']],
    ['Công văn của Cục, số 7/THADS-NV và', []],
    ['Công văn của Cục số 7/THADS-NV và', ['7/THADS-NV']],
    ['Số: 7/THADS-NV', ['7/THADS-NV']],
    ['   Số: 7/THADS-NV', ['7/THADS-NV']],
    ['Kính gửi\n Số: 7/THADS-NV', ['7/THADS-NV']],
    ['Kính gửi Số: 7/THADS-NV', []],
    ['công văn số 7/TH-NV, 8/TH-NV và 9/TH-NV', ['7/TH-NV', '8/TH-NV', '9/TH-NV']],
    // One abbreviation alone.
    ['theo 64/CP và', []],
    ['theo số 64/CP và', ['64/CP']],
    ['theo 31/2042/QH15 và', ['31/2042/QH15']],
    ['theo 31 / 2042/QH15 và', []],
    ['Công văn 12/SABC', ['12/SABC']],
    ['công văn 12/SABC', ['12/SABC']],
    ['thông báo 12/SABC', []],
    ['thông báo số 12/SABC', ['12/SABC']],
    ['Công văn của Sở số 12/SNV', ['12/SNV']],
    ['Công văn của Sở số 12/SABC', []],
    ['theo số 12/SNV ngày 5/3/2042', ['12/SNV']],
    ['theo 12/SNV ngày 5/3/2042', []],
  ])('%s', ([text, expected]) => {
    expect(numbers(text)).toEqual(expected);
  });
});

describe('a project’s by-name and a contract’s number are no documents', () => {
  test.for<[string, string[]]>([
    ['Đề án 06/CP', []],
    ['chương trình 135/CP', []],
    ['Đề án số 06/CP', ['06/CP']],
    ['hợp đồng số 5/XD-KT ngày 5/3/2042', []],
    ['Quyết định về hợp đồng số 5/XD-KT', []],
    ['theo hợp đồng; Công văn số 5/XD-KT', ['5/XD-KT']],
    ['Hợp đồng thuê; Quyết định ban hành kèm số 5/XD-KT', ['5/XD-KT']],
    ['Công văn nêu hợp đồng kèm theo số 5/XD-KT ngày 5/3/2042', []],
    ['số 5/HĐTS ngày 5/3/2042', []],
    ['số 5/HĐKT-ABC ngày 5/3/2042', []],
    ['Quyết định số 5/HĐKT-QĐ', ['5/HĐKT-QĐ']],
    ['số 5/HĐND-TT ngày 5/3/2042', ['5/HĐND-TT']],
    ['theo hợp đồng số 64/CP', []],
  ])('%s', ([text, expected]) => {
    expect(numbers(text)).toEqual(expected);
  });
});

describe('what touches a number may make it a part of something longer', () => {
  test.for<[string, string[]]>([
    ['x= 12/QĐ-UBND', []],
    ['x =  12/QĐ-UBND', []],
    ['a= b 13/QĐ-UBND', ['13/QĐ-UBND']],
    ['/12/QĐ-UBND', []],
    ['thư mục/12/QĐ-UBND', []],
    ['a:12/QĐ-UBND', []],
    [': 14/QĐ-UBND; (:15/QĐ-UBND)', ['14/QĐ-UBND', '15/QĐ-UBND']],
    ['Quyết định số:12/QĐ-UBND', ['12/QĐ-UBND']],
    ['a/b 12/QĐ-UBND', ['12/QĐ-UBND']],
    ['số: 5:12/QĐ-UBND', []],
    ['5,12/QĐ-UBND', []],
    ['7.14/QĐ-UBND', []],
    ['theo,12/QĐ-UBND', ['12/QĐ-UBND']],
    ['số.13/QĐ-UBND', ['13/QĐ-UBND']],
    ['(a).13/QĐ-UBND', []],
    ['1-12/QĐ-UBND', []],
    ['xem -12/QĐ-UBND', []],
    ['  -12/QĐ-UBND', ['12/QĐ-UBND']],
    ['theo\n -12/QĐ-UBND', ['12/QĐ-UBND']],
    ['số 12/QĐ-UBND/ký', []],
    ['số 12/QĐ-UBND/12', ['12/QĐ-UBND']],
    ['số 12/QĐ-UBND.doc, 13/QĐ-UBND.xls, 14/QĐ-UBND.htm, 15/QĐ-UBND.asp', []],
    ['số 12/QĐ-UBND.docx, 13/QĐ-UBND.xlsx, 14/QĐ-UBND.html, 15/QĐ-UBND.aspx', []],
    ['số 12/QĐ-UBND@mau, 13/QĐ-UBND%20', []],
  ])('%s', ([text, expected]) => {
    expect(numbers(text)).toEqual(expected);
  });

  test.for(['chỉ số 12/BC-UBND', 'mã số 12/KH-UBND', 'dân số 12/BC-UBND', 'tỷ số 12/BC-UBND'])(
    'the «số» of another word says no number: «%s»',
    (text) => {
      expect(numbers(text)).toEqual([]);
    },
  );
});

describe('the type word of a number', () => {
  test.for<[string, string | undefined]>([
    ['Chỉ thị, Kế hoạch, số 12/KH-UBND', 'Kế hoạch'],
    // The nearest of the symbol's own type, then the nearest of the same part of the clause.
    ['Kế hoạch, Chỉ thị, số 12/KH-UBND', 'Kế hoạch'],
    ['Kế hoạch và Chỉ thị của tỉnh số 12/KH-UBND', 'Kế hoạch'],
    ['Thông báo  kết luận của tỉnh, Chỉ thị của xã số 12/TB-UBND', 'Thông báo  kết luận'],
    ['Kế hoạch của tỉnh, Đề án của xã số 12/QĐ-UBND', 'Đề án'],
    ['Chỉ thị của tỉnh, theo đó thì số 12/QĐ-UBND', undefined],
    ['Kế hoạch, Chỉ thị số 12/KH-UBND', 'Chỉ thị'],
    // A clause ends at brackets and semicolons.
    ['Chỉ thị (như Kế hoạch) của tỉnh số 12/KH-UBND', undefined],
    ['Kế hoạch; Chỉ thị của tỉnh số 12/KH-UBND', 'Chỉ thị'],
    ['Quyết định của tỉnh (số 12/QĐ-UBND)', 'Quyết định'],
    ['Quyết định của tỉnh : số 12/QĐ-UBND', 'Quyết định'],
    ['Quyết định (  số 12/QĐ-UBND)', 'Quyết định'],
    // The National Assembly's numbers do not say which type they are.
    ['Nghị quyết nêu trong Báo cáo của tỉnh số 12/2042/QH15', 'Nghị quyết'],
    ['Pháp lệnh nêu trong Báo cáo của tỉnh số 12/2042/UBTVQH15', 'Pháp lệnh'],
    ['Luật nêu trong Báo cáo của tỉnh số 12/2042/QH15', 'Luật'],
    ['Bộ luật nêu trong Báo cáo của tỉnh số 12/2042/QH15', 'Bộ luật'],
    ['Luật nêu trong Báo cáo của tỉnh số 12/UBND-KT', 'Báo cáo'],
    // Words that name no document.
    ['Văn bản trả lời của tỉnh số 12/QĐ-UBND', undefined],
    ['Văn bản hợp nhất của tỉnh số 12/QĐ-UBND', 'Văn bản hợp nhất'],
    ['Kế hoạch và Đầu tư của tỉnh số 12/KH-UBND', undefined],
    ['Sở Kế hoạch của tỉnh số 12/KH-UBND', undefined],
    ['các quy định chuyên ngành của tỉnh số 12/QyĐ-UBND', undefined],
  ])('of «%s» is «%s»', ([text, typeWord]) => {
    expect(findDocumentMentions(text)[0]?.typeWord).toBe(typeWord);
  });

  test.for([
    ['Quyết định của các cơ quan có liên quan ở nhiều nơi số 12/QĐ-UBND', 'Quyết định của các cơ quan'],
    ['Quyết định do các cơ quan có liên quan ở nhiều nơi cùng bàn rồi ra số 12/QĐ-UBND', 'số 12'],
  ] as const)('the link begins at it unless it stands far away: «%s»', ([text, start]) => {
    const [mention] = findDocumentMentions(text);
    expect(text.slice(mention?.spanStart).startsWith(start)).toBe(true);
  });
});
