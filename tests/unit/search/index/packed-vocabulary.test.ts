import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneSpelling } from '../../../../src/model/text/letters.ts';
import { packVocabulary, unpackVocabulary } from '../../../../src/search/index/packed-vocabulary.ts';
import '../../../chance.ts';

test('words come back as they were, numbers with about as many records', () => {
  const entries = [
    ['nông', 1],
    ['nông', 6],
    ['km4', 100],
    ['2.033', 3000],
    ['17', 2],
  ] as const;
  expect(unpackVocabulary(packVocabulary(entries))).toEqual([
    ['nông', 1],
    ['nông', 6],
    ['km4', 100],
    ['17', 2],
    ['2033', 2896],
  ]);
});

test('a number in several prints is one, held by the records of all', () => {
  const packed = packVocabulary([
    ['2.033', 3],
    ['2033', 5],
    ['01', 4],
    ['1', 4],
  ]);
  expect(unpackVocabulary(packed)).toEqual([
    ['1', 8],
    ['2033', 8],
  ]);
});

test('what is no whole number that can be counted exactly stays as it is printed', () => {
  const prints = ['0', '12345678901234567', 'nq', '1a', '3,5'];
  const packed = packVocabulary(prints.map((print) => [print, 1] as const));
  expect(packed.words.map(([print]) => print)).toEqual(prints);
  expect(packed.numbers).toEqual([]);
});

test('no word is lost and none is added, and no number is off by more than a fifth', () => {
  const word = fc.oneof(fc.stringMatching(/^[a-zđăâêôơư]{1,7}$/), fc.nat(10 ** 6).map(String));
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(word, fc.integer({ min: 1, max: 10 ** 6 })), {
        selector: ([print]) => oneSpelling(print),
      }),
      (entries) => {
        const back = new Map(unpackVocabulary(JSON.parse(JSON.stringify(packVocabulary(entries)))));
        expect(back.size).toBe(entries.length);
        for (const [print, count] of entries)
          expect(Math.abs((back.get(print) ?? 0) / count - 1)).toBeLessThan(0.2);
      },
    ),
  );
});
