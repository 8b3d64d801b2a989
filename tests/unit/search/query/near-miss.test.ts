import { expect, test } from 'vitest';
import { vocabularyOf } from '../../../../src/search/index/vocabulary.ts';
import { readTyping } from '../../../../src/search/query/correct-query.ts';
import { isOneChangeAway, splitJoined } from '../../../../src/search/query/near-miss.ts';
import { readUntypedMarks } from '../../../../src/search/query/untyped-marks.ts';

test.for([
  ['binhf', 'bình'],
  ['ddaats', 'đất'],
  ['ddai', 'đai'],
  ['d9a6t1', 'đất'],
  ["dda'u", 'đáu'],
  ['xuwr', 'xử'],
  ['dduwowngf', 'đường'],
  ['duong72', 'dường'],
  ['hoaf', 'hòa'],
  ['quys', 'quý'],
  ['giar', 'giả'],
  ['nawm', 'năm'],
])('%s was meant as %s', ([typed = '', meant]) => {
  expect(readUntypedMarks(typed)).toBe(meant);
});

test('what holds no such letters is not read otherwise', () => {
  expect(readUntypedMarks('trong')).toBeUndefined();
  expect(readUntypedMarks('<b>')).toBeUndefined();
});

test.for([
  ['ngan', 'ngam', true],
  ['ngan', 'nga', true],
  ['ngan', 'ngann', true],
  ['quoc', 'qouc', true],
  ['ngan', 'ngan', false],
  ['ngan', 'ngu', false],
] as const)('%s and %s are one change apart: %s', ([one, other, isNear]) => {
  expect(isOneChangeAway(one, other)).toBe(isNear);
  expect(isOneChangeAway(other, one)).toBe(isNear);
});

const vocabulary = vocabularyOf(
  [
    ['giải', 90],
    ['ngân', 80],
    ['nông', 50],
    ['thôn', 50],
    ['mới', 70],
    ['bình', 60],
    ['gia', 60],
    ['an', 5],
  ],
  100,
);

test('a missing blank is put back between known words, as few as will do', () => {
  expect(splitJoined('giaingan', vocabulary.folded)).toEqual(['giai', 'ngan']);
  expect(splitJoined('nongthonmoi', vocabulary.folded)).toEqual(['nong', 'thon', 'moi']);
  expect(splitJoined('xyzzy', vocabulary.folded)).toBeUndefined();
  expect(splitJoined('x'.repeat(10_000), vocabulary.folded)).toBeUndefined();
});

test('only a run of forty letters and syllables of eight is cut', () => {
  const known = new Map([
    ['gia', 9],
    ['giai', 9],
    ['hoang', 9],
    ['nghieng', 9],
    ['nghiengs', 9],
    ['nghiengst', 9],
  ]);
  expect(splitJoined('giai'.repeat(10), known)).toHaveLength(10);
  expect(splitJoined(`${'giai'.repeat(9)}hoang`, known)).toBeUndefined();
  expect(splitJoined('nghienggia', known)).toEqual(['nghieng', 'gia']);
  expect(splitJoined('nghiengsgia', known)).toEqual(['nghiengs', 'gia']);
  expect(splitJoined('nghiengstgia', known)).toBeUndefined();
});

test('only what nobody wrote is read otherwise', () => {
  expect(readTyping('binhf gia', vocabulary)).toBe('bình gia');
  expect(readTyping('giaingan', vocabulary)).toBe('giai ngan');
  expect(readTyping('giải ngân', vocabulary)).toBe('giải ngân');
});
