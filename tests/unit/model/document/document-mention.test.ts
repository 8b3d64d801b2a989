import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDocumentMentions } from '../../../../src/model/document/document-mention.ts';

const numbers = (text: string) => findDocumentMentions(text).map(({ printed }) => printed);

describe('numbers are found as offices print them', () => {
  test.for<[string, string[]]>([
    ['Quyết định số 236/QĐ-TTg ngày 19/3/2024', ['236/QĐ-TTg']],
    ['Quyết định 236/QĐ-TTg', ['236/QĐ-TTg']],
    ['Số: 05 /2025/QĐ-UBND', ['05 /2025/QĐ-UBND']],
    ['Số:12/BC-TH', ['12/BC-TH']],
    ['Nghị định số 45/2042/NĐ - CP ngày', ['45/2042/NĐ - CP']],
    ['Quyết định số31-QĐ/TW, ngày 01-10-1997', ['31-QĐ/TW']],
    ['Kết luận số 100 - KL/TW ngày 18/8/2014', ['100 - KL/TW']],
    ['Quyết định số 84 QĐ/TWĐTN ngày 22/02/2013', ['84 QĐ/TWĐTN']],
    ['Công văn số 8011-CV/BTCTW, ngày 27/02/2042', ['8011-CV/BTCTW']],
    ['Công văn 285/CCTTHC ngày 08 tháng 9 năm 2009', ['285/CCTTHC']],
    ['Văn bản số 3722/VPCP-CN', ['3722/VPCP-CN']],
    ['theo 3722/VPCP-CN và 15/UBND-KT', ['3722/VPCP-CN', '15/UBND-KT']],
    ['Thông tư liên tịch số 11/2004/TTLT-\nBNN-BNV', ['11/2004/TTLT-\nBNN-BNV']],
    ['Tờ trình số 473/TTr -\nNN&PTNT ngày 21/5/2007', ['473/TTr -\nNN&PTNT']],
    ['Luật Đất đai số 31/2024/QH15', ['31/2024/QH15']],
    [
      'Luật Ngân sách nhà nước số 01/2002/QH11 ngày 16 tháng 12 năm 2002; số 83/2015/QH13',
      ['01/2002/QH11', '83/2015/QH13'],
    ],
    ['Nghị quyết số 629/2019/UBTVQH14 của', ['629/2019/UBTVQH14']],
    ['Nghị định số 64-CP ngày 27/9/1993', ['64-CP']],
    ['Các CQ theo GM số 146/GM-UBND;', ['146/GM-UBND']],
    ['NGHỊ QUYẾT SỐ 41/2022/NQ-HĐND NGÀY 09/12/2022 CỦA HỘI ĐỒNG', ['41/2022/NQ-HĐND']],
    ['Quyết định số 12/Qđ-UBND', ['12/Qđ-UBND']],
    ['Chỉ thị số 04/CT-UBND⁶, xác định', ['04/CT-UBND']],
    ['ban hành kèm theo Quyết định số 12/QĐ-UBND.', ['12/QĐ-UBND']],
    ['số 12/QĐ-UBND - UBND tỉnh Mẫu', ['12/QĐ-UBND']],
    ['Chương trình số 07-Ctr/TU ngày 1/2/2042', ['07-Ctr/TU']],
    ['-15/QĐ-UBND của UBND tỉnh', ['15/QĐ-UBND']],
    ['Nghị quyết số 66.13/2026/NQ-CP ngày 27', ['66.13/2026/NQ-CP']],
    ['Nghị định số 64//2023/NĐ-CP', ['64//2023/NĐ-CP']],
    ['Thông tư số 06/2022/TT-B\u0422\u0421', ['06/2022/TT-B\u0422\u0421']],
    ['Thông tư số 28/2018/TTBNNPTNT', ['28/2018/TTBNNPTNT']],
    ['đi làm việc ở nước ngoài theo hợp đồng số 69/2020/QH14', ['69/2020/QH14']],
    ['Luật Viễn thông số 24/2023/QH15', ['24/2023/QH15']],
    ['Theo NĐ43/2014/NĐ-CP', ['43/2014/NĐ-CP']],
    ['Quyết định số 7/QĐ-BTCngày 5/3/2042', ['7/QĐ-BTC']],
    ['Quyết định số 7/QĐ-TTg7 và', ['7/QĐ-TTg']],
    ['Nghị quyết số 7/2042/NQ-HĐND16', ['7/2042/NQ-HĐND16']],
    ['Bản án số 12/2042/HS-ST ngày 3/4/2042', ['12/2042/HS-ST']],
    ['Quyết định số 12/QĐ-UBND.UBND tỉnh Mẫu', ['12/QĐ-UBND']],
    ['Công văn số 7/STC-TCĐT.N Mẫu', ['7/STC-TCĐT']],
    ['Công văn số 7/STC-NS & Vốn', ['7/STC-NS']],
    ['Luật số 31/2024/QH15 - UBND tỉnh', ['31/2024/QH15']],
  ])('%s', ([text, expected]) => {
    expect(numbers(text)).toEqual(expected);
  });
});

