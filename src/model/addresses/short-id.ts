/** Crockford's base 32: no i, l, o, u, which are misread. */
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
  const bits = (hash ^ (hash >> 24n)) & ((1n << 40n) - 1n);
  return lettersOf(bits, 8);
}

/**
 * What stands on the print of a version, `xxxx-xxxx-xxxx-xxxx`: the first eighty bits of the digest of its record. It leads to
 * the version and reminds of it; the ledger proves it.
 * @param digest SHA-256 in hexadecimal digits
 */
export function printCode(digest: string): string {
  return lettersOf(BigInt(`0x${digest.slice(0, 20)}`), 16).replace(/.{4}(?!$)/g, '$&-');
}

/** The lowest bits of a number, five a letter. */
function lettersOf(bits: bigint, length: number): string {
  const places = Array.from({ length }, (_, place) => BigInt(5 * (length - 1 - place)));
  return places.map((shift) => LETTERS[Number((bits >> shift) & 31n)]).join('');
}
