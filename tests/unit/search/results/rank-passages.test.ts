import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordSieve } from '../../../../src/search/index/word-sieve.ts';
import { abbreviationsOf } from '../../../../src/search/query/abbreviations.ts';
import { spell, wordsOf } from '../../../../src/search/query/fold.ts';
import { parseQuery } from '../../../../src/search/query/parse-query.ts';
import { type RankedPassage, recordRanker } from '../../../../src/search/results/rank-passages.ts';
import { record } from '../fixture.ts';

const abbreviations = abbreviationsOf([
  { short: 'GPMB', full: 'giải phóng mặt bằng' },
  { short: 'NTM', full: 'nông thôn mới' },
]);
const WORDS = ['Giải', 'phóng', 'mặt', 'bằng', 'bàng', 'GPMB', 'NTM', 'nông', 'thôn', 'mới', 'Vietnam', '05'];
const word = fc.constantFrom(...WORDS);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ', ', '-', ' – ')), { maxLength: 9 })
  .map((pieces) => pieces.flat().join(''));
const typed = fc
  .array(fc.constantFrom(...WORDS, 'giai', 'phong', 'gpmb', 'nam', '5'), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' '));

test('reading few passages of a record gives the same results as reading all', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 12 }), typed, (texts, query) => {
      const rules = { abbreviations, weigh: (folded: string) => folded.length, accept: () => true };
      const given = record('Thông báo nông thôn mới', texts);
      const some = recordRanker(parseQuery(query), { ...rules, most: 3 })(given);
      const all = recordRanker(parseQuery(query), { ...rules, most: Number.POSITIVE_INFINITY })(given);
      const order = given.passages.map(({ anchor }) => anchor);
      const sorted = (all?.passages ?? []).toSorted(
        (a, b) => b.score - a.score || order.indexOf(a.passage.anchor) - order.indexOf(b.passage.anchor),
      );
      expect(some?.passages ?? []).toEqual(newWordsFirst(sorted).slice(0, 3));
    }),
    { numRuns: 1000 },
  );
});

/** The best, then each that holds a word no better one holds, then the rest. */
function newWordsFirst(sorted: readonly RankedPassage[]): RankedPassage[] {
  const isNew = ({ held }: RankedPassage, at: number): boolean =>
    (held & ~sorted.slice(0, at).reduce((bits, better) => bits | better.held, 0)) !== 0;
  return [...sorted.filter(isNew), ...sorted.filter((one, at) => !isNew(one, at))];
}

test('a sieve lets through every text that holds a word of the query, however it is printed', () => {
  const printed = fc.constantFrom(
    'm²',
    '1.250m²',
    '12 000',
    "M'Rang",
    'kỹ',
    'Đắk',
    'QL1A',
    'h\u00adồ',
    '30ºC',
    'quýt',
  );
  const letters = fc.oneof(fc.string({ unit: 'binary', maxLength: 3 }), word, printed);
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 12 }), fc.nat(11), (pieces, at) => {
      const print = pieces.join(' ').normalize('NFC');
      const words = wordsOf(print);
      const wanted = words[at % Math.max(1, words.length)];
      if (!wanted) return;
      expect(wordSieve([wanted], abbreviations)(print)).toBe(1);
    }),
    { numRuns: 2000 },
  );
});

test('a sieve keeps back words inside longer ones', () => {
  const sieve = wordSieve([spell('sach'), spell('250'), spell('ki')], abbreviations);
  expect(sieve('Trongsach, sachs, 1250, 2501, kia, aki')).toBe(0);
  expect(sieve('sạch 250ha kỹ')).toBe(0b111);
});

test('a sieve keeps back a text that holds no word of the query', () => {
  const sieve = wordSieve([spell('nước'), spell('sạch')], abbreviations);
  expect(sieve('Đường tránh, nhà ở; sách giáo khoa đã cấp')).toBe(0b10);
  expect(sieve('Đường tránh, nhà ở')).toBe(0);
});
