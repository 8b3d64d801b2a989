import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf } from '../../../src/search/excerpt.ts';

test('an excerpt shows the marked words within a little of their text', () => {
  const text = `${'trước '.repeat(100)}nông thôn mới ${'sau '.repeat(100)}`;
  const start = text.indexOf('nông');
  const pieces = excerptOf(text, [{ start, end: start + 13 }], start);
  expect(pieces.filter(({ isMarked }) => isMarked)).toEqual([{ text: 'nông thôn mới', isMarked: true }]);
  const whole = pieces.map((piece) => piece.text).join('');
  expect(whole.length).toBeLessThan(320);
  expect(whole).toMatch(/^… trước .* …$/);
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
