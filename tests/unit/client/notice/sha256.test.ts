import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../../../src/client/notice/sha256.ts';
import { hexOf, utf8 } from '../../../../src/ledger/bytes.ts';

const ours = (bytes: Uint8Array): string => hexOf(sha256(bytes));
const theirs = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('the digest of three letters is that of the standard', () => {
  // FIPS 180-4, the first example of NIST for SHA-256.
  expect(ours(utf8('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('bytes of every length around the ends of blocks have the digest that Node gives them', () => {
  for (let length = 0; length <= 130; length++) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 37 + length) % 256);
    expect(ours(bytes), `${length} bytes`).toBe(theirs(bytes));
  }
});

test('any bytes have the digest that Node gives them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => {
      expect(ours(bytes)).toBe(theirs(bytes));
    }),
    { numRuns: 50 },
  );
});
