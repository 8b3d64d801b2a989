const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const WORD = (1n << 64n) - 1n;

/**
 * Short permanent name of a notice, for `/d/<id>/`: eight letters of Crockford's base 32 (no i, l, o, u, which are
 * misread) from the FNV-1a hash of its first address. The same address always gives the same name; among 10,000
 * notices two agree by chance once in 20,000 sites, and a check tells.
 */
export function shortId(noticeId: string): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(noticeId)) hash = ((hash ^ BigInt(byte)) * PRIME) & WORD;
  // The upper bits of FNV-1a are mixed best; fold both halves into forty bits.
  let bits = (hash ^ (hash >> 24n)) & ((1n << 40n) - 1n);
  let letters = '';
  for (let place = 0; place < 8; place++) {
    letters = (LETTERS[Number(bits & 31n)] ?? '') + letters;
    bits >>= 5n;
  }
  return letters;
}