describe('lists', () => {
  test.for<[string, string[]]>([
    ['Quyết định số 12, 13/QĐ-UBND', ['12', '13/QĐ-UBND']],
    ['Quyết định số 12,13/QĐ-UBND', ['12', '13/QĐ-UBND']],
    ['các Quyết định số 12, 13 và 14/QĐ-UBND', ['12', '13', '14/QĐ-UBND']],
    ['Nghị quyết số 12/2042 và 13/2043/NQ-HĐND', ['12/2042', '13/2043/NQ-HĐND']],
    ['Quyết định số 12 và số 13/QĐ-UBND', ['12', '13/QĐ-UBND']],
    ['số 12/QĐ-UBND, 13/QĐ-UBND và 15/QĐ-UBND', ['12/QĐ-UBND', '13/QĐ-UBND', '15/QĐ-UBND']],
    ['các Nghị quyết số 30-NQ/TU, 06-NQ/TU', ['30-NQ/TU', '06-NQ/TU']],
    ['Quyết định từ số 20 đến số 25/QĐ-UBND', ['20', '25/QĐ-UBND']],
    ['các Quyết định số từ 20 đến 25/QĐ-UBND', ['20', '25/QĐ-UBND']],
    ['Quyết định từ số 20/QĐ-UBND đến số 25/QĐ-UBND', ['20/QĐ-UBND', '25/QĐ-UBND']],
    ['Quyết định số 20-25/QĐ-UBND', ['20', '25/QĐ-UBND']],
    ['Quyết định số 20 – 25/QĐ-UBND', ['20', '25/QĐ-UBND']],
    ['Công văn số 25-20/QĐ-UBND', []],
    ['từ ngày 20 đến 25/QĐ-UBND', ['25/QĐ-UBND']],
    ['Đoàn kiểm tra số 02 và 15/QĐ-UBND', ['15/QĐ-UBND']],
    ['ngày 12, 13/QĐ-UBND', ['13/QĐ-UBND']],
    ['Quyết định số 13 đến 13/QĐ-UBND', ['13/QĐ-UBND']],
    ['tổ công tác số 12 và 15/QĐ-UBND', ['15/QĐ-UBND']],
    ['trong đoàn, các số 12 và 15/QĐ-UBND', ['12', '15/QĐ-UBND']],
    ['số 12/QĐ-UBND hoặc 13/QĐ-UBND & 14/QĐ-UBND', ['12/QĐ-UBND', '13/QĐ-UBND', '14/QĐ-UBND']],
  ])('%s', ([text, expected]) => {
    expect(numbers(text)).toEqual(expected);
  });

  test('each serial of a list takes the symbol, the type word, the date and the issuer of the whole', () => {
    const [first, last] = findDocumentMentions(
      'Quyết định số 12, 13/QĐ-UBND ngày 5/3/2042 của UBND tỉnh Mẫu.',
    );
    const shared = { typeWord: 'Quyết định', date: { iso: '2042-03-05' }, issuer: 'UBND tỉnh Mẫu' };
    expect(first).toMatchObject({ ...shared, number: { serial: '12', type: 'QĐ', issuer: 'UBND' } });
    expect(last).toMatchObject({ ...shared, number: { serial: '13', type: 'QĐ', issuer: 'UBND' } });
  });

  test.for<[string, (string | undefined)[]]>([
    ['số 12/QĐ-UBND, số 13/QĐ-UBND ngày 5/3/2042 của UBND tỉnh Mẫu', ['UBND tỉnh Mẫu', 'UBND tỉnh Mẫu']],
    [
      'các Quyết định số 12/QĐ-UBND ngày 1/2/2042, số 13/QĐ-UBND ngày 2/2/2042 và 14/QĐ-UBND của UBND tỉnh Ví',
      ['UBND tỉnh Ví', 'UBND tỉnh Ví', 'UBND tỉnh Ví'],
    ],
    ['Quyết định từ số 20/QĐ-UBND đến số 25/QĐ-UBND của UBND tỉnh Ví', ['UBND tỉnh Ví', 'UBND tỉnh Ví']],
    ['Quyết định số 12/QĐ-UBND và Quyết định số 13/QĐ-UBND của UBND tỉnh Ví', [undefined, 'UBND tỉnh Ví']],
    ['Quyết định số 12/QĐ-UBND, số 13/NQ-HĐND của HĐND tỉnh Ví', [undefined, 'HĐND tỉnh Ví']],
    ['Quyết định số 12/QĐ-UBND, số 13/QĐ-STC của Sở Ví', [undefined, 'Sở Ví']],
    ['Quyết định số 12/QĐ-UBND, số 13/KH-UBND của UBND tỉnh Ví', [undefined, 'UBND tỉnh Ví']],
    ['Quyết định số 12/QĐ-UBND ra đời và số 13/QĐ-UBND của UBND tỉnh Ví', [undefined, 'UBND tỉnh Ví']],
    ['Quyết định số 12/QĐ-UBND và nêu số 13/QĐ-UBND của UBND tỉnh Ví', [undefined, 'UBND tỉnh Ví']],
    [
      'số 12/QĐ-UBND hoặc 13/QĐ-UBND\n& 14/QĐ-UBND của UBND tỉnh Ví',
      ['UBND tỉnh Ví', 'UBND tỉnh Ví', 'UBND tỉnh Ví'],
    ],
    ['Quyết định số 12/QĐ-UBND của UBND xã A, số 13/QĐ-UBND của UBND xã B', ['UBND xã A', 'UBND xã B']],
  ])(
    'the agency after a list is each number’s that has the symbol and none of its own: %s',
    ([text, expected]) => {
      expect(findDocumentMentions(text).map(({ issuer }) => issuer)).toEqual(expected);
    },
  );

  test('a serial with its own year keeps it', () => {
    const found = findDocumentMentions('Nghị quyết số 12/2042 và 13/2043/NQ-HĐND');
    expect(found.map(({ number }) => number.year)).toEqual(['2042', '2043']);
  });

  test('the date after a list of whole numbers is the last one’s only', () => {
    const [first, last] = findDocumentMentions(
      'số 12/QĐ-UBND, số 13/QĐ-UBND ngày 5/3/2042 của UBND tỉnh Mẫu',
    );
    expect(first?.date).toBeUndefined();
    expect(last?.date?.iso).toBe('2042-03-05');
  });

  test('the type word of a list serves its later numbers', () => {
    const found = findDocumentMentions('các Nghị quyết số 30-NQ/TU ngày 3/6/2042, 06-NQ/TU và số 95-NQ/TU');
    expect(found.map(({ typeWord }) => typeWord)).toEqual(['Nghị quyết', 'Nghị quyết', 'Nghị quyết']);
  });
});

