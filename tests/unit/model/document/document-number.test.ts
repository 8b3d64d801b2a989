import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DocumentNumber,
  documentNumberKey,
  parseDocumentNumber,
  printDocumentNumber,
} from '../../../../src/model/document/document-number.ts';

function parsed(printed: string): DocumentNumber {
  const number = parseDocumentNumber(printed);
  if (!number) throw new Error(`«${printed}» should be a number`);
  return number;
}

test.for<[string, DocumentNumber]>([
  ['236/QĐ-TTg', { serial: '236', grammar: 'state', type: 'QĐ', issuer: 'TTg' }],
  ['116/2016/NĐ-CP', { serial: '116', year: '2016', grammar: 'state', type: 'NĐ', issuer: 'CP' }],
  ['3722/VPCP-CN', { serial: '3722', grammar: 'state', issuer: 'VPCP-CN' }],
  ['215/STC-PC&CSTC', { serial: '215', grammar: 'state', issuer: 'STC-PC&CSTC' }],
  ['30-NQ/TU', { serial: '30', grammar: 'party', type: 'NQ', issuer: 'TU' }],
  ['12-HD/BTCTW', { serial: '12', grammar: 'party', type: 'HD', issuer: 'BTCTW' }],
  ['367-QĐ/TWĐTN-VP', { serial: '367', grammar: 'party', type: 'QĐ', issuer: 'TWĐTN-VP' }],
  ['31/2024/QH15', { serial: '31', year: '2024', grammar: 'state', issuer: 'QH15' }],
  ['12/2022/UBTVQH15', { serial: '12', year: '2022', grammar: 'state', issuer: 'UBTVQH15' }],
  ['132/HĐBT', { serial: '132', grammar: 'state', issuer: 'HĐBT' }],
  ['45a/TTLT-BTC-BTP', { serial: '45a', grammar: 'state', type: 'TTLT', issuer: 'BTC-BTP' }],
  ['06/QC-TT.HĐND-UBND', { serial: '06', grammar: 'state', type: 'QC', issuer: 'TT.HĐND-UBND' }],
  ['01/98/TT-BTC', { serial: '01', year: '98', grammar: 'state', type: 'TT', issuer: 'BTC' }],
  ['64-CP', { serial: '64', grammar: 'party', issuer: 'CP' }],
  ['1234-VPTU/TH', { serial: '1234', grammar: 'party', issuer: 'VPTU/TH' }],
  ['15/QĐ-XDg', { serial: '15', grammar: 'state', type: 'QĐ', issuer: 'XDg' }],
  ['7/STC-TCĐT.NS', { serial: '7', grammar: 'state', issuer: 'STC-TCĐT.NS' }],
])('«%s» is taken apart', ([printed, number]) => {
  expect(parsed(printed)).toEqual(number);
});

test.for<[string, string]>([
  [' 05 /2025/QĐ-UBND ', '05/2025/QĐ-UBND'],
  ['7/NĐ - CP', '7/NĐ-CP'],
  ['2074 - TB/TU', '2074-TB/TU'],
  ['7/QĐ–TTg', '7/QĐ-TTg'],
  ['7/QĐ\u2011TTg', '7/QĐ-TTg'],
  ['12/Qđ-UBND', '12/QĐ-UBND'],
  ['12/QD-UBND', '12/QĐ-UBND'],
  ['12/Q\u00d0-UBND', '12/QĐ-UBND'],
  ['07-Ctr/TU', '07-CTr/TU'],
  ['12/QĐ-\nUBND', '12/QĐ-UBND'],
  ['236\u00a0/\u00a0QĐ-TTg', '236/QĐ-TTg'],
  ['84 QĐ/TWĐTN', '84-QĐ/TWĐTN'],
  ['14/2012/TTLT/BTC-BTP', '14/2012/TTLT-BTC-BTP'],
  ['30c/NQCP', '30c/NQ-CP'],
  ['1234/UBND - KT', '1234/UBND-KT'],
  ['12/QĐ.UBND', '12/QĐ-UBND'],
  ['7/STC & KHĐT', '7/STC&KHĐT'],
  ['64 - CP', '64-CP'],
  ['1234 - VPTU/TH', '1234-VPTU/TH'],
])('«%s» is printed as «%s»', ([printed, usual]) => {
  expect(printDocumentNumber(parsed(printed))).toBe(usual);
});

