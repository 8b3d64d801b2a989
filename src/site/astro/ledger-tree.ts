import { oncePerCorpus } from '../../corpus/once-per-corpus.ts';
import { leavesOf } from '../../ledger/ledger.ts';
import { MerkleTree } from '../../ledger/merkle-tree.ts';
import { sha256Bytes } from '../content/read-ledger.ts';

/** The tree over all lines of the ledger of a corpus, made once. */
export const ledgerTree = oncePerCorpus(
  ({ ledger }) => new MerkleTree(leavesOf(ledger?.lines ?? []), sha256Bytes),
);
