import { expect, test } from 'vitest';
import { readUnitNumber } from '../../../../src/model/text/unit-number.ts';

/** What opens a line, its parts, and the words that remain. */
const NUMBERS: readonly [line: string, parts: string, words: string][] = [
  ['1. Giao', '1', 'Giao'],
  ['1 . Giao', '1', 'Giao'],
  ['1/- Giao', '1', 'Giao'],
  ['1.- Giao', '1', 'Giao'],
  ['1- Giao', '1', 'Giao'],
  ['1 – Giao', '1', 'Giao'],
  ['1-Giao', '1', 'Giao'],
  ['1/Về việc', '1', 'Về việc'],
  ['1/ĐÁNH GIÁ', '1', 'ĐÁNH GIÁ'],
  ['3.Về việc', '3', 'Về việc'],
  ['3.về việc', '3', 'về việc'],
  ['3)về việc', '3', 'về việc'],
  ['1: Giao', '1', 'Giao'],
  ['１． Giao', '1', 'Giao'],
  ['1.\u00a0Giao', '1', 'Giao'],
  ['1\u00a0.\u3000Giao', '1', 'Giao'],
  ['2a. Giao', '2a', 'Giao'],
  ['10a) Giao', '10a', 'Giao'],
  ['2A. Giao', '2A', 'Giao'],
  ['1.2 Giao', '1 2', 'Giao'],
  ['1.2a. Giao', '1 2a', 'Giao'],
  ['4.1) Giao', '4 1', 'Giao'],
  ['1.1/ Giao', '1 1', 'Giao'],
  ['2.1- Giao', '2 1', 'Giao'],
  ['1.1.Giao', '1 1', 'Giao'],
  ['1.a) giao', '1 a', 'giao'],
  ['1.1.a) giao', '1 1 a', 'giao'],
  ['I.ĐÁNH GIÁ', 'I', 'ĐÁNH GIÁ'],
  ['III/- KIẾN NGHỊ', 'III', 'KIẾN NGHỊ'],
  ['IV) Kiến nghị', 'IV', 'Kiến nghị'],
  ['I - ĐÁNH GIÁ', 'I', 'ĐÁNH GIÁ'],
  ['Ⅳ. Giao', 'IV', 'Giao'],
  ['ⅱ) giao', 'ii', 'giao'],
  ['І. Giao', 'I', 'Giao'],
  ['1.1 - Giao', '1 1', 'Giao'],
  ['II.1. Giao', 'II 1', 'Giao'],
  ['II.1.2. Giao', 'II 1 2', 'Giao'],
  ['I/1. Giao', 'I 1', 'Giao'],
  ['A.1. Giao', 'A 1', 'Giao'],
  ['A.I. Giao', 'A I', 'Giao'],
  ['Ð. PHẦN BỐN', 'Đ', 'PHẦN BỐN'],
  ['a) giao', 'a', 'giao'],
  ['a)giao', 'a', 'giao'],
  ['b ) giao', 'b', 'giao'],
  ['a/ giao', 'a', 'giao'],
  ['a/Giao', 'a', 'Giao'],
  ['a.1) giao', 'a 1', 'giao'],
  ['a1) giao', 'a 1', 'giao'],
  ['đ1) giao', 'đ 1', 'giao'],
  ['b.2. Giao', 'b 2', 'Giao'],
  ['b.2 Giao', 'b 2', 'Giao'],
  ['ii) giao', 'ii', 'giao'],
  ['(1) giao', '1', 'giao'],
  ['(a) giao', 'a', 'giao'],
  ['(iv) giao', 'iv', 'giao'],
  ['(1)Giao', '1', 'Giao'],
  ['1.20 Đối với', '1 20', 'Đối với'],
  ['1.2 “Đối với', '1 2', '“Đối với'],
  ['12. Giao', '12', 'Giao'],
  ['1.  Giao', '1', 'Giao'],
  ['1/ giao', '1', 'giao'],
  ['A/- Giao', 'A', 'Giao'],
  ['A) Giao', 'A', 'Giao'],
  ['B. PHẦN HAI', 'B', 'PHẦN HAI'],
  ['B.PHẦN HAI', 'B', 'PHẦN HAI'],
  ['B. ĐÁNH', 'B', 'ĐÁNH'],
  ['B. ĐÁNH, giá', 'B', 'ĐÁNH, giá'],
  ['B. “ĐÁNH giá', 'B', '“ĐÁNH giá'],
  ['B. TONG QUAN', 'B', 'TONG QUAN'],
  ['B. “TONG  QUAN”', 'B', '“TONG  QUAN”'],
  ['V/ĐÁNH GIÁ', 'V', 'ĐÁNH GIÁ'],
  ['II/Về việc', 'II', 'Về việc'],
  ['1/TỔNG QUAN', '1', 'TỔNG QUAN'],
  ['a)“giao', 'a', '“giao'],
];

