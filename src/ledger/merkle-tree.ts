import { isSameBytes, joinBytes, type Sha256 } from './bytes.ts';

/** Hash of a leaf (RFC 6962, section 2.1). */
export function leafHash(data: Uint8Array, sha256: Sha256): Uint8Array {
  return sha256(joinBytes(Uint8Array.of(0), data));
}

function nodeHash(left: Uint8Array, right: Uint8Array, sha256: Sha256): Uint8Array {
  return sha256(joinBytes(Uint8Array.of(1), left, right));
}

/** The largest power of two below a number of leaves, where RFC 6962 divides them. */
function splitOf(leaves: number): number {
  return 2 ** (31 - Math.clz32(leaves - 1));
}

/** The tree over all lines of a ledger (RFC 6962, section 2.1). It keeps each full subtree, so that a proof costs little. */
export class MerkleTree {
  /** Hashes of the full subtrees of 2^level leaves, from the left. */
  readonly #levels: Uint8Array[][];
  readonly #sha256: Sha256;

  constructor(leaves: readonly Uint8Array[], sha256: Sha256) {
    this.#sha256 = sha256;
    let level = leaves.map((data) => leafHash(data, sha256));
    this.#levels = [level];
    while (level.length > 1) {
      const below = level;
      level = Array.from({ length: Math.floor(below.length / 2) }, (_, at) =>
        nodeHash(part(below, 2 * at), part(below, 2 * at + 1), sha256),
      );
      this.#levels.push(level);
    }
  }

  /** How many leaves there are. */
  get size(): number {
    return this.#levels[0]?.length ?? 0;
  }

  /** Hash of the full subtree of 2^`level` leaves at a place from the left. */
  subtree(level: number, at: number): Uint8Array {
    return part(this.#levels[level] ?? [], at);
  }

  /** The root over the first leaves. */
  root(size = this.size): Uint8Array {
    return size === 0 ? this.#sha256(new Uint8Array()) : this.#over(0, size);
  }

  /** Hashes that lead from a leaf to the root over the first `size` leaves (RFC 9162, section 2.1.3.1). */
  inclusion(index: number, size = this.size): Uint8Array[] {
    const path = (from: number, to: number): Uint8Array[] => {
      if (to - from < 2) return [];
      const middle = from + splitOf(to - from);
      return index < middle
        ? [...path(from, middle), this.#over(middle, to)]
        : [...path(middle, to), this.#over(from, middle)];
    };
    return path(0, size);
  }

  /** Hashes that show the first `old` leaves to be the beginning of the first `size` (RFC 9162, section 2.1.4.1). */
  consistency(old: number, size = this.size): Uint8Array[] {
    if (old === 0 || old === size) return [];
    const proof = (from: number, to: number): Uint8Array[] => {
      // The verifier knows the old root, and it alone where the old tree is one full subtree.
      if (to === old) return from === 0 ? [] : [this.#over(from, to)];
      const middle = from + splitOf(to - from);
      return old <= middle
        ? [...proof(from, middle), this.#over(middle, to)]
        : [...proof(middle, to), this.#over(from, middle)];
    };
    return proof(0, size);
  }

  #over(from: number, to: number): Uint8Array {
    const level = Math.log2(to - from);
    if (Number.isInteger(level)) return this.subtree(level, from / (to - from));
    const middle = from + splitOf(to - from);
    return nodeHash(this.#over(from, middle), this.#over(middle, to), this.#sha256);
  }
}

function part(hashes: readonly Uint8Array[], at: number): Uint8Array {
  const hash = hashes[at];
  if (!hash) throw new RangeError(`no subtree ${at} among ${hashes.length}`);
  return hash;
}

/** The root that a leaf and its path give (RFC 9162, section 2.1.3.2); undefined where the path is not of such a tree. */
export function rootOfPath(
  leaf: Uint8Array,
  { index, size, path }: { index: number; size: number; path: readonly Uint8Array[] },
  sha256: Sha256,
): Uint8Array | undefined {
  if (!(index >= 0 && index < size)) return undefined;
  return climb(leaf, { at: index, last: size - 1, path }, sha256)?.root;
}

/** The size of a tree and its root. */
export interface TreeHead {
  size: number;
  root: Uint8Array;
}

/** Whether a proof shows that one tree begins with all of another (RFC 9162, section 2.1.4.2). */
export function isConsistent(
  old: TreeHead,
  now: TreeHead,
  proof: readonly Uint8Array[],
  sha256: Sha256,
): boolean {
  if (old.size > now.size) return false;
  if (old.size === now.size) return proof.length === 0 && isSameBytes(old.root, now.root);
  if (old.size === 0) return proof.length === 0;
  const isFull = Number.isInteger(Math.log2(old.size));
  const [first, ...path] = isFull ? [old.root, ...proof] : proof;
  let [at, last] = [old.size - 1, now.size - 1];
  while (at % 2 === 1) [at, last] = [half(at), half(last)];
  const roots = first && climb(first, { at, last, path }, sha256);
  return roots !== undefined && isSameBytes(roots.left, old.root) && isSameBytes(roots.root, now.root);
}

/**
 * Climb from a subtree to the root by the hashes beside the way.
 * @returns the root, and the root over what stands at the left of the way and below it alone; undefined where the hashes
 *   are too few or too many
 */
function climb(
  from: Uint8Array,
  way: { at: number; last: number; path: readonly Uint8Array[] },
  sha256: Sha256,
): { root: Uint8Array; left: Uint8Array } | undefined {
  let { at, last } = way;
  let [root, left] = [from, from];
  for (const hash of way.path) {
    if (last === 0) return undefined;
    if (at % 2 === 1 || at === last) {
      [root, left] = [nodeHash(hash, root, sha256), nodeHash(hash, left, sha256)];
      while (at % 2 === 0 && at > 0) [at, last] = [half(at), half(last)];
    } else root = nodeHash(root, hash, sha256);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 ? { root, left } : undefined;
}

function half(place: number): number {
  return Math.floor(place / 2);
}
