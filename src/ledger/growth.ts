import { isSameBytes } from './bytes.ts';
import { readCheckpoint } from './checkpoint.ts';
import type { MerkleTree } from './merkle-tree.ts';

/** Why a ledger is not the growth of an older one: no checkpoint, another name, fewer lines, other lines. */
export type GrowthFault = 'form' | 'origin' | 'shorter' | 'other';

/**
 * What is wrong where a ledger is not what an older checkpoint says, and more; undefined where it only grew. Equal roots
 * mean equal lines, so nothing but the checkpoint is needed of the older one.
 */
export function growthFault(old: string, origin: string, tree: MerkleTree): GrowthFault | undefined {
  const checkpoint = readCheckpoint(old);
  if (!checkpoint) return 'form';
  if (checkpoint.origin !== origin) return 'origin';
  if (checkpoint.size > tree.size) return 'shorter';
  return isSameBytes(checkpoint.root, tree.root(checkpoint.size)) ? undefined : 'other';
}
