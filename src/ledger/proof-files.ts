import { base64Of, isSameBytes, readBase64, type Sha256, utf8 } from './bytes.ts';
import { type Checkpoint, readLedgerHead } from './checkpoint.ts';
import { isConsistent, leafHash, type MerkleTree, rootOfPath } from './merkle-tree.ts';

const PROOF = 'c2sp.org/tlog-proof@v1';

/**
 * That a line stands in a ledger (c2sp.org/tlog-proof), with the line in `extra`: it is not trusted, but hashed into
 * the leaf.
 * @param checkpoint text of the checkpoint that first held the line
 * @param size how many lines that has
 */
export function printInclusion(
  tree: MerkleTree,
  { line, index, size, checkpoint }: { line: string; index: number; size: number; checkpoint: string },
): string {
  const path = tree.inclusion(index, size).map(base64Of);
  return `${[PROOF, `extra ${base64Of(utf8(line))}`, `index ${index}`, ...path].join('\n')}\n\n${checkpoint}`;
}

/** The line that a proof is of and the checkpoint that it leads to; undefined where it proves nothing. */
export function readInclusion(
  proof: string,
  sha256: Sha256,
): { line: string; index: number; checkpoint: Checkpoint } | undefined {
  const [head = '', text = ''] = cut(proof);
  const [form, extra = '', place = '', ...encoded] = head.split('\n');
  const [bytes, checkpoint, path] = [readBase64(extra.slice(6)), readLedgerHead(text), readHashes(encoded)];
  const index = Number(place.slice(6));
  if (form !== PROOF || !extra.startsWith('extra ') || place !== `index ${index}`) return undefined;
  if (!bytes || !checkpoint || !path || !Number.isSafeInteger(index)) return undefined;
  const root = rootOfPath(leafHash(bytes, sha256), { index, size: checkpoint.size, path }, sha256);
  if (!root || !isSameBytes(root, checkpoint.root)) return undefined;
  return { line: new TextDecoder().decode(bytes), index, checkpoint };
}

/** That a ledger only grew since it had `old` lines: the body of `add-checkpoint` of c2sp.org/tlog-witness. */
export function printGrowth(
  tree: MerkleTree,
  { old, size, checkpoint }: { old: number; size: number; checkpoint: string },
): string {
  return `${[`old ${old}`, ...tree.consistency(old, size).map(base64Of)].join('\n')}\n\n${checkpoint}`;
}

/** Whether a proof shows that a ledger only grew since an older checkpoint, and the newer one that it leads to. */
export function readGrowth(proof: string, old: Checkpoint, sha256: Sha256): Checkpoint | undefined {
  const [head = '', text = ''] = cut(proof);
  const [first, ...encoded] = head.split('\n');
  const [now, hashes] = [readLedgerHead(text), readHashes(encoded)];
  if (first !== `old ${old.size}` || now?.origin !== old.origin || !hashes) return undefined;
  return isConsistent(old, now, hashes, sha256) ? now : undefined;
}

/** What stands before the first empty line, and behind it. */
function cut(proof: string): [string, string] {
  const end = proof.indexOf('\n\n');
  return end < 0 ? [proof, ''] : [proof.slice(0, end), proof.slice(end + 2)];
}

function readHashes(encoded: readonly string[]): Uint8Array[] | undefined {
  const hashes = encoded.map(readBase64);
  return hashes.every((hash) => hash?.length === 32)
    ? hashes.filter((hash) => hash !== undefined)
    : undefined;
}