describe('a word of a place’s name is no word of its own', () => {
  test.for<[string, string, string | undefined, string | undefined]>([
    [
      'Nghị quyết ngày 5/3/2042 của HĐND tỉnh An Quý số 27/NQ-HĐND',
      '27/NQ-HĐND',
      'HĐND tỉnh An Quý',
      '2042-03-05',
    ],
    ['Quyết định của UBND huyện Thử Tàu số 28/QĐ-UBND', '28/QĐ-UBND', 'UBND huyện Thử Tàu', undefined],
    [
      'Quyết định của UBND thành phố Mẫu Phòng số 29/QĐ-UBND',
      '29/QĐ-UBND',
      'UBND thành phố Mẫu Phòng',
      undefined,
    ],
    ['Nghị quyết của Tỉnh ủy Mẫu Trị số 30-NQ/TU', '30-NQ/TU', 'Tỉnh ủy Mẫu Trị', undefined],
    ['Quyết định của UBND tỉnh Mẫu số 31/QĐ-UBND', '31/QĐ-UBND', 'UBND tỉnh Mẫu', undefined],
    ['QUYẾT ĐỊNH CỦA UBND XÃ AN PHÂN SỐ 32/QĐ-UBND', '32/QĐ-UBND', 'UBND XÃ AN PHÂN', undefined],
    ['văn bản của Sở Thử, UBND xã Đông Đường, số 33/QĐ-UBND', '33/QĐ-UBND', undefined, undefined],
  ])('%s', ([text, number, issuer, date]) => {
    expect(findDocumentMentions(text)).toMatchObject([{ printed: number }]);
    expect(findDocumentMentions(text)[0]?.issuer).toBe(issuer);
    expect(findDocumentMentions(text)[0]?.date?.iso).toBe(date);
  });

  test.for([
    'quý số 27/NQ-HĐND',
    'Biển số 29/LD-UBND',
    'tỉnh có xe số 29/QĐ-UBND',
    'xã nhận hàng theo Mẫu số 05/QĐ-UBND',
  ])('but «%s» counts something else', (text) => {
    expect(numbers(text)).toEqual([]);
  });
});

