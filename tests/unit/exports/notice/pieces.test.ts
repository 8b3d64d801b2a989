import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Nested, nestPieces } from '../../../../src/exports/notice/pieces.ts';

const print = (pieces: readonly Nested<string>[]): string =>
  pieces
    .map((piece) => (typeof piece === 'string' ? piece : `<${piece.of}:${print(piece.inside)}>`))
    .join('');

test('inner spans stand inside outer ones, and a point at the edge of a span outside it', () => {
  const pieces = [
    { start: 2, end: 6, of: 'a' },
    { start: 3, end: 4, of: 'b' },
    { start: 6, end: 6, of: 'p' },
    { start: 2, end: 2, of: 'q' },
    { start: 8, end: 8, of: 'r' },
  ];
  expect(print(nestPieces('01234567', pieces))).toBe('01<q:><a:2<b:3>45><p:>67<r:>');
});

test('of two spans that overlap in part the later one is left out', () => {
  expect(
    print(
      nestPieces('0123', [
        { start: 0, end: 2, of: 'a' },
        { start: 1, end: 3, of: 'b' },
      ]),
    ),
  ).toBe('<a:01>23');
});

test('no letter is lost or doubled, whatever the pieces', () => {
  const letters = (pieces: readonly Nested<number>[]): string =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : letters(piece.inside))).join('');
  const piece = fc
    .tuple(fc.nat(12), fc.nat(12))
    .map(([a, b], of = 0) => ({ start: Math.min(a, b), end: Math.max(a, b), of }));
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.array(piece), (text, pieces) => {
      expect(letters(nestPieces(text, pieces))).toBe(text);
    }),
  );
});
