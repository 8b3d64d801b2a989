import { expect, test } from 'vitest';
import {
  type DocumentIdentity,
  documentKey,
  isCentralSymbol,
  isWholeIdentity,
} from '../../../../src/model/document/document-key.ts';
import { parseDocumentNumber } from '../../../../src/model/document/document-number.ts';

function identity(printed: string, rest: Omit<DocumentIdentity, 'number'> = {}): DocumentIdentity {
  const number = parseDocumentNumber(printed);
  if (!number) throw new Error(`«${printed}» should be a number`);
  return { number, ...rest };
}

test.for([
  [
    'TTg',
    'CP',
    'QH15',
    'QH',
    'UBTVQH14',
    'UBTVQH',
    'CTN',
    'VPCP-CN',
    'BTC',
    'BNN&PTNT',
    'BGDĐT',
    'TW',
    'BTCTW',
  ],
])('%s are bodies that the state or the Party has once', (symbols) => {
  expect(symbols.filter((symbol) => !isCentralSymbol(symbol))).toEqual([]);
});

test.for([
  ['UBND', 'HĐND', 'TU', 'STC', 'BT', 'XCP', 'CPX', 'SBTC', 'UBND-BTC', 'TWĐTN', 'QH1A', 'UBTVQHX', 'B'],
])('%s recur elsewhere', (symbols) => {
  expect(symbols.filter(isCentralSymbol)).toEqual([]);
});

test.for([
  [identity('236/QĐ-TTg', { year: '2024' }), 'ttg-qd-236-2024'],
  [identity('31/2024/QH15', { year: '2024' }), 'qh15-31-2024'],
  [identity('04/CT-UBND', { agency: 'ubnd-tinh-lang-son', year: '2024' }), 'ubnd-tinh-lang-son-ct-4-2024'],
  [identity('30-NQ/TU', { agency: 'tinh-uy-lang-son', year: '2021' }), 'tinh-uy-lang-son-nq-30-2021'],
  // A body that is there once needs no other name.
  [identity('236/QĐ-TTg', { agency: 'chinh-phu', year: '2024' }), 'ttg-qd-236-2024'],
  // As far as it is known.
  [identity('3722/UBND-KT'), 'ubnd-kt-3722'],
] as const)('the key of %o is %s', ([of, key]) => {
  expect(documentKey(of)).toBe(key);
});

test('an identity is whole with its year and, where the symbol recurs, its agency', () => {
  expect(isWholeIdentity(identity('236/QĐ-TTg', { year: '2024' }))).toBe(true);
  expect(isWholeIdentity(identity('236/QĐ-TTg'))).toBe(false);
  expect(isWholeIdentity(identity('4/CT-UBND', { year: '2024' }))).toBe(false);
  expect(isWholeIdentity(identity('4/CT-UBND', { agency: 'ubnd-tinh-mau' }))).toBe(false);
  expect(isWholeIdentity(identity('4/CT-UBND', { agency: 'ubnd-tinh-mau', year: '2024' }))).toBe(true);
});