describe('a point after thousands', () => {
  test.for<[string, string[]]>([
    ['Quyết định số 1.234/QĐ-UBND', ['1.234/QĐ-UBND']],
    ['Công văn số 12.345/UBND-KT', ['12.345/UBND-KT']],
    ['Quyết định số 1.234-QĐ/TU', ['1.234-QĐ/TU']],
    ['Kế hoạch 2.100/KH-UBND', ['2.100/KH-UBND']],
    ['diện tích 1.250/KH-UBND', []],
    ['mục 4.2/HĐ, 12.5/KH-UBND', []],
  ])('%s', ([text, expected]) => {
    expect(numbers(text)).toEqual(expected);
  });
});

describe('a date that is no day keeps the agency, and says what is certain', () => {
  test.for<[string, string, string | undefined]>([
    ['ngày 29/2/2041', 'not-in-calendar', '2041'],
    ['ngày 31/4/2041', 'not-in-calendar', '2041'],
    ['ngày 31 tháng 4 năm 2041', 'not-in-calendar', '2041'],
    ['ngày 5/13/2041', 'not-in-calendar', '2041'],
    ['tháng 13/2041', 'not-in-calendar', '2041'],
    ['31/4/2041', 'not-in-calendar', '2041'],
    ['ngày 31-4-2041', 'not-in-calendar', '2041'],
    ['ngày 5/3/41', 'short-year', undefined],
    ['ngày 5 tháng 3 năm 41', 'short-year', undefined],
    ['ngày 05.3.41', 'short-year', undefined],
    ['ngày …/3/2041', 'no-day', '2041-03'],
    ['ngày .../3/2041', 'no-day', '2041-03'],
    ['ngày    /3/2041', 'no-day', '2041-03'],
    ['ngày ____/____/2041', 'no-day', '2041'],
    ['ngày … tháng … năm 2041', 'no-day', '2041'],
    ['ngày 05/3', 'no-year', undefined],
    ['ngày 5 tháng 3', 'no-year', undefined],
    ['ngày 5 tháng 3 năm …', 'no-year', undefined],
    ['ngày 12/3-2041', 'odd', '2041'],
    ['ngày 12/3/20411', 'odd', undefined],
  ])('%s', ([date, fault, iso]) => {
    for (const [before, after] of [
      ['', ''],
      [' (', ')'],
      [', ', ','],
    ]) {
      const [mention] = findDocumentMentions(
        `Quyết định số 12/QĐ-UBND${before || ' '}${date}${after} của UBND tỉnh Mẫu về việc thử.`,
      );
      expect(mention).toMatchObject({ printed: '12/QĐ-UBND', issuer: 'UBND tỉnh Mẫu', title: 'thử' });
      expect(mention?.date).toBeUndefined();
      expect(mention?.doubtfulDate).toEqual({ printed: date, fault, ...(iso && { iso }) });
    }
  });

  test('after the agency too', () => {
    const [mention] = findDocumentMentions('Quyết định số 12/QĐ-UBND của UBND tỉnh Mẫu ngày 29/2/2041');
    expect(mention).toMatchObject({ issuer: 'UBND tỉnh Mẫu', doubtfulDate: { fault: 'not-in-calendar' } });
  });

  test('a month whose day is left blank is read, and doubted', () => {
    const [mention] = findDocumentMentions(
      'Quyết định số 12/QĐ-UBND ngày … tháng 3 năm 2041 của UBND tỉnh Mẫu',
    );
    expect(mention).toMatchObject({ date: { iso: '2041-03' }, doubtfulDate: { fault: 'no-day' } });
    const [plain] = findDocumentMentions('Quyết định số 12/QĐ-UBND tháng 3 năm 2041 của UBND tỉnh Mẫu');
    expect(plain?.doubtfulDate).toBeUndefined();
  });

  test.for(['ngày 5/3/2041', 'tháng 3/2041', 'năm 2041', 'đến hết ngày mai', 'ngày 12/QĐ'])(
    '«%s» is not doubted',
    (words) => {
      expect(findDocumentMentions(`Quyết định số 12/QĐ-UBND ${words}`)[0]?.doubtfulDate).toBeUndefined();
    },
  );

  test.for([
    'ngày mùng 5 tháng 3 năm 2041',
    'ngày mồng 5/3/2041',
    'mùng năm tháng ba năm 2041',
    '(ngày 5/3/2041)',
  ])('«%s» is a day, and the agency stays', (date) => {
    expect(findDocumentMentions(`Quyết định số 12/QĐ-UBND ${date} của UBND tỉnh Mẫu`)).toMatchObject([
      { date: { iso: '2041-03-05' }, issuer: 'UBND tỉnh Mẫu' },
    ]);
  });
});