test.for(NUMBERS)('«%s» opens with a number', ([line, parts, words]) => {
  const unit = readUnitNumber(line);
  expect(unit).toMatchObject({ parts: parts.split(' '), isSure: true });
  expect(line.slice(unit?.length)).toBe(words);
});

test('a number tells its stop, its brackets and whether its words touch it', () => {
  expect(readUnitNumber('(1) giao')).toMatchObject({ label: '1', stop: ')', isRound: true, isTight: false });
  expect(readUnitNumber('(a)Giao')).toMatchObject({ label: 'a', stop: ')', isRound: true, isTight: true });
  expect(readUnitNumber('III/- KIẾN NGHỊ')).toMatchObject({ label: 'III', stop: '/-', isRound: false });
  expect(readUnitNumber('1.2a. Giao')).toMatchObject({ label: '1.2a', stop: '.', isTight: false });
  expect(readUnitNumber('3.Về việc')).toMatchObject({ label: '3', stop: '.', isTight: true });
  expect(readUnitNumber('1.2 Giao')).toMatchObject({ label: '1.2', stop: '', isTight: false });
  expect(readUnitNumber('a1) giao')).toMatchObject({ label: 'a1', isTight: false });
});

test.for(['1.', 'a)', 'II.1.'])('«%s» without words may be a number', (line) => {
  expect(readUnitNumber(line)).toMatchObject({ isSure: false, isTight: false });
});

test.for([
  '23/4/2042 Đoàn làm việc',
  '23.4.2042 Đoàn làm việc',
  '12.000 đồng một hộ',
  '1.250 m² đất',
  '1.200.000 đồng',
  '2042 là năm đầu',
  '2042. Trong năm',
  '2042-2045 là giai đoạn',
  '2042 - 2045',
  '182/TB-UBND ngày',
  '182/TB UBND ngày',
  '15/CTr-UBND',
  '02-NQ/TW của',
  '0912.345.678 gọi',
  '0912 345 678',
  '8:30 họp',
  '08.30 Khai mạc',
  '14.00 Đoàn đến',
  '8h30 họp',
  '3.5 triệu đồng',
  '2.1 lần',
  '1.2 ha',
  '50- 60 hộ',
  '1- 2 năm',
  '1/4 diện tích',
  '1:500 là tỷ lệ',
  '5% hộ',
  '12,5% hộ',
  '1... một',
  'v.v. và',
  'x.y.z. và',
  'QL.1A qua xã',
  'ĐT.231B qua xã',
  'TP. Mẫu',
  'TS. Mẫu',
  'VI PHẠM',
  'A1. Giao',
  'II1. Giao',
  'II.1/2 số',
  'A.1-2 xã',
  '1',
  '1/',
  '1-',
  'a',
  '3.a là',
  'a.b) giao',
  '1.a.b) giao',
  '3/ 4 chỉ tiêu',
  '2 - 3 xã',
  '1 : giao',
  '1: giao',
  '1 - giao',
  'a . giao',
  'a/TB-UBND',
  'a-b',
  'V/TB-UBND',
  '1/giao',
  '1-giao',
  'I/giao',
  '1.05 Đối với',
  '3.m dài',
])('«%s» opens with none', (line) => {
  expect(readUnitNumber(line)).toBeUndefined();
});

test.for([
  'V. Mẫu báo cáo',
  'A. Mẫu',
  'V.Mẫu',
  'x.Mẫu',
  '1.2 đối với',
  '8.30 Khai mạc',
  '1.21 Đối với',
  'A.1 Đối với',
])('«%s» may be a number, and what stands above decides', (line) => {
  expect(readUnitNumber(line)?.isSure).toBe(false);
});
