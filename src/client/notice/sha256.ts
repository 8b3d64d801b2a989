const LENGTH = 64;
/** The first 32 bits of the fractions of roots of the first primes: square ones begin, cubic ones are added (FIPS 180-4). */
const [BEGIN, ADDED] = constants();

/** SHA-256. Browsers bring one only where the page came encrypted, and a reader may be served without. */
export function sha256(bytes: Uint8Array): Uint8Array {
  const blocks = Math.floor((bytes.length + 8) / LENGTH) + 1;
  const padded = new Uint8Array(blocks * LENGTH);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, bytes.length / 2 ** 29);
  view.setUint32(padded.length - 4, bytes.length << 3);
  const state = Int32Array.from(BEGIN);
  const words = new Int32Array(LENGTH);
  for (let block = 0; block < padded.length; block += LENGTH) {
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let at = 0; at < LENGTH; at++) {
      const [x = 0, y = 0] = [words[at - 15], words[at - 2]];
      const mixed =
        (turned(y, 17) ^ turned(y, 19) ^ (y >>> 10)) +
        (words[at - 7] ?? 0) +
        (turned(x, 7) ^ turned(x, 18) ^ (x >>> 3)) +
        (words[at - 16] ?? 0);
      words[at] = at < 16 ? view.getInt32(block + at * 4) : mixed;
      const first =
        h +
        (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) +
        ((e & f) ^ (~e & g)) +
        (ADDED[at] ?? 0) +
        (words[at] ?? 0);
      const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    for (const [at, word] of [a, b, c, d, e, f, g, h].entries()) state[at] = (state[at] ?? 0) + word;
  }
  const digest = new DataView(new ArrayBuffer(32));
  for (const [at, word] of state.entries()) digest.setInt32(at * 4, word);
  return new Uint8Array(digest.buffer);
}

function turned(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function constants(): [begin: number[], added: number[]] {
  const primes: number[] = [];
  for (let number = 2; primes.length < LENGTH; number++)
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  const bits = (root: number): number => ((root % 1) * 2 ** 32) | 0;
  return [
    primes.slice(0, 8).map((prime) => bits(Math.sqrt(prime))),
    primes.map((prime) => bits(Math.cbrt(prime))),
  ];
}