describe('the agency of a heading', () => {
  test.for([
    ['CỦA UBND TỈNH VÍ', 'UBND TỈNH VÍ'],
    ['NGÀY 16 THÁNG 3 NĂM 2041 CỦA UBND TỈNH VÍ VỀ VIỆC GIAO ĐẤT', 'UBND TỈNH VÍ'],
    ['CỦA ỦY BAN NHÂN DÂN TỈNH VÍ DỤ NGÀY 5/3/2041', 'ỦY BAN NHÂN DÂN TỈNH VÍ DỤ'],
    ['CỦA UBND TỈNH VỀ VIỆC GIAO ĐẤT', 'UBND TỈNH'],
    ['CỦA UBND HUYỆN GIAO MẪU BAN HÀNH QUY CHẾ', 'UBND HUYỆN GIAO MẪU'],
    ['CỦA UBND TỈNH GIAO CHỈ TIÊU', 'UBND TỈNH'],
    ['CỦA UBND QUẬN BẮC TỪ MẪU VỀ', 'UBND QUẬN BẮC TỪ MẪU'],
    ['CỦA UBND THỊ XÃ TỪ MẪU NĂM 2041', 'UBND THỊ XÃ TỪ MẪU'],
    ['CỦA UBND HUYỆN NĂM MẪU, UBND XÃ A', 'UBND HUYỆN NĂM MẪU'],
    ['CỦA BAN THƯỜNG VỤ TỈNH ỦY VÍ VỀ', 'BAN THƯỜNG VỤ TỈNH ỦY VÍ'],
    ['của UBND TỈNH VÍ về việc', 'UBND TỈNH VÍ'],
  ])('%s', ([words, issuer]) => {
    const [mention] = findDocumentMentions(`QUYẾT ĐỊNH SỐ 33/QĐ-UBND ${words}`);
    expect(mention?.issuer).toBe(issuer);
  });
});

test.for([
  ['UBND xã Cư M’Mẫu về', 'UBND xã Cư M’Mẫu'],
  ["UBND xã Ea H'Thử.", "UBND xã Ea H'Thử"],
  ['UBND TP. Mẫu về', 'UBND TP. Mẫu'],
  ['UBND TP.Mẫu về', 'UBND TP.Mẫu'],
  ['UBND tỉnh Mẫu Rịa - Thử Tàu về', 'UBND tỉnh Mẫu Rịa - Thử Tàu'],
  ['UBND tỉnh Mẫu Rịa - Sở Thử', 'UBND tỉnh Mẫu Rịa'],
])('the agency of «của %s» is «%s»', ([words, issuer]) => {
  expect(findDocumentMentions(`Quyết định số 5/QĐ-UBND của ${words}`)[0]?.issuer).toBe(issuer);
});

