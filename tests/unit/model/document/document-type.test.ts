import { expect, test } from 'vitest';
import {
  canonicalTypeAbbreviation,
  documentTypeNames,
  typeNameOf,
} from '../../../../src/model/document/document-type.ts';
import { isKnownIssuer, isLoneIssuer } from '../../../../src/model/document/issuer-abbreviation.ts';

test.for([
  ['QĐ', 'QĐ'],
  ['Qđ', 'QĐ'],
  ['QD', 'QĐ'],
  ['Ctr', 'CTr'],
  // Two that differ by the stroke alone are told apart wherever it is printed.
  ['hđ', 'HĐ'],
  ['hd', 'HD'],
  ['đa', 'ĐA'],
  ['da', 'DA'],
  ['XY', undefined],
] as const)('the type that «%s» abbreviates is usually printed «%s»', ([printed, usual]) => {
  expect(canonicalTypeAbbreviation(printed)).toBe(usual);
});

test('TT is a circular of the state and a thông tri of the Party', () => {
  expect(typeNameOf({ type: 'TT', grammar: 'state' })).toBe('Thông tư');
  expect(typeNameOf({ type: 'TT', grammar: 'party' })).toBe('Thông tri');
  expect(typeNameOf({ type: 'QĐ', grammar: 'party' })).toBe('Quyết định');
  expect(typeNameOf({ grammar: 'state' })).toBeUndefined();
  expect(documentTypeNames('XY')).toEqual([]);
});

test('a body is known by its whole symbol or its first abbreviation', () => {
  const known = ['UBND', 'ubnd', 'QH15', 'UBTVQH14', 'SNN&PTNT', 'TTr'];
  expect(known.filter((symbol) => !isKnownIssuer(symbol))).toEqual([]);
  expect(['ABC', 'XUBND', 'UBNDX', 'A&UBND', '1UBND', '&UBND'].filter(isKnownIssuer)).toEqual([]);
});

test('few bodies stand alone in a symbol', () => {
  expect(['CP', 'TTg', 'HĐBT', 'QH', 'UBTVQH15'].filter((symbol) => !isLoneIssuer(symbol))).toEqual([]);
  expect(['UBND', 'XCP', 'CPX'].filter(isLoneIssuer)).toEqual([]);
});