test.for([
  '',
  '08/19',
  '12/3/2024',
  'QĐ-TTg',
  '/QĐ-UBND',
  'ĐT.226',
  'QL.4B',
  'KT-XH',
  '123456/QĐ-UBND',
  '12/QĐ-UBND ngày 5/3/2024',
  'số 12/QĐ-UBND',
  '12/tỷ-đồng',
  '2021-2030',
  '1/A',
  '12-2042/QĐ-UBND',
  '1234-VPTU-TH',
  '84 QH15',
  '84 UBND-KT',
  '5/98/UBND-KT',
  '66.13/NQ-CP',
  '66.13/2026/QH15',
  '4.2/KH-UBND',
  '15/QĐ-Abc',
  '15/QĐ-ABcde',
  '15/QĐ-ABcđ',
  '15/QĐ-B1C2',
  '7/STC-TCĐT.N',
  '7/STC-NS & Vốn',
  '12/QĐ-UBND.UBND',
])('«%s» is not a number', (printed) => {
  expect(parseDocumentNumber(printed)).toBeUndefined();
});

describe('keys', () => {
  test.for([
    ['236/QĐ-TTg', '236/qđ-ttg'],
    ['236/QĐ-TTg', '236 / QD - TTG'],
    ['05/2025/QĐ-UBND', '5/2025/QĐ-UBND'],
    ['57/NQ-TW', '57-NQ/TW'],
    ['005/QĐ-UBND', '5/QĐ-UBND'],
    ['1.234/QĐ-UBND', '1234/QĐ-UBND'],
  ] as const)('«%s» and «%s» are one document', ([a, b]) => {
    expect(documentNumberKey(parsed(a))).toBe(documentNumberKey(parsed(b)));
  });

  test.for([
    ['236/QĐ-TTg', '236/QĐ-UBND'],
    ['45/QĐ-TTg', '45a/QĐ-TTg'],
    ['5/2024/QĐ-UBND', '5/2025/QĐ-UBND'],
    ['5/QĐ-UBND', '50/QĐ-UBND'],
    ['105/QĐ-UBND', '15/QĐ-UBND'],
    ['66.13/2026/NQ-CP', '6613/2026/NQ-CP'],
    ['1/2042/QĐ-UBND', '12042/QĐ-UBND'],
    ['5/KHLN-UB', '5/KH-LNUB'],
  ] as const)('«%s» and «%s» are two', ([a, b]) => {
    expect(documentNumberKey(parsed(a))).not.toBe(documentNumberKey(parsed(b)));
  });
});

const serial = fc
  .tuple(fc.integer({ min: 0, max: 99999 }), fc.constantFrom('', 'a', 'B', 'đ'), fc.boolean())
  .map(([number, letter, padded]) => `${padded ? String(number).padStart(2, '0') : number}${letter}`);
const year = fc.integer({ min: 1945, max: 2099 }).map(String);
const type = fc.constantFrom(
  'QĐ',
  'NQ',
  'NĐ',
  'TTr',
  'CTr',
  'TTLT',
  'KH',
  'HD',
  'ĐA',
  'DA',
  'QyĐ',
  'CV',
  'HĐ',
  'PC',
);
const body = fc.constantFrom(
  'UBND',
  'TTg',
  'CP',
  'TU',
  'BTC',
  'SNgV',
  'QH15',
  'PC&CSTC',
  'TT.HĐND',
  'ABC',
  'BCĐ389',
);
const bodies = fc.array(body, { minLength: 1, maxLength: 4 }).map((names) => names.join('-'));
const typed: fc.Arbitrary<DocumentNumber> = fc
  .tuple(serial, fc.option(year, { nil: undefined }), fc.constantFrom('state', 'party'), type, bodies)
  .map(([serial, year, grammar, type, issuer]) => ({
    serial,
    ...(year && grammar === 'state' && { year }),
    grammar,
    type,
    issuer,
  }));
const untyped: fc.Arbitrary<DocumentNumber> = fc
  .tuple(serial, fc.constantFrom('UBND', 'VPCP', 'STC', 'QH15', 'SNN&PTNT'), fc.array(body, { maxLength: 3 }))
  .map(([serial, first, rest]) => ({ serial, grammar: 'state', issuer: [first, ...rest].join('-') }));

test('what is printed is parsed back, and printed the same', () => {
  fc.assert(
    fc.property(fc.oneof(typed, untyped), (number) => {
      const printed = printDocumentNumber(number);
      expect(parsed(printed)).toEqual(number);
      expect(printDocumentNumber(parsed(printed))).toBe(printed);
    }),
  );
});

test('the key survives small letters, blanks and lost strokes', () => {
  fc.assert(
    fc.property(typed, (number) => {
      const spoilt = printDocumentNumber(number).replaceAll('Đ', 'Ð').replace(/[/-]/, ' $& ');
      expect(documentNumberKey(parsed(spoilt))).toBe(documentNumberKey(number));
    }),
  );
});
