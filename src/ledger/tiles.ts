import { joinBytes } from './bytes.ts';
import type { MerkleTree } from './merkle-tree.ts';

/** Leaves, or subtrees, of a full tile. */
const WIDTH = 256;

/** A file of c2sp.org/tlog-tiles: hashes of a level, or entries. */
export interface Tile {
  /** Below the ledger's address: `tile/0/x001/234.p/20`. */
  path: string;
  level: number | 'entries';
  /** Place within the level, and how many hashes or entries it holds. */
  at: number;
  width: number;
}

/**
 * Every tile of a ledger: the full ones, and the partial ones of each checkpoint that no full one has replaced. A level
 * is 256 times as wide as the one below it.
 * @param size lines of the ledger
 * @param sizes sizes of its checkpoints
 */
export function tilesOf(size: number, sizes: readonly number[]): Tile[] {
  const tiles: Tile[] = [];
  for (let level = 0; WIDTH ** level <= size; level++) {
    for (const { at, width, name } of partsOf(level, size, sizes)) {
      tiles.push({ path: `tile/${level}/${name}`, level, at, width });
      if (level === 0) tiles.push({ path: `tile/entries/${name}`, level: 'entries', at, width });
    }
  }
  return tiles;
}

/**
 * The bytes of a tile.
 * @param linesOf lines of the ledger as bytes, from one place to before another: a tile of entries needs its own alone
 */
export function tileBytes(
  { level, at, width }: Tile,
  tree: MerkleTree,
  linesOf: (from: number, to: number) => readonly Uint8Array[],
): Uint8Array {
  const from = at * WIDTH;
  if (level === 'entries') return joinBytes(...linesOf(from, from + width).map(withLength));
  return joinBytes(...Array.from({ length: width }, (_, index) => tree.subtree(8 * level, from + index)));
}

/** Which tiles of a level there are. */
function partsOf(level: number, size: number, sizes: readonly number[]) {
  const countOf = (leaves: number): number => Math.floor(leaves / WIDTH ** level);
  const full = Math.floor(countOf(size) / WIDTH);
  const whole = Array.from({ length: full }, (_, at) => ({ at, width: WIDTH, name: nameOf(at) }));
  const widths = sizes.map(countOf).filter((count) => count > full * WIDTH);
  const partial = [...new Set(widths)]
    .toSorted((a, b) => a - b)
    .map((count) => ({ at: full, width: count % WIDTH, name: `${nameOf(full)}.p/${count % WIDTH}` }));
  return [...whole, ...partial];
}

/** 1234067 as `x001/x234/067`. */
function nameOf(at: number): string {
  const digits = String(at);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? [];
  return groups.map((group, index) => (index < groups.length - 1 ? `x${group}` : group)).join('/');
}

/** An entry behind its length, big-endian in two bytes. */
function withLength(line: Uint8Array): Uint8Array {
  return joinBytes(Uint8Array.of(line.length >> 8, line.length & 255), line);
}

/** The longest line that an entry of a tile can hold, in bytes. */
export const LONGEST_LINE = 2 ** 16 - 1;