describe('not documents', () => {
  test.for([
    'đạt 08/19 tiêu chí, thứ 05/11 huyện, hạng 4/11',
    'phát triển KT-XH giai đoạn 2021-2030',
    'ngày 12/3/2024, tháng 6/2024, quý I/2024',
    'đường ĐT.226, QL.4B, ĐT.231/KM-5',
    'điện thoại 0205/3812-456',
    'TCVN 4054-2005/BXD-KHCN, QCVN 08-MT:2015/BTNMT, QCVN 01-1:2018/BYT, TCVN ISO 9001:2015/QĐ-KD',
    'Mẫu số 05/BB-VPHC, Biểu số 01/BC-TH, phụ lục số 02/KH-TC',
    'Hợp đồng số 05/2042/HĐ-XD, hợp đồng kinh tế số 12/HĐKT-ABC',
    'tài khoản số 3711/TK-KBNN',
    'https://mau.example/van-ban/236/QĐ-TTg và /van-ban/12/QD-TTg',
    'tệp 12-QĐ-UBND_signed.pdf, 15/QĐ-UBND.pdf',
    '#ii-1-1.1-a, #15/QĐ-UBND',
    'biển số 12A-345.67, xe số 29/LD-1234',
    'nhà số 36/BT5, số 12/A Trần Thử, số nhà 45/12A-TT',
    'học sinh lớp 12A/QĐ',
    'trạm biến áp 110/TBA-250KVA, cột số 45/TBA-ABC',
    'phòng 12/KH-TC',
    'quận 12/TP-HCM',
    'Số: /QĐ-UBND; số …/QĐ-UBND',
    '2,5 tỷ/năm, 15 T/ha, 5-7 tấn/HA',
    'Đoàn kiểm tra số 02',
    'hai bên ký số 05/2042/HĐ-UBND ngày 5/3/2042',
    'bản vẽ tỷ lệ 1/KH-UBND',
    'Tổ công tác triển khai Đề án 06/CP',
    'phiếu xuất kho số 12/PXK-KV ngày 5/3/2042',
    'chứng chỉ hành nghề số 12/CCHN-TKX ngày 5/3/2042',
    'toanvan.aspx?ItemID=96294&Keyword=\n43/2015/TT-BL%C4%90TBXH',
    'mẫu số 19/TB-ĐKT, mẫu số 01-ĐK-TCT, Mẫu 01/TB-BSTT-NNT',
    'Thông tư 07/2017/TT-\n\nTập hệ thống',
    'Quyết định số 1234567/QĐ-UBND',
  ])('%s', (text) => {
    expect(numbers(text)).toEqual([]);
  });
});

