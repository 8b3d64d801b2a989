import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clampWords } from '../../../../src/model/text/clamp-words.ts';

test('what fits stays whole, as one line', () => {
  expect(clampWords('Kết luận thử', 12)).toBe('Kết luận thử');
  expect(clampWords('Kết\nluận  thử', 12)).toBe('Kết luận thử');
});

test('what does not fit is cut at a word, without the mark that led on', () => {
  expect(clampWords('Kết luận thử nghiệm', 14)).toBe('Kết luận thử…');
  expect(clampWords('Kết luận, thử nghiệm', 12)).toBe('Kết luận…');
  expect(clampWords('Kết luận 1.250 m² đất', 17)).toBe('Kết luận 1.250…');
});

test('several marks that led on all go; a text of nothing else is cut as it is', () => {
  expect(clampWords('Kết luận ( – thử nghiệm', 15)).toBe('Kết luận…');
  expect(clampWords(',,,,,,,,,,', 5)).toBe(',,,,…');
});

test('a word longer than the room is cut between letters, never between a letter and its mark', () => {
  expect(clampWords('a'.repeat(20), 5)).toBe('aaaa…');
  expect(clampWords('ho\u0323a\u0300'.repeat(9), 7)).toBe('ho\u0323a\u0300h…');
  expect(clampWords('ho\u0323a\u0300'.repeat(9), 5)).toBe('ho\u0323…');
});

test('whatever the text, a cut is its beginning and fits', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'ế', 'e\u0302\u0301', ' ', ',', '😀', '\n', '(') });
  fc.assert(
    fc.property(text, fc.integer({ min: 8, max: 40 }), (given, most) => {
      const line = given.replace(/\s+/gu, ' ').trim();
      const cut = clampWords(given, most);
      expect(cut.length).toBeLessThanOrEqual(most);
      expect(line.startsWith(cut.replace(/…$/, ''))).toBe(true);
      expect(cut.isWellFormed()).toBe(true);
      expect(cut === line || cut.endsWith('…')).toBe(true);
    }),
  );
});
