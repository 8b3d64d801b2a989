import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hexOf, utf8 } from '../../../src/ledger/bytes.ts';
import { isConsistent, leafHash, MerkleTree, rootOfPath } from '../../../src/ledger/merkle-tree.ts';
import { tileBytes, tilesOf } from '../../../src/ledger/tiles.ts';
import { bytes, LINES, sha256, vector } from './vectors.ts';
import '../../chance.ts';

interface Vectors {
  published_leaves: string[];
  published_roots: Record<string, string>;
  leaf_hashes: string[];
  roots: string[];
  inclusion: { index: number; size: number; path: string[] }[];
  consistency: { old: number; new: number; proof: string[] }[];
}
const golden = JSON.parse(vector('merkle.json')) as Vectors;
const leaves = LINES.map(utf8);
const tree = new MerkleTree(leaves, sha256);
const fromHex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'));

test('roots are those that certificate transparency published', () => {
  const published = new MerkleTree(golden.published_leaves.map(fromHex), sha256);
  for (const [size, root] of Object.entries(golden.published_roots))
    expect(hexOf(published.root(Number(size)))).toBe(root);
});

test('leaves, roots and proofs are those that another program made', () => {
  expect(leaves.map((leaf) => hexOf(leafHash(leaf, sha256)))).toEqual(golden.leaf_hashes);
  expect(golden.roots.map((_, size) => hexOf(tree.root(size)))).toEqual(golden.roots);
  for (const { index, size, path } of golden.inclusion)
    expect(tree.inclusion(index, size).map(hexOf)).toEqual(path);
  for (const { old, new: size, proof } of golden.consistency)
    expect(tree.consistency(old, size).map(hexOf)).toEqual(proof);
});

/** A proof with one hash dropped, doubled or zeroed. */
function spoilt(proof: readonly Uint8Array[]): Uint8Array[][] {
  return proof.flatMap((hash, at) => [
    proof.toSpliced(at, 1),
    proof.toSpliced(at, 0, hash),
    proof.with(at, new Uint8Array(32)),
  ]);
}

test('every line of every size is proved, and no spoilt proof proves it', () => {
  for (let size = 1; size <= leaves.length; size++) {
    for (let index = 0; index < size; index++) {
      const leaf = tree.subtree(0, index);
      const path = tree.inclusion(index, size);
      const rootBy = (hashes: readonly Uint8Array[]): string =>
        hexOf(rootOfPath(leaf, { index, size, path: hashes }, sha256) ?? new Uint8Array());
      expect(rootBy(path)).toBe(golden.roots[size]);
      for (const bad of [...spoilt(path), [...path, leaf]]) expect(rootBy(bad)).not.toBe(golden.roots[size]);
    }
  }
  const outside = { index: 20, size: 20, path: tree.inclusion(19, 20) };
  expect(rootOfPath(tree.subtree(0, 19), outside, sha256)).toBeUndefined();
});

test('every growth is proved, and no spoilt proof proves it', () => {
  for (let size = 1; size <= leaves.length; size++) {
    for (let old = 1; old <= size; old++) {
      const holds = (proof: readonly Uint8Array[]): boolean =>
        isConsistent({ size: old, root: tree.root(old) }, { size, root: tree.root(size) }, proof, sha256);
      const proof = tree.consistency(old, size);
      expect(holds(proof)).toBe(true);
      for (const bad of [...spoilt(proof), [...proof, tree.root(old)]]) expect(holds(bad)).toBe(false);
    }
  }
});

test('a ledger in which an old line was changed, dropped or swapped is no growth of the old one', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 19 }),
      fc.integer({ min: 0, max: 18 }),
      fc.nat(2),
      (old, at, how) => {
        const where = at % (old - 1);
        const other = {
          0: leaves.with(where, utf8('x')),
          1: leaves.toSpliced(where, 1),
          2: leaves.toSpliced(where, 2, leaves[where + 1] ?? utf8(''), leaves[where] ?? utf8('')),
        }[how as 0 | 1 | 2];
        const forged = new MerkleTree(other, sha256);
        const heads = [
          { size: old, root: tree.root(old) },
          { size: forged.size, root: forged.root() },
        ] as const;
        expect(isConsistent(...heads, forged.consistency(old), sha256)).toBe(false);
        expect(isConsistent(...heads, tree.consistency(old, forged.size), sha256)).toBe(false);
      },
    ),
  );
});

test('the tile and the entries of twenty lines are those that another program made', () => {
  const tiles = new Map(
    tilesOf(20, [20]).map((tile) => [tile.path, tileBytes(tile, tree, (from, to) => leaves.slice(from, to))]),
  );
  expect([...tiles.keys()]).toEqual(['tile/0/000.p/20', 'tile/entries/000.p/20']);
  expect(tiles.get('tile/0/000.p/20')).toEqual(bytes('tile.0.000.p.20.bin'));
  expect(tiles.get('tile/entries/000.p/20')).toEqual(bytes('entries.000.p.20.bin'));
});

test('a full tile replaces the partial ones, and a level above it begins', () => {
  const many = Array.from({ length: 600 }, (_, at) => utf8(String(at)));
  const grown = new MerkleTree(many, sha256);
  const tiles = new Map(
    tilesOf(600, [7, 300, 600]).map((tile) => [
      tile.path,
      tileBytes(tile, grown, (from, to) => many.slice(from, to)),
    ]),
  );
  expect([...tiles.keys()].filter((path) => !path.includes('entries'))).toEqual([
    'tile/0/000',
    'tile/0/001',
    'tile/0/002.p/88',
    'tile/1/000.p/1',
    'tile/1/000.p/2',
  ]);
  expect(tiles.get('tile/1/000.p/1')).toEqual(grown.root(256));
});
