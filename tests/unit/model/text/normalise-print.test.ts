import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalisePrint } from '../../../../src/model/text/normalise-print.ts';

test.each([
  ['12/Q\u00d0\u2013UBND', '12/QĐ-UBND'],
  ['1.250\u00a0m²', '1.250 m²'],
  ['Ⅳ. Giao', 'IV. Giao'],
  ['\u0412\u0421\u0422', 'BCT'],
  ['một\r\nhai\rba', 'một\nhai\nba'],
  ['Tiến độ'.normalize('NFD'), 'Tiến độ'],
  ['（１）', '(1)'],
  ['ng\u200bày', 'ngày'],
])('%j is read as %j', (text, letters) => {
  expect(normalisePrint(text).letters).toBe(letters);
});

test('each letter leads back to where it was made from, the end too', () => {
  const { letters, offsetOf } = normalisePrint('Ⅳ\r\ne\u0301\u200bn');
  expect(letters).toBe('IV\nén');
  expect([0, 1, 2, 3, 4, 5].map(offsetOf)).toEqual([0, 0, 1, 3, 6, 7]);
  expect(normalisePrint('một').offsetOf(3)).toBe(3);
});

test('offsets never go back, whatever the text', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'e\u0301', 'Ⅷ', '\r\n', '\u200b', '😀', '–', '\u0301'),
  });
  fc.assert(
    fc.property(text, (given) => {
      const { letters, offsetOf } = normalisePrint(given);
      const offsets = Array.from({ length: letters.length + 1 }, (_, at) => offsetOf(at));
      expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
      expect(offsets.at(-1)).toBe(given.length);
    }),
  );
});