describe('what is said of a document', () => {
  test.for([
    [
      'Chương trình số 15/CTr-UBND ngày 12/3/2024 của UBND tỉnh về kiểm tra',
      'Chương trình',
      '2024-03-12',
      'UBND tỉnh',
    ],
    [
      'Nghị quyết số 95-NQ/TU, ngày 20/9/2022 của Ban Thường vụ Tỉnh ủy về',
      'Nghị quyết',
      '2022-09-20',
      'Ban Thường vụ Tỉnh ủy',
    ],
    [
      'Quyết định số 236/QĐ-TTg của Thủ tướng Chính phủ ngày 19/3/2024',
      'Quyết định',
      '2024-03-19',
      'Thủ tướng Chính phủ',
    ],
    ['Tờ trình số 08/TTr-SKHĐT ngày 09 tháng 01 năm 2042', 'Tờ trình', '2042-01-09', undefined],
    ['Quyết định số 5/QĐ-UBND (ngày 9/1/2042)', 'Quyết định', '2042-01-09', undefined],
    ['Kế hoạch số 25/KH-UBND tháng 6/2042', 'Kế hoạch', '2042-06', undefined],
    ['Quyết định 119/QĐ-UBND năm 2009 bổ sung', 'Quyết định', '2009', undefined],
    ['Sở Kế hoạch và Đầu tư trình số 33/2023/QĐ-UBND', undefined, undefined, undefined],
    ['Quyết định của Sở Kế hoạch và Đầu tư số 33/2023/QĐ-UBND', 'Quyết định', undefined, undefined],
    ['Kết luận số 182/TB-UBND ngày 9/4/2024', 'Kết luận', '2024-04-09', undefined],
    ['Luật Ban hành văn bản quy phạm pháp luật số 80/2015/QH13', 'Luật', undefined, undefined],
    ['Bộ luật Lao động số 45/2019/QH14', 'Bộ luật', undefined, undefined],
    [
      'số 7/QĐ-BNN của Bộ Nông nghiệp và Phát triển nông thôn quy định',
      undefined,
      undefined,
      'Bộ Nông nghiệp và Phát triển nông thôn',
    ],
    ['Công văn số 7/STC-NS của Sở Tài chính, UBND huyện Thử', 'Công văn', undefined, 'Sở Tài chính'],
    ['Quyết định số 7/QĐ-UBND của UBND tỉnh và Công văn số 8/STC-NS', 'Quyết định', undefined, 'UBND tỉnh'],
    [
      'Công văn số 7/VPCP-CN của Văn phòng Chính phủ truyền đạt ý kiến',
      'Công văn',
      undefined,
      'Văn phòng Chính phủ',
    ],
    ['Quy định số 7-QĐ/ĐU của Đảng ủy Chính phủ ban bố', 'Quy định', undefined, 'Đảng ủy Chính phủ'],
    ['Quyết định số 7/QĐ-UBND của UBND huyện Thử nêu rõ', 'Quyết định', undefined, 'UBND huyện Thử'],
    [
      'Thông tư số 7/TT-BTTTT của Bộ Thông tin và Truyền thông',
      'Thông tư',
      undefined,
      'Bộ Thông tin và Truyền thông',
    ],
    [
      'Công văn số 7/BQL-QH của Ban Quản lý các khu công nghiệp tỉnh Mẫu đề nghị',
      'Công văn',
      undefined,
      'Ban Quản lý các khu công nghiệp tỉnh Mẫu',
    ],
    [
      'Kế hoạch số 7/KH-BCĐ của Ban Chỉ đạo phòng thủ dân sự tỉnh Mẫu về',
      'Kế hoạch',
      undefined,
      'Ban Chỉ đạo phòng thủ dân sự tỉnh Mẫu',
    ],
    [
      'Công văn số 7/LĐLĐ-VP của Liên đoàn Lao động tỉnh Mẫu',
      'Công văn',
      undefined,
      'Liên đoàn Lao động tỉnh Mẫu',
    ],
    [
      'Thông tư số 7/TT-BLĐTBXH của Bộ Lao động - Thương binh và Xã hội quy định',
      'Thông tư',
      undefined,
      'Bộ Lao động - Thương binh và Xã hội',
    ],
    [
      'QUYẾT ĐỊNH SỐ 263/QĐ-TTg NGÀY 22/02/2042 CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ VIỆC',
      'QUYẾT ĐỊNH',
      '2042-02-22',
      'THỦ TƯỚNG CHÍNH PHỦ',
    ],
    ['các Quyết định của Thủ tướng Chính phủ: số 7/QĐ-TTg', 'Quyết định', undefined, undefined],
    ['Luật An toàn, vệ sinh lao động số 84/2015/QH13', 'Luật', undefined, undefined],
    ['Nghị định số 7/NĐ-CP ngày 5/3/2042 của Chính phủ.Căn cứ', 'Nghị định', '2042-03-05', 'Chính phủ'],
    ['Quyết định số 7/QĐ-UBND ngày 31/2/2042 của UBND tỉnh', 'Quyết định', undefined, 'UBND tỉnh'],
  ] as const)('%s', ([text, typeWord, date, issuer]) => {
    const mention = findDocumentMentions(text)[0];
    expect(mention?.typeWord).toBe(typeWord);
    expect(mention?.date?.iso).toBe(date);
    expect(mention?.issuer).toBe(issuer);
  });

  test.for([
    [
      'Căn cứ Nghị định số 9/NĐ-CP ngày 5/3/2042 của Chính phủ về quản lý vốn, tài sản;',
      'quản lý vốn, tài sản',
    ],
    ['Chỉ thị số 4/CT-UBND về việc', undefined],
    ['1) Chỉ thị số 4/CT-UBND về tiết kiệm 2) Chỉ thị số 5/CT-UBND', undefined],
    ['Chỉ thị số 4/CT-UBND về việc đẩy nhanh tiến độ', 'đẩy nhanh tiến độ'],
    ['theo (Quyết định số 4/QĐ-UBND về lập đoàn (đợt 2), tổ), các sở', 'lập đoàn (đợt 2), tổ'],
    ['Thực hiện Kết luận số 4-KL/TW về “Đổi mới, nâng cao”, Sở', '“Đổi mới, nâng cao”'],
    ['Thực hiện Quyết định số 4/QĐ-UBND về lập tổ công tác, Sở Tài chính báo cáo.', undefined],
    ['Thực hiện Chương trình số 15/CTr-UBND về kiểm tra kế hoạch; các chương trình khác; hôm nay', undefined],
  ] as const)('the title of «%s» is «%s»', ([text, title]) => {
    expect(findDocumentMentions(text)[0]?.title).toBe(title);
  });

  test('the link runs from the type word, or from `số`, to the number’s end', () => {
    const spans = (text: string) =>
      findDocumentMentions(text).map(({ spanStart, spanEnd }) => text.slice(spanStart, spanEnd));
    expect(spans('theo Quyết định số 4/QĐ-UBND ngày 5/3/2042')).toEqual(['Quyết định số 4/QĐ-UBND']);
    expect(spans('tại (số 4/QĐ-UBND)')).toEqual(['số 4/QĐ-UBND']);
    expect(spans('các Quyết định số 4, 5/QĐ-UBND, 6/QĐ-UBND')).toEqual([
      'Quyết định số 4',
      '5/QĐ-UBND',
      '6/QĐ-UBND',
    ]);
  });
});

