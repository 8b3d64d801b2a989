import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf } from '../../../../src/search/results/excerpt.ts';

test('an excerpt shows the marked words within a little of their text', () => {
  const text = `${'trước '.repeat(100)}nông thôn mới ${'sau '.repeat(100)}`;
  const start = text.indexOf('nông');
  const pieces = excerptOf(text, [{ start, end: start + 13 }], start);
  expect(pieces.filter(({ isMarked }) => isMarked)).toEqual([{ text: 'nông thôn mới', isMarked: true }]);
  const whole = pieces.map((piece) => piece.text).join('');
  expect(whole.length).toBeLessThan(320);
  expect(whole).toMatch(/^… trước .* …$/);
});

test('every letter is shown once, however marks overlap', () => {
  const mark = fc.tuple(fc.nat(80), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.string({ minLength: 100, maxLength: 100 }), fc.array(mark), (text, marks) => {
      const ranges = marks.toSorted((a, b) => a.start - b.start);
      const pieces = excerptOf(text, ranges, 0);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
  const twice = excerptOf(
    'nông thôn mới',
    [
      { start: 0, end: 9 },
      { start: 5, end: 13 },
    ],
    0,
  );
  expect(twice.map((piece) => piece.text).join('')).toBe('nông thôn mới');
});

test('a short text is shown whole', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      expect(
        excerptOf(text, [], 0)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
