import { type Ledger, leavesOf } from './ledger.ts';
import type { MerkleTree } from './merkle-tree.ts';
import { printGrowth, printInclusion } from './proof-files.ts';
import { tileBytes, tilesOf } from './tiles.ts';

/** What a published file of the ledger holds, made from the tree over all lines. */
type Make = (tree: MerkleTree) => string | Uint8Array;

/**
 * Every file of the published ledger by its path below the ledger's address: the newest checkpoint, lines by year, tiles,
 * a proof of growth for each older checkpoint, keys. They follow from the lines and checkpoints alone.
 */
export function ledgerFiles({ keys, lines, checkpoints }: Ledger): Map<string, Make> {
  const files = new Map<string, Make>();
  const newest = checkpoints.at(-1);
  if (!newest) return files;
  files.set('checkpoint', () => newest.text);
  for (const [file, its] of Map.groupBy(lines, (line) => line.file))
    files.set(file.slice(file.indexOf('/') + 1), () => its.map(({ text }) => `${text}\n`).join(''));
  const sizes = checkpoints.map(({ size }) => size);
  for (const tile of tilesOf(newest.size, sizes))
    files.set(tile.path, (tree) => tileBytes(tile, tree, (from, to) => leavesOf(lines.slice(from, to))));
  for (const old of sizes.slice(0, -1))
    files.set(`noi-tiep/${old}`, (tree) =>
      printGrowth(tree, { old, size: newest.size, checkpoint: newest.text }),
    );
  if (keys.length > 0) files.set('khoa.txt', () => `${keys.join('\n')}\n`);
  return files;
}

/** The proof that a line stands in the ledger, by the checkpoint that first held it; it never changes. */
export function inclusionFile({ lines, checkpoints }: Ledger, index: number, tree: MerkleTree): string {
  const first = checkpoints.find(({ size }) => size > index);
  const line = lines[index];
  if (!first || !line) throw new RangeError(`line ${index} has no checkpoint`);
  return printInclusion(tree, { line: line.text, index, size: first.size, checkpoint: first.text });
}