test('the real notice holds twelve documents in thirteen mentions', () => {
  const folder = new URL('../../../../content/sources/2024/', import.meta.url);
  const text = readFileSync(new URL('000_b47614d5102acb89.txt', folder), 'utf8');
  const found = numbers(text);
  expect(found).toEqual([
    '15/CTr-UBND',
    '1556-QĐ/TU',
    '04/CT-UBND',
    '30-NQ/TU',
    '06-NQ/TU',
    '95-NQ/TU',
    '04/CT-UBND',
    '236/QĐ-TTg',
    '182/TB-UBND',
    '116/2016/NĐ-CP',
    '60-NQ/TU',
    '49-NQ/TU',
    '146/GM-UBND',
  ]);
  expect(new Set(found).size).toBe(12);
});

const pieces = fc.constantFrom(
  ...[
    'Quyết định ',
    'số ',
    '12',
    '13/QĐ-UBND',
    '30-NQ/TU',
    ', ',
    ' và ',
    '; ',
    ' ngày 5/3/2042',
    ' của UBND tỉnh Mẫu',
    '\n',
    ' về ',
    '08/19',
    'Đ',
    '\u0301',
    'x',
    '(',
    ')',
  ],
);

test('mentions are in order, apart, and their print is the text at their offsets, whatever the spelling', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), fc.constantFrom('NFC', 'NFD'), (parts, form) => {
      const text = parts.join('').normalize(form);
      let before = 0;
      for (const mention of findDocumentMentions(text)) {
        expect(mention.spanStart).toBeGreaterThanOrEqual(before);
        expect(mention.start).toBeGreaterThanOrEqual(mention.spanStart);
        expect(mention.printed).toBe(text.slice(mention.start, mention.end));
        before = mention.end;
      }
    }),
  );
});

test('decomposed letters, no-break blanks and long dashes change what is found in nothing but its letters', () => {
  const text =
    'Nghị quyết số 30-NQ/TU, ngày 03/6/2021 của Ban Chấp hành Đảng bộ tỉnh; Quyết định số 7/QĐ-TTg';
  const plain = findDocumentMentions(text);
  for (const spoilt of [
    text.normalize('NFD'),
    text.replaceAll(' ', '\u00a0'),
    text.replaceAll('Đ', 'Ð'),
    text.replaceAll('-', '–'),
  ]) {
    expect(findDocumentMentions(spoilt).map(({ number, date }) => [number, date?.iso])).toEqual(
      plain.map(({ number, date }) => [number, date?.iso]),
    );
  }
});

describe('hostile text of a million letters is read to its end', { timeout: 60_000 }, () => {
  const MILLION = 1_000_000;
  test.for<[string, string]>([
    ['digits and slashes', '1/'],
    ['serials without end', 'số 1, '],
    ['capitals and dashes', '-A-A-A'],
    ['slashes and capitals', '/A'],
    ['one long number', '12345'],
    ['numbers that are not documents', '1/AB '],
    ['a symbol without end', '1/QĐ-'],
    ['dates', '12/3/2024 '],
    ['blanks', ' '],
    ['line ends', '\n'],
    ['combining marks', '\u0301'],
    ['opening brackets', '('],
    ['type words', 'Quyết định số '],
  ])('%s', ([, piece]) => {
    const text = piece.repeat(Math.ceil(MILLION / piece.length));
    expect(Array.isArray(findDocumentMentions(text))).toBe(true);
  });
});
